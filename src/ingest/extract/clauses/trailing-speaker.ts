import { type NounPhrase, phraseAt } from './noun-phrase.ts';
import type { Unit } from './units.ts';

/**
 * '…, said Jane Roe', '…, said the captain', '…, said Jane Roe, the mayor': the speaker behind a
 * verb of saying at the end of what is said.
 */
export function trailingSpeaker(verb: Unit): NounPhrase | undefined {
  if (!verb.isFiniteVerb || !verb.reports('say') || !verb.previous.is('comma')) return undefined;
  const speaker = phraseAt(verb.next);
  if (!speaker?.head.is('name') && !speaker?.head.isPerson) return undefined;
  return speaker.head.next.is('edge', 'comma', 'stop', 'close') ? speaker : undefined;
}
