import type { SpeechRules } from '../../../language/speech.ts';
import type { NounPhrase } from '../clauses/noun-phrase.ts';
import { backOverAdverbs } from '../clauses/over-adverbs.ts';
import { subjectOf } from '../clauses/subject.ts';
import { subjectLeft } from '../clauses/subject-left.ts';
import type { Unit } from '../clauses/units.ts';
import { verbGroup } from '../clauses/verb-group.ts';
import type { FoundRole } from './found-role.ts';
import { DOUBT_REACH } from './parameters.ts';
import { isPlural, rolePhrase } from './role-phrase.ts';

/**
 * 'X is a …', 'X became the …', 'X was named …', 'X serves as …', 'X's time as …': the role as a
 * predicate, at a verb or at 'as'.
 */
export function predicated(unit: Unit, rules: SpeechRules): FoundRole[] {
  if (unit.is('capacity') && unit.is('subordinator')) return asRole(unit, rules);
  const next = unit.is('be') ? copula(unit) : linkingVerb(unit, rules);
  if (!next || isDoubtful(unit, rules)) return [];
  const role = rolePhrase(next, rules);
  if (!role || isPlural(role.head) || role.head.is('quote')) return [];
  const subject = unit.is('be') ? subjectOfBe(unit) : subjectOf(unit, rules);
  return subject?.head.isBefore(role.first)
    ? [{ bearer: subject.head, first: role.first, last: role.last, rule: 'predicate' }]
    : [];
}

/** Whether one of the words before the verb of its group is of a kind. */
const isInGroup = (kind: 'modal' | 'have', verb: Unit): boolean =>
  verbGroup(verb)
    .first.until(verb)
    .some((unit) => unit.is(kind));

/**
 * What follows a form of 'be'; undefined where a verb follows or a modal makes it a mere
 * possibility.
 */
function copula(be: Unit): Unit | undefined {
  if (isInGroup('modal', be) || (be.form === 'base' && be.is('bare-copula'))) return undefined;
  return be.next.is('determiner', 'noun', 'possessive', 'name', 'adverb') ? be.next : undefined;
}

function linkingVerb(verb: Unit, { roles }: SpeechRules): Unit | undefined {
  const { infinitive, passive } = verbGroup(verb);
  if (infinitive || isInGroup('modal', verb)) return undefined;
  if (roles.linking.has(verb.lemma)) return verb.next;
  if (!roles.appointing.has(verb.lemma) || !passive) return undefined;
  return verb.next.is('capacity') ? verb.next.next : verb.next;
}

function isDoubtful(unit: Unit, { roles }: SpeechRules): boolean {
  const near = unit.skip(-DOUBT_REACH).until(unit.next.next);
  return (
    near.some(
      (word, at) =>
        roles.doubtful.has(word.word) &&
        !(word.is('subordinator') && near.slice(at).some((later) => later.is('comma'))),
    ) || unit.seek(({ next }) => next.isEdge).word === '?'
  );
}

const subjectOfBe = (be: Unit): NounPhrase | undefined =>
  subjectLeft(verbGroup(be).first) ?? antecedent(be);

/** 'Lee Roe, who is a …': the one that the relative pronoun stands for. */
function antecedent(be: Unit): NounPhrase | undefined {
  const relative = verbGroup(be).first.previous;
  if (!relative.is('person-relative')) return undefined;
  return subjectLeft(relative.previous.is('comma') ? relative.previous : relative);
}

/** 'serves as …', 'the rise of X as …', 'his work as …', 'known as …'. */
function asRole(as: Unit, rules: SpeechRules): FoundRole[] {
  const role = rolePhrase(as.next, rules);
  if (!role || (isPlural(role.head) && !role.head.is('quote'))) return [];
  const bearer = servingSubject(as, rules) ?? ownerBefore(as, rules);
  return bearer ? [{ bearer, first: role.first, last: role.last, rule: 'as' }] : [];
}

function servingSubject(as: Unit, rules: SpeechRules): Unit | undefined {
  const verb = backOverAdverbs(as.previous);
  if (!verb.is('verb')) return undefined;
  const { serving, reputed } = rules.roles;
  const known = reputed.has(verb.lemma) && verb.form === 'participle' && !isInGroup('have', verb);
  if (!(serving.has(verb.lemma) || known) || isDoubtful(verb, rules) || isInGroup('modal', verb))
    return undefined;
  return subjectOf(verb, rules)?.head;
}

/**
 * 'the rise of X as', 'X's time as', 'his work as': the person or the pronoun that owns the noun
 * before 'as'.
 */
function ownerBefore(as: Unit, { pronouns }: SpeechRules): Unit | undefined {
  const last = as.previous;
  if (last.type === 'person')
    return last.previous.is('belonging') && !last.possessive ? last : undefined;
  if (!last.is('noun')) return undefined;
  const owner = last.seekBack((unit) => !unit.is('noun', 'number'));
  const owns = owner.type === 'person' ? owner.possessive : pronouns.owners.has(owner.word);
  return owns ? owner : undefined;
}
