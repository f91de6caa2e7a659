import type { ReadArticle } from '../../../model/story.ts';

/** Words in a shingle, and the share of the shorter article's shingles from which two articles are copies (Broder 1997, containment). */
const shingleWords = 5;
export const copyShare = 0.8;
/** A shingle that stands in more articles than this is boilerplate. */
const common = 50;

/** Pairs of articles of which one repeats at least four fifths of the other's five-word sequences. */
export function groupCopies(articles: readonly ReadArticle[]): [string, string][] {
  const shingles = articles.map(shinglesOf);
  const holders = new Map<string, number[]>();
  shingles.forEach((set, n) => {
    for (const shingle of set) (holders.get(shingle) ?? holders.set(shingle, []).get(shingle)!).push(n);
  });
  const shared = new Map<string, number>();
  for (const list of holders.values()) {
    if (list.length > common) continue;
    list.forEach((a, n) => {
      for (const b of list.slice(n + 1)) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
    });
  }
  return [...shared].flatMap(([pair, count]): [string, string][] => {
    const [a, b] = pair.split(' ').map(Number);
    const least = Math.min(shingles[a!]!.size, shingles[b!]!.size);
    return count >= copyShare * least ? [[articles[a!]!.article.id, articles[b!]!.article.id]] : [];
  });
}

function shinglesOf({ article }: ReadArticle): Set<string> {
  const { blocks, source } = article;
  const words = blocks.flatMap(({ content }) => source.text.slice(content.start, content.end).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const found = new Set<string>();
  for (let at = 0; at + shingleWords <= words.length; at++) found.add(words.slice(at, at + shingleWords).join(' '));
  return found;
}
