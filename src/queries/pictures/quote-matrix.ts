import type { PersonData } from '../../model/content.ts';
import { byRank } from '../story/order.ts';
import type { QuoteRow, StoryIndex } from '../story/story-index.ts';

/** What one person is quoted as saying about another. */
export interface QuotePair {
  readonly speaker: PersonData;
  readonly target: PersonData;
  /** In the order of articles and text. */
  readonly quotes: readonly QuoteRow[];
}

/** Who is quoted about whom: every pair as a list, and rows and columns to draw. */
export interface QuoteMatrix {
  readonly pairs: readonly QuotePair[];
  /** One row each, those of most quotations first. */
  readonly speakers: readonly PersonData[];
  /**
   * One column each, in the order in which the rows first speak about them: a row's entries stand
   * near each other.
   */
  readonly targets: readonly PersonData[];
  readonly cell: (speaker: string, target: string) => readonly QuoteRow[];
  /** Pairs that have no place among the rows and columns. */
  readonly left: number;
}

/**
 * Builds the matrix from quotations whose speaker and target are persons; no more than `most` rows
 * and columns, the heaviest.
 */
export function quoteMatrix(index: StoryIndex, most = 100): QuoteMatrix {
  const pairs = pairsOf(index);
  const speakers = heaviest(index, pairs, 'speaker').slice(0, most);
  const row = new Map(speakers.map(({ id }, n) => [id, n]));
  const spoken = pairs
    .filter(({ speaker }) => row.has(speaker.id))
    .toSorted((a, b) => byRank(row, a.speaker.id, b.speaker.id));
  const kept = new Set(heaviest(index, spoken, 'target').slice(0, most));
  const targets = [...new Set(spoken.map(({ target }) => target))].filter((target) =>
    kept.has(target),
  );
  const drawn = new Map(
    spoken
      .filter(({ target }) => kept.has(target))
      .map(({ speaker, target, quotes }) => [`${speaker.id}\0${target.id}`, quotes]),
  );
  return {
    pairs,
    speakers,
    targets,
    cell: (speaker, target) => drawn.get(`${speaker}\0${target}`) ?? [],
    left: pairs.length - drawn.size,
  };
}

/** Pairs by speaker, those of most quotations first, then by number of quotations. */
function pairsOf(index: StoryIndex): QuotePair[] {
  const found = new Map<string, { speaker: PersonData; target: PersonData; quotes: QuoteRow[] }>();
  for (const quote of index.quotes) {
    const speaker = index.person.get(quote.speaker ?? '');
    for (const id of new Set(quote.about)) {
      const target = index.person.get(id);
      if (!speaker || !target) continue;
      const pair = found.get(`${speaker.id}\0${id}`) ?? { speaker, target, quotes: [] };
      pair.quotes.push(quote);
      found.set(`${speaker.id}\0${id}`, pair);
    }
  }
  const pairs = [...found.values()];
  const row = new Map(heaviest(index, pairs, 'speaker').map(({ id }, n) => [id, n]));
  return pairs.toSorted(
    (a, b) =>
      byRank(row, a.speaker.id, b.speaker.id) ||
      b.quotes.length - a.quotes.length ||
      byRank(index.rank.person, a.target.id, b.target.id),
  );
}

/**
 * The persons on one side of the pairs, those of most quotations first; among equals those of most
 * pairs, then in the order of the story.
 */
function heaviest(
  index: StoryIndex,
  pairs: readonly QuotePair[],
  side: 'speaker' | 'target',
): PersonData[] {
  const weights = new Map<PersonData, { quotes: number; pairs: number }>();
  for (const pair of pairs) {
    const before = weights.get(pair[side]) ?? { quotes: 0, pairs: 0 };
    weights.set(pair[side], {
      quotes: before.quotes + pair.quotes.length,
      pairs: before.pairs + 1,
    });
  }
  return [...weights]
    .toSorted(
      ([a, x], [b, y]) =>
        y.quotes - x.quotes || y.pairs - x.pairs || byRank(index.rank.person, a.id, b.id),
    )
    .map(([person]) => person);
}
