const plain = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/**
 * Folds text for matching: compatibility forms, quotation marks, dashes, ellipses, invisible
 * characters, case and white space make no difference. Two blocks with equal folds are the same
 * passage.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.replaceAll('`', "'").toLowerCase();
  return text
    .normalize('NFKC')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
