import type { SpeechRules } from '../../../language/speech.ts';
import { type NounPhrase, phraseAt } from '../clauses/noun-phrase.ts';
import type { Unit } from '../clauses/units.ts';
import { attributeAfter, attributeFurther } from './after-quote.ts';
import type { Answer } from './attribution.ts';
import { attributeBefore } from './before-quote.ts';
import { isName } from './is-name.ts';

/** Decides whose words the quotation at `quote` of a sentence are; `words` stand between its marks. */
export function attribute(units: readonly Unit[], quote: number, words: string, rules: SpeechRules): Answer {
  if (units[quote]!.kind !== 'quote') return 'silent';
  const next = units[quote + 1]?.kind;
  const pauses = /[,?!—–…-]$/.test(words.replace(/[\s'’"”]+$/, '')) || next === 'comma' || next === 'dash';
  const before = attributeBefore(units, quote, words, rules);
  const near = before !== undefined && before !== 'silent' && (before.cue === quote - 1 || before.rule.startsWith('before:call'));
  if (isName(units, quote, words, rules) && !near) return 'silent';
  if (pauses && !near) {
    const after = attributeAfter(units, quote, rules);
    if (after) return after;
  }
  return before ?? attributeFurther(units, quote, rules) ?? accordingTo(units);
}

/** 'according to X' in the sentence. */
export function accordingTo(units: readonly Unit[]): Answer {
  const at = units.findIndex(({ word }, n) => word === 'according' && units[n + 1]?.word === 'to');
  const speaker: NounPhrase | undefined = at < 0 ? undefined : phraseAt(units, at + 2);
  return speaker ? { speaker, cue: at, rule: 'according-to' } : undefined;
}
