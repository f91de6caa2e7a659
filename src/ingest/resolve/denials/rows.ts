import type { Language } from '../../../language/language.ts';
import type { StatementFinding, Status } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import type { Cast, ReadArticle, StatementPlace } from '../../../model/story.ts';
import { elementAt } from '../../../text/sure.ts';
import type { FeatureReader } from '../events/features.ts';

/** A statement that denies or alleges, with what it takes to tie the two. */
export interface Row extends StatementPlace {
  readonly part: 'denial' | 'allegation';
  readonly status: Status;
  readonly span: Span;
  /** Index of the block it stands in. */
  readonly block: number;
  /** Who denies, or of whom something is alleged: an id of the cast. */
  readonly who?: string;
  /** Denials only: whether it points back at a claim told before it ('the charge', 'it'). */
  readonly pointsBack: boolean;
  /** Whether its words touch a sensitive topic. */
  readonly sensitive: boolean;
  /**
   * Stems of what it denies or alleges, as far as that is known, else of the whole statement; no
   * nouns for claims.
   */
  readonly words: ReadonlySet<string>;
  /** Ids of all whom the statement names. */
  readonly named: ReadonlySet<string>;
}

/** The rows of one article that deny or allege, in text order. */
export function rowsOf(
  { article, findings }: ReadArticle,
  cast: Cast,
  reader: FeatureReader,
  { speech: { stance }, events }: Language,
): Row[] {
  const forClaims = new Set([...stance.deniable].map((noun) => events.stem(noun)));
  const entities = cast.byCluster.get(article.id);
  let block = 0;
  return findings.statements.flatMap((row, statement): Row[] => {
    while (
      block + 1 < article.blocks.length &&
      elementAt(article.blocks, block + 1).span.start <= row.span.start
    )
      block++;
    const part = partOf(row);
    if (!part) return [];
    const who = row.subject === undefined ? undefined : entities?.get(row.subject);
    const words = (row.governs ?? [row.span])
      .flatMap((span) => [...reader.of(article.id, span)])
      .filter((one) => isWord.test(one) && !forClaims.has(one));
    const named = [...reader.of(article.id, row.span)].filter((one) => one.startsWith('@'));
    return [
      {
        article: article.id,
        statement,
        part,
        status: row.status,
        span: row.span,
        block,
        pointsBack: row.pointsBack ?? false,
        sensitive: row.sensitive.length > 0,
        words: new Set(words),
        named: new Set(named.map((one) => one.slice(1))),
        ...(who !== undefined && { who }),
      },
    ];
  });
}

/** A stem alone: no pair of stems, no quoted one, no name. */
const isWord = /^\p{L}[\p{L}\p{N}-]*$/u;

const open = new Set<Status>(['alleged', 'charged', 'denied', 'convicted']);

function partOf({ kind, status, sensitive }: StatementFinding): Row['part'] | undefined {
  if (kind === 'denial') return 'denial';
  return (kind === 'allegation' || kind === 'quote') && (open.has(status) || sensitive.length > 0)
    ? 'allegation'
    : undefined;
}
