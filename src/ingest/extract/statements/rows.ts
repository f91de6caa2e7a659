import type { SpeechRules } from '../../../language/speech.ts';
import { topicsIn } from '../../../language/topics-in.ts';
import type {
  Mention,
  Quotation,
  RoleStatement,
  StatementFinding,
} from '../../../model/findings.ts';
import { hasFrame, tieLabel } from '../../../model/tie.ts';
import { isAnonymous } from './is-anonymous.ts';
import { judgesInside } from './judgement.ts';

/** The ledger row of a role. */
export function roleRow({ cluster, span, rule }: RoleStatement): StatementFinding {
  return {
    kind: 'role',
    span,
    subject: cluster,
    claimants: [],
    status: 'reported',
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
