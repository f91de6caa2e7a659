import type { Language } from '../../../language/language.ts';
import type { Mention, Quotation } from '../../../model/findings.ts';
import { readClauses } from '../clauses/read-clauses.ts';
import type { Clauses } from '../clauses/units.ts';
import type { Reading } from '../reading.ts';
import { attribute } from './attribute.ts';
import { continueSpeech } from './continue-speech.ts';
import { findMarks, type Marked } from './find-marks.ts';
import { nameSpeaker } from './name-speaker.ts';
import type { SentenceQuote } from './sentence-quote.ts';

/** Finds words in quotation marks and who the text ties them to, in text order. */
export function readQuotations(reading: Reading, mentions: readonly Mention[], language: Language): Quotation[] {
  const { text } = reading;
  const marked = reading.blocks.flatMap(({ block }) => (block.cells ?? [block.content]).flatMap(({ start, end }) => findMarks(text, start, end)));
  if (!marked.length) return [];
  const pronouns = new Map(mentions.filter(({ form }) => form === 'pronoun').map(({ span, cluster }) => [span.start, cluster]));
  const quotes = readClauses(reading, mentions, marked, language).flatMap((clauses, sentence) => quotesOf(clauses, sentence, { marked, mentions, pronouns, text, language }));
  continueSpeech(quotes, reading);
  return quotes.map((quote) => toQuotation(quote, text));
}

interface Context {
  readonly marked: readonly Marked[];
  readonly mentions: readonly Mention[];
  readonly pronouns: ReadonlyMap<number, number>;
  readonly text: string;
  readonly language: Language;
}

function quotesOf({ units, block }: Clauses, sentence: number, { marked, mentions, pronouns, text, language }: Context): SentenceQuote[] {
  const rules = language.speech;
  const quotes: SentenceQuote[] = [];
  units.forEach((unit, at) => {
    if (unit.quote === undefined) return;
    const quote: SentenceQuote = { marked: marked[unit.quote]!, units, at, sentence, block, speaker: null, about: [], via: [], rule: 'none' };
    quotes.push(quote);
    const answer = attribute(units, at, text.slice(unit.start + 1, unit.end - 1), rules);
    if (answer === 'silent') quote.rule = answer;
    if (!answer || answer === 'silent') return;
    quote.speaker = nameSpeaker(units, answer.speaker, mentions, pronouns, rules);
    quote.rule = answer.rule;
    const cue = answer.cue === undefined ? undefined : units[answer.cue]!;
    if (cue) quote.cue = { start: cue.start, end: cue.end };
  });
  return quotes;
}

function toQuotation({ marked, speaker, cue, about, via, rule }: SentenceQuote, _text: string): Quotation {
  return { span: { start: marked.start, end: marked.end }, form: speaker ? 'partial' : 'phrase', speaker, ...(cue && { cue }), about, via, rule };
}
