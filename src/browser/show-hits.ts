import type { Hit } from './find-names.ts';

const kinds: Readonly<Record<string, string>> = {
  person: 'Person', event: 'Event', question: 'Question', disagreement: 'Disagreement', quotation: 'Quotation', passage: 'Passage', article: 'Article', page: 'Page',
};

/** One answer as a list item; all words are set as text. */
export function hitElement({ kind, title, url, words, from }: Hit): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset['kind'] = kind;
  const isPart = kind === 'passage' || kind === 'quotation';
  const link = element('a', isPart ? [] : [title]) as HTMLAnchorElement;
  link.href = url;
  if (isPart) link.append(...marked(words));
  item.append(element('p', [kinds[kind] ?? kind], 'kind'), element('p', [link], isPart ? 'words' : 'label'));
  // The words found on other pages are those of their title.
  if (kind === 'article' && words.length > 0) item.append(element('p', marked(words), 'words'));
  const below = [isPart && kind === 'quotation' ? from : undefined, isPart ? `“${title}”` : from].filter((part) => part !== undefined);
  if (below.length > 0) item.append(element('p', [below.join(', ')], 'source'));
  return item;
}

const marked = (words: Hit['words']): (string | Node)[] => words.map(({ text, match }) => (match ? element('mark', [text]) : text));

function element(name: string, children: readonly (string | Node)[], className?: string): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
