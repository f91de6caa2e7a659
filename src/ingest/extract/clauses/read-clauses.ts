import type { Language } from '../../../language/language.ts';
import type { SpeechRules } from '../../../language/speech.ts';
import type { Mention } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import type { ReadBlock, Reading, ReadSentence } from '../reading.ts';
import { CUE_TOKENS, REPORT_REACH, SIGNATURE_TOKENS } from './parameters.ts';
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
  quotes: readonly Span[],
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
  let first: ReadSentence | undefined;
  sentences.forEach((sentence, n) => {
    first ??= sentence;
    reader.read(sentence.tokens);
    const next = sentences[n + 1];
    if (
      next &&
      (reader.runsOn(sentence.end) ||
        (reader.endsInQuestion() && opensWithCue(next, text, rules)) ||
        (reader.endsInQuote() && isSignature(next)))
    )
      return;
    clauses.push({
      start: first.start,
      end: sentence.end,
      block: sentence.block,
      units: tagUnits(reader.take(), rules),
    });
    first = undefined;
  });
  return clauses;
}

/** '— Jane Roe' after a quotation: who signs it. */
const isSignature = ({ tokens }: ReadSentence): boolean =>
  tokens.length < SIGNATURE_TOKENS && /^[—–―-]$/.test(tokens[0]?.text ?? '');

/**
 * 'Roe asked.' or 'asked Roe.' after a quotation that ends in a question mark: the same sentence.
 */
function opensWithCue(sentence: ReadSentence, text: string, rules: SpeechRules): boolean {
  for (const [n, token] of sentence.tokens.slice(0, CUE_TOKENS).entries()) {
    if (token.kind !== 'word') {
      if (/["“‘;:?!]/.test(token.text)) return false;
      continue;
    }
    const verb = rules.verbs.get(token.text.toLowerCase());
    if (!verb || !(verb.form === 'past' || verb.form === 'third' || verb.form === 'participle'))
      continue;
    if (!rules.cues.get(verb.lemma)?.some((frame) => frame === 'say' || frame === 'tell'))
      return false;
    const after = text.slice(token.end, token.end + REPORT_REACH);
    return n > 0 ? !rules.clauses.reportsOn.test(after) : /^\s\p{L}/u.test(after);
  }
  return false;
}
