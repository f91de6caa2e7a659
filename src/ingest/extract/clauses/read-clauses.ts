import type { Language } from '../../../language/language.ts';
import type { SpeechRules } from '../../../language/speech.ts';
import type { Mention } from '../../../model/findings.ts';
import type { ReadBlock, Reading, ReadSentence } from '../reading.ts';
import type { Word } from '../tape/word.ts';
import { withoutDateline } from './dateline.ts';
import type { MarkedQuotation } from './find-marks.ts';
import { CUE_TOKENS, NAME_WORDS, REPORT_REACH, SIGNATURE_TOKENS } from './parameters.ts';
import { UnitReader } from './read-units.ts';
import { tagUnits } from './tag-units.ts';
import type { Clauses } from './units.ts';

/**
 * Cuts every block into sentences of units: names (mentions, or runs of capitalised words) as one
 * unit each, quotations as one unit each, all else word by word with its part of speech. `quotes`
 * are in text order and do not overlap. Any extractor may use it.
 */
export function readClauses(
  reading: Reading,
  mentions: readonly Mention[],
  quotes: readonly MarkedQuotation[],
  language: Language,
): Clauses[] {
  const reader = new UnitReader(reading.text, mentions, quotes, language.speech);
  return reading.blocks.flatMap((block) =>
    sentencesOf(block, reader, reading.text, language.speech),
  );
}

function sentencesOf(
  { sentences }: ReadBlock,
  reader: UnitReader,
  text: string,
  rules: SpeechRules,
): Clauses[] {
  const clauses: Clauses[] = [];
  let start: number | undefined;
  sentences.forEach((sentence, n) => {
    const own = n === 0 ? behindDateline(sentence) : sentence;
    start ??= own.start;
    reader.read(own.words);
    const next = sentences[n + 1];
    if (
      next &&
      (reader.runsOn(sentence.end) ||
        (reader.endsInQuestion() && opensWithCue(next, text, rules)) ||
        (reader.endsInStop() && isCueAlone(next, rules)) ||
        (reader.endsInQuote() && isSignature(next)))
    )
      return;
    const tape = reader.take();
    tagUnits(tape, rules);
    clauses.push({ start, end: sentence.end, block: sentence.block, tape });
    start = undefined;
  });
  return clauses;
}

function behindDateline(sentence: ReadSentence): Pick<ReadSentence, 'start' | 'words'> {
  const words = withoutDateline(sentence.words);
  const [first] = words;
  return first && words !== sentence.words ? { start: first.start, words } : sentence;
}

/** '— Jane Roe' after a quotation: who signs it. */
const isSignature = ({ words }: ReadSentence): boolean =>
  words.length < SIGNATURE_TOKENS && /^[—–―-]$/.test(words[0]?.text ?? '');

/**
 * 'Roe asked.' or 'asked Roe.' after a quotation that ends in a question mark: the same sentence.
 */
function opensWithCue({ words }: ReadSentence, text: string, rules: SpeechRules): boolean {
  const opening = words.slice(0, CUE_TOKENS);
  const mark = opening.findIndex(({ kind, text }) => kind !== 'word' && /["“‘;:?!]/.test(text));
  const cue = opening
    .slice(0, mark < 0 ? undefined : mark)
    .find((word) => word.kind === 'word' && isReportingForm(word.text, rules));
  const lemma = cue && rules.verbs.get(cue.text.toLowerCase())?.lemma;
  if (!cue || !rules.cues.get(lemma ?? '')?.some((frame) => frame === 'say' || frame === 'tell'))
    return false;
  const after = text.slice(cue.end, cue.end + REPORT_REACH);
  return cue === words[0] ? /^\s\p{L}/u.test(after) : !rules.clauses.reportsOn.test(after);
}

/**
 * 'said Jane Roe.' or 'Jane Roe said.' after a quotation that ends in a full stop: nothing but the
 * name of the speaker and the cue, so that it can report no other words.
 */
function isCueAlone({ words }: ReadSentence, rules: SpeechRules): boolean {
  const [opening, ...rest] = words.filter(({ kind }) => kind === 'word');
  if (!opening) return false;
  const says = (word: Word | undefined): boolean =>
    word !== undefined && isReportingForm(word.text, rules) && isSaying(word, rules);
  if (says(opening)) return /^\p{Ll}/u.test(opening.text) && /^\p{Lu}/u.test(rest[0]?.text ?? '');
  return rest.length <= NAME_WORDS && says(rest.at(-1)) && /^\p{Lu}/u.test(opening.text);
}

const isSaying = ({ text }: Word, { verbs, cues }: SpeechRules): boolean =>
  cues.get(verbs.get(text.toLowerCase())?.lemma ?? '')?.includes('say') ?? false;

function isReportingForm(word: string, { verbs }: SpeechRules): boolean {
  const form = verbs.get(word.toLowerCase())?.form;
  return form === 'past' || form === 'third' || form === 'participle';
}
