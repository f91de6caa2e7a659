import type { Language } from '../../language/language.ts';
import { sentences } from '../../text/sentences.ts';
import { elementAt } from '../../text/sure.ts';
import { numbering, weigh } from './heading-cues.ts';
import { type LineGroup, mark } from './line-group.ts';
import { type Look, lookAt } from './title-look.ts';

/**
 * Evidence at which a line is a heading by itself, and at which it is one in a text that has
 * others.
 */
const SURE = 5;
const LIKELY = 4;
/** Longest heading in characters and words. */
const LONGEST = { characters: 120, words: 16 };

/**
 * Marks headings that are written without markup, by what speaks for and against them; marked ones
 * (#, **) are known already.
 */
export function markHeadings(units: readonly LineGroup[], language: Language): LineGroup[] {
  // What comes first and is no headline is no heading either: before a headline stand bylines and
  // lines set aside.
  const first = units.findIndex(
    ({ mark: marked }) => marked?.kind !== 'removed' && marked?.kind !== 'byline',
  );
  const looks = units.map(({ text, mark: marked }) =>
    marked || text.length > LONGEST.characters ? null : lookAt(text, language.structure),
  );
  const stubs = units.map(({ text }, n) => stub(text, elementAt(looks, n)));
  const scores = units.map((_, n) =>
    n > first && first >= 0 && looks[n] ? evidence(units, n, looks[n], language) : 0,
  );
  const found = units.flatMap((_, n) =>
    elementAt(scores, n) >= LIKELY && !inList(stubs, n, elementAt(scores, n)) ? [n] : [],
  );
  const repeated = repeats(found.map((n) => elementAt(units, n).text));
  const others =
    found.some((n) => elementAt(scores, n) >= SURE) ||
    units.some((unit) => unit.mark?.kind === 'heading');
  for (const n of found)
    if ((elementAt(scores, n) >= SURE || others) && !repeated.has(elementAt(units, n).text))
      mark(elementAt(units, n), 'heading', { level: level(elementAt(units, n).text) });
  return [...units];
}

/** What stands twice names a speaker, not a section. */
function repeats(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(texts.filter((text) => seen.has(text) || !seen.add(text)));
}

type Stub = 'title' | 'plain' | null;

/** How a line looks that is short and ends as no sentence does; null for others. */
function stub(text: string, look: Look | null): Stub {
  if (!look || /[.,;:!?…]["”’)\]]*$/u.test(text)) return null;
  return look.titleCase || look.allCaps ? 'title' : 'plain';
}

/**
 * Three and more lines of one look in a row are a list without markers, not headings; of two, the
 * first must look like a title.
 */
function inList(stubs: readonly Stub[], n: number, score: number): boolean {
  const near = (at: number): boolean => Boolean(stubs[n]) && stubs[at] === stubs[n];
  if ((near(n - 1) && near(n + 1)) || (near(n - 1) && near(n - 2)) || (near(n + 1) && near(n + 2)))
    return true;
  return near(n + 1) && score < SURE;
}

const opening = /^["“‘'«„(¿¡]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;

/** What speaks for a line being a heading; 0 where something rules it out. */
function evidence(units: readonly LineGroup[], n: number, look: Look, language: Language): number {
  const [before, unit, after] = [elementAt(units, n - 1), elementAt(units, n), units[n + 1]];
  const { text } = unit;
  if (!after || !opening.test(text) || !(mayEnd(text) || opensList(text, look, after))) return 0;
  if (
    !look.balanced ||
    !look.words.length ||
    look.words.length > LONGEST.words ||
    (look.quoted && !look.titleCase)
  )
    return 0;
  const words = text.slice(numbering.exec(text)?.[0].length ?? 0).replaceAll('\n', ' ');
  if (sentences(words, language.abbreviations).length > 1) return 0;
  return weigh({ text, unit, before, after, look, rules: language.structure });
}

/**
 * A heading ends in a word, a question or an exclamation mark, a closing quotation mark or an
 * abbreviation such as U.S.
 */
const mayEnd = (text: string): boolean =>
  !/[.,;:…–—-]["”’')\]]*$/u.test(text) || /(?:\p{Lu}\.){2,}$/u.test(text);

/** A title with a colon is a heading above a list; above prose it can be the name of who speaks. */
const opensList = (text: string, look: Look, after: LineGroup): boolean =>
  text.endsWith(':') &&
  look.titleCase &&
  (after.mark?.kind === 'list-item' || after.mark?.kind === 'table-row');

/** 2 for a section; numbered headings (1.2) say their depth themselves. */
const level = (text: string): number =>
  Math.min(1 + (numbering.exec(text)?.[1]?.split('.').length ?? 1), 6);
