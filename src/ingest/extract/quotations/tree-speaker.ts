import type { Language } from '../../../language/language.ts';
import type { Questions } from '../../../language/syntax/questions.ts';
import { slice, type Span } from '../../../model/span.ts';
import { spanInside, wordsOf } from '../clauses/find-marks.ts';
import { inTree } from '../clauses/second-reader.ts';
import type { Clauses, Unit } from '../clauses/units.ts';
import { LONGEST_PHRASE } from './parameters.ts';

/** Whom the tree of a sentence takes for the speaker of words in it, by one verb of saying. */
export interface TreeSpeaker {
  readonly cue: Unit;
  /** The head of the subject, or the agent of a passive. */
  readonly head: Unit;
  /** By how much the tree preferred the attachments that lead from the words to the speaker. */
  readonly margin: number;
}

/**
 * The speakers that the tree of a sentence sees for a quotation, by the verb nearest to it first.
 * Quotations that are clauses are read as a clause that says nothing, since their own words would
 * lead the tree astray.
 */
export function treeSpeakers(
  quote: Unit,
  sentence: Clauses,
  text: string,
  language: Language,
): TreeSpeaker[] {
  const replaced = sentence.tape.cells
    .filter((unit) => unit.quote && isClauseLike(wordsOf(unit.quote, text)))
    .map((unit) => inside(unit, sentence));
  const read = language.syntax().read(slice(text, sentence), replaced);
  const words = read.tree.headIn(inside(quote, sentence));
  return words < 0
    ? []
    : cuesOver(words, read).flatMap(({ word, margin }): TreeSpeaker[] => {
        const cue = unitAt(word, read, sentence);
        if (!cue?.is('verb') || cue.frames.length === 0) return [];
        const answer = read.isPassive(word) ? read.agentOf(word) : read.subjectOf(word);
        const head = answer && unitAt(answer.word, read, sentence);
        return head && !head.is('quote')
          ? [{ cue, head, margin: Math.min(margin, answer.margin) }]
          : [];
      });
}

/** Words that open like a sentence, or are longer than a phrase. */
export const isClauseLike = (words: string): boolean =>
  /^[^\p{L}\p{N}]*\p{Lu}\P{Lu}/u.test(words) || words.split(/\s+/).length > LONGEST_PHRASE;

/** Where the words between the marks of a quotation stand in the text of their sentence. */
function inside({ start, end, quote }: Unit, sentence: Span): Span {
  return inTree(sentence, quote ? spanInside(quote) : { start, end });
}

/**
 * The words that may govern a word: those above it, and those that the tree puts beside a clause
 * (“…,” he said); with the least margin on the way.
 */
function cuesOver(word: number, { tree }: Questions): { word: number; margin: number }[] {
  const found: { word: number; margin: number }[] = [];
  const marginOf = (at: number): number => tree.words[at]?.margin ?? 0;
  let margin = Infinity;
  for (let at = word; at >= 0; at = tree.headOf(at)) {
    if (at !== word) found.push({ word: at, margin });
    for (const beside of tree.dependentsBy(at, 'parataxis'))
      found.push({ word: beside, margin: Math.min(margin, marginOf(beside)) });
    margin = Math.min(margin, marginOf(at));
  }
  return found;
}

/** The unit that a word of the tree lies in. */
function unitAt(word: number, { tree }: Questions, sentence: Clauses): Unit | undefined {
  const start = (tree.words[word]?.start ?? -1) + sentence.start;
  return sentence.tape.cells.find((unit) => unit.start <= start && start < unit.end);
}
