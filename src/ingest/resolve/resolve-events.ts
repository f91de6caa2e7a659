import type { EventRules } from '../../language/events.ts';
import type { EventJoin } from '../../model/event-join.ts';
import type { TimeExpression } from '../../model/findings.ts';
import { slice } from '../../model/span.ts';
import type { Cast, EventAccount, NewsEvent, ReadArticle } from '../../model/story.ts';
import { grainOf } from '../../text/edtf-grain.ts';
import { elementAt, first, valueAt } from '../../text/sure.ts';
import { assignAddresses } from '../addresses/assign-addresses.ts';
import { drewOfEvent } from '../addresses/evidence.ts';
import type { EventCandidate } from './events/candidates.ts';
import { order } from './events/join-accounts.ts';
import { joinHappenings } from './events/join-happenings.ts';
import { accountsOfRole } from './events/join-roles.ts';
import { orderEvents } from './events/order-events.ts';
import { titleOf } from './events/title-of.ts';
import { WORDS_AN_EVENT } from './parameters.ts';
import type { StoryContext } from './story-context.ts';

/**
 * Joins the happenings of all articles into events, only where the evidence is strong; the order of
 * articles decides nothing.
 */
export function resolveEvents(
  context: StoryContext,
  reportOf: ReadonlyMap<string, number>,
): NewsEvent[] {
  const { articles, cast, language, known } = context;
  const byId = new Map(articles.map((read) => [read.article.id, read]));
  const { groups, maybe, further } = joinHappenings(context, reportOf);
  const chosen = choose(groups, byId);
  const { attached, joins } = further(chosen);
  const times = chosen.map(timeOf);
  const heads = chosen.map((group, n) => headOf(group, times[n], byId, language.events));
  const labels = heads.map((head) => titleOf(head, valueAt(byId, head.article), cast, language));
  const ids = assignAddresses(
    'events',
    chosen.map((group, n) => ({
      title: elementAt(labels, n),
      tie: `${first(group).article} ${first(group).happening.sentence.start}`,
      drew: drewOfEvent(
        group.map(({ article, index }) => ({ article, happening: index })),
        byId,
        known.fragments,
      ),
    })),
    known,
  );
  const pairs = orderEvents(
    chosen,
    times.map((time) => time?.edtf ?? undefined),
    byId,
    language.events.sequel,
  );
  const place = new Map(chosen.flatMap((group, n) => group.map((one) => [one, n] as const)));
  const alike = maybe.flatMap(([a, b]): [number, number][] => {
    const [left, right] = [place.get(a), place.get(b)];
    return left === undefined || right === undefined
      ? []
      : [
          [left, right],
          [right, left],
        ];
  });
  const before = gather(pairs.map(([a, b]) => [b, elementAt(ids, a)]));
  const after = gather(pairs.map(([a, b]) => [a, elementAt(ids, b)]));
  const possiblySame = gather(alike.map(([a, b]) => [a, elementAt(ids, b)]));
  return chosen.map((group, n) => {
    const head = elementAt(heads, n);
    return {
      id: elementAt(ids, n),
      label: elementAt(labels, n),
      kind: head.happening.kind,
      // Whoever cites the label cites the account that its words are from.
      accounts: [
        head,
        ...group.filter((one) => one !== head),
        ...accountsOfRole(group, byId, cast, language),
      ]
        .map((one) => accountOf(one, byId, joins.get(one)))
        .concat(
          (attached[n] ?? []).map((one) => ({
            ...accountOf(one, byId, joins.get(one)),
            further: true,
          })),
        ),
      participants: participantsOf(group, head).map((person) => ({
        person,
        part: partOf(person, head, group, cast),
      })),
      place: placeOf(head, group),
      ...shownTime(group, times[n]),
      before: before.get(n) ?? [],
      after: after.get(n) ?? [],
      possiblySame: possiblySame.get(n) ?? [],
    };
  });
}

/** Ids by the event that they belong to, sorted, without repeats. */
function gather(pairs: readonly (readonly [number, string])[]): Map<number, string[]> {
  const lists = new Map<number, Set<string>>();
  for (const [n, id] of pairs) (lists.get(n) ?? valueAt(lists.set(n, new Set()), n)).add(id);
  return new Map([...lists].map(([n, ids]) => [n, [...ids].sort()]));
}

/**
 * Who takes part by the account that names the event or by two accounts: what one account adds may
 * be another matter.
 */
function participantsOf(group: readonly EventCandidate[], head: EventCandidate): string[] {
  const all = [...new Set([head, ...group].flatMap(({ persons }) => persons))];
  const told = (person: string): number =>
    group.filter(({ persons }) => persons.includes(person)).length;
  const sure = all.filter((person) => head.persons.includes(person) || told(person) > 1);
  return sure.length ? sure : all;
}

/**
 * The part of a person in the account that names the event, else in the first that tells of the
 * person.
 */
function partOf(
  person: string,
  head: EventCandidate,
  group: readonly EventCandidate[],
  { byCluster }: Cast,
): NewsEvent['participants'][number]['part'] {
  const told = [head, ...group].flatMap(({ article, happening }) =>
    happening.participants.filter(({ cluster }) => byCluster.get(article)?.get(cluster) === person),
  );
  return told.find(({ part }) => part)?.part ?? null;
}

function placeOf(head: EventCandidate, group: readonly EventCandidate[]): NewsEvent['place'] {
  const told = [head, ...group].find(({ happening }) => happening.place);
  return told ? { article: told.article, span: told.happening.place! } : null;
}

/** The weightiest events of each article; what several articles tell is always among them. */
function choose(
  groups: readonly (readonly EventCandidate[])[],
  articles: ReadonlyMap<string, ReadArticle>,
): EventCandidate[][] {
  const eventsLeft = new Map(
    [...articles.values()].map(({ article }) => [
      article.id,
      Math.ceil(article.source.text.split(/\s+/).length / WORDS_AN_EVENT),
    ]),
  );
  const ranked = groups
    .map((group) => [...group].sort(order))
    .sort((a, b) => b.length - a.length || weight(b) - weight(a) || order(first(a), first(b)));
  const kept = ranked.filter((group) => {
    const left = valueAt(eventsLeft, first(group).article);
    for (const { article } of group) eventsLeft.set(article, valueAt(eventsLeft, article) - 1);
    return group.length > 1 || left > 0;
  });
  return kept.sort((a, b) => order(first(a), first(b)));
}

const weight = (group: readonly EventCandidate[]): number =>
  Math.max(...group.map(({ happening }) => happening.salience));

/**
 * The account that names the event: one that gives the date shown beside it, if any does; then the
 * one whose label says most of what all accounts share, then the weightiest, then the first.
 */
function headOf(
  all: readonly EventCandidate[],
  time: TimeExpression | undefined,
  articles: ReadonlyMap<string, ReadArticle>,
  { stem }: EventRules,
): EventCandidate {
  const dated = time?.edtf ? all.filter(({ happening }) => happening.time?.edtf === time.edtf) : [];
  const group = dated.length ? dated : all;
  const rank = (one: EventCandidate): number => {
    const others = all.filter((other) => other !== one);
    const stems = new Set(
      labelOf(one, articles)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.map((word) => stem(word)),
    );
    return [...stems].filter(
      (word) => others.length > 0 && others.every(({ features }) => features.has(word)),
    ).length;
  };
  const ranked = group.map((one) => ({ one, shared: rank(one) }));
  return ranked.reduce((best, next) =>
    next.shared > best.shared ||
    (next.shared === best.shared && next.one.happening.salience > best.one.happening.salience)
      ? next
      : best,
  ).one;
}

function labelOf(
  { article, happening }: EventCandidate,
  articles: ReadonlyMap<string, ReadArticle>,
): string {
  const { text } = valueAt(articles, article).article.source;
  return happening.label
    .map((span) => slice(text, span))
    .join(' ')
    .replace(/\s+/g, ' ');
}

function accountOf(
  { article, index, happening }: EventCandidate,
  articles: ReadonlyMap<string, ReadArticle>,
  join: EventJoin | undefined,
): EventAccount {
  const { text } = valueAt(articles, article).article.source;
  const time = happening.time ?? null;
  return {
    article,
    span: happening.sentence,
    happening: index,
    time,
    timeWords: time && slice(text, time.span),
    ...(happening.goesOn && { goesOn: happening.goesOn }),
    ...(join && { join }),
  };
}

/** The stated date; without one the day that an article goes on telling of. */
function shownTime(
  group: readonly EventCandidate[],
  stated: TimeExpression | undefined,
): Pick<NewsEvent, 'time' | 'isDerived'> {
  const derived = stated ? undefined : group.find(({ happening }) => happening.goesOn)?.happening;
  return derived?.goesOn ? { time: derived.goesOn, isDerived: true } : { time: stated ?? null };
}

/**
 * The finest stated date of the accounts, the first of equals; words without a value where no
 * account has one.
 */
function timeOf(group: readonly EventCandidate[]): TimeExpression | undefined {
  let best: TimeExpression | undefined;
  for (const {
    happening: { time },
  } of group)
    if (time && (!best || grainOf(time.edtf) > grainOf(best.edtf))) best = time;
  return best;
}
