import type { Language } from '../../../language/language.ts';
import type { Mention, Quotation } from '../../../model/findings.ts';
import { untied } from '../../../model/tie.ts';
import { wordsOf } from '../clauses/find-marks.ts';
import { type Quoted, readQuoted } from '../clauses/read-quoted.ts';
import { type Clauses, type Unit, unitTape } from '../clauses/units.ts';
import type { Reading } from '../reading.ts';
import type { Tape } from '../tape/tape.ts';
import { attribute, signatureBelow } from './attribute.ts';
import { type Attribution, type AttributionResult, isSilent } from './attribution.ts';
import { chainOf } from './chain.ts';
import { continueSpeech } from './continue-speech.ts';
import { isTitle } from './is-name.ts';
import { nameSpeaker, type PronounClusters, targetOf } from './name-speaker.ts';
import { reportedBefore } from './reported-before.ts';
import { resolvePronouns } from './resolve-pronouns.ts';
import { isClause, type SentenceQuote, standsFirst } from './sentence-quote.ts';
import { transcriptSpeaker } from './transcript.ts';
import { weighReaders } from './weigh-readers.ts';

interface Context {
  readonly mentions: readonly Mention[];
  readonly pronouns: PronounClusters;
  readonly text: string;
  readonly language: Language;
}

/** Finds words in quotation marks and who the text ties them to, in text order. */
export function readQuotations(
  reading: Reading,
  mentions: readonly Mention[],
  language: Language,
  quoted: Quoted = readQuoted(reading, mentions, language),
): Quotation[] {
  const { text } = reading;
  const { marked, clauses } = quoted;
  if (!marked.length) return [];
  const context = {
    mentions,
    pronouns: quoted.pronouns ?? resolvePronouns(clauses, mentions, text, language),
    text,
    language,
  };
  const quotes = clauses.flatMap((_, sentence) => quotesOf(clauses, sentence, context));
  continueSpeech(quotes, text, language.speech);
  return quotes.map((quote) => toQuotation(quote, text, language));
}

/** The quotations of one sentence; the sentences around it may introduce or sign them. */
function quotesOf(all: readonly Clauses[], sentence: number, context: Context): SentenceQuote[] {
  const found: SentenceQuote[] = [];
  /** The last quotation that is the name of a thing. */
  let title: Unit | undefined;
  const own = all[sentence];
  if (!own) return found;
  for (const unit of own.tape) {
    const { quote: marked } = unit;
    if (!marked) continue;
    const quote: SentenceQuote = {
      marked,
      tape: own.tape,
      unit,
      sentence,
      block: own.block,
      speaker: null,
      about: [],
      via: [],
      tie: untied,
    };
    found.push(quote);
    if (readLabel(quote, context)) continue;
    const isNamed = isTitle(wordsOf(marked, context.text), context.language.speech);
    const answer =
      isNamed && title && isListed(title, unit) ? 'name' : attributeIn(quote, quote, context);
    if (answer === 'name' && isNamed) title = unit;
    const read = weighReaders(quote, answer, { ...context, sentence: own });
    if (read.readers) quote.readers = read.readers;
    decide(quote, read.answer, own.tape, context);
    if (!read.answer) lookAround(quote, all, context);
  }
  return found;
}

/** A label inside the mark ('“ROE: …'); the colon after it is what ties the words to it. */
function readLabel(quote: SentenceQuote, { text, mentions }: Context): boolean {
  const speaker = transcriptSpeaker(quote.marked, quote.tape, text, mentions);
  if (!speaker) return false;
  const { end } = speaker.span;
  quote.speaker = speaker;
  quote.cue = { start: end, end: end + 1 };
  quote.tie = { cue: { kind: 'transcript' } };
  return true;
}

/** Whose words a quotation is, as a sentence has it: its own, or the one that introduces it. */
const attributeIn = (
  { marked }: SentenceQuote,
  { tape, unit }: Pick<SentenceQuote, 'tape' | 'unit'>,
  { text, language }: Context,
): AttributionResult =>
  attribute({ tape, quote: unit, words: wordsOf(marked, text), rules: language.speech });

/**
 * 'two songs, “…” and “…”': what follows the name of a thing after nothing but a conjunction or a
 * comma is one too.
 */
const isListed = (title: Unit, unit: Unit): boolean =>
  title.next.until(unit).every((between) => between.is('conjunction', 'comma'));

/** Writes down an answer that a sentence gives: its own, or one beside it. */
function decide(
  quote: SentenceQuote,
  answer: AttributionResult,
  tape: Tape<Unit>,
  context: Context,
): void {
  if (isSilent(answer)) quote.tie = { cue: { kind: 'silent', why: answer } };
  else if (answer) take(quote, answer, tape, context);
}

function take(
  quote: SentenceQuote,
  answer: Attribution,
  tape: Tape<Unit>,
  { pronouns, language }: Context,
): void {
  const rules = language.speech;
  const speaker = nameSpeaker(answer.speaker, pronouns, rules);
  quote.speaker = speaker;
  quote.tie = answer.tie;
  quote.cue = { start: answer.cue.start, end: answer.cue.end };
  quote.about = targetOf(answer.target, { quote: quote.unit, speaker, pronouns, rules });
  const reporters = (answer.through ?? [])
    .map((phrase) => nameSpeaker(phrase, pronouns, rules))
    .filter(({ cluster }) => cluster === undefined || cluster !== speaker.cluster);
  quote.via = [...chainOf(tape, speaker), ...reporters.map(({ span }) => span)];
}

/** Asks the sentences before and behind for the speaker that a quotation's own does not tell. */
function lookAround(quote: SentenceQuote, all: readonly Clauses[], context: Context): void {
  if (standsFirst(quote) && !quote.marked.nested)
    introduce(quote, all[quote.sentence - 1], context);
  const before = all[quote.sentence - 1];
  const reported = !quote.speaker && before && reportedBefore(quote, before, all, context);
  if (reported) take(quote, reported, before.tape, context);
  const below = all[quote.sentence + 1];
  if (quote.speaker || quote.tape.length > 1 || below?.block !== quote.block + 1) return;
  const speaker = signatureBelow(below.tape);
  const tie = { cue: { kind: 'signature' } } as const;
  if (speaker) take(quote, { speaker, cue: below.tape.first, tie }, below.tape, context);
}

/** 'She said:' ends the block before: its sentence governs the quotation that opens this one. */
function introduce(quote: SentenceQuote, before: Clauses | undefined, context: Context): void {
  if (before?.block !== quote.block - 1 || !before.tape.last.is('colon')) return;
  const copies = [...before.tape, quote.unit].map((unit) => unit.copy());
  const tape = unitTape(copies, context.language.speech);
  decide(quote, attributeIn(quote, { tape, unit: tape.last }, context), tape, context);
  if (quote.speaker) quote.tie = { ...quote.tie, introduced: true };
}

function toQuotation(quote: SentenceQuote, text: string, language: Language): Quotation {
  const { marked, speaker, cue, about, via, tie, readers } = quote;
  const phrase = speaker ? 'partial' : 'phrase';
  return {
    span: { start: marked.start, end: marked.end },
    form: isClause(quote, text, language.speech) ? 'direct' : phrase,
    speaker,
    ...(cue && { cue }),
    about,
    via,
    tie,
    ...(readers && { readers }),
  };
}
