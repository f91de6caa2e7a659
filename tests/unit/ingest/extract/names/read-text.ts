import { extract } from '../../../../../src/ingest/extract/extract.ts';
import { readNames } from '../../../../../src/ingest/extract/names/read-names.ts';
import { read } from '../../../../../src/ingest/extract/reading.ts';
import { segment } from '../../../../../src/ingest/segment/segment.ts';
import { english } from '../../../../../src/language/english/english.ts';
import type { Article, SourceText } from '../../../../../src/model/article.ts';
import { CERTAIN, type Mention } from '../../../../../src/model/findings.ts';
import type { ReadArticle } from '../../../../../src/model/story.ts';

/** An article made of plain text, as the pipeline would hand it to extraction. */
export function articleOf(text: string, id = 'article'): Article {
  const source: SourceText = {
    seed: `${id}.txt`,
    sha256: '',
    encoding: 'utf-8',
    text,
    body: { start: 0, end: text.length },
    metadata: {},
  };
  const { segmented } = segment(source, english);
  return {
    id,
    source,
    ...segmented,
    blocks: segmented.blocks.map((block, n) => ({ ...block, id: `b-${n}` })),
  };
}

export const namesIn = (text: string): Mention[] =>
  readNames(read(articleOf(text), english), english);

export const readArticle = (text: string, id: string): ReadArticle => ({
  article: articleOf(text, id),
  findings: extract(articleOf(text, id), english),
});

/** The sure mentions of people by name, as words. */
export const peopleIn = (text: string): string[] =>
  sure(namesIn(text)).map(({ span }) => text.slice(span.start, span.end));

export const sure = (mentions: readonly Mention[]): Mention[] =>
  mentions.filter(
    ({ type, form, score }) =>
      type === 'person' && score >= CERTAIN && form !== 'pronoun' && form !== 'descriptor',
  );

/** The sure people of a text below a headline, each once: 'title | name' by the longest mention. */
export function peopleOf(sentences: string): string[] {
  const text = `What the week brought\n\n${sentences}`;
  const people = new Map<number, { title: string; name: string }>();
  for (const { span, title, cluster } of sure(namesIn(text))) {
    const { title: known, name: longest } = people.get(cluster) ?? { title: '', name: '' };
    const name = text.slice(span.start, span.end);
    people.set(cluster, {
      title: known || (title ? text.slice(title.start, title.end) : ''),
      name: name.length > longest.length ? name : longest,
    });
  }
  return [...people.values()].map(({ title, name }) => (title ? `${title} | ${name}` : name));
}

/** Text with its [[marked]] names: the plain text and the spans. */
export function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\[\[.+?\]\])/)) {
    const name = /^\[\[(.+)\]\]$/.exec(part)?.[1];
    if (name) spans.push({ start: text.length, end: text.length + name.length });
    text += name ?? part;
  }
  return { text, spans };
}
