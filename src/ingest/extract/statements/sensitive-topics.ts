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
export function topicsOf(units: Iterable<Unit>, rules: SpeechRules): string[] {
  const found = new Set<string>();
  for (const unit of units) {
    if (!unit.is('noun', 'verb', 'adverb')) continue;
    for (const topic of rules.topics.get(unit.word) ?? [])
      if (!quotedOnly.has(topic)) found.add(topic);
  }
  return [...found];
}
