/**
 * Folds text for matching: compatibility forms, quotation marks, dashes, case and white space make no difference.
 * Two blocks with equal folds are the same passage.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
