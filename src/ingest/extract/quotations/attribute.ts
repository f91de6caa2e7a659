import type { SpeechRules } from '../../../language/speech.ts';
import { phraseAt } from '../clauses/noun-phrase.ts';
import { previousVerb, subjectOf } from '../clauses/subject.ts';
import type { Unit } from '../clauses/units.ts';
import { attributeAfter, attributeFurther } from './after-quote.ts';
import type { Answer } from './attribution.ts';
import { attributeBefore } from './before-quote.ts';
import { isName } from './is-name.ts';

/** Decides whose words the quotation at `quote` of a sentence are; `words` stand between its marks. */
export function attribute(units: readonly Unit[], quote: number, words: string, rules: SpeechRules): Answer {
  if (units[quote]!.kind !== 'quote') return 'silent';
  const signed = signature(units, quote);
  if (signed) return signed;
  const next = units[quote + 1]?.kind;
  const pauses = /[,?!—–…-]$/.test(words.replace(/[\s'’"”]+$/, '')) || next === 'comma' || next === 'dash';
  const before = attributeBefore(units, quote, words, rules);
  const near = before !== undefined && before !== 'silent' && (before.cue === quote - 1 || before.rule.startsWith('before:call'));
  if (isName(units, quote, words, rules) && !near) return 'silent';
  if (pauses && !near) {
    const after = attributeAfter(units, quote, rules);
    if (after) return after;
  }
  return before ?? attributeFurther(units, quote, rules) ?? label(units, quote) ?? colon(units, quote, rules) ?? accordingTo(units, rules);
}

/** '“…” — Jane Roe': a quotation that a name signs. */
function signature(units: readonly Unit[], quote: number): Answer {
  if (quote !== 0 || units[1]?.kind !== 'dash') return undefined;
  const at = units[2]?.kind === 'dash' ? 3 : 2;
  const speaker = units[at]?.kind === 'name' || units[at]?.kind === 'noun' ? phraseAt(units, at) : undefined;
  const after = speaker ? units[speaker.to]?.kind : undefined;
  return speaker && (after === undefined || after === 'stop' || after === 'comma' || after === 'open') ? { speaker, rule: 'signature' } : undefined;
}

/** 'Roe: “…”' at the start of a sentence. */
function label(units: readonly Unit[], quote: number): Answer {
  const speaker = units[quote - 1]?.kind === 'colon' ? phraseAt(units, 0, quote - 1) : undefined;
  return speaker && speaker.to === quote - 1 && units[speaker.head]!.type === 'person' ? { speaker, rule: 'label' } : undefined;
}

/** 'She had a new message: “…”': the subject of the clause that a colon ends. */
function colon(units: readonly Unit[], quote: number, rules: SpeechRules): Answer {
  if (units[quote - 1]?.kind !== 'colon') return undefined;
  const verb = previousVerb(units, quote - 1, 'past');
  const speaker = verb < 0 ? undefined : subjectOf(units, verb, rules);
  const head = speaker && units[speaker.head]!;
  if (!head) return undefined;
  const speaks = head.type === 'person' || head.type === 'organisation' || (head.kind === 'pronoun' && /^(?:he|she|they|i|we)$/.test(head.word)) || rules.nouns.people.has(rules.singular(head.word));
  return speaks ? { speaker, cue: verb, rule: 'colon' } : undefined;
}

/** 'according to X', 'per X' in the sentence. */
export function accordingTo(units: readonly Unit[], rules: SpeechRules): Answer {
  for (let at = 0; at < units.length; at++) {
    const source = sourceAt(units, at);
    const speaker = source < 0 ? undefined : phraseAt(units, source);
    if (speaker && !rules.nouns.times.has(units[speaker.head]!.word)) return { speaker, cue: at, rule: 'according-to' };
  }
  return undefined;
}

/** Index of the first unit after 'according to' at `at`, or -1. */
export const sourceAt = (units: readonly Unit[], at: number): number =>
  units[at]!.word === 'according' && units[at + 1]?.word === 'to' ? at + 2 : -1;
