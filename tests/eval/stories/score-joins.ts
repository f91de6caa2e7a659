import { contains, overlaps } from '../../../src/model/span.ts';
import type { StoryDocument } from '../documents.ts';
import { count, type Figure, type Miss, type Scored, share } from '../figure.ts';
import { wordsAt } from './gold-people.ts';
import { happeningOf } from './one-cast.ts';
import { meet, pairsOf, Tally } from './pairs.ts';
import type { Place, ToldEvent, ToldStory } from './tell-story.ts';

/** An annotated sentence and the chains of the events that it tells. */
interface Sentence extends Place {
  /** Where nothing is tied to anything, a name that no other sentence has. */
  readonly chains: ReadonlySet<string>;
  /** What the program made of it. */
  readonly accounts: readonly Account[];
}

/** An account with the chains of the annotated events in it. */
interface Account extends Place {
  readonly event: ToldEvent;
  /** Whether an event of an annotated sentence is in it. */
  readonly judged: boolean;
  readonly chains: ReadonlySet<string>;
  /** Those of sentences that were not annotated with care, too. */
  readonly allChains: ReadonlySet<string>;
}

/** Two sentences that share fewer of their words are no copies of one text. */
const COPY = 0.5;

class Sums {
  readonly judged = new Tally();
  readonly known = new Tally();
  readonly events = new Tally();
  readonly sentences = new Tally();
  readonly told = new Tally();
  readonly inOtherWords = new Tally();
  readonly articles = new Tally();
  overHappenings = 0;
  overTopics = 0;
  /** B³: sums over its items, and their number. */
  bCubed = { precision: 0, recall: 0, items: 0 };
  readonly misses: Miss[] = [];
}

/**
 * Events that several documents tell. Two accounts of one event are right where both hold a mention
 * of one chain: `precision` counts those with an event in an annotated sentence, `of all that is
 * known` also those of other sentences with a chain, and takes accounts of different happenings
 * that have no chain in common for wrong. Recall is over pairs of annotated sentences of different
 * documents with a common chain: those of which the program sees that event in both, or all; ‘in
 * other words’ those that share less than half of their words. B³ is that of Amigó and others
 * (2009) for items in several sets.
 */
export function scoreJoins(stories: readonly ToldStory[]): Scored {
  const sums = new Sums();
  for (const story of stories) {
    const accounts = accountsOf(story);
    for (const own of Map.groupBy(accounts, ({ event }) => event).values()) addEvent(own, sums);
    const sentences = sentencesOf(
      story,
      Map.groupBy(accounts, ({ document }) => document),
    );
    addSentences(sentences, sums);
    addArticles(sentences, sums);
    addBCubed(
      sentences.filter((one) => one.accounts.length),
      sums,
    );
  }
  return { measured: [measuredOf(sums)], misses: sums.misses };
}

function measuredOf(sums: Sums): Scored['measured'][number] {
  const { precision, recall, items } = sums.bCubed;
  const part = (name: string, { part: some, whole }: Tally): Figure => share(name, some, whole);
  return {
    what: 'accounts joined to events',
    counted: count(sums.sentences.whole, 'pairs of sentences'),
    figures: [
      part('precision', sums.judged),
      part('of all that is known', sums.known),
      { name: 'known pairs', value: sums.known.whole, better: 'neither' },
      { name: 'wrong over happenings', value: sums.overHappenings, better: 'lower' },
      { name: 'over topics', value: sums.overTopics, better: 'lower' },
      part('events without a wrong pair', sums.events),
      part('recall of what is seen in both', sums.told),
      part('in other words', sums.inOtherWords),
      part('of all', sums.sentences),
      part('of articles', sums.articles),
      share('B³ precision', precision, items),
      share('B³ recall', recall, items),
    ],
  };
}

function accountsOf({ events }: ToldStory): Account[] {
  return events.flatMap((event) =>
    event.accounts.map((place) => {
      const gold = place.document.events.filter((one) => contains(place, one));
      const careful = gold.filter((one) => isAnnotated(place.document, one));
      return {
        ...place,
        event,
        judged: careful.length > 0,
        chains: chainsOf(careful),
        allChains: chainsOf(gold),
      };
    }),
  );
}

const isAnnotated = ({ annotated }: StoryDocument, event: StoryDocument['events'][number]) =>
  annotated.some((sentence) => contains(sentence, event));

const chainsOf = (events: StoryDocument['events']): Set<string> =>
  new Set(events.flatMap(({ chain }) => (chain === null ? [] : [chain])));

/** Counts the joined pairs of one event. */
function addEvent(accounts: readonly Account[], sums: Sums): void {
  let known = false;
  let wrong: readonly [Account, Account] | undefined;
  for (const pair of pairsOf(accounts)) {
    const verdict = judgePair(pair, sums);
    known ||= verdict !== 'unknown';
    if (verdict === 'wrong') wrong ??= pair;
  }
  if (known) sums.events.add(!wrong);
  if (!wrong) return;
  const [one, other] = wrong;
  sums.misses.push({
    kind: 'wrong join',
    document: one.document.id,
    span: one,
    note: `${other.document.id}: ${wordsAt(other.document, other)}`,
  });
}

function judgePair([a, b]: readonly [Account, Account], sums: Sums): 'right' | 'wrong' | 'unknown' {
  if (a.document === b.document) return 'unknown';
  const right = meet(a.allChains, b.allChains);
  const judged = a.judged && b.judged;
  const chained = a.allChains.size > 0 && b.allChains.size > 0;
  const apart = happeningOf(a.document) !== happeningOf(b.document);
  if (judged) sums.judged.add(meet(a.chains, b.chains));
  if (a.document.topic !== b.document.topic) sums.overTopics++;
  else if (apart && !right) sums.overHappenings++;
  if (!judged && !chained && !apart) return 'unknown';
  sums.known.add(right);
  return right ? 'right' : 'wrong';
}

function sentencesOf(
  { documents }: ToldStory,
  accounts: ReadonlyMap<StoryDocument, readonly Account[]>,
): Sentence[] {
  return documents.flatMap((document) =>
    document.annotated.flatMap((span, n) => {
      const events = document.events.filter((event) => contains(span, event));
      if (!events.length) return [];
      const chains = chainsOf(events);
      return {
        ...span,
        document,
        chains: chains.size ? chains : new Set([`${document.id} ${n}`]),
        accounts: (accounts.get(document) ?? []).filter(
          (account) => overlaps(account, span) && events.some((event) => contains(account, event)),
        ),
      };
    }),
  );
}

/** The accounts of a sentence that hold a chain. */
const ofChain = ({ accounts }: Sentence, chain: string): Account[] =>
  accounts.filter(({ chains }) => chains.has(chain));

const eventsOf = (accounts: readonly Account[]): Set<ToldEvent> =>
  new Set(accounts.map(({ event }) => event));

/** Recall over pairs of sentences. */
function addSentences(sentences: readonly Sentence[], sums: Sums): void {
  for (const own of Map.groupBy(sentences, ({ document }) => document.topic).values())
    for (const [a, b] of pairsOf(own)) {
      const common = [...a.chains.intersection(b.chains)];
      if (a.document === b.document || !common.length) continue;
      const seen = common.map((chain) => [ofChain(a, chain), ofChain(b, chain)] as const);
      const joined = seen.some(([one, other]) => meet(eventsOf(one), eventsOf(other)));
      sums.sentences.add(joined);
      if (!seen.some(([one, other]) => one.length && other.length)) continue;
      sums.told.add(joined);
      if (likeness(a, b) < COPY) sums.inOtherWords.add(joined);
      if (joined) continue;
      sums.misses.push({
        kind: 'not joined',
        document: a.document.id,
        span: a,
        note: `${b.document.id}: ${wordsAt(b.document, b)}`,
      });
    }
}

/** Words that two sentences share, of all their words. */
function likeness(a: Sentence, b: Sentence): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return one.intersection(other).size / one.union(other).size;
}

const wordsOf = ({ document, ...span }: Sentence): Set<string> =>
  new Set(
    wordsAt(document, span)
      .toLowerCase()
      .match(/[\p{L}\d]+/gu),
  );

/** Recall over pairs of documents that tell of one chain somewhere. */
function addArticles(sentences: readonly Sentence[], sums: Sums): void {
  for (const chain of new Set(sentences.flatMap(({ chains }) => [...chains]))) {
    const tell = sentences.filter(({ chains }) => chains.has(chain));
    const events = [...Map.groupBy(tell, ({ document }) => document).values()].map((own) =>
      eventsOf(own.flatMap((sentence) => ofChain(sentence, chain))),
    );
    for (const [a, b] of pairsOf(events)) if (a.size && b.size) sums.articles.add(meet(a, b));
  }
}

function addBCubed(sentences: readonly Sentence[], { bCubed }: Sums): void {
  const items = sentences.map(({ accounts, chains }) => ({ sets: eventsOf(accounts), chains }));
  for (const a of items) {
    const both = items.map((b) => ({
      found: a.sets.intersection(b.sets).size,
      there: a.chains.intersection(b.chains).size,
    }));
    bCubed.precision += meanShare(both, 'found');
    bCubed.recall += meanShare(both, 'there');
    bCubed.items++;
  }
}

/** How much of what an item has in common with others in one way it has in both ways. */
function meanShare(
  both: readonly { readonly found: number; readonly there: number }[],
  of: 'found' | 'there',
): number {
  const some = both.filter((one) => one[of]);
  return some.reduce((sum, one) => sum + Math.min(one.found, one.there) / one[of], 0) / some.length;
}
