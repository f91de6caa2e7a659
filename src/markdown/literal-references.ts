/**
 * What a reference may stand in or be: a pair with a backslash, an expression with a string, a
 * reference beyond ASCII.
 */
const pattern = /\\[^]|\{"(?:[^"\\\n]|\\.)*"\}|&#x([0-9A-F]{2,6});/g;
/** Characters that mean the same to Markdown written out: not controls, not ends of lines. */
const literal = /^[^\p{Cc}\p{Cs}\p{Cn}\p{Zl}\p{Zp}\x00-\x7f]$/u;

/**
 * A body with the characters in place of their numeric references, where these are beyond ASCII, so
 * never syntax: the parser's memory grows with the square of the references in a text. Backslashes
 * and JSX expressions stay as they are.
 */
export const literalReferences = (body: string): string =>
  body.replace(pattern, (found, code?: string) => {
    if (code === undefined || parseInt(code, 16) > 0x10ffff) return found;
    const character = String.fromCodePoint(parseInt(code, 16));
    return literal.test(character) ? character : found;
  });
