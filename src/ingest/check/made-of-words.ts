const bracketed = /\[([^\]]+)\]/g;
const word = /[\p{L}\p{N}]+/gu;

/**
 * Whether a label is words of `source` in their order; a name of `names` may stand in brackets in
 * the place of a pronoun.
 */
export function madeOfWords(
  label: string,
  source: string,
  names: readonly string[],
  possessive: string,
): boolean {
  const inBrackets = [...label.matchAll(bracketed)];
  // Brackets of the source's own stand as they are.
  const ours = inBrackets.filter(([whole]) => !source.includes(whole));
  if (ours.some(([, name = '']) => !names.includes(name))) return false;
  let bare = label;
  for (const [whole] of ours) bare = bare.replace(`${whole}${possessive}`, '').replace(whole, '');
  const given: readonly string[] = source.match(word) ?? [];
  let at = 0;
  return (bare.match(word) ?? []).every((one) => {
    const found = given.indexOf(one, at);
    at = found + 1;
    return found >= 0;
  });
}
