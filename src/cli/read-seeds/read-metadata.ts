import {
  type ErrorCode,
  isMap,
  isScalar,
  LineCounter,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { Message, Place } from '../../model/message.ts';
import { type Said, say } from '../../model/messages/catalogue.ts';
import { first, valueAt } from '../../text/sure.ts';
import { type Key, keys, metadataSchema, nearestKey, type Values } from './metadata-keys.ts';
import { speaksOfExcerpts } from './speaks-of-excerpts.ts';

/**
 * Values of a sidecar or front matter that are as they should be, where each stands, and what is
 * wrong with the others.
 */
export interface ReadMetadata {
  readonly values: Values;
  readonly places: ReadonlyMap<Key, Place>;
  readonly messages: readonly Message[];
  /** The message that says why nothing of it could be read. */
  readonly broken?: Message;
  /**
   * The message about a part that cannot be read and may say that only an excerpt of the article
   * may be shown.
   */
  readonly hides?: Message;
}

/** Longest sidecar, in characters. */
const LONGEST = 64_000;

const allKeys = keys.join(', ');

/**
 * Reads the keys that an editor may state about a seed from YAML. `line` is how many lines of
 * `file` stand above it. A key without a value means 'not known'. A wrong key or value is reported
 * and left out.
 */
export function readMetadata(yaml: string, file: string, line = 0): ReadMetadata {
  if (yaml.length > LONGEST)
    return broken(yaml, {
      said: say('metadata-yaml/long', { length: yaml.length, keys: allKeys }),
      file,
    });
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    lineCounter: lines,
    schema: 'core',
    logLevel: 'silent',
    stringKeys: true,
    uniqueKeys: false,
  });
  const place = (from: number, to: number): Place => ({
    start: at(lines, from, line),
    end: at(lines, Math.max(from, to), line),
  });
  const [error] = document.errors;
  if (error)
    return broken(yaml, {
      said: say('metadata-yaml/mark', { found: faults[error.code] ?? 'mark' }),
      file,
      place: place(...error.pos),
    });
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null))
    return { values: {}, places: new Map(), messages: [] };
  if (isMap(contents)) return readMap(contents, { file, place, yaml });
  return broken(yaml, {
    said: say('metadata-yaml/text', { keys: allKeys }),
    file,
  });
}

/** What the parser of YAML stumbled over, in words of ours: its own repeat those of the file. */
const faults: Readonly<Partial<Record<ErrorCode, string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'colon within a value',
  MULTILINE_IMPLICIT_KEY: 'line without a key',
  MISSING_CHAR: 'lack of a mark',
  BAD_INDENT: 'white space before a key',
  TAB_AS_INDENT: 'tab before a key',
  BAD_SCALAR_START: 'mark at the start of a value',
  BAD_DQ_ESCAPE: 'backslash within quotation marks',
  BAD_ALIAS: 'star at the start of a value',
  MULTIPLE_DOCS: 'line of dashes',
  KEY_OVER_1024_CHARS: 'length of a key',
  TAG_RESOLVE_FAILED: 'exclamation mark at the start of a value',
};

/** What is left of a file of which nothing can be read. */
function broken(
  yaml: string,
  { said, ...where }: { readonly said: Said } & Pick<Message, 'file' | 'place'>,
): ReadMetadata {
  const message: Message = { ...said, ...where };
  return {
    values: {},
    places: new Map(),
    messages: [message],
    broken: message,
    ...(speaksOfExcerpts(yaml) && { hides: message }),
  };
}

/** A file, the places in it, and its text. */
interface Given {
  readonly file: string;
  readonly place: (from: number, to: number) => Place;
  readonly yaml: string;
}

function readMap(map: YAMLMap, { file, place, yaml }: Given): ReadMetadata {
  const values: Partial<Record<Key, string>> = {};
  const places = new Map<Key, Place>();
  const messages: Message[] = [];
  const doubts: Message[] = [];
  const tell = (pair: Pair, said: Said, where: Place): void => {
    const message = { ...said, file, place: where };
    messages.push(message);
    if (speaksOfExcerpts(wordsOf(pair, yaml))) doubts.push(message);
  };
  for (const pair of map.items) {
    const key = keyOf(pair);
    const keyPlace = place(...rangeOf(pair.key));
    if (!isKey(key)) tell(pair, unknownKey(key), keyPlace);
    else if (places.has(key)) tell(pair, say('metadata-key/second', { key }), keyPlace);
    else {
      const value = valueOf(pair);
      const problem = value === null ? 'one line of text' : value && problemOf(key, value);
      places.set(key, place(...(pair.value ? rangeOf(pair.value) : rangeOf(pair.key))));
      if (problem) tell(pair, wrongValue(key, value, problem), valueAt(places, key));
      else if (value) values[key] = value;
    }
  }
  return { values, places, messages, ...(doubts[0] && { hides: doubts[0] }) };
}

/** Key and value as they are written. */
const wordsOf = ({ key, value }: Pair, yaml: string): string =>
  yaml.slice(rangeOf(key)[0], Math.max(rangeOf(key)[1], rangeOf(value)[1]));

const isKey = (key: string): key is Key => (keys as readonly string[]).includes(key);

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : 'a list or map');

/**
 * The value as it is written, so that 2025-06 or 1984 stays what it is; '' where there is none,
 * null where it is no single value.
 */
function valueOf({ value }: Pair): string | null {
  if (!value) return '';
  if (!isScalar(value)) return null;
  if (value.value === null) return '';
  return (
    typeof value.value === 'string' ? value.value : (value.source ?? String(value.value))
  ).trim();
}

function rangeOf(node: unknown): [number, number] {
  const range =
    typeof node === 'object' && node !== null && 'range' in node
      ? (node.range as [number, number, number] | null)
      : null;
  return range ? [range[0], range[1]] : [0, 0];
}

function problemOf(key: Key, value: string): string | undefined {
  const result = metadataSchema.shape[key].safeParse(value);
  return result.success ? undefined : first(result.error.issues).message;
}

/** What may be repeated of an unknown key: a word, not a line of whatever the file may be. */
const keyShape = /^[\p{L}_][\p{L}\d_ -]{0,29}$/u;

function unknownKey(key: string): Said {
  const meant = nearestKey(key);
  const shown = keyShape.test(key) ? `key “${key}”` : 'key';
  return meant
    ? say('metadata-key/meant', { shown, meant, keys: allKeys })
    : say('metadata-key/unknown', { shown, keys: allKeys });
}

function wrongValue(key: Key, value: string | null, expected: string): Said {
  return say('metadata-value', { found: value === null ? 'list or map' : 'value', key, expected });
}

function at(lines: LineCounter, offset: number, above: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: line + above, column: col };
}
