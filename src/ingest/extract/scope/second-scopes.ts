import type { SpeechRules } from '../../../language/speech.ts';
import type { Scope, ScopeKind } from '../../../model/findings.ts';
import { overlaps } from '../../../model/span.ts';
import type { Content, SecondReader } from '../clauses/second-reader.ts';
import type { Clauses, Unit } from '../clauses/units.ts';
import { isTensed } from './clause-ahead.ts';
import { reportedFrom } from './governed.ts';
import { infinitiveBehind } from './infinitive-scope.ts';
import { scopeOf } from './scope.ts';
import { raisedTo } from './verb-scope.ts';

/**
 * What verbs govern by the tree of the sentence alone: where the rules see no content of a verb of
 * saying, believing, denying or planning, or do not see the verb ('Opponents of the mayor, who has
 * governed since 2011, say that he lied'). Hearsay that one reader sees is hearsay.
 */
export function secondScopes(
  sentence: Clauses,
  found: readonly Scope[],
  second: SecondReader,
  rules: SpeechRules,
): Scope[] {
  const isKnown = (cue: Unit): boolean => found.some((scope) => overlaps(scope.cue, cue));
  return sentence.tape.cells.flatMap((cue) => {
    const scope = isKnown(cue)
      ? undefined
      : (infinitiveOf(cue, sentence, second, rules) ?? clauseOf(cue, sentence, second, rules));
    return scope && scope.governs.length > 0 ? [scope] : [];
  });
}

/** Behind a 'to' that the rules take for a preposition: 'is expected to dissolve parliament'. */
function infinitiveOf(
  to: Unit,
  sentence: Clauses,
  second: SecondReader,
  rules: SpeechRules,
): Scope | undefined {
  const mayBe = to.is('direction') && !to.is('to') && !to.next.is('name', 'determiner');
  return mayBe && second.opensInfinitive(sentence, to)
    ? (raisedTo(to, rules) ?? infinitiveBehind(to, rules))
    : undefined;
}

/** The clause that a verb of saying, believing or denying has for its object. */
function clauseOf(
  cue: Unit,
  sentence: Clauses,
  second: SecondReader,
  rules: SpeechRules,
): Scope | undefined {
  const lemma = lemmaOf(cue, rules);
  if (lemma === undefined || !mayGovern(lemma, rules)) return undefined;
  if (cue.next.seek(isTensed).isEdge) return undefined;
  const content = second.contentOf(sentence, cue);
  const first = content && sentence.tape.find((unit) => overlaps(unit, content.first));
  const kind = content && kindOf(lemma, content, rules);
  return kind && first && isContent(cue, first, rules)
    ? scopeOf(kind, 'tree', { cue }, reportedFrom(first, rules.scope))
    : undefined;
}

/** The base form of a word that may be a verb; undefined for one that can be none. */
const lemmaOf = (unit: Unit, { verbs }: SpeechRules): string | undefined =>
  unit.is('verb', 'noun', 'adverb') && !unit.capital
    ? unit.lemma || verbs.get(unit.word)?.lemma
    : undefined;

/** Whether a verb may have for its content what is not the writer's word. */
const mayGovern = (lemma: string, { scope, stance, cues }: SpeechRules): boolean =>
  stance.denying.has(lemma) ||
  stance.rejecting.has(lemma) ||
  scope.believing.has(lemma) ||
  stance.claiming.has(lemma) ||
  stance.passive.has(lemma) ||
  cues.has(lemma);

/** How what a verb governs is not the writer's word; undefined where it is. */
function kindOf(
  lemma: string,
  { infinitive, passive }: Content,
  { stance }: SpeechRules,
): ScopeKind | undefined {
  if (stance.denying.has(lemma) || stance.rejecting.has(lemma)) return 'denial';
  if (infinitive) return undefined;
  return passive && stance.passive.has(lemma) ? 'hedge' : 'attribution';
}

/** Whether nothing parts a cue from what stands behind it: 'Asked about it, | she left'. */
const isContent = (cue: Unit, first: Unit, { scope }: SpeechRules): boolean =>
  cue.isBefore(first) &&
  !scope.conditional.has(first.word) &&
  (first.is('complementiser') ||
    !cue.until(first).some((unit) => unit.is('comma', 'colon', 'semicolon', 'stop')));
