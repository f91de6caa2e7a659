import type { NameRules } from '../../../language/names.ts';
import { CERTAIN } from '../../../model/findings.ts';
import { elementAt, valueAt } from '../../../text/sure.ts';
import type { NameSentence } from './candidates.ts';
import type { Decision } from './decide.ts';
import { commonWord, is, nameHead } from './features.ts';
import { LONGEST_NAME } from './parameters.ts';
import { isNamelike } from './runs.ts';
import type { Word } from './words.ts';

/**
 * Finds the sure people of a document again where capitals hid them: in headlines and lines in
 * capitals, and after a common word that opens a sentence ('Enter Finch'). Adds the mentions to the
 * decisions.
 */
export function findAgain(
  sentences: readonly NameSentence[],
  decisions: ReadonlyMap<string, Decision>,
  rules: NameRules,
): void {
  const known = sureNames(decisions, rules);
  if (known.size === 0) return;
  const taken = takenPlaces(decisions);
  for (const sentence of sentences) {
    const { cased, titled } = sentence;
    for (let at = 0; at < cased.length; at++) {
      if (
        !isNamelike(cased[at]) ||
        !known.has(elementAt(cased, at).fold) ||
        (!titled && !opensAfterCommon(cased, at))
      )
        continue;
      const found = longest(cased, at, valueAt(known, elementAt(cased, at).fold));
      if (
        !found ||
        taken.has(elementAt(cased, at).start) ||
        taken.has(elementAt(cased, found.to - 1).start) ||
        isPartOfThing(cased, found.to)
      )
        continue;
      found.decision.name.mentions.push({
        from: at,
        to: found.to,
        sentence: titled ? { ...sentence, words: cased } : sentence,
        key: found.decision.name.key,
        beforeTitle: false,
        joined: false,
      });
      at = found.to - 1;
    }
  }
}

/**
 * The names of sure people by their first word and all of them. Single words only if they are part
 * of a sure full name.
 */
function sureNames(
  decisions: ReadonlyMap<string, Decision>,
  rules: NameRules,
): Map<string, Map<string, Decision>> {
  const known = new Map<string, Map<string, Decision>>();
  for (const decision of decisions.values()) {
    const { name, type, score } = decision;
    if (type !== 'person' || score < CERTAIN) continue;
    const words = name.key.split(' ');
    if (
      words.length === 1 &&
      (!name.cues.has('last-of-person') || rules.features.get(name.key)?.is('function-word'))
    )
      continue;
    const [first = ''] = words;
    const same = known.get(first) ?? new Map<string, Decision>();
    if (!same.has(name.key)) known.set(first, same.set(name.key, decision));
  }
  return known;
}

/** Where the words of people, organisations and places that were decided begin. */
function takenPlaces(decisions: ReadonlyMap<string, Decision>): Set<number> {
  const taken = new Set<number>();
  for (const { name, type } of decisions.values()) {
    if (type === 'other') continue;
    for (const { sentence, from, to } of name.mentions)
      for (const word of sentence.words.slice(from, to)) taken.add(word.start);
  }
  return taken;
}

/** The second word of a sentence after a capitalised common word, and the last of its run. */
function opensAfterCommon(words: readonly Word[], at: number): boolean {
  const opener = words[at - 1];
  return at === 1 && isNamelike(opener) && is(opener, commonWord);
}

function longest(
  words: readonly Word[],
  at: number,
  known: ReadonlyMap<string, Decision>,
): { decision: Decision; to: number } | undefined {
  let best: { decision: Decision; to: number } | undefined;
  let key = '';
  for (let to = at + 1; to <= Math.min(words.length, at + LONGEST_NAME); to++) {
    key += `${key && ' '}${words[to - 1]?.fold}`;
    const decision = known.get(key);
    if (decision) best = { decision, to };
  }
  return best;
}

/** 'Finch Foundation', 'FINCH STREET': the name of something else. */
const isPartOfThing = (words: readonly Word[], to: number): boolean =>
  isNamelike(words[to]) && !elementAt(words, to - 1).possessive && is(words[to], nameHead);
