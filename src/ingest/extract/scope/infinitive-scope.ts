import type { SpeechRules } from '../../../language/speech.ts';
import type { Scope, ScopeKind } from '../../../model/findings.ts';
import { backOverAdverbs } from '../clauses/over-adverbs.ts';
import type { Unit } from '../clauses/units.ts';
import { governedFrom } from './governed.ts';
import { CONTENT_REACH } from './parameters.ts';
import { scopeOf } from './scope.ts';
import { holdsSo, isRaising } from './verb-scope.ts';

/** 'plans to merge', 'failed to publish', 'is to reopen', 'ordered Roe to pay'. */
export const infinitiveScope = (to: Unit, rules: SpeechRules): Scope | undefined =>
  to.is('to') ? infinitiveBehind(to, rules) : undefined;

/** What an infinitive hangs on, by the 'to' that opens it. */
export function infinitiveBehind(to: Unit, rules: SpeechRules): Scope | undefined {
  const before = backOverAdverbs(to.previous);
  const governor = governorOf(before, rules);
  if (!governor) return undefined;
  const { kind, cue } = governor;
  const words = { cue, last: cue === before ? to : cue };
  return scopeOf(
    kind,
    cue.lemma || cue.word,
    words,
    governedFrom(to.next, before.is('noun') && cue === before ? { inside: true } : {}, rules.scope),
  );
}

interface Governor {
  readonly kind: ScopeKind;
  readonly cue: Unit;
}

/** What an infinitive hangs on, by the unit before it; none where it tells what happened. */
function governorOf(unit: Unit, rules: SpeechRules): Governor | undefined {
  const { scope } = rules;
  if (unit.is('verb')) return ofVerb(unit, rules);
  const waits =
    unit.is('be', 'have') ||
    scope.awaiting.has(unit.word) ||
    (unit.is('noun') && scope.intentions.has(unit.word));
  if (waits) return { kind: 'mood', cue: unit };
  return unit.is('conjunction') ? undefined : ofDirection(unit, rules);
}

/** 'ordered Roe | to pay': the verb before whom it directs. */
function ofDirection(last: Unit, { scope }: SpeechRules): Governor | undefined {
  const verb = last
    .skip(-CONTENT_REACH)
    .until(last.next)
    .findLast((unit) => unit.is('verb', 'comma', 'stop', 'semicolon'));
  if (!verb?.is('verb')) return undefined;
  const directs = scope.directing.has(verb.lemma) && !scope.implicative.has(verb.lemma);
  return directs || scope.appealing.get(verb.lemma)?.has(verb.next.word)
    ? { kind: 'mood', cue: verb }
    : undefined;
}

function ofVerb(verb: Unit, rules: SpeechRules): Governor | undefined {
  const { scope } = rules;
  const { lemma } = verb;
  if (scope.negating.has(lemma)) return { kind: 'negation', cue: verb };
  if (scope.seemingTo.has(lemma)) return { kind: 'hedge', cue: verb };
  const isOther = scope.implicative.has(lemma) || (holdsSo(verb, rules) && isRaising(verb));
  return isOther ? undefined : { kind: 'mood', cue: verb };
}
