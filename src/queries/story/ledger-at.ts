import type { ScopeKind } from '../../model/findings.ts';
import {
  countsAs,
  denialsBeside as denialsBesideRows,
  needsStatus,
  scopesOf,
  type SourceSpan,
  touches,
} from '../../model/ledger.ts';
import type { Provenance } from '../../model/provenance.ts';
import { words } from '../../site/words/en.ts';
import type { StatementRow, StoryIndex } from './story-index.ts';

type LedgerPlace = Pick<Provenance, 'article' | 'block' | 'start' | 'end'>;

/**
 * What the ledger states of some words: what no copy of them may leave behind. Lists, since one
 * sentence can hold several statements.
 */
export interface LedgerStatus {
  readonly statuses: readonly string[];
  /** Each a chain of those who say so, from the outlet inwards. */
  readonly claimants: readonly (readonly string[])[];
  readonly sensitive: readonly string[];
}

/**
 * The statements that words of a page repeat: most of each, or a quotation of which they are a
 * part. Fewer words stand for themselves: a badge beside them would say of them what only the rest
 * of the sentence says.
 */
export const statementsRepeated = (index: StoryIndex, span: SourceSpan): StatementRow[] =>
  (index.statementsByArticle.get(span.article) ?? []).filter((row) => countsAs(span, row));

/**
 * The statements that share any words with a place, as far as their status holds: a copy that
 * leaves these pages must not leave a status behind, whatever was cut.
 */
function statementsTouched(index: StoryIndex, place: LedgerPlace): StatementRow[] {
  return (index.statementsByBlock.get(`${place.article}#${place.block}`) ?? []).filter((row) =>
    touches(place, row),
  );
}

/** Those of them that may only be shown with their status. */
export const claimsAt = (index: StoryIndex, place: LedgerPlace): StatementRow[] =>
  statementsTouched(index, place).filter(needsStatus);

/** Denials that belong beside some words and are not in them, each once. */
export function denialsBeside(index: StoryIndex, place: LedgerPlace): StatementRow[] {
  return denialsBesideRows(place, claimsAt(index, place), index.denials);
}

/** Why all of some words are not told as fact. */
export const scopesAt = (index: StoryIndex, place: LedgerPlace): ScopeKind[] =>
  scopesOf(place, index.statementsByBlock.get(`${place.article}#${place.block}`) ?? []);

/**
 * The status of the words at a place; words without a statement of their own are reported by
 * their article.
 */
export function statusAt(index: StoryIndex, place: LedgerPlace): LedgerStatus {
  const rows = statementsTouched(index, place);
  const claims = rows.filter(needsStatus);
  const telling = claims.length > 0 ? claims : rows;
  const chains = new Map(telling.map(({ claimants }) => [claimants.join('\0'), claimants]));
  return {
    statuses: telling.length > 0 ? [...new Set(telling.map(({ status }) => status))] : ['reported'],
    claimants:
      chains.size > 0
        ? [...chains.values()]
        : [[index.article.get(place.article)?.outlet ?? words.source.unknownOutlet]],
    sensitive: [...new Set(rows.flatMap(({ sensitive }) => sensitive))],
  };
}
