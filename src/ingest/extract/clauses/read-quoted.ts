import type { Language } from '../../../language/language.ts';
import type { Mention } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import type { Reading } from '../reading.ts';
import { findMarks, type MarkedQuotation } from './find-marks.ts';
import { readClauses } from './read-clauses.ts';
import { settleOpen } from './settle-open.ts';
import { transcriptLines } from './transcript-lines.ts';
import type { Clauses } from './units.ts';

/** An article's quotation marks and its sentences as units, read once for all who need them. */
export interface Quoted {
  /** In text order; the `quote` of a unit is an index into it. */
  readonly marked: readonly MarkedQuotation[];
  readonly clauses: readonly Clauses[];
  /**
   * Cluster of each pronoun that surely resolves, by its offset; absent where that is still to be
   * read from the clauses.
   */
  readonly pronouns?: ReadonlyMap<number, number>;
  /** Offsets of those that can mean nobody else; absent with `pronouns`. */
  readonly sure?: ReadonlySet<number>;
}

/** Finds quotation marks and cuts the article into clauses around them. */
export function readQuoted(
  reading: Reading,
  mentions: readonly Mention[],
  language: Language,
): Quoted {
  const { text } = reading;
  const lines = transcriptLines(reading, mentions);
  const perBlock = reading.blocks.map(({ block }): MarkedQuotation[] => {
    const found = (block.cells ?? [block.content]).flatMap(({ start, end }) =>
      findMarks(text, start, end, language.speech.clauses),
    );
    if (found.length > 0) return found;
    if (block.kind === 'quotation') return [bare(block.content)];
    return (lines.get(block.content.start) ?? []).map(bare);
  });
  const contents = reading.blocks.map(({ block }) => block.content);
  const marked = reading.blocks.flatMap(({ block }, n): readonly MarkedQuotation[] => {
    const following = contents.slice(n + 1);
    return settleOpen(perBlock[n] ?? [], block.content, following, { text, language });
  });
  return { marked, clauses: readClauses(reading, mentions, marked, language) };
}

const bare = (span: Span): MarkedQuotation => ({
  ...span,
  unclosed: false,
  nested: false,
  bare: true,
});
