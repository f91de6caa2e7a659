import { plain } from './draft-pages.ts';
import { type Draft, ownFault, type Rule, type RuleBreach } from './rule.ts';

/** Two articles that share this part of the sentences of the shorter one are no two sources. */
const sharedSentences = 0.9;
/** Shorter paragraphs ('Reporting by …') may stand in any article. */
const leastWords = 8;

/** Every article counts in exactly one group of sources, and articles with nearly the same paragraphs in the same one. */
export const copiesNotCorroboration: Rule = {
  id: 'copies-not-corroboration',
  run: (draft) => {
    const { independentSources } = draft.front.data;
    const groups = new Map(draft.articles.map(({ data }) => [data.id, independentSources.flatMap((ids, n) => (ids.includes(data.id) ? [n] : []))]));
    const breaches: RuleBreach[] = draft.articles.flatMap(({ data: { id, seed } }) => (groups.get(id)!.length === 1 ? [] : [{ seed, reason: `Unexpected article in ${groups.get(id)!.length} groups of sources, expected one`, fix: ownFault }]));
    for (const [a, b] of copies(draft)) {
      if (groups.get(a.id)![0] !== groups.get(b.id)![0]) breaches.push({ seed: a.seed, reason: `Unexpected count of this article and ${b.seed} as two sources, expected one: one repeats the other`, fix: ownFault });
    }
    return { checked: draft.articles.length, breaches };
  },
};

interface Texts { readonly id: string; readonly seed: string; readonly paragraphs: ReadonlySet<string> }

/** Pairs of articles of which one repeats the paragraphs of the other; found by whole paragraphs, apart from how sources were grouped. */
function copies({ articles, story }: Draft): [Texts, Texts][] {
  const texts = articles.map(({ data: { id, seed, blocks } }): Texts => {
    const text = story.articles.find(({ article }) => article.id === id)!.article.source.text;
    return { id, seed, paragraphs: new Set(blocks.map(({ contentStart, contentEnd }) => plain(text.slice(contentStart, contentEnd)).toLowerCase()).filter((words) => words.split(' ').length >= leastWords)) };
  });
  const holders = Map.groupBy(texts.flatMap((one) => [...one.paragraphs].map((words) => ({ one, words }))), ({ words }) => words);
  const shared = new Map<string, { pair: [Texts, Texts]; n: number }>();
  for (const found of holders.values()) {
    found.forEach(({ one: a }, n) => found.slice(n + 1, n + mostCopies).forEach(({ one: b }) => {
      const key = `${a.id} ${b.id}`;
      shared.set(key, { pair: [a, b], n: (shared.get(key)?.n ?? 0) + 1 });
    }));
  }
  return [...shared.values()].filter(({ pair: [a, b], n }) => n >= sharedSentences * Math.min(a.paragraphs.size, b.paragraphs.size)).map(({ pair }) => pair);
}

/** A paragraph that more articles share says nothing more. */
const mostCopies = 50;
