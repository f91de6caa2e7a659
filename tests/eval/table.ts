import type { Measured } from './figure.ts';

/** A row of the table of docs/evaluation.md: one thing measured on one corpus, or a half of it. */
export interface Row {
  readonly what: string;
  readonly corpus: string;
  /** First eight digits of the SHA-256 of the corpus file, by which figures are comparable. */
  readonly digest: string;
  /** 'all', or which half and how its weights were fitted. */
  readonly part: string;
  readonly counted: string;
  /** Figures by name, in their order; `null` where nothing was there to count. */
  readonly figures: ReadonlyMap<string, number | null>;
}

/** A page whose table cannot be read; the message tells the place. */
export class PageFault extends Error {}

const BEGIN = '<!-- figures: written by `npm run eval -- FOLDER --write` -->';
const END = '<!-- end of the figures -->';
const HEAD = ['what', 'corpus', 'part', 'out of', 'figures'];
/** Stands for a figure where nothing was there to count. */
const NOTHING = '–';

/** What tells a row from all others. */
export const keyOf = ({ what, corpus, part }: Row): string => `${what}, ${corpus}, ${part}`;

/** A row as the page keeps it. */
export const toRow = (
  { what, counted, figures }: Measured,
  of: Pick<Row, 'corpus' | 'digest' | 'part'>,
): Row => ({
  what,
  counted,
  ...of,
  figures: new Map(figures.map(({ name, value }) => [name, value])),
});

/** The rows of the table of a page. Throws a PageFault with the line of what it cannot read. */
export function readTable(page: string, file: string): Row[] {
  const lines = page.split('\n');
  const [begin, end] = bounds(lines, file);
  // The head and the line below it come first.
  return lines.slice(begin + 1, end).flatMap((line, n) => {
    const cells = cellsOf(line);
    if (!line.trim() || cells.join() === HEAD.join() || /^[\s|-]+$/.test(line)) return [];
    return [toFigures(cells, `${file}:${begin + n + 2}:1`)];
  });
}

/** The page with the rows as its table. Throws a PageFault where the page has no place for it. */
export function writeTable(page: string, rows: readonly Row[], file: string): string {
  const lines = page.split('\n');
  const [begin, end] = bounds(lines, file);
  return [...lines.slice(0, begin + 1), '', printTable(rows), '', ...lines.slice(end)].join('\n');
}

/** Rows as a table in Markdown. */
export const printTable = (rows: readonly Row[]): string =>
  [HEAD, HEAD.map(() => '---'), ...rows.map(toCells)]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

function bounds(lines: readonly string[], file: string): [begin: number, end: number] {
  const begin = lines.indexOf(BEGIN);
  const end = lines.indexOf(END);
  if (begin < 0 || end < begin)
    throw new PageFault(`${file}: Unexpected page without the lines ‘${BEGIN}’ and ‘${END}’`);
  return [begin, end];
}

const toCells = ({ what, corpus, digest, part, counted, figures }: Row): string[] => [
  what,
  `${corpus} (${digest})`,
  part,
  counted,
  [...figures].map(([name, value]) => `${name} ${value ?? NOTHING}`).join('; '),
];

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

function toFigures(cells: readonly string[], place: string): Row {
  const [what, file = '', part, counted, list = ''] = cells;
  const [, corpus, digest] = /^(.+) \(([0-9a-f]{8})\)$/.exec(file) ?? [];
  const figures = list.split('; ').map((figure) => toFigure(figure, place));
  if (cells.length !== HEAD.length || !what || !corpus || !digest || !part || !counted)
    throw new PageFault(`${place}: Unexpected row, expected ‘${HEAD.join(' | ')}’`);
  return { what, corpus, digest, part, counted, figures: new Map(figures) };
}

function toFigure(figure: string, place: string): [name: string, value: number | null] {
  const [, name, value] = /^(.+) (\d+(?:\.\d+)?|–)$/.exec(figure) ?? [];
  if (!name || !value)
    throw new PageFault(`${place}: Unexpected ‘${figure}’, expected a name and a number`);
  return [name, value === NOTHING ? null : Number(value)];
}
