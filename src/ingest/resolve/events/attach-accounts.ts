import { elementAt, first, listAt } from '../../../text/sure.ts';
import { CROWD, FURTHER_LEAST, FURTHER_MEAN, FURTHER_SCORE, MOST_COMPARED } from '../parameters.ts';
import type { EventCandidate } from './candidates.ts';
import type { Deeds } from './deeds.ts';
import type { FurtherAccount } from './further-accounts.ts';
import { type Evidence, fit, order, scoreOf } from './join-accounts.ts';
import { namesOther } from './things.ts';

/** What attaching asks beside the evidence for a join. */
export interface Attaching {
  readonly evidence: Evidence;
  readonly deeds: (one: EventCandidate | FurtherAccount) => Deeds;
  /** What a sentence names that is no person: places, organisations, names that nobody knows. */
  readonly things: (one: EventCandidate) => ReadonlySet<string>;
  /** Ids of all people and organisations that an article names. */
  readonly inArticle: (article: string) => ReadonlySet<string>;
}

/** A further account with an event of the list that it may tell, by its place in it. */
interface Tie {
  readonly one: FurtherAccount;
  readonly event: number;
  readonly mean: number;
}

/**
 * The further accounts of each event, in the order of the events. A sentence goes to one event at
 * most, the surest one; it lends an event nothing but its words. An event gets at most a headline
 * and one sentence of an article.
 */
export function attachAccounts(
  events: readonly (readonly EventCandidate[])[],
  further: readonly FurtherAccount[],
  attaching: Attaching,
): FurtherAccount[][] {
  const holders = holdersOf(events, attaching);
  const ties = further.flatMap((one) => surestTie(one, events, holders, attaching) ?? []);
  const attached = events.map((): FurtherAccount[] => []);
  for (const { one, event } of ties.toSorted((p, q) => q.mean - p.mean || order(p.one, q.one))) {
    const own = elementAt(attached, event);
    const isHeadline = one.happening.headline === true;
    const same = [...(isHeadline ? [] : elementAt(events, event)), ...own].filter(
      ({ article, happening }) =>
        article === one.article && (happening.headline === true) === isHeadline,
    );
    if (!same.length) own.push(one);
  }
  return attached.map((own) => own.toSorted(order));
}

/** Deed and somebody who takes part → the events of which an account tells that. */
function holdersOf(
  events: readonly (readonly EventCandidate[])[],
  { deeds }: Attaching,
): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  events.forEach((accounts, n) => {
    const keys = new Set(
      accounts.flatMap((one) =>
        [...deeds(one).main].flatMap((deed) => one.parties.map((id) => keyOf(deed, id))),
      ),
    );
    for (const key of keys) listAt(holders, key).push(n);
  });
  return holders;
}

const keyOf = (deed: string, party: string): string => `${deed} @${party}`;

function surestTie(
  one: FurtherAccount,
  events: readonly (readonly EventCandidate[])[],
  holders: ReadonlyMap<string, readonly number[]>,
  attaching: Attaching,
): Tie | undefined {
  const { told } = attaching.deeds(one);
  const parties = one.named.length || !one.leads ? one.parties : attaching.inArticle(one.article);
  const found = new Set(
    [...told].flatMap((deed) =>
      [...parties].flatMap((id) => {
        const held = holders.get(keyOf(deed, id)) ?? [];
        return held.length > CROWD ? [] : held;
      }),
    ),
  );
  const ties = [...found].flatMap((event): Tie[] => {
    const mean = meanScore(one, elementAt(events, event), attaching);
    return mean === undefined ? [] : [{ one, event, mean }];
  });
  return ties.toSorted((p, q) => q.mean - p.mean || p.event - q.event)[0];
}

/** How sure a sentence tells an event; undefined where it does not. */
function meanScore(
  one: FurtherAccount,
  accounts: readonly EventCandidate[],
  attaching: Attaching,
): number | undefined {
  const others = accounts.filter(({ article }) => article !== one.article).slice(0, MOST_COMPARED);
  if (!others.length || !tellsDeed(one, accounts, attaching)) return undefined;
  if (!fit([one], others) || !meansPeople(one, accounts, attaching)) return undefined;
  if (others.some((other) => namesOther(attaching.things(one), attaching.things(other))))
    return undefined;
  const scores = others.map((other) => {
    const signs = attaching.evidence.signs(one, other);
    return exclusive.some((sign) => signs.has(sign)) ? -Infinity : scoreOf(signs);
  });
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return Math.max(...scores) >= FURTHER_SCORE &&
    mean >= FURTHER_MEAN &&
    Math.min(...scores) >= FURTHER_LEAST
    ? mean
    : undefined;
}

/** Signs that leave no account that makes no event of its own beside another one. */
const exclusive = ['other-date', 'other-year', 'other-figure'] as const;

/**
 * Whether the sentence tells what an account of the event tells in the first place, some account of
 * it all that the sentence does, and both as a plan or both as done.
 */
function tellsDeed(
  one: FurtherAccount,
  accounts: readonly EventCandidate[],
  { deeds }: Attaching,
): boolean {
  const own = deeds(one);
  if (!own.main.size) return false;
  return accounts.some((other) => {
    const { main, told, ahead } = deeds(other);
    return ahead === own.ahead && !main.isDisjointFrom(own.told) && own.main.isSubsetOf(told);
  });
}

/**
 * Whether a sentence can be about the people of an event. Who names some names all who take part,
 * and nobody else; what names nobody leads a report that names all of them.
 */
function meansPeople(
  one: FurtherAccount,
  accounts: readonly EventCandidate[],
  { inArticle, things }: Attaching,
): boolean {
  const head = first(accounts);
  const people = head.persons.length ? head.persons : head.parties;
  if (one.named.length || !head.persons.length) {
    const inSentence = new Set(accounts.flatMap(({ features }) => [...features]));
    return (
      people.every((id) => one.features.has(`@${id}`)) &&
      one.named.every((id) => inSentence.has(`@${id}`))
    );
  }
  const known = inArticle(one.article);
  const named = new Set(accounts.flatMap((other) => [...things(other)]));
  // A name that nobody knows may be somebody else's.
  return one.leads && people.every((id) => known.has(id)) && things(one).isSubsetOf(named);
}
