import type { Findings } from '../../model/findings.ts';
import { overlaps } from '../../model/span.ts';

/** Findings without happenings that are told as an opinion of nobody named about a person: an event would carry it out of its article. */
export function withoutOpinions(findings: Findings): Findings {
  const opinions = findings.statements.filter(({ anonymous, opinion }) => anonymous && opinion);
  if (opinions.length === 0) return findings;
  return { ...findings, happenings: findings.happenings.filter(({ sentence }) => !opinions.some(({ span }) => overlaps(span, sentence))) };
}
