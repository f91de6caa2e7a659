import type { SpeechRules } from './speech.ts';

/** Sensitive topics that quoted words touch. */
export function topicsIn(words: string, rules: SpeechRules): string[] {
  const found = new Set<string>();
  for (const word of words.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [])
    for (const topic of rules.topics.get(word) ?? []) found.add(topic);
  return [...found];
}
