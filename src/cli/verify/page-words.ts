import { Parser } from 'htmlparser2';
import type { Span } from '../../model/span.ts';

/** Words of a source that a page repeats, with all that a reader sees around them. */
export interface Cited {
  /** Address of the passage they stand in, as written. */
  readonly cite: string;
  /** Where in their article they stand, as the page says; null on pages that people write. */
  readonly at: Span | null;
  /** The heading last read before them. */
  readonly above: string;
  readonly words: string;
  readonly scope: Scope;
}

/** What a reader takes in at one look: a list item, a figure, a cell, the head of a page. */
export interface Scope {
  /** All words in it, those of sources included. */
  text: string;
  /** Statuses that it shows. */
  readonly statuses: Set<string>;
}

/** Words that link to another page. */
export interface Linked {
  readonly href: string;
  readonly words: string;
  readonly scope: Scope;
}

/** What the integrity rules need of one HTML page. */
export interface PageWords {
  readonly cited: readonly Cited[];
  readonly links: readonly Linked[];
  readonly heading: { readonly words: string; readonly scope: Scope } | null;
  /** Numbers of sources, with the articles that they count. */
  readonly counts: readonly { readonly articles: readonly string[]; readonly words: string }[];
  /** All text of the page, that of attributes and data blocks included. */
  readonly text: string;
  /** Blocks of linked data, as they stand. */
  readonly linkedData: readonly string[];
}

const scopes: ReadonlySet<string> = new Set([
  'li',
  'figure',
  'td',
  'dd',
  'header',
  'section',
  'main',
]);
const inline: ReadonlySet<string> = new Set([
  'a',
  'span',
  'mark',
  'em',
  'strong',
  'b',
  'i',
  'small',
  'code',
  'abbr',
  'cite',
  'q',
  'sup',
  'sub',
  'time',
  'data',
  'u',
  's',
]);
const spoken = ['content', 'title', 'alt', 'aria-label', 'placeholder'];

interface Open {
  readonly name: string;
  /** How many pieces of text stand before it. */
  readonly from: number;
  readonly scope: Scope | null;
  /** Absent where nobody asks for the words of the element: most elements. */
  readonly done: ((words: string, scope: Scope) => void) | null;
}

const heads: ReadonlySet<string> = new Set(['th', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Reads the words of a page in one pass. White space is single spaces. */
export function pageWords(html: string): PageWords {
  const [cited, links, linkedData]: [Cited[], Linked[], string[]] = [[], [], []];
  const counts: { articles: string[]; words: string }[] = [];
  let heading: PageWords['heading'] = null;
  // Pieces, since cutting words out of a text that still grows copies all of it each time.
  const shown: string[] = [];
  let attributes = '';
  let data = false;
  let rowHead = '';
  let above = '';
  const outermost: Scope = { text: '', statuses: new Set() };
  const open: Open[] = [];
  const here = (): Scope => open.findLast(({ scope }) => scope)?.scope ?? outermost;
  const done = (name: string, given: Readonly<Record<string, string>>): Open['done'] => {
    const { cite, href } = given;
    const at = spanOf(given['data-at']);
    if (name === 'blockquote' || name === 'q')
      return cite === undefined
        ? null
        : (words, scope) => cited.push({ cite, at, words, scope, above });
    if (name === 'a' && href !== undefined)
      return (words, scope) => links.push({ href, words, scope });
    const counted = given['data-counts'];
    if (counted !== undefined)
      return (words) => counts.push({ articles: counted.split(' '), words });
    if (name === 'h1') return (words, scope) => void (heading ??= { words, scope });
    return null;
  };
  const parser = new Parser({
    onopentag(name, given) {
      if (!inline.has(name)) shown.push(' ');
      if (name === 'script' || name === 'style') data = true;
      for (const key of spoken) if (given[key]) attributes += `\n${given[key]}`;
      const status = given['data-status'];
      if (status) here().statuses.add(status);
      open.push({
        name,
        from: shown.length,
        scope: scopes.has(name) ? { text: '', statuses: new Set() } : null,
        done: done(name, given),
      });
    },
    ontext(text) {
      if (!data) shown.push(text);
      else linkedData.push(text);
    },
    onclosetag(name) {
      const own = open.pop();
      if (!own) return;
      if (own.scope || own.done || heads.has(name)) {
        const words = clean(shown.slice(own.from).join(''));
        if (own.scope) {
          // Whoever reads a cell reads the head of its row.
          own.scope.text = name === 'td' ? `${rowHead} ${words}` : words;
          // Whoever sees the outer block sees the inner one.
          for (const status of own.scope.statuses) here().statuses.add(status);
        }
        if (name === 'th') rowHead = words;
        else if (heads.has(name)) above = words;
        own.done?.(words, here());
      }
      if (name === 'script' || name === 'style') data = false;
      if (!inline.has(name)) shown.push(' ');
    },
  });
  parser.end(html);
  outermost.text = clean(shown.join(''));
  return {
    cited,
    links,
    heading,
    counts,
    text: `${outermost.text}\n${attributes}\n${linkedData.join('\n')}`,
    linkedData,
  };
}

/** 'start-end' as a span. */
function spanOf(text: string | undefined): Span | null {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(text ?? '') ?? [];
  return start === undefined ? null : { start: Number(start), end: Number(end) };
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
