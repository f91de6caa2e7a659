import { type Document, parseDocument } from 'yaml';
import { elementAt } from '../text/sure.ts';
import type { Fault } from './tree.ts';

/** A file cut in two; `bodyLine` is the 1-based line of the file on which `body` begins. */
export interface Parts {
  readonly frontMatter: string;
  readonly body: string;
  readonly bodyLine: number;
}

const opening = /^\uFEFF?---[ \t]*\r?\n/;
const closing = /^---[ \t]*(?:\r?\n|$)/m;

const missing: Fault = {
  reason: 'Unexpected start, expected front matter between two lines ---',
  line: 1,
  column: 1,
};

/**
 * Cuts front matter off; a fault where the file does not begin with one, or where it does not end.
 */
export function splitPage(text: string): Parts | { readonly fault: Fault } {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return { fault: missing };
  const rest = text.slice(start);
  const end = closing.exec(rest);
  if (!end) return { fault: missing };
  const frontMatter = rest.slice(0, end.index);
  return {
    frontMatter,
    body: rest.slice(end.index + end[0].length),
    bodyLine: frontMatter.split('\n').length + 2,
  };
}

/**
 * The data of a front matter. Each key's value is JSON as the program writes it, which YAML reads
 * in the same way; a file that a tool has reformatted is read as YAML, 100 times slower.
 */
export function parseFrontMatter(
  frontMatter: string,
): { readonly data: unknown } | { readonly fault: Fault } {
  const data = readJsonLines(frontMatter);
  return data ? { data } : readYaml(frontMatter);
}

const keyed = /^([A-Za-z][A-Za-z0-9]*): (.*)$/;

function readJsonLines(frontMatter: string): Record<string, unknown> | null {
  const made: Record<string, unknown> = {};
  const lines = frontMatter.split('\n');
  for (let n = 0; n < lines.length - 1;) {
    const [, key, first] = keyed.exec(elementAt(lines, n++)) ?? [];
    if (key === undefined || first === undefined || Object.hasOwn(made, key)) return null;
    let value = first;
    while (n < lines.length - 1 && elementAt(lines, n).startsWith('  '))
      value += elementAt(lines, n++);
    try {
      made[key] = JSON.parse(value);
    } catch {
      return null;
    }
  }
  return lines.at(-1) === '' ? made : null;
}

function readYaml(frontMatter: string): { readonly data: unknown } | { readonly fault: Fault } {
  const document = parseDocument(frontMatter);
  const [error] = document.errors;
  if (!error) return expand(document);
  const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 };
  // The front matter begins on the second line of the file.
  return {
    fault: { reason: `front matter: ${error.message.split('\n')[0]}`, line: line + 1, column: col },
  };
}

/** Refuses aliases: a few of them can stand for more data than there is memory. */
function expand(document: Document): { readonly data: unknown } | { readonly fault: Fault } {
  try {
    return { data: document.toJS({ maxAliasCount: 0 }) as unknown };
  } catch (error) {
    return {
      fault: {
        reason: `front matter: ${error instanceof Error ? error.message : String(error)}`,
        line: 2,
        column: 1,
      },
    };
  }
}
