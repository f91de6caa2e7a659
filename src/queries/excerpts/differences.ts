/** A part of a text; `differs` where no other text has its words. */
export interface ComparedPart {
  readonly text: string;
  readonly differs: boolean;
}

/**
 * Texts that share fewer of their words than this say the thing in words of their own; marking
 * nearly all of them helps nobody.
 */
const alike = 0.4;

const fold = (word: string): string =>
  word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const wordsOf = (text: string): string[] => (text.match(/\S+/g) ?? []).map(fold).filter(Boolean);

/**
 * For each text the words, folded, that no other text has; empty where the texts are not alike or
 * are the same.
 */
export function differingWords(texts: readonly string[]): ReadonlySet<string>[] {
  const sets = texts.map((text) => new Set(wordsOf(text)));
  return sets.map((own, n) => {
    const others = sets.filter((_, other) => other !== n);
    const differing = new Set([...own].filter((word) => !others.some((other) => other.has(word))));
    return 1 - differing.size / Math.max(own.size, 1) >= alike ? differing : new Set<string>();
  });
}

/** Cuts texts into parts, those that differ apart from the rest. */
export function compare(texts: readonly string[]): ComparedPart[][] {
  const differing = differingWords(texts);
  return texts.map((text, n) => {
    const made: { text: string; differs: boolean }[] = [];
    for (const part of text.match(/\S+|\s+/g) ?? []) {
      const differs = differing[n]?.has(fold(part)) ?? false;
      const last = made.at(-1);
      if (last && last.differs === differs) last.text += part;
      else made.push({ text: part, differs });
    }
    return made;
  });
}

/** Marks in the excerpts of a page's body the words that no other excerpt has. */
export function markExcerpts(html: string): string {
  const excerpt = /(<blockquote[^>]*><p>)(.*?)(<\/p><\/blockquote>)/gs;
  const differing = differingWords(
    [...html.matchAll(excerpt)].map(([, , inner = '']) => inner.replace(/<[^>]*>/g, '')),
  );
  let n = 0;
  return html.replace(excerpt, (_, open: string, inner: string, close: string) => {
    const words = differing[n++] ?? new Set();
    return `${open}${inner.replace(/<[^>]*>|[^<\s]+/g, (part) => (!part.startsWith('<') && words.has(fold(part)) ? `<mark class="differs">${part}</mark>` : part))}${close}`;
  });
}
