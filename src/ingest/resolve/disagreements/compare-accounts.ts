import type { EventRules } from '../../../language/events.ts';
import type { TitleId } from '../../../language/wording.ts';
import type { LocatedSpan, NewsEvent } from '../../../model/story.ts';
import { elementAt } from '../../../text/sure.ts';
import { tokenize } from '../../../text/tokens.ts';
import { compatible, dayRange, near } from '../events/dates.ts';
import { APART_DAYS } from '../parameters.ts';
import type { Passages } from '../passages.ts';
import { quotedIn } from './compare-quotations.ts';
import { type Slot, slotOf } from './slot.ts';
import { titled } from './titles.ts';

/**
 * Where the accounts of one event differ: in quoted words, in a figure, in how sure they are, or in
 * what was done.
 */
export function compareAccounts(event: NewsEvent, passages: Passages, rules: EventRules): Slot[] {
  if (new Set(event.accounts.map(({ article }) => article)).size < 2) return [];
  return (
    differingFigures(event, passages, rules) ??
    differingQuotes(event, passages) ??
    differingCertainty(event, passages, rules) ??
    differingActs(event, passages) ??
    []
  );
}

const subjectOf = ({ participants }: NewsEvent): string | null => participants[0]?.person ?? null;

function slot(
  event: NewsEvent,
  passages: Passages,
  kind: Slot['kind'],
  title: TitleId,
  statements: readonly LocatedSpan[],
): Slot[] | undefined {
  const slots = slotOf(
    {
      kind,
      subject: subjectOf(event),
      slot: `${title} ${event.id}`,
      title: titled(passages, title, { event: event.label }),
    },
    statements,
  );
  return slots.length ? slots : undefined;
}

function differingQuotes(event: NewsEvent, passages: Passages): Slot[] | undefined {
  const quotes = ofOneSpeaker(
    event.accounts.map((account) => quotedIn(account, passages)),
    passages,
  );
  if (quotes.filter((found) => found.length > 0).length < 2) return undefined;
  const words = quotes.map(
    (found) => new Set(found.map((place) => bareWords(passages.words(place)))),
  );
  const same = words.some((one, n) =>
    words.slice(n + 1).some((other) => [...one].some((text) => other.has(text))),
  );
  return same ? undefined : slot(event, passages, 'wording', 'wording-event', quotes.flat());
}

/**
 * The quotations of the first person whom at least two articles quote: what two people say does not
 * differ, they do.
 */
function ofOneSpeaker(
  quotes: readonly (readonly LocatedSpan[])[],
  passages: Passages,
): LocatedSpan[][] {
  const speakerOf = ({ article, span }: LocatedSpan): string | undefined => {
    const quotation = passages
      .read(article)
      .findings.quotations.find((one) => one.span.start === span.start);
    return passages.person(article, quotation?.speaker?.cluster)?.id;
  };
  const speakers = [...new Set(quotes.flat().flatMap((place) => speakerOf(place) ?? []))];
  const common = speakers.find(
    (id) =>
      new Set(
        quotes
          .flat()
          .filter((place) => speakerOf(place) === id)
          .map(({ article }) => article),
      ).size > 1,
  );
  return quotes.map((found) =>
    found.filter((place) => common !== undefined && speakerOf(place) === common),
  );
}

const bareWords = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();

/** Numbers before one and the same noun: '12 people' here, '15 people' there. */
function differingFigures(
  event: NewsEvent,
  passages: Passages,
  rules: EventRules,
): Slot[] | undefined {
  const figures = new Map<string, { value: string; place: LocatedSpan }[]>();
  for (const { article, span } of event.accounts) {
    const tokens = tokenize(passages.read(article).article.source.text, span.start, span.end);
    tokens.forEach((token, n) => {
      const noun = tokens[n + 1];
      if (
        token.kind !== 'number' ||
        noun?.kind !== 'word' ||
        passages.language.functionWords.has(noun.text.toLowerCase()) ||
        /^(?:1[5-9]|20)\d\d$/.test(token.text)
      )
        return;
      const found = {
        value: token.text.replace(/,/g, ''),
        place: { article, span: { start: token.start, end: noun.end } },
      };
      const key = rules.stem(noun.text.toLowerCase());
      figures.set(key, [...(figures.get(key) ?? []), found]);
    });
  }
  for (const found of figures.values()) {
    const articles = new Set(found.map(({ place }) => place.article));
    const clash =
      articles.size > 1 &&
      found.some((a) =>
        found.every((b) => b.place.article === a.place.article || b.value !== a.value),
      );
    if (clash)
      return slot(
        event,
        passages,
        'figure',
        'figure',
        found.map(({ place }) => place),
      );
  }
  return undefined;
}

function differingCertainty(
  event: NewsEvent,
  passages: Passages,
  rules: EventRules,
): Slot[] | undefined {
  // What only calls somebody by a role tells the role: its slot is the role's.
  const told = event.accounts.filter(
    ({ article, happening }) =>
      elementAt(passages.read(article).findings.happenings, happening).kind === event.kind ||
      event.kind !== appointment,
  );
  if (told.length < 2) return undefined;
  const hedges = told.map(({ article, happening }) =>
    hedgesIn(
      { article, span: elementAt(passages.read(article).findings.happenings, happening).span },
      passages,
      rules,
    ),
  );
  const apart = hedges.some((one, n) =>
    hedges
      .slice(n + 1)
      .some((other) => one.size + other.size > 0 && ![...one].some((word) => other.has(word))),
  );
  return apart
    ? slot(event, passages, 'fact', 'certainty', event.accounts.map(placeOf))
    : undefined;
}

const appointment = 'appointment';

function hedgesIn(
  { article, span }: LocatedSpan,
  passages: Passages,
  rules: EventRules,
): Set<string> {
  return new Set(
    passages
      .words({ article, span })
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.filter((word) => rules.hedges.has(word)),
  );
}

/**
 * Different acts under what is otherwise one event: 'dined at the palace', 'stayed at the palace'.
 */
function differingActs(event: NewsEvent, passages: Passages): Slot[] | undefined {
  const acts = event.accounts.map(({ article, happening }) => {
    const { predicate, kind, participants } = elementAt(
      passages.read(article).findings.happenings,
      happening,
    );
    return {
      predicate,
      kind,
      people: participants.flatMap(({ cluster }) => passages.person(article, cluster) ?? []),
    };
  });
  // Who is in both did one thing here and another there; two people may both be right.
  const apart = acts.some((one, n) =>
    acts
      .slice(n + 1)
      .some(
        (other) =>
          one.predicate !== other.predicate &&
          (one.kind !== other.kind || one.kind === 'other') &&
          one.people.some((person) => other.people.includes(person)),
      ),
  );
  return apart ? slot(event, passages, 'fact', 'telling', event.accounts.map(placeOf)) : undefined;
}

const placeOf = ({ article, span }: LocatedSpan): LocatedSpan => ({ article, span });

/** Two accounts that may be of one event, with dates that exclude each other. */
export function compareDates(
  event: NewsEvent,
  others: readonly NewsEvent[],
  passages: Passages,
): Slot[] {
  return others.flatMap((other) => {
    const [one, two] = [event.time?.edtf, other.time?.edtf];
    if (!one || !two || compatible(one, two) || !near(dayRange(one), dayRange(two), APART_DAYS))
      return [];
    const places = [event, other].flatMap(({ accounts, time }) =>
      accounts
        .filter((account) => account.time === time)
        .map(({ article }) => ({ article, span: time!.span })),
    );
    return slotOf(
      {
        kind: 'date',
        subject: subjectOf(event),
        slot: `date ${event.id}`,
        title: titled(passages, 'date', { event: event.label }),
      },
      places.map((place) => passages.sentence(place) ?? place),
    );
  });
}
