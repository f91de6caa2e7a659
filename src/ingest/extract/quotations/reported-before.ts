import type { Language } from '../../../language/language.ts';
import type { SpeechRules } from '../../../language/speech.ts';
import { wordsOf } from '../clauses/find-marks.ts';
import { mainClauseSubject } from '../clauses/main-subject.ts';
import { subjectOf } from '../clauses/subject.ts';
import type { Clauses, Unit } from '../clauses/units.ts';
import { verbGroup } from '../clauses/verb-group.ts';
import type { Attribution } from './attribution.ts';
import { ALONE_UNITS } from './parameters.ts';
import { isClause, opensSentence, type SentenceQuote, standsFirst } from './sentence-quote.ts';

/**
 * 'Roe said the bridge was old. “It will not hold.”': a quotation alone in its sentence goes on
 * with what the sentence before it in the paragraph reports in its main clause. Not where that
 * sentence names somebody else and the words are of an 'I', who may be either; nor where more
 * quoted words follow, which may have a speaker of their own.
 */
export function reportedBefore(
  quote: SentenceQuote,
  before: Clauses,
  all: readonly Clauses[],
  { text, language }: { readonly text: string; readonly language: Language },
): Attribution | undefined {
  if (!goesOn(quote, before, all[quote.sentence + 1], { text, language })) return undefined;
  const rules = language.speech;
  const speaker = mainClauseSubject(before.tape.first, rules);
  if (!speaker || !isSomebody(speaker.head)) return undefined;
  const cue = before.tape.find(
    (unit) => unit.is('verb') && subjectOf(unit, rules)?.head === speaker.head,
  );
  if (!cue.reports('say', 'tell', 'call') || verbGroup(cue).passive) return undefined;
  const others = before.tape.cells.some((unit) => unit.type === 'person' && unit !== speaker.head);
  if (others && isOfAnI(wordsOf(quote.marked, text), rules)) return undefined;
  return { speaker, cue, tie: { cue: { kind: 'continues' } } };
}

/** Whether a quotation is a sentence alone behind one without quoted words. */
function goesOn(
  quote: SentenceQuote,
  before: Clauses,
  after: Clauses | undefined,
  { text, language }: { readonly text: string; readonly language: Language },
): boolean {
  const isAlone = standsFirst(quote) && quote.tape.length <= ALONE_UNITS && !quote.marked.nested;
  if (!isAlone || before.block !== quote.block) return false;
  if (after?.block === quote.block && after.tape.first.is('quote')) return false;
  return (
    !before.tape.cells.some((unit) => unit.is('quote')) &&
    isClause(quote, text, language.speech) &&
    opensSentence(quote, text)
  );
}

/** Whether words are of a first person. */
const isOfAnI = (words: string, { stance }: SpeechRules): boolean =>
  words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => stance.first.has(word));

const isSomebody = (head: Unit): boolean =>
  head.type === 'person' || head.is('pronoun') || head.isPerson;
