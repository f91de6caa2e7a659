import type { Language } from '../../../language/language.ts';
import type { BlockKind } from '../../../model/article.ts';
import type {
  Mention,
  Quotation,
  RoleStatement,
  Scope,
  StatementFinding,
} from '../../../model/findings.ts';
import { contains, type Span } from '../../../model/span.ts';
import { type Quoted, readQuoted } from '../clauses/read-quoted.ts';
import { SecondReader } from '../clauses/second-reader.ts';
import { surePronouns } from '../clauses/sure-pronouns.ts';
import type { Clauses } from '../clauses/units.ts';
import { resolvePronouns } from '../quotations/resolve-pronouns.ts';
import type { Reading } from '../reading.ts';
import { Layer } from '../tape/layer.ts';
import { quoteRow, roleRow, withScopes, wordsGovernedBy } from './rows.ts';
import { sentenceRows } from './sentence-rows.ts';
import { sourceOfAccount } from './source-of-account.ts';

/** What the reading of statements draws on. */
export interface ArticleFindings {
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly roles: readonly RoleStatement[];
  readonly scopes: readonly Scope[];
}

const untold = new Set<BlockKind>(['headline', 'heading', 'byline', 'question']);

/**
 * Finds the statements of an article: roles, quotations, and every sentence that reports words,
 * alleges, denies, touches a sensitive topic, speaks in the author's voice or tells of a person;
 * with the chain of those who say so.
 */
export function readStatements(
  reading: Reading,
  { mentions, quotations, roles, scopes }: ArticleFindings,
  language: Language,
  quoted: Quoted = readQuoted(reading, mentions, language),
): StatementFinding[] {
  const { text, blocks } = reading;
  const all = quoted.clauses;
  const pronouns = quoted.pronouns ?? resolvePronouns(all, mentions, text, language);
  const sure = quoted.sure ?? surePronouns(all, mentions, text, language);
  const second = new SecondReader(text, language);
  const quotationAt = new Map(quotations.map((one) => [one.span.start, one]));
  const governed = new Layer(scopes, ({ cue }) => cue);
  const rows = all.map((clauses) => {
    if (untold.has(blocks[clauses.block]?.block.kind ?? 'paragraph')) return [];
    const said = clauses.tape.cells.flatMap(({ quote }) => {
      const quotation = quote && quotationAt.get(quote.start);
      return quotation ? quoteRow(quotation, text, mentions, language.speech) : [];
    });
    return [
      ...sentenceRows(
        clauses,
        { text, known: { pronouns, sure, second }, scopes: governed.startingIn(clauses) },
        language.speech,
      ),
      ...said,
    ];
  });
  all.forEach(({ tape }, n) => {
    const source = sourceOfAccount(tape, language.speech);
    if (source) passBack(rows, all, n, source);
  });
  const words = wordsGovernedBy(scopes);
  return [...roles.map((role) => roleRow(role, scopes)), ...rows.flat()]
    .map((row) => withScopes(row, words))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/**
 * Adds the source that sentence `n` names for what was told before it: to its paragraph, and to the
 * one before where it opens its own.
 */
function passBack(
  rows: StatementFinding[][],
  all: readonly Clauses[],
  n: number,
  source: Span,
): void {
  const own = all[n]?.block;
  const before = all[n - 1]?.block;
  for (let at = n; at >= 0; at--) {
    const block = all[at]?.block;
    if (block !== own && block !== before) return;
    rows[at] = (rows[at] ?? []).map((row) => withSource(row, source));
  }
}

const withSource = (row: StatementFinding, source: Span): StatementFinding =>
  row.claimants.some((other) => contains(other, source) || contains(source, other))
    ? row
    : { ...row, claimants: [source, ...row.claimants] };
