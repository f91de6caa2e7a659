import type { ExcerptPart } from './cut-excerpt.ts';
import { element } from './element.ts';
import type { Hit } from './hit.ts';
import type { Words } from './settings.ts';

const longWords = new Set(['passage', 'quotation']);

/**
 * What is shown of an answer: its kind, then its label or words, in an element that `wrap` makes of
 * it, then what it belongs to.
 */
export function hitContent(
  { kind, title, words, notes }: Hit,
  { kinds }: Words,
  wrap: (...content: (string | Node)[]) => Node,
): (string | Node)[] {
  const first = element(
    'span',
    { class: longWords.has(kind) ? 'words' : 'label' },
    wrap(...(title === null ? marked(words) : [title])),
  );
  return [
    element('span', { class: 'kind' }, kinds[kind] ?? kind),
    ' ',
    first,
    ...(title !== null && words.length > 0
      ? [' ', element('span', { class: 'words' }, ...marked(words))]
      : []),
    ...(notes.length > 0 ? [' ', element('span', { class: 'source' }, notes.join(', '))] : []),
  ];
}

const marked = (words: readonly ExcerptPart[]): (string | Node)[] =>
  words.map(({ text, match }) => (match ? element('mark', {}, text) : text));
