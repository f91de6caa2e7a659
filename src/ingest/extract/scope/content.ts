import type { SpeechRules } from '../../../language/speech.ts';
import { phraseAt } from '../clauses/noun-phrase.ts';
import { overAdverbs } from '../clauses/over-adverbs.ts';
import type { Unit, UnitKind } from '../clauses/units.ts';
import { isTensed, opensClause } from './clause-ahead.ts';
import { CONTENT_REACH } from './parameters.ts';

/** The clause that a verb of saying or believing has for its content. */
export interface Content {
  readonly first: Unit;
  /** Whether a word opens it. */
  readonly that: boolean;
}

/** The clause behind a verb of saying or believing, over whom it tells and when. */
export function contentOf(verb: Unit, { stance }: SpeechRules): Content | undefined {
  if (stance.rejecting.has(verb.lemma)) return undefined;
  const next = overAdverbs(verb.next);
  if (next.kind === 'relative' && next.is('complementiser'))
    return { first: next.next, that: true };
  const takesBare = verb.frames.length > 0 || stance.claiming.has(verb.lemma);
  if (takesBare && governsBare(verb) && opensClause(next)) return { first: next, that: false };
  return contentBehind(verb, next);
}

/** An adjective in -ing, as in 'early warning signs', governs nothing. */
const governsBare = ({ form, previous }: Unit): boolean =>
  form !== 'ing' || previous.is('edge', 'comma', 'quote', 'be', 'conjunction', 'preposition');

/** 'told the court in Lund that …', 'told it …'. */
function contentBehind(verb: Unit, next: Unit): Content | undefined {
  const that = next.until(next.skip(CONTENT_REACH)).find((unit) => unit.is(...bounds));
  if (that?.is('complementiser') && opensClause(that.next) && !isRelativeThat(that, verb))
    return { first: that.next, that: true };
  const told = verb.reports('tell') ? phraseAt(next) : undefined;
  const behind = told && overAdverbs(told.head.next);
  return behind && opensClause(behind) ? { first: behind, that: false } : undefined;
}

const bounds: readonly (UnitKind | 'complementiser')[] = [
  'complementiser',
  'verb',
  'be',
  'have',
  'modal',
  'stop',
  'semicolon',
  'quote',
  'comma',
];

/** 'told a story that she made up': without somebody whom the verb tells, 'that' is the noun's. */
const isRelativeThat = (that: Unit, verb: Unit): boolean =>
  !verb.reports('tell') &&
  that.previous.is('noun') &&
  !that.previous.isTime &&
  isTensed(overAdverbs(that.next));
