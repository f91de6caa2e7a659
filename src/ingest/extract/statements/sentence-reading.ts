import type { StatementRule } from '../../../model/finding-rules.ts';
import type { Scope, StatementFinding } from '../../../model/findings.ts';
import { gravestStatus } from '../../../model/ledger.ts';
import type { Span } from '../../../model/span.ts';
import type { NounPhrase } from '../clauses/noun-phrase.ts';
import { aboutWhom, type People } from './about-whom.ts';
import type { Report } from './claimants.ts';
import { isAnonymous } from './is-anonymous.ts';
import { judgedIn } from './judgement.ts';
import type { Stance } from './stance.ts';

/** What was read from one sentence. */
export interface SentenceReading {
  readonly span: Span;
  readonly text: string;
  readonly people: People;
  readonly reports: readonly Report[];
  readonly stances: readonly Stance[];
  /** What cues of the sentence govern. */
  readonly scopes: readonly Scope[];
  readonly sensitive: readonly string[];
  readonly claimants: readonly Span[];
  /** Whether it comes through a channel that names nobody: 'according to insiders'. */
  readonly fromNobody: boolean;
}

/** Whom the sentence concerns: by what it claims, else by what it judges. */
export function concerned({ people, stances, reports }: SentenceReading): number | undefined {
  const meant = aboutWhom(people, stances, reports);
  if (meant !== undefined) return meant;
  const judged = judgedIn(people);
  const { graveVerbs } = people;
  if (judged === undefined || !graveVerbs.length) return judged;
  return people.tiedTo(graveVerbs).has(judged) ? judged : undefined;
}

/**
 * Makes the rows of a sentence; `otherwise`: the rule where no stance decided how what it tells
 * stands.
 */
export function rowMaker(
  reading: SentenceReading,
): (
  kind: StatementFinding['kind'],
  subject: number | undefined,
  otherwise?: StatementRule,
) => StatementFinding {
  const { span, people, stances, sensitive, claimants, fromNobody } = reading;
  const status = gravestStatus.find((one) => stances.some((stance) => stance.status === one));
  const decisive = stances.find((one) => one.status === status);
  const flags = {
    ...(stances.some(({ doubted }) => doubted) && { doubted: true as const }),
    ...(isUnnamed(reading) && { anonymous: true as const }),
    ...(judgedIn(people) !== undefined && { opinion: true as const }),
  };
  return (kind, subject, otherwise = 'told') => ({
    kind,
    span,
    claimants,
    status: status ?? (fromNobody ? 'alleged' : 'reported'),
    sensitive,
    rule: decisive?.rule ?? otherwise,
    ...flags,
    ...(subject !== undefined && { subject }),
  });
}

/**
 * Whether nobody who is named says it. 'According to insiders' is nobody's word as much as
 * 'insiders say'; 'Roe called it …, according to insiders' is what a named person is said to have
 * said.
 */
function isUnnamed({ people, reports, stances, text, fromNobody }: SentenceReading): boolean {
  const { rules } = people;
  const speakers = reports.filter(({ content }) => content);
  if (speakers.length > 0)
    return speakers.every(({ speaker }) => isAnonymous(speaker, text, rules));
  return (
    fromNobody ||
    stances.some(
      ({ claimant }) =>
        claimant && isAnonymous({ kind: 'nominal', span: spanOf(claimant) }, text, rules),
    )
  );
}

/** The words of a phrase: a name without what modifies it. */
export const spanOf = ({ first, head }: NounPhrase): Span => ({
  start: head.mention ? head.start : first.start,
  end: head.end,
});
