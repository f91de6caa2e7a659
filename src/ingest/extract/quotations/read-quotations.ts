import type { Language } from '../../../language/language.ts';
import type { Mention, Quotation } from '../../../model/findings.ts';
import { type MarkedQuotation, wordsOf } from '../clauses/find-marks.ts';
import { type Quoted, readQuoted } from '../clauses/read-quoted.ts';
import { type Clauses, unitTape } from '../clauses/units.ts';
import type { Reading } from '../reading.ts';
import { attribute, signatureBelow } from './attribute.ts';
import { type AttributionResult, isSilent } from './attribution.ts';
import { chainOf } from './chain.ts';
import { continueSpeech } from './continue-speech.ts';
import { isTitle } from './is-name.ts';
import { nameSpeaker, targetOf } from './name-speaker.ts';
import { resolvePronouns } from './resolve-pronouns.ts';
import { isClause, type SentenceQuote } from './sentence-quote.ts';
import { transcriptSpeaker } from './transcript.ts';

interface Context {
  readonly marked: readonly MarkedQuotation[];
  readonly mentions: readonly Mention[];
  /** Cluster of a pronoun that surely resolves, by its offset. */
  readonly pronouns: ReadonlyMap<number, number>;
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
    marked,
    mentions,
    pronouns: quoted.pronouns ?? resolvePronouns(clauses, mentions, text, language.speech),
    text,
    language,
  };
  const quotes = clauses.flatMap((one, sentence) => quotesOf(one, sentence, clauses, context));
  continueSpeech(quotes, text, language.speech);
  return quotes.map((quote) => toQuotation(quote, text, language));
}

function quotesOf(
  clauses: Clauses,
  sentence: number,
  all: readonly Clauses[],
  context: Context,
): SentenceQuote[] {
  const { units, block } = clauses;
  let named = -1;
  return units.flatMap((unit, at) => {
    if (unit.quote === undefined) return [];
    const marked = unit.quote;
    const quote: SentenceQuote = {
      marked,
      units,
      at,
      sentence,
      block,
      speaker: null,
      about: [],
      via: [],
      rule: 'none',
    };
    const labelled = transcriptSpeaker(marked, context.text, context.mentions);
    // The colon after the label is what ties the words to it.
    if (labelled)
      return [
        {
          ...quote,
          speaker: labelled,
          cue: { start: labelled.span.end, end: labelled.span.end + 1 },
          rule: 'transcript',
        },
      ];
    const words = wordsOf(marked, context.text);
    const listed =
      named >= 0 && isListed(units, named, at) && isTitle(words, context.language.speech);
    const answer: AttributionResult = listed
      ? 'silent:name'
      : attribute(units, at, words, context.language.speech);
    if (answer === 'silent:name' && isTitle(words, context.language.speech)) named = at;
    decide(quote, answer, units, context);
    if (!answer && at === 0 && !marked.nested)
      introduce(quote, all[sentence - 1], block, words, context);
    const below = all[sentence + 1];
    const signed =
      !answer && !quote.speaker && units.length === 1 && below?.block === block + 1
        ? signatureBelow(below.units)
        : undefined;
    if (signed)
      decide(quote, { speaker: signed, cue: 0, rule: 'signature' }, below!.units, context);
    return [quote];
  });
}

/**
 * 'two songs, “…” and “…”': what follows the name of a thing after nothing but a conjunction or a
 * comma is one too.
 */
const isListed = (units: SentenceQuote['units'], before: number, at: number): boolean =>
  units.slice(before + 1, at).every(({ kind }) => kind === 'conjunction' || kind === 'comma');

function decide(
  quote: SentenceQuote,
  answer: AttributionResult,
  units: SentenceQuote['units'],
  { pronouns, language }: Context,
): void {
  if (!answer || isSilent(answer)) {
    if (answer) quote.rule = answer;
    return;
  }
  const rules = language.speech;
  quote.speaker = nameSpeaker(units, answer.speaker, pronouns, rules);
  quote.rule = answer.rule;
  const cue = answer.cue === undefined ? undefined : units[answer.cue];
  if (cue) quote.cue = { start: cue.start, end: cue.end };
  quote.about = targetOf(units, answer.target, quote.at, quote.speaker, pronouns, rules);
  const { cluster } = quote.speaker;
  const reporters = (answer.through ?? [])
    .map((phrase) => nameSpeaker(units, phrase, pronouns, rules))
    .filter((reporter) => reporter.cluster === undefined || reporter.cluster !== cluster);
  quote.via = [...chainOf(units, quote.speaker), ...reporters.map(({ span }) => span)];
}

/** 'She said:' ends the block before: its sentence governs the quotation that opens this one. */
function introduce(
  quote: SentenceQuote,
  before: Clauses | undefined,
  block: number,
  words: string,
  context: Context,
): void {
  if (before?.block !== block - 1 || before.units.at(-1)?.kind !== 'colon') return;
  const copies = [...before.units, quote.units[quote.at]!].map((unit) => unit.copy());
  const units = unitTape(copies, context.language.speech).cells;
  decide(quote, attribute(units, units.length - 1, words, context.language.speech), units, context);
  if (quote.speaker) quote.rule = `introduced ${quote.rule}`;
}

function toQuotation(quote: SentenceQuote, text: string, language: Language): Quotation {
  const { marked, speaker, cue, about, via, rule } = quote;
  const clause = isClause(quote, text, language.speech);
  return {
    span: { start: marked.start, end: marked.end },
    form: clause ? 'direct' : speaker ? 'partial' : 'phrase',
    speaker,
    ...(cue && { cue }),
    about,
    via,
    rule,
  };
}
