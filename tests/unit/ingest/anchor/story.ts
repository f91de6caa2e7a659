import type { ExtractedArticle } from '../../../../src/ingest/anchor/anchor-articles.ts';
import { type AnchoredStory, anchorStory } from '../../../../src/ingest/anchor/anchor-story.ts';
import { unread } from '../../../../src/ingest/extract/extract.ts';
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
): AnchoredStory {
  const all = Object.entries(seeds).map(([seed, paragraphs]) => articleOf(seed, paragraphs));
  return anchorStory(all, {
    lock,
    slugs,
    today,
    edits: { confirm: [], refuse: [] },
    abbreviations: new Set(['mr', 'mrs']),
    reserved: [],
  });
}

/** An article given as its paragraphs; words between ‹ and › are quotations. */
export function articleOf(seed: string, paragraphs: readonly string[]): ExtractedArticle {
  const marked = paragraphs.join('\n\n');
  const quotations: Quotation[] = [];
  let text = '';
  let start = 0;
  for (const part of marked.split(/([‹›])/)) {
    if (part === '‹') start = text.length;
    else if (part === '›') quotations.push(unattributed({ start, end: text.length }));
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
    findings: { ...unread, quotations },
  };
}

const unattributed = (span: Quotation['span']): Quotation => ({
  span,
  form: 'direct',
  speaker: null,
  about: [],
  via: [],
  tie: { cue: { kind: 'none' } },
});
