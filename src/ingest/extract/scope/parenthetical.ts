import type { ScopeWords } from '../../../language/scope.ts';
import type { Scope } from '../../../model/findings.ts';
import { opensPhrase, phraseAt } from '../clauses/noun-phrase.ts';
import { overAdverbs } from '../clauses/over-adverbs.ts';
import type { Unit } from '../clauses/units.ts';
import { isTensed, opensClause } from './clause-ahead.ts';
import { governedBefore, governedFrom } from './governed.ts';
import { SPEAKER_REACH } from './parameters.ts';
import { scopeOf } from './scope.ts';

/** '…, the widow told the court', 'Mr Roe, the surgeon argued, had asked'. */
export function parenthetical(verb: Unit, words: ScopeWords): Scope | undefined {
  if (!says(verb, words) || !verb.isFiniteVerb || !endsBehind(verb)) return undefined;
  const comma = verb
    .skip(-SPEAKER_REACH)
    .until(verb)
    .findLast((unit) => unit.is('comma', 'quote', 'semicolon', 'stop', 'verb'));
  if (!comma?.is('comma') || !saysAlone(comma.next, verb)) return undefined;
  const end = verb.next.seek((unit) => unit.is('comma', 'stop', 'semicolon'));
  const inserted = end.is('comma') && goesOn(end.next);
  if (!inserted && (!tells(comma) || isMainBehindWhen(comma, verb))) return undefined;
  const before = governedBefore(comma.previous, inserted, words);
  const behind = inserted ? governedFrom(end.next, {}, words) : [];
  return scopeOf('attribution', verb.lemma, { cue: verb }, [...before, ...behind]);
}

/** '…, the widow told', '…, an inquiry found.' */
const says = (verb: Unit, { believing }: ScopeWords): boolean =>
  verb.reports('say', 'tell') || (believing.has(verb.lemma) && verb.next.is('stop', 'edge'));

/** 'When the board chose Roe, Poe challenged the award': a clause in front is no content. */
const isMainBehindWhen = (comma: Unit, verb: Unit): boolean =>
  comma.seekBack((unit) => unit.is('stop', 'semicolon')).next.is('subordinator') &&
  !verb.previous.is('comma') &&
  opensPhrase(overAdverbs(verb.next)) &&
  !verb.next.isTime;

/** Whether what was broken off goes on: not with a clause or a relative of its own. */
const goesOn = (unit: Unit): boolean =>
  isTensed(overAdverbs(unit)) || (unit.is('subordinator') && opensClause(unit.next));

/** Whether the verb has no object but whom it tells: 'said on Monday', 'told the court'. */
function endsBehind(verb: Unit): boolean {
  const next = overAdverbs(verb.next);
  if (next.is('edge', 'comma', 'stop', 'semicolon', 'preposition') || next.isTime) return true;
  const inverted = verb.previous.is('comma') && opensPhrase(next);
  return inverted || (verb.reports('tell') && opensPhrase(next));
}

/** Whether a clause stands before the comma: 'Notably, he cautioned' opens with none. */
const tells = (comma: Unit): boolean =>
  comma.seekBack((unit) => unit.is('source', 'channel')).isEdge &&
  isTensed(comma.previous.seekBack((unit) => isTensed(unit) || unit.is('stop', 'semicolon')));

/** 'NAME said', 'said NAME': nothing but who speaks between the comma and the verb. */
function saysAlone(first: Unit, verb: Unit): boolean {
  if (first === verb) return opensPhrase(verb.next);
  const opens = opensPhrase(first) && phraseAt(first, verb) !== undefined;
  return (
    opens &&
    !first.until(verb).some((unit) => unit.is('relative', 'person-relative', 'subordinator', 'to'))
  );
}
