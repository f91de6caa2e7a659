import type { SpeechRules } from '../../../language/speech.ts';
import type { Mention, Speaker } from '../../../model/findings.ts';
import { type NounPhrase, phraseAt } from '../clauses/by-index.ts';
import type { Unit } from '../clauses/units.ts';
import { isRoleNoun } from '../roles/role-phrase.ts';

/**
 * The speaker that a noun phrase names; `pronouns` gives the cluster of a pronoun that surely
 * resolves, by its offset.
 */
export function nameSpeaker(
  units: readonly Unit[],
  phrase: NounPhrase,
  pronouns: ReadonlyMap<number, number>,
  rules: SpeechRules,
): Speaker {
  const head = units[phrase.head]!;
  if (head.kind === 'pronoun' || head.kind === 'object') {
    const cluster = pronouns.get(head.start);
    return {
      span: { start: head.start, end: head.end },
      kind: 'pronoun',
      ...(cluster !== undefined && { cluster }),
    };
  }
  const span = { start: units[phrase.from]!.start, end: head.end };
  const mention = head.mention;
  const described = personBefore(units, phrase, rules);
  if (described) return { span: described.span, kind: 'person', cluster: described.cluster };
  if (units.slice(phrase.from, phrase.to).some(({ kind }) => kind === 'conjunction'))
    return { span, kind: mention ? kindOf(mention) : 'nominal' };
  if (mention) return { span: mention.span, kind: kindOf(mention), cluster: mention.cluster };
  const apposed = personBehind(units, phrase);
  if (apposed) return { span: apposed.span, kind: 'person', cluster: apposed.cluster };
  const kind = rules.nouns.signs.has(rules.singular(head.word)) ? 'sign' : 'nominal';
  return { span: { start: span.start, end: endOf(units, phrase, rules) }, kind };
}

const kindOf = ({ type }: Mention): 'person' | 'organisation' =>
  type === 'person' ? 'person' : 'organisation';

/** 'the firm's director, Jane Roe, said': the name in apposition. */
function personBehind(units: readonly Unit[], phrase: NounPhrase): Mention | undefined {
  let at = phrase.to;
  while (units[at]?.kind === 'preposition') at = phraseAt(units, at + 1)?.to ?? units.length;
  const name = units[at]?.kind === 'comma' ? units[at + 1] : undefined;
  const after = units[at + 2]?.kind;
  return name?.type === 'person' &&
    !name.possessive &&
    (after === 'comma' || after === undefined || after === 'stop')
    ? name.mention
    : undefined;
}

/**
 * 'Jane Roe, head of the port said': the name that opens the sentence, where the comma behind its
 * description is missing.
 */
function personBefore(
  units: readonly Unit[],
  phrase: NounPhrase,
  rules: SpeechRules,
): Mention | undefined {
  const name = phrase.from === 2 && units[1]!.kind === 'comma' ? units[0]! : undefined;
  const bare =
    units[phrase.from]!.kind !== 'determiner' &&
    units[phrase.head]!.type === undefined &&
    isRoleNoun(units[phrase.head], rules);
  return name?.type === 'person' && name.isCertain && !name.possessive && bare
    ? name.mention
    : undefined;
}

/**
 * The phrase with its prepositional phrases: 'sources close to the talks', 'a spokesman for the
 * mayor'.
 */
function endOf(units: readonly Unit[], phrase: NounPhrase, { attribution }: SpeechRules): number {
  let end = units[phrase.head]!.end;
  for (let at = phrase.to; at < units.length;) {
    const unit = units[at]!;
    if (!attribution.attaching.has(unit.word)) break;
    // 'people familiar with …'
    const next = phraseAt(units, unit.marker === 'attached' ? at + 2 : at + 1);
    if (!next) break;
    end = units[next.head]!.end;
    at = next.to;
  }
  return end;
}

/**
 * Cluster of the one whom the words are said of: 'called *him* “…”', '*Roe's* “…”'; empty where
 * they name nobody known. A pronoun beside its own subject is never the speaker himself, whatever
 * it was resolved to.
 */
export function targetOf(
  units: readonly Unit[],
  target: NounPhrase | undefined,
  quote: number,
  speaker: Speaker,
  pronouns: ReadonlyMap<number, number>,
  rules: SpeechRules,
): number[] {
  const owner = units[quote - 1];
  const unit =
    owner?.possessive && owner.type === 'person'
      ? owner
      : target && !units[target.head]!.possessive
        ? units[target.head]!
        : undefined;
  if (!unit) return [];
  const cluster = unit.mention === undefined ? pronouns.get(unit.start) : unit.mention.cluster;
  if (cluster !== undefined && cluster !== speaker.cluster) return [cluster];
  const other = rules.pronouns.objects.has(unit.word)
    ? onlyOther(units.slice(0, quote), speaker)
    : undefined;
  return other === undefined ? [] : [other];
}

/** The one person besides the speaker whom the sentence has named so far. */
function onlyOther(units: readonly Unit[], speaker: Speaker): number | undefined {
  if (speaker.cluster === undefined) return undefined;
  const others = new Set(
    units.flatMap(({ type, mention }) => (type === 'person' && mention ? [mention.cluster] : [])),
  );
  others.delete(speaker.cluster);
  return others.size === 1 ? [...others][0] : undefined;
}
