/** Scripts that are written without spaces: every character counts as a word. */
const pattern =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]+(?:['.,:\/\-][\p{L}\p{M}\p{N}]+)*/gv;
const latin = /[a-z0-9]+(?:['.,:\/\-][a-z0-9]+)*/g;
const ascii = /^[\x00-\x7f]*$/;

/**
 * The words of a folded text, without marks; 'side-by-side', 'don't' and '1,500.50' are one word
 * each.
 */
export const cutWords = (folded: string): readonly string[] =>
  folded.match(ascii.test(folded) ? latin : pattern) ?? [];
