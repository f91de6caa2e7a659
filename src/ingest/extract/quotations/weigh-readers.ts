import type { Language } from '../../../language/language.ts';
import type { SpeechRules } from '../../../language/speech.ts';
import type { SpeakerReaders } from '../../../model/tie.ts';
import { wordsOf } from '../clauses/find-marks.ts';
import type { NounPhrase } from '../clauses/noun-phrase.ts';
import type { Clauses, Unit } from '../clauses/units.ts';
import { type Attribution, type AttributionResult, isSilent } from './attribution.ts';
import { isTitle } from './is-name.ts';
import { DOUBTING_MARGIN, SPEAKING_MARGIN } from './parameters.ts';
import type { SentenceQuote } from './sentence-quote.ts';
import { isClauseLike, type TreeSpeaker, treeSpeakers } from './tree-speaker.ts';

/** What both readers know of a sentence. */
interface Context {
  readonly sentence: Clauses;
  readonly text: string;
  readonly language: Language;
}

/** An answer with what either reader said to it. */
interface Weighed {
  readonly answer: AttributionResult;
  readonly readers?: SpeakerReaders;
}

/**
 * Asks the tree of the sentence whom it takes for the speaker, and weighs that against what the
 * rules found. What both see is taken. Where they differ, the rules decide if the words around the
 * quotation show it, else the tree's margin: high enough, it makes the answer doubtful, and nobody
 * is named. Where the rules see nobody, the tree answers if its margin is high.
 */
export function weighReaders(
  quote: SentenceQuote,
  answer: AttributionResult,
  { sentence, text, language }: Context,
): Weighed {
  const { unit, tape } = quote;
  // Without a verb a tree shows nothing, and where the rules are silent the frame is clear.
  if (isSilent(answer) || !tape.cells.some((one) => one.is('verb'))) return { answer };
  if (answer && !answer.cue.is('verb')) return { answer };
  const seen = treeSpeakers(unit, sentence, text, language);
  const [first] = seen;
  const verdict = answer
    ? besideRules(answer, seen, language.speech)
    : byTree(seen, quote, { text, language });
  return {
    answer: verdict.answer,
    readers: {
      rules: answer ? spanOf(answer.speaker) : null,
      tree: first ? { start: first.head.start, end: first.head.end } : null,
      margin: first?.margin ?? 0,
      taken: verdict.taken,
    },
  };
}

interface Verdict {
  readonly answer: AttributionResult;
  readonly taken: SpeakerReaders['taken'];
}

/** What becomes of an answer of the rules. */
function besideRules(
  answer: Attribution,
  seen: readonly TreeSpeaker[],
  rules: SpeechRules,
): Verdict {
  const { tie, cue, speaker } = answer;
  // 'X said she thinks': the rules went on to whom the subject of the nearer verb stands for.
  const steps = 1 + (tie.outer?.length ?? 0);
  if (seen.slice(0, steps).some(({ head }) => isOf(head, speaker)))
    return { answer, taken: 'agreed' };
  const [other] = seen;
  if (other?.cue !== cue || steps > 1 || tie.cue.kind === 'after')
    return { answer, taken: 'rules' };
  if (!isSomebody(other.head, rules)) return { answer, taken: 'rules' };
  return other.margin >= DOUBTING_MARGIN
    ? { answer: 'readers-differ', taken: 'silent' }
    : { answer, taken: 'rules' };
}

/** The answer of the tree alone: somebody who says or tells what is a clause. */
function byTree(
  seen: readonly TreeSpeaker[],
  { marked, unit }: SentenceQuote,
  { text, language }: Pick<Context, 'text' | 'language'>,
): Verdict {
  const [first] = seen;
  const frame = first?.cue.reports('say', 'tell') ? first.cue.frames[0] : undefined;
  const isSure =
    first !== undefined &&
    first.margin >= SPEAKING_MARGIN &&
    isSomebody(first.head, language.speech) &&
    (isSentence(wordsOf(marked, text), language.speech) || unit.previous.is('be'));
  if (!isSure || !frame) return { answer: undefined, taken: 'silent' };
  const { cue, head } = first;
  return {
    answer: { speaker: around(head), cue, tie: { cue: { kind: 'tree', frame } } },
    taken: 'tree',
  };
}

/** Words that open like a sentence and are no name of a thing. */
const isSentence = (words: string, rules: SpeechRules): boolean =>
  isClauseLike(words) && !isTitle(words, rules);

/** The noun phrase that a word is the head of. */
function around(head: Unit): NounPhrase {
  let first = head;
  while (first.previous.is('noun', 'number', 'determiner', 'possessive') && !first.is('determiner'))
    first = first.previous;
  return { first, head };
}

const spanOf = ({ first, head }: NounPhrase): { start: number; end: number } => ({
  start: first.start,
  end: head.end,
});

/** Whether a head lies in a phrase, or in a name or noun that stands beside it for the same. */
function isOf(head: Unit, phrase: NounPhrase): boolean {
  if (head.index >= phrase.first.index && head.index <= phrase.head.index) return true;
  const between = head.isBefore(phrase.first)
    ? head.next.until(phrase.first)
    : phrase.head.next.until(head);
  return (
    between.every((unit) =>
      unit.is('comma', 'noun', 'name', 'determiner', 'possessive', 'number'),
    ) && between.filter((unit) => unit.is('comma')).length <= 1
  );
}

/** A person, a body, a noun for people, or a pronoun that can speak. */
const isSomebody = (head: Unit, { pronouns }: SpeechRules): boolean =>
  head.type === 'person' ||
  head.type === 'organisation' ||
  head.isPerson ||
  (head.is('pronoun') && pronouns.speakers.has(head.word));
