import { stringify } from 'yaml';
import type { BodyBlock, Inline, Page } from '../../../../src/model/body.ts';
import { composed, exampleOf } from '../../rules/example.ts';

/**
 * The articles of a story, as a fixture has them: `== talks.txt` begins one, lines such as `outlet:
 * Amber Courier` are its sidecar, its text stands below an empty line.
 */
export function storyOf(fixture: string): {
  seeds: Record<string, string>;
  known: Record<string, Record<string, string>>;
} {
  const parts = fixture.split(/^== (\S+)\n/m).slice(1);
  const seeds: Record<string, string> = {};
  const known: Record<string, Record<string, string>> = {};
  for (let n = 0; n < parts.length; n += 2) {
    const [seed = '', whole = ''] = parts.slice(n, n + 2);
    const [head = '', ...paragraphs] = whole.split('\n\n');
    seeds[seed] = paragraphs.join('\n\n');
    const lines = head.split('\n').map((line) => line.split(': '));
    known[seed] = Object.fromEntries(
      lines.flatMap(([key = '', ...value]) => (key ? [[key, value.join(': ')]] : [])),
    );
  }
  return { seeds, known };
}

/** All pages of a story but the lock: what each says, with the words that it cites for places. */
export function outline(fixture: string): string {
  const { made } = composed(exampleOf(storyOf(fixture)));
  const { articles, people, events, disagreements, faq } = made.pages;
  return [
    ...articles.map((page) => section('article', page)),
    ...people.map((page) => section('person', page)),
    ...events.map((page) => section('event', page)),
    ...disagreements.map((page) => section('disagreement', page)),
    ...faq.map((page) => section('question', page)),
    section('story', made.story),
  ].join('\n');
}

function section(kind: string, { data, body }: Page<object>): string {
  // How sure a join is has tests of its own; its points would drown what the pages say.
  const {
    id = '',
    joins: _,
    ...shown
  } = data as { readonly id?: string; readonly joins?: unknown };
  const rest = plainly({ ...(id && { id }), ...shown }) as object;
  const lines = Object.entries(rest).flatMap(([key, value]) =>
    Array.isArray(value) && value.some((one) => typeof one === 'object')
      ? [`${key}:`, ...value.map((one) => `  ${oneLine(one)}`)]
      : [`${key}: ${oneLine(value)}`],
  );
  return [`# ${kind} ${id}`, ...lines, ...body.map(blockLine), ''].join('\n');
}

const oneLine = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trim();

/** Left out: what is the same for all, and ids and places, which the words beside them tell. */
const leftOut = new Set([
  ...['seed', 'sha256', 'encoding', 'block', 'blocks', 'start', 'end', 'contentStart'],
  ...['contentEnd', 'versions', 'sentences', 'id', 'rules', 'inputs', 'times'],
]);

/** Places of words become these words; what is empty is left out. */
function plainly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainly);
  if (typeof value !== 'object' || value === null) return value;
  const known = value as Readonly<Record<string, unknown>>;
  if ('exact' in known && 'article' in known && Object.keys(known).length === 5)
    return `‘${String(known['exact'])}’ ${String(known['article'])}`;
  return Object.fromEntries(
    Object.entries(known)
      .filter(([key, one]) => !leftOut.has(key) && !isEmpty(one))
      .map(([key, one]) => [key, plainly(one)]),
  );
}

const isEmpty = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 0);

function blockLine(block: BodyBlock): string {
  if (block.type === 'section') return `## ${block.heading}`;
  if (block.type === 'excerpt') return `> ${inline(block.content)} [${block.from}]`;
  if (block.type === 'passage')
    return `${block.kind}${block.level === undefined ? '' : ` ${block.level}`}: ${inline(block.content)}`;
  if (block.type === 'list')
    return block.items
      .map(({ content }) => `${block.ordered ? 1 : '-'} ${inline(content)}`)
      .join('\n');
  return block.rows.map(({ cells }) => `| ${cells.map(inline).join(' | ')} |`).join('\n');
}

/** Running text with its marks: `{person ana-ruiz: Ruiz}`. */
const inline = (content: readonly Inline[]): string =>
  content
    .map((one) => {
      if (typeof one === 'string') return one.replaceAll('\n', '⏎');
      const id = one.mark === 'person' || one.mark === 'event' ? ` ${one.id}` : '';
      return `{${one.mark}${id}: ${inline(one.children)}}`;
    })
    .join('');
