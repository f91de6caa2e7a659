import type { SpeechRules } from '../../../language/speech.ts';
import type { Mention, Speaker } from '../../../model/findings.ts';
import { alone, type NounPhrase, phraseAt } from '../clauses/noun-phrase.ts';
import type { Unit } from '../clauses/units.ts';
import { isRoleNoun } from '../roles/role-phrase.ts';

/** Cluster of each pronoun that surely resolves, by its offset. */
export type PronounClusters = ReadonlyMap<number, number>;

/** The speaker that a noun phrase names. */
export function nameSpeaker(
  phrase: NounPhrase,
  pronouns: PronounClusters,
  rules: SpeechRules,
): Speaker {
  const { first, head } = phrase;
  if (head.is('pronoun', 'object')) {
    const cluster = pronouns.get(head.start);
    return {
      span: { start: head.start, end: head.end },
      kind: 'pronoun',
      ...(cluster !== undefined && { cluster }),
    };
  }
  const { mention } = head;
  const described = personBefore(phrase, rules);
  if (described) return named(described);
  if (first.until(head.next).some((unit) => unit.is('conjunction')))
    return {
      span: { start: first.start, end: head.end },
      kind: mention ? kindOf(mention) : 'nominal',
    };
  const one = mention ?? personBehind(phrase);
  if (one) return named(one);
  const kind = rules.nouns.signs.has(head.singular) ? 'sign' : 'nominal';
  return { span: { start: first.start, end: endOf(phrase, rules) }, kind };
}

const named = (mention: Mention): Speaker => ({
  span: mention.span,
  kind: kindOf(mention),
  cluster: mention.cluster,
});

const kindOf = ({ type }: Mention): 'person' | 'organisation' =>
  type === 'person' ? 'person' : 'organisation';

/** 'the firm's director, Jane Roe, said': the name in apposition. */
function personBehind(phrase: NounPhrase): Mention | undefined {
  let { next } = phrase.head;
  while (next.is('preposition')) {
    const inner = phraseAt(next.next);
    if (!inner) return undefined;
    next = inner.head.next;
  }
  const name = next.next;
  const isApposed = next.is('comma') && name.next.is('comma', 'edge', 'stop');
  return isApposed && name.type === 'person' && !name.possessive ? name.mention : undefined;
}

/**
 * 'Jane Roe, head of the port said': the name that opens the sentence, where the comma behind its
 * description is missing.
 */
function personBefore({ first, head }: NounPhrase, rules: SpeechRules): Mention | undefined {
  const comma = first.previous;
  const name = comma.previous;
  const opens = name.index === 0 && comma.is('comma');
  const isBare = !first.is('determiner') && head.type === undefined && isRoleNoun(head, rules);
  return opens && isBare && name.type === 'person' && name.isCertain && !name.possessive
    ? name.mention
    : undefined;
}

/**
 * The end of the phrase with its prepositional phrases: 'sources close to the talks', 'a spokesman
 * for the mayor'.
 */
function endOf(phrase: NounPhrase, { attribution }: SpeechRules): number {
  let { head } = phrase;
  while (attribution.attaching.has(head.next.word)) {
    // 'people familiar with …'
    const opener = head.next;
    const next = phraseAt(opener.is('attached') ? opener.skip(2) : opener.next);
    if (!next) break;
    head = next.head;
  }
  return head.end;
}

/** What decides whom the words of a quotation are said of. */
export interface TargetContext {
  readonly quote: Unit;
  readonly speaker: Speaker;
  readonly pronouns: PronounClusters;
  readonly rules: SpeechRules;
}

/**
 * Cluster of the one whom the words are said of: 'called *him* “…”', '*Roe's* “…”'; empty where
 * they name nobody known. A pronoun beside its own subject is never the speaker himself, whatever
 * it was resolved to.
 */
export function targetOf(
  target: NounPhrase | undefined,
  { quote, speaker, pronouns, rules }: TargetContext,
): number[] {
  const owner = quote.previous;
  const isOwned = owner.possessive && owner.type === 'person';
  const phrase = isOwned ? alone(owner) : target;
  if (!phrase || (phrase.head.possessive && !isOwned)) return [];
  const { head } = phrase;
  const cluster = head.mention ? head.mention.cluster : pronouns.get(head.start);
  if (cluster !== undefined && cluster !== speaker.cluster) return [cluster];
  const other = rules.pronouns.objects.has(head.word) ? onlyOther(quote, speaker) : undefined;
  return other === undefined ? [] : [other];
}

/** The one person besides the speaker whom the sentence has named before the quotation. */
function onlyOther(quote: Unit, speaker: Speaker): number | undefined {
  if (speaker.cluster === undefined) return undefined;
  const others = new Set<number>();
  for (let unit = quote.previous; !unit.isEdge; unit = unit.previous)
    if (unit.type === 'person' && unit.mention) others.add(unit.mention.cluster);
  others.delete(speaker.cluster);
  return others.size === 1 ? [...others][0] : undefined;
}
