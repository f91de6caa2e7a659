import type { SpeechRules } from '../../../language/speech.ts';
import type { Span } from '../../../model/span.ts';
import { phraseAt } from '../clauses/noun-phrase.ts';
import type { Unit } from '../clauses/units.ts';
import type { Tape } from '../tape/tape.ts';
import { ACCOUNT_REACH } from './parameters.ts';

/**
 * 'This account was reported by X', 'This account, based on interviews with X,': a sentence that
 * says where what was told just before comes from. The source's words, or nothing.
 */
export function sourceOfAccount({ first }: Tape<Unit>, rules: SpeechRules): Span | undefined {
  const { pointing, narratives } = rules.stance;
  const account = pointing.has(first.word) ? phraseAt(first)?.head : undefined;
  if (!account?.is('noun') || !narratives.has(account.singular)) return undefined;
  const behind = account.next.until(account.skip(ACCOUNT_REACH + 1));
  const cue = behind.find((unit) => leadsToSource(unit, rules));
  return cue && sourceSpan(cue.skip(2), rules);
}

/** 'reported by', 'based on'. */
const leadsToSource = (unit: Unit, { stance }: SpeechRules): boolean =>
  (unit.is('verb') && stance.telling.has(unit.lemma) && unit.next.is('agent')) ||
  stance.resting.get(unit.word) === unit.next.word;

/** A phrase with its prepositional phrases: 'interviews with over a dozen people'. */
function sourceSpan(first: Unit, { stance: { measures } }: SpeechRules): Span | undefined {
  const phrase = phraseAt(first);
  if (!phrase) return undefined;
  let { head } = phrase;
  while (head.next.is('preposition')) {
    const inner = phraseAt(head.skip(2).seek(({ word }) => !measures.has(word)));
    if (!inner) break;
    head = inner.head;
  }
  return { start: first.start, end: head.end };
}
