import { read, type Reading } from '../../../../../src/ingest/extract/reading.ts';
import { english } from '../../../../../src/language/english/english.ts';
import type { AnchoredBlock, Article, BlockKind } from '../../../../../src/model/article.ts';
import type { Mention, MentionForm } from '../../../../../src/model/findings.ts';

/**
 * A text whose names are given, so that a test of sentences does not hang on the reading of names.
 */
export interface MarkedText {
  readonly text: string;
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
  /** Surname of a cluster, as the markup gives it. */
  readonly nameOf: (cluster: number | undefined) => string | undefined;
}

const markup = /\[\[(?:(o|p):)?(?:([^\]|]+)\|)?([^\]=]+)(?:=([^\]]+))?\]\]/g;

/**
 * Reads markup: [[Ada Roe]] is a person, [[o:Acme]] an organisation, [[p:Ohio]] a place, [[Dr|Ada
 * Roe]] has a title, [[she=Roe]] is a resolved pronoun. Persons of one last word are one cluster.
 * Each line is a block; '# ' opens a heading, '? ' a question, '> ' a block quotation.
 */
export function markedText(source: string): MarkedText {
  const clusters = new Map<string, number>();
  const mentions: Mention[] = [];
  let text = '';
  let from = 0;
  for (const match of source.matchAll(markup)) {
    const [whole, kind, title, name = '', referent] = match;
    text += source.slice(from, match.index) + (title ? `${title} ` : '');
    from = match.index + whole.length;
    const start = text.length;
    text += name;
    const key = referent ?? name.split(' ').at(-1)!;
    if (!clusters.has(key)) clusters.set(key, clusters.size);
    const form: MentionForm = referent ? 'pronoun' : name.includes(' ') ? 'full-name' : 'surname';
    mentions.push({
      span: { start, end: text.length },
      type: kind === 'o' ? 'organisation' : kind === 'p' ? 'place' : 'person',
      form,
      cluster: clusters.get(key)!,
      score: 5,
      rule: 'name',
      ...(title && { title: { start: start - title.length - 1, end: start - 1 } }),
    });
  }
  text += source.slice(from);
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line, n): AnchoredBlock => {
    const mark = /^[#?>] /.exec(line[0])?.[0] ?? '';
    const kind: BlockKind =
      mark === '# '
        ? 'heading'
        : mark === '? '
          ? 'question'
          : mark === '> '
            ? 'quotation'
            : 'paragraph';
    const span = { start: line.index, end: line.index + line[0].length };
    return {
      kind,
      span,
      content: { start: span.start + mark.length, end: span.end },
      id: `p-${n}`,
    };
  });
  const article: Article = {
    id: 'a',
    headline: { text: 'A', origin: 'editor' },
    blocks,
    removed: [],
    source: {
      seed: 'a.txt',
      sha256: '',
      encoding: 'utf-8',
      text,
      body: { start: 0, end: text.length },
      metadata: {},
    },
  };
  const names = [...clusters.keys()];
  return {
    text,
    reading: read(article, english),
    mentions,
    nameOf: (cluster) => (cluster === undefined ? undefined : names[cluster]),
  };
}
