import type { SpeechRules } from '../../../language/speech.ts';
import type { Scope, Status } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import { phraseAt } from '../clauses/noun-phrase.ts';
import { isPassive } from '../clauses/shared-passive.ts';
import type { Unit } from '../clauses/units.ts';
import { verbGroup } from '../clauses/verb-group.ts';
import { opensClause } from '../scope/clause-ahead.ts';
import { governedFrom } from '../scope/governed.ts';
import { governedBy, joined } from './governed-by.ts';
import type { Stance } from './stance.ts';

/** A status with the words of a sentence that it holds for. */
export interface StatusWords {
  readonly status: Status;
  readonly governs: readonly Span[];
}

/**
 * The words that each of some statuses holds for: what is alleged by the scopes of its cues, what
 * a court or the police did by the verb that says so. Undefined where they are not known of one of
 * them, so that it may hold for the whole sentence.
 */
export function statusWords(
  statuses: readonly Status[],
  stances: readonly Stance[],
  scopes: readonly Scope[],
  rules: SpeechRules,
): StatusWords[] | undefined {
  const found = statuses.map((status) => {
    const own = stances.filter((stance) => stance.status === status);
    return {
      status,
      governs: status === 'alleged' ? governedBy(own, scopes) : doneByLaw(own, rules),
    };
  });
  const known = found.flatMap(({ status, governs }) => (governs ? [{ status, governs }] : []));
  return known.length === found.length ? known : undefined;
}

/** The words of charges and verdicts; undefined where they may stand before the verb of one. */
function doneByLaw(stances: readonly Stance[], rules: SpeechRules): Span[] | undefined {
  const found = stances.map((stance) =>
    isOwnVerb(stance, rules) ? verdictWords(stance.cue, rules) : [],
  );
  return found.length > 0 && found.every((words) => words.length > 0)
    ? joined(found.flat())
    : undefined;
}

/** 'was acquitted', 'was convicted': not 'dropped the charges', which stand beside the verb. */
const isOwnVerb = ({ status, cue }: Stance, rules: SpeechRules): boolean =>
  status !== 'withdrawn' ||
  (isPassive(cue, rules) &&
    (rules.stance.byLaw.has(cue.lemma) || rules.stance.clearing.has(cue.lemma)));

/** A verb with what goes with it: 'was charged with theft | after he was seen in the shop'. */
function verdictWords(cue: Unit, { scope }: SpeechRules): Span[] {
  const { first } = verbGroup(cue);
  const isInside = first.previous.is('person-relative') && !first.previous.previous.is('comma');
  const behind = governedFrom(cue.next, isInside ? { inside: true } : {}, scope);
  const end = behind.at(-1)?.end ?? cue.end;
  const last = cue.seek((unit) => unit.end >= end);
  const hanging = isOfTheSame(last.next)
    ? governedFrom(last.next.next, { clause: true }, scope)
    : [];
  const own = { start: first.start, end: cue.end };
  const [direct, ...more] = behind;
  return direct?.start === cue.next.start
    ? joined([{ ...own, end: direct.end }, ...more, ...hanging])
    : joined([own, ...behind, ...hanging]);
}

/** 'after he was seen': a clause of which the subject was told before. */
function isOfTheSame(opening: Unit): boolean {
  const subject = phraseAt(opening.next)?.head;
  return !!subject?.is('pronoun') && !opening.is('conjunction') && opensClause(opening.next);
}
