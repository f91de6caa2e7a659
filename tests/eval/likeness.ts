/** A block of a revision as it is compared: its text without looks, and its words. */
export interface Form {
  readonly heading: boolean;
  readonly text: string;
  readonly words: readonly string[];
}

/** A block as the revisions give it: kind (`h` is a heading) and text. */
export interface Block {
  readonly k: string;
  readonly t: string;
}

const looks: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201A\u2032]/g, "'"],
  [/[\u201C\u201D\u201E\u00AB\u00BB\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u2026/g, '...'],
  [/[\u00AD\u200B-\u200D\u2060]/g, ''],
  [/\s+/g, ' '],
];

const word = /[\p{L}\p{M}\p{N}]+(?:['.,:/-][\p{L}\p{M}\p{N}]+)*/gu;
/** Scripts that put no space between words: each character counts as one. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Apart from the program's own folding of texts on purpose: what judges the anchors shares nothing
 * with them.
 */
export function formOf({ k, t }: Block): Form {
  const text = looks
    .reduce((folded, [from, to]) => folded.replace(from, to), t.normalize('NFKC'))
    .toLowerCase()
    .trim();
  const words = [...text.matchAll(word)].flatMap(([one]) => (unspaced.test(one) ? [...one] : one));
  return { heading: k === 'h', text, words };
}

/** Whether a text stands in another one whole, between ends of words. */
export function standsIn(text: string, other: string): boolean {
  const letter = /[\p{L}\p{N}]/u;
  for (let at = other.indexOf(text); at >= 0; at = other.indexOf(text, at + 1))
    if (!letter.test(other[at - 1] ?? '') && !letter.test(other[at + text.length] ?? ''))
      return true;
  return false;
}

/** How many words two blocks have in common in their order (longest common subsequence). */
export function inOrder(a: readonly string[], b: readonly string[]): number {
  let before = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const now = [0];
    for (const [n, other] of b.entries())
      now.push(one === other ? (before[n] ?? 0) + 1 : Math.max(before[n + 1] ?? 0, now[n] ?? 0));
    before = now;
  }
  return before[b.length] ?? 0;
}

/** From so many words on, a block that stands for the most part in another counts as part of it. */
const LONG_ENOUGH = 8;
/** Below so many words, only blocks that are nearly equal are alike. */
const TINY = 6;
/** What blocks of few words that are not nearly equal get at most: just under ‘the same’. */
const NOT_QUITE = 0.59;

/**
 * How alike two blocks are, from 0 to 1: the share of their words that are common in order (Dice),
 * more where one is a part of the other.
 */
export function likeness(a: Form, b: Form): number {
  const [few, many] = [a.words.length, b.words.length].sort((x, y) => x - y) as [number, number];
  if (few === 0) return a.text === b.text ? 1 : 0;
  const common = inOrder(a.words, b.words);
  const dice = (2 * common) / (few + many);
  if (few >= LONG_ENOUGH && common / few >= 0.85 && few / many >= 0.2)
    return Math.max(dice, 0.6 + 0.3 * dice);
  return few < TINY && dice < 0.8 ? Math.min(dice, NOT_QUITE) : dice;
}
