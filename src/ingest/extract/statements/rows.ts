import type { SpeechRules } from '../../../language/speech.ts';
import { topicsIn } from '../../../language/topics-in.ts';
import type {
  Mention,
  Quotation,
  RoleStatement,
  Scope,
  StatementFinding,
} from '../../../model/findings.ts';
import { contains, type Span } from '../../../model/span.ts';
import { hasFrame, tieLabel } from '../../../model/tie.ts';
import { SpanIndex } from '../../../text/span-index.ts';
import { isAnonymous } from './is-anonymous.ts';
import { judgesInside } from './judgement.ts';

/** The ledger row of a role; one that a hedge governs is alleged ('the alleged ringleader'). */
export function roleRow(
  { cluster, span, rule }: RoleStatement,
  scopes: readonly Scope[],
): StatementFinding {
  const isHedged = scopes.some(
    ({ kind, governs }) =>
      kind === 'hedge' &&
      governs.some((words) => words.start === span.start && contains(words, span)),
  );
  return {
    kind: 'role',
    span,
    subject: cluster,
    claimants: [],
    status: isHedged ? 'alleged' : 'reported',
    sensitive: [],
    rule,
  };
}

/**
 * The ledger row of a quotation that is somebody's words; none for a mere phrase. Words that came
 * through a channel, or from nobody who is named, are alleged.
 */
export function quoteRow(
  { span, speaker, about, via, tie }: Quotation,
  text: string,
  mentions: readonly Mention[],
  rules: SpeechRules,
): StatementFinding[] {
  if (!speaker) return [];
  // 'called him “…”', 'attacked her as “…”': the words say what somebody is.
  const isOf =
    hasFrame(tie, 'call', 'judge', 'as') &&
    about.some((cluster) =>
      mentions.some((mention) => mention.cluster === cluster && mention.type === 'person'),
    );
  const anonymous = isAnonymous(speaker, text, rules);
  return [
    {
      kind: 'quote',
      span,
      ...(about[0] !== undefined && { subject: about[0] }),
      claimants: [...via, speaker.span],
      status: via.length || anonymous ? 'alleged' : 'reported',
      sensitive: topicsIn(text.slice(span.start, span.end), rules),
      ...(anonymous && { anonymous: true as const }),
      ...(judgesInside({ span, text, ofPerson: isOf }, mentions, rules) && {
        opinion: true as const,
      }),
      rule: `quote ${tieLabel(tie)}`,
    },
  ];
}

/** A row with the scopes that govern words of it. */
export function withScopes(row: StatementFinding, governed: GovernedWords): StatementFinding {
  const own = new Set(governed.overlapping(row.span).map(({ scope }) => scope));
  return own.size > 0 ? { ...row, scopes: [...own] } : row;
}

/** Words that are governed, by place, with what governs them. */
export type GovernedWords = SpanIndex<{ readonly scope: Scope; readonly words: Span }>;

/** All words that some scopes govern. */
export const wordsGovernedBy = (scopes: readonly Scope[]): GovernedWords =>
  new SpanIndex(
    scopes.flatMap((scope) => scope.governs.map((words) => ({ scope, words }))),
    ({ words }) => words,
  );
