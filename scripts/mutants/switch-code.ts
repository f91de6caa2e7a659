import type { Mutant } from './mutant.ts';

/** What rewritten code asks: whether the mutant with this number is to act now. */
export const switchName = 'mutantActs';

/**
 * The code of a file with all its mutants in it: each expression becomes `(mutantActs(7) ? other :
 * as it was)`. Only one acts at a time, so what stands inside a mutant stays as it was.
 *
 * @param mutants Those of this file. They lie inside or beside one another, never across.
 */
export function switchCode(text: string, mutants: readonly Mutant[]): string {
  // The outer before the inner, so that each finds its inner ones behind it.
  const inOrder = mutants.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return rewrite(text, { start: 0, end: text.length }, inOrder);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function rewrite(text: string, { start, end }: Range, inside: readonly Mutant[]): string {
  let code = '';
  let from = start;
  for (let n = 0; n < inside.length;) {
    const outer = inside[n] as Mutant;
    const same = inside.filter((one) => one.start === outer.start && one.end === outer.end);
    const within = inside.filter((one) => contains(outer, one) && !same.includes(one));
    code += text.slice(from, outer.start) + switched(rewrite(text, outer, within), same);
    from = outer.end;
    n += same.length + within.length;
  }
  return code + text.slice(from, end);
}

const contains = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

const switched = (code: string, mutants: readonly Mutant[]): string =>
  mutants.reduce(
    (other, { id, replacement }) => `(${switchName}(${id}) ? (${replacement}) : ${other})`,
    `(${code})`,
  );
