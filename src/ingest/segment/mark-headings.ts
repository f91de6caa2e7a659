import type { Language } from '../../language/language.ts';
import { sentences } from '../../text/sentences.ts';
import { lookAt } from './title-look.ts';
import { endsSentence, isProse, LINE_LIMIT, mark, type Unit } from './unit.ts';

/** Evidence at which a line is a heading by itself, and at which it is one in a text that has others. */
const SURE = 5;
const LIKELY = 4;
/** Longest heading in characters and words. */
const LONGEST = { characters: 120, words: 16 };
/** Words of a heading that reads as a phrase. */
const FEW_WORDS = 8;
/** A text with more headings than this share of its lines is no prose with headings: a list, a poem, a programme. */
const MOST = 0.4;

/** Marks headings that are written without markup, by what speaks for and against them; marked ones (#, **) are known already. */
export function markHeadings(units: readonly Unit[], language: Language): Unit[] {
  const scores = units.map((unit, n) => evidence(unit, units[n - 1], units[n + 1], language));
  const found = scores.flatMap((score, n) => (score >= LIKELY && !inList(scores, n) ? [n] : []));
  const asking = (n: number): boolean => units[n]!.text.endsWith('?');
  const plain = found.filter((n) => !asking(n));
  if (plain.length > MOST * units.length) return [...units];
  const others = found.some((n) => scores[n]! >= SURE) || units.some((unit) => unit.mark?.kind === 'heading');
  for (const n of found) if (scores[n]! >= SURE || others) mark(units[n]!, 'heading', { level: level(units[n]!.text) });
  return [...units];
}

/** Three and more such lines in a row are a list without markers, not headings; two are only if they look like titles. */
function inList(scores: readonly number[], n: number): boolean {
  const near = (at: number): boolean => (scores[at] ?? 0) >= LIKELY;
  if ((near(n - 1) && near(n + 1)) || (near(n - 1) && near(n - 2)) || (near(n + 1) && near(n + 2))) return true;
  return near(n + 1) && scores[n]! < SURE;
}

const opening = /^["“‘'«„(¿¡]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;

/** Adds up what speaks for a line being a heading; 0 where something rules it out. */
function evidence(unit: Unit, before: Unit | undefined, after: Unit | undefined, language: Language): number {
  const { text } = unit;
  if (unit.mark || !after || text.length > LONGEST.characters || !mayEnd(text) || !opening.test(text)) return 0;
  const rules = language.structure;
  const look = lookAt(text, rules);
  if (!look.balanced || !look.words.length || look.words.length > LONGEST.words || (look.quoted && !look.titleCase)) return 0;
  if (sentences(text.replaceAll('\n', ' '), language.abbreviations).length > 1) return 0;
  return (
    (look.titleCase || look.allCaps ? 3 : look.words.length <= FEW_WORDS ? 1 : 0) +
    (/[?!]$/.test(text) ? 0 : 1) +
    ahead(unit, after) +
    (!before || before.mark || endsSentence(before.text) ? 1 : before.text.endsWith(':') ? -3 : -1) -
    (!look.titleCase && rules.sentenceOpeners.has(look.words[0]!.toLowerCase()) ? 2 : 0)
  );
}

/** A heading ends in a word, a question or an exclamation mark, a closing quotation mark or an abbreviation such as U.S. */
const mayEnd = (text: string): boolean => !/[.,;:…–—-]["”’')\]]*$/u.test(text) || /(?:\p{Lu}\.){2,}$/u.test(text);

/** Prose after it speaks for a heading, most if it is longer; so does a list or table. */
function ahead(unit: Unit, after: Unit): number {
  if (after.mark) return after.mark.kind === 'removed' ? 0 : 1;
  return isProse(after) ? (after.text.length > 1.5 * unit.text.length ? 2 : 0) : 0;
}

const numbered = /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s/;

/** 2 for a section; numbered headings (1.2) say their depth themselves. */
function level(text: string): number {
  const parts = numbered.exec(text.slice(0, LINE_LIMIT))?.[1]?.split('.').length ?? 1;
  return Math.min(1 + parts, 6);
}
