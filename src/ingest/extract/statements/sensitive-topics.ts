import type { SpeechRules } from '../../../language/speech.ts';
import type { Unit } from '../clauses/units.ts';

/**
 * Insults count where somebody is quoted with them; in the words of an article they are too often
 * about things.
 */
const quotedOnly = new Set(['insult']);

/**
 * Sensitive topics that the words outside quotations touch, in the order of their first word; names
 * do not count.
 */
export function topicsOf(units: readonly Unit[], rules: SpeechRules): string[] {
  const found = new Set<string>();
  for (const { kind, word } of units) {
    if (kind !== 'noun' && kind !== 'verb' && kind !== 'adverb') continue;
    for (const topic of rules.topics.get(word) ?? []) if (!quotedOnly.has(topic)) found.add(topic);
  }
  return [...found];
}
