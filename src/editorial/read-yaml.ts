import { type Document, isAlias, isNode, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Place } from '../model/message.ts';
import { type Said, say } from '../model/messages/catalogue.ts';
import { first } from '../text/sure.ts';
import type { ValuePath } from './files.ts';

/** Something in a file that is no YAML as it is read here. */
export interface YamlFault extends Said<'editorial-yaml'> {
  readonly place?: Place;
}

/** What a file holds, and where; or why it cannot be read as a whole. */
export type ReadYaml =
  | { readonly value: unknown; readonly place: (path: ValuePath) => Place | undefined }
  | { readonly faults: readonly YamlFault[] };

/**
 * Lines that version control leaves where two branches meet. No YAML of ours has them at the start
 * of a line.
 */
const conflictMark = /^(?:<{7}|\|{7}|={7}|>{7})(?=\s|$)/gm;

/** More lists within lists than any file of ours has; the parser would take long over many. */
const deepest = 40;
const listsInARow = new RegExp(`(?:- +){${deepest}}`);
const tooDeep = 'lists within lists within lists';

/** Of the faults of YAML all but the first ones mostly follow from those. */
const mostFaults = 3;

/**
 * Reads YAML 1.2 without aliases, tags and doubled keys: whoever lists names means each as it
 * stands. Never throws.
 */
export function readYaml(text: string): ReadYaml {
  const lines = new LineCounter();
  const place = (from: number, to: number): Place => {
    const [start, end] = [lines.linePos(from), lines.linePos(Math.max(from, to))];
    return {
      start: { line: start.line, column: start.col },
      end: { line: end.line, column: end.col },
    };
  };
  if (isDeep(text)) return { faults: [say('editorial-yaml/syntax', { fault: tooDeep })] };
  const document = parseDocument(text, { lineCounter: lines, stringKeys: true, merge: false });
  const marks = [...text.matchAll(conflictMark)].map(({ 0: mark, index }): YamlFault => ({
    ...say('editorial-yaml/conflict'),
    place: place(index, index + mark.length),
  }));
  if (marks.length) return { faults: marks };
  const faults = [
    ...[...document.errors, ...document.warnings].map(({ code, message, pos }): YamlFault => ({
      ...say('editorial-yaml/syntax', { fault: inWords(code, message) }),
      place: place(...pos),
    })),
    ...referencesIn(document).map(({ range }): YamlFault => ({
      ...say('editorial-yaml/reference'),
      ...(range && { place: place(range[0], range[1]) }),
    })),
  ];
  if (faults.length) return { faults: faults.slice(0, mostFaults) };
  return {
    value: withoutNulls(document.toJS()),
    place: (path) => {
      const range = nodeAt(document, path)?.range;
      return range ? place(range[0], range[1]) : undefined;
    },
  };
}

function isDeep(text: string): boolean {
  let depth = 0;
  for (const [mark] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (mark === '[' || mark === '{' ? 1 : -1));
    if (depth > deepest) return true;
  }
  return listsInARow.test(text);
}

/** What is wrong, without the words of the file, which may be secret. */
function inWords(code: string, message: string): string {
  if (code === 'TAG_RESOLVE_FAILED') return 'a value that begins with !';
  if (code === 'RESOURCE_EXHAUSTION') return tooDeep;
  if (code === 'DUPLICATE_KEY') return 'a key that stands twice';
  return first(message.split('\n'))
    .replace(/ at line \d+, column \d+:?$/, '')
    .replace(/: ["'`].*$/, '');
}

function referencesIn(document: Document.Parsed): Node[] {
  const found: Node[] = [];
  visit(document, (_, node) => {
    if (isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor)) found.push(node);
  });
  return found;
}

/**
 * The value at a path, or the nearest one above it that has a place: of a missing key, the map it
 * is missing in.
 */
function nodeAt(document: Document.Parsed, path: ValuePath): Node | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = length ? document.getIn(path.slice(0, length), true) : document.contents;
    if (isNode(node) && node.range) return node;
  }
  return undefined;
}

/** A key without a value means 'not stated'; an entry of a list without one is a fault. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => (one === null ? null : withoutNulls(one)));
  if (typeof value !== 'object') return value;
  const stated = Object.entries(value ?? {}).filter(([, inner]) => inner !== null);
  return Object.fromEntries(stated.map(([key, inner]) => [key, withoutNulls(inner)]));
}
