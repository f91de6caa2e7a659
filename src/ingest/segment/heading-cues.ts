import type { StructureRules } from '../../language/structure.ts';
import { first, last } from '../../text/sure.ts';
import { endsSentence, isProse, type LineGroup } from './line-group.ts';
import type { Look } from './title-look.ts';

/** A short line with what stands around it. */
export interface HeadingCandidate {
  readonly text: string;
  readonly unit: LineGroup;
  readonly before: LineGroup;
  readonly after: LineGroup;
  readonly look: Look;
  readonly rules: StructureRules;
}

/** Something that speaks for a line being a heading, or against it. */
interface HeadingCue {
  readonly weight: number;
  readonly holds: (candidate: HeadingCandidate) => boolean;
}

/**
 * Words of a heading that is no title but a phrase: few where it stands apart, very few where
 * nothing sets it off.
 */
const FEW_WORDS = 8;
const VERY_FEW = 4;

/** '1. ' or '1.2 ' at the start of a line. */
export const numbering = /^(\d{1,2}(?:\.\d{1,2})*)(?:(?<=\.\d{1,2})|[.)])\s+/;

const isTitle = ({ look }: HeadingCandidate): boolean => look.titleCase || look.allCaps;
const isPhrase = ({ text, unit, look }: HeadingCandidate): boolean =>
  look.words.length <= VERY_FEW ||
  (look.words.length <= FEW_WORDS && unit.blankBefore) ||
  numbering.test(text);
const isSection = ({ mark }: LineGroup): boolean =>
  mark !== undefined && mark.kind !== 'removed' && mark.kind !== 'paragraph';
const lastWord = (text: string): string =>
  /[\p{L}\p{M}'’]+$/u.exec(text.slice(-30))?.[0].toLowerCase() ?? '';
const isOpen = ({ before, rules }: HeadingCandidate): boolean =>
  /[:,]$/.test(before.text) || rules.danglers.has(lastWord(before.text));
const isClosed = ({ before }: HeadingCandidate): boolean =>
  before.mark !== undefined || endsSentence(before.text);

const cues: readonly HeadingCue[] = [
  { weight: 3, holds: isTitle },
  { weight: 1, holds: (one) => !isTitle(one) && isPhrase(one) },
  // A sentence that asks or calls out can be prose.
  { weight: 1, holds: ({ text }) => !/[?!]$/.test(text) },
  {
    weight: 2,
    holds: ({ unit, after }) => isProse(after) && after.text.length > 1.5 * unit.text.length,
  },
  { weight: 1, holds: ({ after }) => isSection(after) },
  { weight: 1, holds: isClosed },
  { weight: -3, holds: (one) => !isClosed(one) && isOpen(one) },
  { weight: -1, holds: (one) => !isClosed(one) && !isOpen(one) },
  {
    weight: -2,
    holds: (one) =>
      !isTitle(one) && one.rules.sentenceOpeners.has(first(one.look.words).toLowerCase()),
  },
  // Words, comma, words: a name and a role, a place and its state; captions look so.
  {
    weight: -2,
    holds: (one) => one.text.includes(', ') && (!isTitle(one) || one.look.words.length <= VERY_FEW),
  },
  { weight: -2, holds: ({ look, rules }) => rules.danglers.has(last(look.words).toLowerCase()) },
];

/** Adds up what speaks for a line being a heading; seven is the most. */
export function weigh(candidate: HeadingCandidate): number {
  let sum = 0;
  for (const { weight, holds } of cues) if (holds(candidate)) sum += weight;
  return sum;
}
