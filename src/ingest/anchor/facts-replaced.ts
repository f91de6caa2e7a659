import { fold } from './fold.ts';
import { FACTS_LOST, SENTENCE_START_REACH } from './parameters.ts';

/** Words with a digit, and capitalised words: what tells one report from a look-alike. */
const fact =
  /[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*(?:[.,:\/\-]\p{N}+)*|\p{Lu}[\p{L}\p{M}]*(?:['’\-]\p{Lu}[\p{L}\p{M}]*)*/gu;
const word = /[\p{L}\p{M}\p{N}]+(?:['.,:\/\-][\p{L}\p{M}\p{N}]+)*/gu;
const figure = /\p{N}/u;
const passedOver = /[\s"'“”‘’(\[]/;
const sentenceEnd = /[.!?:…]/;

/** Whether at least half of the names and figures of a text were taken out and others put in. */
export function factsReplaced(before: string, after: string): boolean {
  const [old, now] = [factsOf(before), factsOf(after)];
  const [oldWords, newWords] = [wordsOf(before), wordsOf(after)];
  const lost = [...old].filter((one) => !newWords.has(one)).length;
  return lost > 0 && lost >= FACTS_LOST * old.size && [...now].some((one) => !oldWords.has(one));
}

function factsOf(text: string): Set<string> {
  const facts = new Set<string>();
  for (const { 0: words, index } of text.matchAll(fact))
    if (figure.test(words) || !opensSentence(text, index)) facts.add(fold(words));
  return facts;
}

/** A capital at the start of a sentence says nothing. */
function opensSentence(text: string, at: number): boolean {
  let before = at - 1;
  // More than a few marks or spaces are no usual start of a sentence; looking further would take
  // quadratic time.
  for (
    let steps = 0;
    steps < SENTENCE_START_REACH && before >= 0 && passedOver.test(text.charAt(before));
    steps++
  )
    before--;
  return before < 0 || sentenceEnd.test(text.charAt(before));
}

/** All words of a text: a name may have moved to the start of a sentence. */
const wordsOf = (text: string): Set<string> => new Set(fold(text).match(word));
