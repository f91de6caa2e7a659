import { readNames } from '../../../../../src/ingest/extract/names/read-names.ts';
import { english } from '../../../../../src/language/english/english.ts';
import { CERTAIN, type Mention } from '../../../../../src/model/findings.ts';
import { readingOf } from '../../../../fixtures/times/articles.ts';

export const namesIn = (text: string): Mention[] => readNames(readingOf(text), english);

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
