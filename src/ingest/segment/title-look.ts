import type { StructureRules } from '../../language/structure.ts';

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.&-]*/gu;

/** How a line is written. */
export interface Look {
  readonly words: readonly string[];
  /** Nearly every word that counts begins with a capital. */
  readonly titleCase: boolean;
  readonly allCaps: boolean;
  /** Its quotation marks and brackets close. */
  readonly balanced: boolean;
  /** All of it stands in quotation marks. */
  readonly quoted: boolean;
}

/** Share of the words that count which must be capitalised in a title. */
const TITLE_SHARE = 0.85;

/** Looks at the letters of a short line. */
export function lookAt(text: string, rules: StructureRules): Look {
  const words = text.match(word) ?? [];
  const counting = words.filter((one, n) => n === 0 || !rules.smallWords.has(one.toLowerCase()));
  const capitals = counting.filter((one) => /^[\p{Lu}\p{Lt}\p{N}]/u.test(one));
  return {
    words,
    titleCase:
      counting.length >= 2 &&
      capitals.length >= counting.length * TITLE_SHARE &&
      capitals.some((one) => /^\p{Lu}/u.test(one)),
    allCaps: /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text),
    balanced: closes(text),
    quoted: /^["“‘'«„].*["”’'»“]$/u.test(text) && !/^["“‘'«„][^"”»]*["”»].+["“«„]/u.test(text),
  };
}

function closes(text: string): boolean {
  if (!/["“”()]/.test(text)) return true;
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  return (
    count(/"/g) % 2 === 0 &&
    count(/“/g) <= count(/”/g) + count(/„/g) &&
    count(/”/g) <= count(/“/g) &&
    count(/\(/g) === count(/\)/g)
  );
}
