import type { Language } from '../../language/language.ts';
import type { StructureRules } from '../../language/structure.ts';
import { sentences } from '../../text/sentences.ts';
import { elementAt } from '../../text/sure.ts';
import { endsSentence, isProse, LINE_LIMIT, type LineGroup, mark } from './line-group.ts';
import { lookAt } from './title-look.ts';

/** How many units from the start can hold byline and date line, and from the end the credits. */
const TOP = 7;
const BOTTOM = 4;
/** How many units below a first line tell whether it is the headline. */
const BELOW = 8;
/** Longest headline and standfirst. */
const HEADLINE = { characters: 170, words: 26 };
const STANDFIRST = 500;
/** Words up to which a line below the headline that ends without a stop can be the standfirst. */
const STANDFIRST_WORDS = 35;
/** Words up to which a line below the headline can be a heading. */
const HEADING_WORDS = 8;
/** Words up to which a first line in capitals can be a name or the label of a section. */
const LABEL_WORDS = 3;

/**
 * Marks headline, standfirst, bylines and date lines; `stated` is the headline that an editor or
 * the file's data gives.
 */
export function markTop(
  units: readonly LineGroup[],
  language: Language,
  stated: string | undefined,
): LineGroup[] {
  const rules = language.structure;
  const left = units.filter((unit) => unit.mark?.kind !== 'removed');
  const isLine = (unit: LineGroup): boolean => !unit.mark && unit.text.length <= LINE_LIMIT;
  const signs = (unit: LineGroup): boolean =>
    isLine(unit) &&
    (rules.dateLine.test(unit.text) || rules.bylines.some((one) => one.test(unit.text)));
  for (const unit of [...left.slice(0, TOP), ...left.slice(TOP).slice(-BOTTOM)])
    if (signs(unit)) mark(unit, 'byline');
  const first = left.findIndex((unit) => unit.mark?.kind !== 'byline');
  const headline = left[first];
  if (
    !headline ||
    first > 2 ||
    !isHeadline(headline, left.slice(first + 1, first + 1 + BELOW), language, stated)
  )
    return [...units];
  const content = headline.mark && 'content' in headline.mark ? headline.mark.content : undefined;
  mark(headline, 'headline', content && { content });
  markBelow(left.slice(first + 1), language.structure);
  return [...units];
}

/**
 * Between headline and byline stand the standfirst and a name without 'By'; else a long line that
 * ends without a stop is the standfirst.
 */
function markBelow(below: readonly LineGroup[], rules: StructureRules): void {
  const byline = below.slice(0, 3).findIndex((unit) => unit.mark?.kind === 'byline');
  const between =
    byline < 0
      ? []
      : below.slice(0, byline).filter((unit) => !unit.mark && unit.text.length <= STANDFIRST);
  for (const unit of between) {
    const look = lookAt(unit.text, rules);
    const name =
      look.words.length <= 5 &&
      (look.titleCase || look.allCaps) &&
      rules.dateLine.test(elementAt(below, byline).text);
    mark(unit, name ? 'byline' : 'standfirst');
  }
  const [first, second] = below;
  if (
    !first ||
    first.mark ||
    !second ||
    !isProse(second) ||
    first.text.length > LINE_LIMIT ||
    /[.:,;!?…]["”’)]*$/u.test(first.text)
  )
    return;
  const look = lookAt(first.text, rules);
  if (
    look.words.length > HEADING_WORDS &&
    look.words.length <= STANDFIRST_WORDS &&
    !look.titleCase &&
    !look.allCaps &&
    look.balanced
  )
    mark(first, 'standfirst');
}

/**
 * Whether the first words of an article are its headline: stated so, marked so, or a line that is
 * no sentence of its prose.
 */
function isHeadline(
  unit: LineGroup,
  after: readonly LineGroup[],
  language: Language,
  stated: string | undefined,
): boolean {
  const { text } = unit;
  if (stated && sameWords(text, stated)) return true;
  if (unit.mark) return unit.mark.kind === 'heading' && unit.mark.level === 1;
  if (text.length > HEADLINE.characters || !after.some((one) => isProse(one))) return false;
  const look = lookAt(text, language.structure);
  if (!look.words.length || look.words.length > HEADLINE.words || !look.balanced || look.quoted)
    return false;
  if (!/^["“‘'«„(¿¡$€£#@]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text) && !look.titleCase) return false;
  if (
    look.words.length <= LABEL_WORDS &&
    (look.titleCase || look.allCaps || look.words.length === 1) &&
    elementAt(after, 0).mark?.kind !== 'byline' &&
    !speaks(look.words, after)
  )
    return false;
  if (sentences(text.replaceAll('\n', ' '), language.abbreviations).length > 1) return false;
  if (/[,;:–—-]$/.test(text)) return false;
  if (/[?!]$/.test(text)) return look.titleCase || unitIsApart(unit, elementAt(after, 0));
  // Some exports end every headline with a full stop; then only the capitals tell it from the first
  // sentence.
  return (
    !endsSentence(text) ||
    (look.titleCase && look.words.length >= 5 && unitIsApart(unit, elementAt(after, 0)))
  );
}

/**
 * Whether a word of a short line in capitals also stands in lower case below it: then it is no name
 * and no label of a section.
 */
function speaks(words: readonly string[], below: readonly LineGroup[]): boolean {
  const lower = new Set(words.filter((word) => word.length > 3).map((word) => word.toLowerCase()));
  return below.some(({ text }) =>
    (text.slice(0, 10 * LINE_LIMIT).match(/[\p{L}\p{M}'’]+/gu) ?? []).some((word) =>
      lower.has(word),
    ),
  );
}

const unitIsApart = (unit: LineGroup, next: LineGroup): boolean =>
  (next.blankBefore || next.mark?.kind === 'byline') && unit.text.length < 120;

/** Equal but for white space, the shape of quotation marks and final punctuation. */
export function sameWords(a: string, b: string): boolean {
  return a.length <= LINE_LIMIT && fold(a) === fold(b);
}

const fold = (text: string): string =>
  text
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/^[#*_\s]+/, '')
    .replace(/[.\s*_]+$/, '')
    .replace(/\s+/g, ' ');
