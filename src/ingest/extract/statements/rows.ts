import type { SpeechRules } from '../../../language/speech.ts';
import type { Quotation, RoleStatement, StatementFinding } from '../../../model/findings.ts';
import { topicsIn } from './sensitive-topics.ts';

/** The ledger row of a role. */
export function roleRow({ cluster, span, rule }: RoleStatement): StatementFinding {
  return { kind: 'role', span, subject: cluster, claimants: [], status: 'reported', sensitive: [], rule };
}

/** The ledger row of a quotation that is somebody's words; none for a mere phrase. Words that came through a channel, or from nobody who is named, are alleged. */
export function quoteRow({ span, speaker, about, via, rule }: Quotation, text: string, rules: SpeechRules): StatementFinding[] {
  if (!speaker) return [];
  const words = text.slice(speaker.span.start, speaker.span.end).split(/\s+/);
  const named = words.slice(1).some((word) => /^\p{Lu}/u.test(word));
  const anonymous = speaker.kind === 'nominal' && !named && words.some((word) => rules.stance.anonymous.has(rules.singular(word.toLowerCase())) || rules.stance.reports.has(word.toLowerCase()));
  return [{
    kind: 'quote',
    span,
    ...(about[0] !== undefined && { subject: about[0] }),
    claimants: [...via, speaker.span],
    status: via.length || anonymous ? 'alleged' : 'reported',
    sensitive: topicsIn(text.slice(span.start, span.end), rules),
    rule: `quote ${rule}`,
  }];
}
