import type { PersonData } from '../model/content.ts';
import type { QuoteRow, StoryIndex } from './story-index.ts';

/** Who is quoted about whom: one row a speaker, one column a target, cells hold the quotations. */
export interface QuoteMatrix {
  readonly speakers: readonly PersonData[];
  readonly targets: readonly PersonData[];
  readonly cell: (speaker: string, target: string) => readonly QuoteRow[];
}

/** Builds the matrix from quotations whose speaker and target are persons; those of most quotations come first. */
export function quoteMatrix(index: StoryIndex): QuoteMatrix {
  const cells = new Map<string, QuoteRow[]>();
  const weights = { speaker: new Map<string, number>(), target: new Map<string, number>() };
  for (const quote of index.quotes) {
    for (const target of quote.about) {
      if (!quote.speaker || !index.person.has(quote.speaker) || !index.person.has(target)) continue;
      const key = `${quote.speaker}\0${target}`;
      cells.set(key, [...(cells.get(key) ?? []), quote]);
      add(weights.speaker, quote.speaker);
      add(weights.target, target);
    }
  }
  const ranked = (weight: ReadonlyMap<string, number>): PersonData[] => index.people.filter(({ id }) => weight.has(id)).toSorted((a, b) => weight.get(b.id)! - weight.get(a.id)!);
  return { speakers: ranked(weights.speaker), targets: ranked(weights.target), cell: (speaker, target) => cells.get(`${speaker}\0${target}`) ?? [] };
}

const add = (weights: Map<string, number>, id: string): void => void weights.set(id, (weights.get(id) ?? 0) + 1);
