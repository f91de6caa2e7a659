import type { Language } from '../../language/language.ts';
import type { StructureRules } from '../../language/structure.ts';
import { sentences } from '../../text/sentences.ts';
import { lookAt } from './title-look.ts';
import { endsSentence, isProse, LINE_LIMIT, mark, type Unit } from './unit.ts';

/** Evidence at which a line is a heading by itself, and at which it is one in a text that has others. */
const SURE = 5;
const LIKELY = 4;
/** Longest heading in characters and words. */
const LONGEST = { characters: 120, words: 16 };
/** Words of a heading that is no title but a phrase: few where it stands apart, very few where nothing sets it off. */
const FEW_WORDS = 8;
const VERY_FEW = 4;

/** Marks headings that are written without markup, by what speaks for and against them; marked ones (#, **) are known already. */
export function markHeadings(units: readonly Unit[], language: Language): Unit[] {
  const first = units.findIndex(({ mark: marked }) => marked?.kind !== 'removed' && marked?.kind !== 'byline') + 1;
  const scores = units.map((unit, n) => (n >= first ? evidence(unit, units[n - 1], units[n + 1], language) : 0));
  const stubs = units.map((unit) => stubLook(unit, language.structure));
  const found = scores.flatMap((score, n) => (score >= LIKELY && !inList(stubs, n, score) ? [n] : []));
  const repeated = repeats(found.map((n) => units[n]!.text));
  const others = found.some((n) => scores[n]! >= SURE) || units.some((unit) => unit.mark?.kind === 'heading');
  for (const n of found) if ((scores[n]! >= SURE || others) && !repeated.has(units[n]!.text)) mark(units[n]!, 'heading', { level: level(units[n]!.text) });
  return [...units];
}

/** What stands twice names a speaker, not a section. */
function repeats(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(texts.filter((text) => seen.has(text) || !seen.add(text)));
}

/** Three and more lines of one look in a row are a list without markers, not headings; of two, the first must look like a title. */
function inList(stubs: readonly StubLook[], n: number, score: number): boolean {
  const near = (at: number): boolean => Boolean(stubs[n]) && stubs[at] === stubs[n];
  if ((near(n - 1) && near(n + 1)) || (near(n - 1) && near(n - 2)) || (near(n + 1) && near(n + 2))) return true;
  return near(n + 1) && score < SURE;
}

type StubLook = 'title' | 'plain' | null;

/** How a unit is written that is short and ends as no sentence does; null for others. */
function stubLook({ text, mark: marked }: Unit, rules: StructureRules): StubLook {
  if (marked || text.length > LONGEST.characters || /[.,;:!?…]["”’)\]]*$/u.test(text)) return null;
  const { titleCase, allCaps } = lookAt(text, rules);
  return titleCase || allCaps ? 'title' : 'plain';
}

const opening = /^["“‘'«„(¿¡]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;

/** Adds up what speaks for a line being a heading; 0 where something rules it out. */
function evidence(unit: Unit, before: Unit | undefined, after: Unit | undefined, language: Language): number {
  const { text } = unit;
  // Nothing precedes a headline but bylines; what comes first and is none is no heading either.
  if (unit.mark || !before || !after || text.length > LONGEST.characters || !mayEnd(text) || !opening.test(text)) return 0;
  const rules = language.structure;
  const look = lookAt(text, rules);
  if (!look.balanced || !look.words.length || look.words.length > LONGEST.words || (look.quoted && !look.titleCase)) return 0;
  const number = numbered.exec(text)?.[0] ?? '';
  if (sentences(text.slice(number.length).replaceAll('\n', ' '), language.abbreviations).length > 1) return 0;
  const title = look.titleCase || look.allCaps;
  const phrase = look.words.length <= VERY_FEW || (look.words.length <= FEW_WORDS && unit.blankBefore);
  return (
    (title ? 3 : phrase || number ? 1 : 0) +
    (/[?!]$/.test(text) ? 0 : 1) +
    ahead(unit, after) +
    behind(before, rules) -
    (!title && rules.sentenceOpeners.has(look.words[0]!.toLowerCase()) ? 2 : 0) -
    // Words, comma, words: a name and a role, a place and its state; captions look so.
    (text.includes(', ') && (!title || look.words.length <= VERY_FEW) ? 2 : 0) -
    (rules.danglers.has(look.words.at(-1)!.toLowerCase()) ? 2 : 0)
  );
}

/** A heading ends in a word, a question or an exclamation mark, a closing quotation mark or an abbreviation such as U.S. */
const mayEnd = (text: string): boolean => !/[.,;:…–—-]["”’')\]]*$/u.test(text) || /(?:\p{Lu}\.){2,}$/u.test(text);

/** What stands before a heading has ended; it announces nothing, and no sentence of it is open. */
function behind(before: Unit | undefined, rules: StructureRules): number {
  if (!before || before.mark || endsSentence(before.text)) return 1;
  const last = /[\p{L}\p{M}'’]+$/u.exec(before.text.slice(-30))?.[0].toLowerCase();
  return before.text.endsWith(':') || before.text.endsWith(',') || (last && rules.danglers.has(last)) ? -3 : -1;
}

/** Prose after it speaks for a heading, most if it is longer; so does a list or table. */
function ahead(unit: Unit, after: Unit): number {
  if (after.mark) return after.mark.kind === 'removed' ? 0 : 1;
  return isProse(after) ? (after.text.length > 1.5 * unit.text.length ? 2 : 0) : 0;
}

const numbered = /^(\d{1,2}(?:\.\d{1,2})*)(?:(?<=\.\d{1,2})|[.)])\s+/;

/** 2 for a section; numbered headings (1.2) say their depth themselves. */
function level(text: string): number {
  const parts = numbered.exec(text.slice(0, LINE_LIMIT))?.[1]?.split('.').length ?? 1;
  return Math.min(1 + parts, 6);
}
