import { anchorArticles, anchorParts } from '../../../../src/ingest/anchor/anchor-story.ts';
import type { Block, SourceText } from '../../../../src/model/article.ts';
import type { Quotation } from '../../../../src/model/findings.ts';
import type { Lock, SlugRecord } from '../../../../src/model/lock.ts';

/** What an ingest leaves for the next one. */
export interface Published {
  readonly lock: Lock;
  readonly slugs: readonly SlugRecord[];
}

/**
 * Anchors articles given as their paragraphs by seed; words between ‹ and › are quotations that
 * were found.
 */
export function publishStory(
  seeds: Readonly<Record<string, readonly string[]>>,
  { lock, slugs }: Published = { lock: new Map(), slugs: [] },
  today = '2025-01-01',
): Published &
  Omit<ReturnType<typeof anchorParts>, 'lock'> &
  Pick<ReturnType<typeof anchorArticles>, 'summaries'> {
  const known = {
    lock,
    slugs,
    today,
    edits: { confirm: [], refuse: [] },
    abbreviations: new Set(['mr', 'mrs']),
    reserved: [],
  };
  const all = Object.entries(seeds).map(([seed, paragraphs]) => articleOf(seed, paragraphs));
  const anchored = anchorArticles(all, known);
  const read = anchored.articles.map((article) => {
    const { quotations } = all.find(({ source }) => source === article.source)!;
    return {
      article,
      findings: {
        mentions: [],
        quotations,
        times: [],
        roles: [],
        happenings: [],
        statements: [],
        questions: [],
      },
    };
  });
  return {
    slugs: anchored.slugs,
    summaries: anchored.summaries,
    ...anchorParts(read as unknown as Parameters<typeof anchorParts>[0], anchored, known),
  };
}

function articleOf(seed: string, paragraphs: readonly string[]) {
  const marked = paragraphs.join('\n\n');
  const quotations: Pick<Quotation, 'span'>[] = [];
  let text = '';
  let start = 0;
  for (const part of marked.split(/([‹›])/)) {
    if (part === '‹') start = text.length;
    else if (part === '›') quotations.push({ span: { start, end: text.length } });
    else text += part;
  }
  const blocks: Block[] = [];
  let from = 0;
  for (const paragraph of text.split('\n\n')) {
    const span = { start: from, end: from + paragraph.length };
    blocks.push({ kind: 'paragraph', span, content: span });
    from = span.end + 2;
  }
  const source: SourceText = {
    seed,
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    text,
    body: { start: 0, end: text.length },
    metadata: {},
  };
  return {
    source,
    segmented: {
      headline: { text: blocks.length ? text.slice(0, 30) : seed, origin: 'derived' as const },
      blocks,
      removed: [],
    },
    quotations,
  };
}
