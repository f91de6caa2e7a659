import type { SpeechRules } from '../../../language/speech.ts';
import type { StatementFinding, Status } from '../../../model/findings.ts';
import { slice, type Span } from '../../../model/span.ts';
import type { Cast, ReadArticle, StatementPlace } from '../../../model/story.ts';
import { elementAt } from '../../../text/sure.ts';

/** A statement that denies or alleges, with what it takes to tie the two. */
export interface Row extends StatementPlace {
  readonly part: 'denial' | 'allegation';
  readonly span: Span;
  /** Index of the block it stands in. */
  readonly block: number;
  /** Who denies, or of whom something is alleged: an id of the cast. */
  readonly who?: string;
  /** Denials only: whether it points back at a claim told before it ('the charge', 'it'). */
  readonly pointsBack: boolean;
  /** Sensitive words in it, lower case. */
  readonly matter: readonly string[];
}

const open = new Set<Status>(['alleged', 'charged', 'denied']);

/** The rows of one article that deny or allege, in text order. */
export function rowsOf({ article, findings }: ReadArticle, cast: Cast, rules: SpeechRules): Row[] {
  const entities = cast.byCluster.get(article.id);
  let block = 0;
  return findings.statements.flatMap((row, statement): Row[] => {
    while (
      block + 1 < article.blocks.length &&
      elementAt(article.blocks, block + 1).span.start <= row.span.start
    )
      block++;
    const words = slice(article.source.text, row.span);
    const part = partOf(row);
    if (!part) return [];
    const who = row.subject === undefined ? undefined : entities?.get(row.subject);
    return [
      {
        article: article.id,
        statement,
        part,
        span: row.span,
        block,
        pointsBack: row.pointsBack ?? false,
        matter: matterOf(words, rules),
        ...(who !== undefined && { who }),
      },
    ];
  });
}

function partOf({ kind, status, sensitive }: StatementFinding): Row['part'] | undefined {
  if (kind === 'denial') return 'denial';
  return (kind === 'allegation' || kind === 'quote') && (open.has(status) || sensitive.length > 0)
    ? 'allegation'
    : undefined;
}

const matterOf = (words: string, { topics, stance }: SpeechRules): string[] =>
  (words.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) =>
    topics.get(word)?.some((topic) => !stance.broadTopics.has(topic)),
  );
