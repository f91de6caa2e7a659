import type { EventRules } from '../../../language/events.ts';
import type { TitleId } from '../../../language/wording.ts';
import type { LocatedSpan, NewsEvent } from '../../../model/story.ts';
import { elementAt } from '../../../text/sure.ts';
import { tokenize } from '../../../text/tokens.ts';
import { compatible, dayRange, near } from '../events/dates.ts';
import { APART_DAYS, CLOSE_DAYS, ROUND_FROM_DIGITS } from '../parameters.ts';
import type { Passages } from '../passages.ts';
import { quotedIn } from './compare-quotations.ts';
import { type Slot, slotOf } from './slot.ts';
import { titled } from './titles.ts';

/**
 * Where the accounts of one event differ: in a figure, in quoted words, or in how sure they are.
 * The same in other words is no difference.
 */
export function compareAccounts(told: NewsEvent, passages: Passages, rules: EventRules): Slot[] {
  const event = { ...told, accounts: told.accounts.filter(({ further }) => !further) };
  if (new Set(event.accounts.map(({ article }) => article)).size < 2) return [];
  return (
    differingFigures(event, passages, rules) ??
    differingQuotes(event, passages) ??
    differingCertainty(event, passages, rules) ??
    []
  );
}

const subjectOf = ({ participants }: NewsEvent): string | null => participants[0]?.person ?? null;

function slot(
  event: NewsEvent,
  passages: Passages,
  { kind, title }: { readonly kind: Slot['kind']; readonly title: TitleId },
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
  const words = quotes.map((found) => found.map((place) => bareWords(passages.words(place))));
  // A longer part of the same words is no other wording.
  const same = words.some((one, n) =>
    words
      .slice(n + 1)
      .some((other) =>
        one.some((text) => other.some((own) => own.includes(text) || text.includes(own))),
      ),
  );
  return same
    ? undefined
    : slot(event, passages, { kind: 'wording', title: 'wording-event' }, quotes.flat());
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

/** A number with the noun that it counts. */
interface Figure {
  readonly article: string;
  readonly value: string;
  readonly place: LocatedSpan;
}

/**
 * Numbers before one and the same noun: '12 people' here, '15 people' there. What a later day tells
 * is an update, and a rounded number is the same.
 */
function differingFigures(
  event: NewsEvent,
  passages: Passages,
  rules: EventRules,
): Slot[] | undefined {
  const figures = Map.groupBy(
    event.accounts.flatMap((account) => figuresIn(account, passages, rules)),
    ({ noun }) => noun,
  );
  for (const found of figures.values()) {
    const byArticle = Map.groupBy(found, ({ article }) => article);
    const apart = found.filter((one) =>
      [...byArticle].some(
        ([article, others]) =>
          article !== one.article &&
          passages.contemporary(article, one.article, 0) &&
          !others.some((other) =>
            (byArticle.get(one.article) ?? []).some((own) => areSame(own.value, other.value)),
          ),
      ),
    );
    if (apart.length)
      return slot(
        event,
        passages,
        { kind: 'figure', title: 'figure' },
        apart.map(({ place }) => place),
      );
  }
  return undefined;
}

/** The numbers of an account; years, and parts of a compound ('2008-09 season') are none. */
function figuresIn(
  { article, span }: LocatedSpan,
  passages: Passages,
  rules: EventRules,
): (Figure & { readonly noun: string })[] {
  const { text } = passages.read(article).article.source;
  const tokens = tokenize(text, span.start, span.end);
  return tokens.flatMap((token, n) => {
    const noun = tokens[n + 1];
    if (
      token.kind !== 'number' ||
      noun?.kind !== 'word' ||
      passages.language.functionWords.has(noun.text.toLowerCase()) ||
      isYear.test(token.text) ||
      joins.test(text.charAt(token.start - 1)) ||
      joins.test(text.charAt(token.end))
    )
      return [];
    const place = { article, span: { start: token.start, end: noun.end } };
    const stem = rules.stem(noun.text.toLowerCase());
    return [{ article, value: token.text.replace(/,/g, ''), place, noun: stem }];
  });
}

const isYear = /^(?:1[5-9]|20)\d\d$/;
/** What stands between the parts of a compound. */
const joins = /^[-–/]$/;

/** Whether one number is the other, or the other rounded: 1,200 and 1,243, but not 10 and 12. */
function areSame(one: string, other: string): boolean {
  const [a, b] = [Number(one), Number(other)];
  if (Number.isNaN(a) || Number.isNaN(b)) return one === other;
  return Math.abs(a - b) <= Math.max(roundedBy(one), roundedBy(other));
}

/** By how much a number may be rounded: half of its last place, where it is large or broken. */
function roundedBy(value: string): number {
  const [whole = '', decimals] = value.split('.');
  if (decimals !== undefined) return Number(`0.${decimals.replace(/\d/g, '0')}5`);
  const zeros = whole.length - 1 - [...whole].findLastIndex((digit) => digit !== '0');
  return whole.length > ROUND_FROM_DIGITS && zeros ? Number(`5${'0'.repeat(zeros - 1)}`) : 0;
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
  const hedges = told.map(({ article, happening }) => {
    const { span, predicate } = elementAt(passages.read(article).findings.happenings, happening);
    const hedged = hedgesIn({ article, span }, passages, rules);
    // Who claims something of themselves leaves it no more open than who says so.
    return new Set([...hedged].filter((word) => rules.stem(word) !== rules.stem(predicate)));
  });
  const apart = hedges.some((one, n) =>
    hedges
      .slice(n + 1)
      .some((other) => one.size + other.size > 0 && ![...one].some((word) => other.has(word))),
  );
  return apart
    ? slot(event, passages, { kind: 'fact', title: 'certainty' }, event.accounts.map(placeOf))
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
    // 'Last week' and 'Monday' are told from two days of publication: a day off is no dispute.
    if ([event, other].some(isCountedFromToday) && near(dayRange(one), dayRange(two), CLOSE_DAYS))
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

/** Whether the date of an event is told from the day of a report. */
const isCountedFromToday = ({ time }: NewsEvent): boolean =>
  time?.kind === 'weekday' || time?.kind === 'from-publication' || time?.kind === 'from-text';
