import type { Scope, StatementFinding } from '../../../model/findings.ts';
import { overlaps, type Span } from '../../../model/span.ts';
import type { Report } from './claimants.ts';
import { joined } from './governed-by.ts';
import { rowMaker, type SentenceReading } from './sentence-reading.ts';

/** The row of what somebody says, with the words that are theirs where they are known. */
export function speechRow({ speaker }: Report, reading: SentenceReading): StatementFinding {
  const governs = spokenWords(reading.reports, reading.scopes);
  return {
    ...rowMaker(reading)('speech', speaker.cluster),
    rule: 'speech',
    ...(governs && { governs }),
  };
}

/**
 * The words that somebody says in a sentence; undefined where nobody does, or where they are not
 * known of one of those who do.
 */
export function spokenWords(
  reports: readonly Report[],
  scopes: readonly Scope[],
): Span[] | undefined {
  const found = reports
    .filter(({ content }) => content)
    .map(({ verb }) =>
      scopes.filter(({ kind, cue }) => kind === 'attribution' && overlaps(cue, verb)),
    );
  return found.length > 0 && found.every((own) => own.length > 0)
    ? joined(found.flat().flatMap(({ governs }) => governs))
    : undefined;
}
