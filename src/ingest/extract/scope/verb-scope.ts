import type { SpeechRules } from '../../../language/speech.ts';
import type { Scope, ScopeKind } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import { opensPhrase, phraseAt } from '../clauses/noun-phrase.ts';
import { backOverAdverbs } from '../clauses/over-adverbs.ts';
import { overAdverbs } from '../clauses/over-adverbs.ts';
import type { Unit } from '../clauses/units.ts';
import { isPastForm, verbGroup } from '../clauses/verb-group.ts';
import { isTensed, opensClause } from './clause-ahead.ts';
import { contentOf } from './content.ts';
import { governedFrom, reportedFrom } from './governed.ts';
import { CONTENT_REACH } from './parameters.ts';
import { parenthetical } from './parenthetical.ts';
import { scopeOf } from './scope.ts';

/** What a verb of saying, believing, accusing or denying governs. */
export function verbScope(verb: Unit, rules: SpeechRules): Scope | undefined {
  if (!verb.is('verb')) return undefined;
  if (denies(verb, rules)) return denial(verb, rules);
  const accusation = accusationOf(verb, rules) ?? pleading(verb, rules);
  if (accusation) return accusation;
  if (!holdsTrue(verb, rules)) return undefined;
  const told = (isRaising(verb) ? raised(verb, rules) : undefined) ?? clauseOf(verb, rules);
  if (told || verbGroup(verb).passive) return told;
  return judged(verb, rules) ?? claimed(verb, rules) ?? parenthetical(verb, rules.scope);
}

/** 'denies', 'disputes that'. */
const denies = ({ lemma, next }: Unit, { stance }: SpeechRules): boolean =>
  stance.denying.has(lemma) || (stance.rejecting.has(lemma) && next.is('complementiser'));

const holdsTrue = (verb: Unit, rules: SpeechRules): boolean =>
  verb.frames.length > 0 || holdsSo(verb, rules);

/** A verb of believing or claiming: 'understood', 'alleged'. */
export const holdsSo = ({ lemma }: Unit, { scope, stance }: SpeechRules): boolean =>
  scope.believing.has(lemma) || stance.claiming.has(lemma) || stance.passive.has(lemma);

/** A passive, or a participle without its auxiliary: 'the minister, understood to be ill'. */
export const isRaising = (verb: Unit): boolean =>
  verbGroup(verb).passive || (isPastForm(verb.form) && isBare(verb));

/** 'once rumoured': no auxiliary before the participle. */
function isBare(verb: Unit): boolean {
  const before = backOverAdverbs(verb.previous);
  return before.is('comma', 'noun', 'name');
}

const ofSubject = (scope: Scope): Scope => ({ ...scope, ofSubject: true });

/** 'is said to have fled': by the 'to' behind a passive of saying or believing. */
export function raisedTo(to: Unit, rules: SpeechRules): Scope | undefined {
  const verb = backOverAdverbs(to.previous);
  if (!verb.is('verb') || !holdsSo(verb, rules) || !isRaising(verb)) return undefined;
  const kind = rules.scope.directing.has(verb.lemma) ? 'mood' : 'hedge';
  const cue = { cue: verb, last: to };
  const reach = verbGroup(verb).passive ? {} : ({ inside: true } as const);
  return ofSubject(scopeOf(kind, 'raised', cue, governedFrom(to.next, reach, rules.scope)));
}

/** 'is said to have fled', 'are feared dead'. */
function raised(verb: Unit, rules: SpeechRules): Scope | undefined {
  const { scope } = rules;
  const next = overAdverbs(verb.next);
  const { lemma } = verb;
  if (next.is('to')) {
    const told = raisedTo(next, rules);
    if (told) return told;
  }
  return scope.presumedSo.has(lemma) &&
    (next.is('noun') || isPastForm(next.form)) &&
    verbGroup(verb).passive
    ? ofSubject(scopeOf('hedge', 'held', { cue: verb }, governedFrom(next, {}, scope)))
    : undefined;
}

/** 'said (that) she left', 'told police she left', 'it is alleged that'. */
function clauseOf(verb: Unit, rules: SpeechRules): Scope | undefined {
  const content = contentOf(verb, rules);
  if (!content) return undefined;
  const { first, that } = content;
  const demands = that && rules.scope.demanding.has(verb.lemma) && isDemanded(first);
  const governs = demands
    ? governedFrom(first, { clause: true, tenseless: true }, rules.scope)
    : reportedFrom(first, rules.scope);
  const cue = { cue: verb, last: that ? first.previous : verb };
  return scopeOf(demands ? 'mood' : kindOf(verb, rules), verb.lemma, cue, governs);
}

/** 'that the speaker resign': no tense. */
function isDemanded(first: Unit): boolean {
  const phrase = phraseAt(first);
  const verb = phrase && overAdverbs(phrase.head.next);
  return verb !== undefined && !isTensed(verb);
}

/** 'is alleged that' says that nobody knows; 'says that' whose word it is. */
const kindOf = (verb: Unit, { stance }: SpeechRules): ScopeKind =>
  verbGroup(verb).passive && stance.passive.has(verb.lemma) ? 'hedge' : 'attribution';

/** 'describing the vote as rigged'. */
function judged(verb: Unit, { scope, stance }: SpeechRules): Scope | undefined {
  if (!verb.reports('judge', 'call') || stance.rejecting.has(verb.lemma)) return undefined;
  const as = verb.next
    .until(verb.skip(CONTENT_REACH + 1))
    .find((unit) => unit.is('capacity', 'comma', 'stop', 'semicolon'));
  return as?.is('capacity')
    ? scopeOf('attribution', verb.lemma, { cue: verb }, governedFrom(as.next, {}, scope))
    : undefined;
}

/** 'claims to have left', 'alleged fraud'. */
function claimed(verb: Unit, { scope, stance }: SpeechRules): Scope | undefined {
  const { lemma } = verb;
  if (!stance.claiming.has(lemma) || stance.claimingThat.has(lemma)) return undefined;
  const next = overAdverbs(verb.next);
  const first = next.is('to') ? next.next : next;
  const takes = next.is('to') || (opensPhrase(next) && phraseAt(next));
  return takes && !stance.claimingNot.get(lemma)?.has(next.word)
    ? scopeOf('attribution', lemma, { cue: verb }, governedFrom(first, {}, scope))
    : undefined;
}

/** 'accused Roe of lying', 'was charged with theft', 'suspected of arson'. */
function accusationOf(verb: Unit, { scope, stance }: SpeechRules): Scope | undefined {
  const targets = stance.targeting.has(verb.lemma);
  if (!targets && !stance.charging.has(verb.lemma)) return undefined;
  const openers = targets ? stance.allegedOf : scope.chargedWith;
  const of = verb.next
    .until(verb.skip(CONTENT_REACH + 1))
    .find((unit) => openers.has(unit.word) || unit.is('comma', 'stop', 'to', 'verb'));
  if (!of || !openers.has(of.word)) return undefined;
  const kind = scope.believing.has(verb.lemma) ? 'hedge' : 'attribution';
  const cue = { cue: verb, last: of };
  // 'Two men charged with theft | escaped'
  const isParticiple = isRaising(verb) && !verbGroup(verb).passive && verb.next === of;
  const reach = isParticiple ? ({ inside: true } as const) : {};
  return scopeOf(kind, verb.lemma, cue, governedFrom(of.next, reach, scope));
}

/** 'pleaded not guilty to smuggling'. */
function pleading(verb: Unit, { scope }: SpeechRules): Scope | undefined {
  const [plead, ...words] = scope.pleading;
  if (verb.lemma !== plead || words.some((word, n) => verb.skip(n + 1).word !== word))
    return undefined;
  const to = verb.skip(words.length + 1);
  const cue = { cue: verb, last: to.previous };
  return scopeOf('denial', verb.lemma, cue, governedFrom(to.next, {}, scope));
}

/** 'denied that he lied', 'denies stealing', 'denied assault'. */
function denial(verb: Unit, rules: SpeechRules): Scope | undefined {
  if (verbGroup(verb).passive) return undefined;
  return scopeOf('denial', verb.lemma, { cue: verb }, deniedBy(verb, rules));
}

function deniedBy(verb: Unit, { scope, stance }: SpeechRules): Span[] {
  const next = overAdverbs(verb.next);
  if (next.is('complementiser')) return reportedFrom(next.next, scope);
  if (opensClause(next)) return reportedFrom(next, scope);
  if (next.form === 'ing' || stance.gerunds.has(next.word)) return governedFrom(next, {}, scope);
  const object = phraseAt(next);
  // 'denied Roe a permit' refuses.
  return object && !object.head.is('name') && !phraseAt(object.head.next)
    ? governedFrom(next, {}, scope)
    : [];
}
