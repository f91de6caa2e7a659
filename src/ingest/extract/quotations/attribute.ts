import type { SpeechRules } from '../../../language/speech.ts';
import { type NounPhrase, phraseAt } from '../clauses/noun-phrase.ts';
import type { Unit } from '../clauses/units.ts';
import { attributeAfter, attributeFurther } from './after-quote.ts';
import type { Answer } from './attribution.ts';
import { attributeBefore } from './before-quote.ts';

/** Decides whose words the quotation at `quote` of a sentence are; `text` is that of the article. */
export function attribute(units: readonly Unit[], quote: number, text: string, rules: SpeechRules): Answer {
  const { start, end } = units[quote]!;
  const words = text.slice(start + 1, end - 1);
  const pauses = /[,?!—–…-]$/.test(words) || units[quote + 1]?.kind === 'comma' || units[quote + 1]?.kind === 'dash';
  const before = attributeBefore(units, quote, rules);
  const near = before !== undefined && before !== 'silent' && (before.cue === quote - 1 || before.rule === 'before:call');
  if (pauses && !near) {
    const after = attributeAfter(units, quote, rules);
    if (after) return after;
  }
  return before ?? attributeFurther(units, quote, rules) ?? accordingTo(units, rules);
}

/** 'according to X' in the sentence. */
export function accordingTo(units: readonly Unit[], _rules: SpeechRules): Answer {
  const at = units.findIndex(({ word }, n) => word === 'according' && units[n + 1]?.word === 'to');
  const speaker: NounPhrase | undefined = at < 0 ? undefined : phraseAt(units, at + 2);
  return speaker ? { speaker, cue: at, rule: 'according-to' } : undefined;
}
