/** Words of a result; the matching ones are marked. */
export interface ExcerptPart {
  readonly text: string;
  readonly match: boolean;
}

const references: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
};

/**
 * Pagefind marks matches with elements; they become plain values, so that no markup of an index
 * ever reaches the page. Marked words beside each other become one.
 */
export function cutExcerpt(excerpt: string): ExcerptPart[] {
  return excerpt
    .replace(/<\/mark>(\s+)<mark>/g, '$1')
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .filter(Boolean)
    .map((part) => ({
      match: part.startsWith('<mark>'),
      text: part
        .replace(/<\/?mark>/g, '')
        .replace(/&(?:lt|gt|amp|quot|#39);/g, (reference) => references[reference] ?? reference),
    }));
}
