import { isMap, isScalar, LineCounter, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Message, Place } from '../../model/message.ts';
import { keys, type Key, metadataSchema, nearestKey, type Values } from './metadata-keys.ts';

/** Values of a sidecar or front matter that are as they should be, where each stands, and what is wrong with the others. */
export interface ReadMetadata {
  readonly values: Values;
  readonly places: ReadonlyMap<Key, Place>;
  readonly messages: readonly Message[];
}

/** Longest sidecar, in characters. */
const LONGEST = 64_000;

const allKeys = keys.join(', ');

/**
 * Reads the keys that an editor may state about a seed from YAML. `line` is how many lines of `file` stand above it.
 * A key without a value means 'not known'. A wrong key or value is reported and left out.
 */
export function readMetadata(yaml: string, file: string, line = 0): ReadMetadata {
  if (yaml.length > LONGEST) return { values: {}, places: new Map(), messages: [{ rule: 'metadata-yaml', level: 'error', reason: `Unexpected length of ${yaml.length} characters, expected a few lines of keys`, fix: `keep only the keys ${allKeys}`, file }] };
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: 'core', logLevel: 'silent', stringKeys: true, uniqueKeys: false });
  const place = (from: number, to: number): Place => ({ start: at(lines, from, line), end: at(lines, Math.max(from, to), line) });
  const [error] = document.errors;
  if (error) {
    const reason = `Unexpected YAML: ${error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')}, expected lines such as “outlet: The Gazette”`;
    return { values: {}, places: new Map(), messages: [{ rule: 'metadata-yaml', level: 'error', reason, fix: 'put a value that holds a colon into quotation marks: headline: "Port: the strike goes on"', file, place: place(...error.pos) }] };
  }
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return { values: {}, places: new Map(), messages: [] };
  if (isMap(contents)) return readMap(contents, file, place);
  return { values: {}, places: new Map(), messages: [{ rule: 'metadata-yaml', level: 'error', reason: 'Unexpected text, expected lines such as “outlet: The Gazette”', fix: `write one key a line: ${allKeys}`, file }] };
}

function readMap(map: YAMLMap, file: string, place: (from: number, to: number) => Place): ReadMetadata {
  const values: Partial<Record<Key, string>> = {};
  const places = new Map<Key, Place>();
  const messages: Message[] = [];
  for (const pair of map.items) {
    const key = keyOf(pair);
    const keyPlace = place(...rangeOf(pair.key));
    if (!isKey(key)) messages.push({ ...unknownKey(key), file, place: keyPlace });
    else if (places.has(key)) messages.push({ rule: 'metadata-key', level: 'error', reason: `Unexpected second “${key}”, expected each key once`, fix: 'keep one of the two; the first is used', file, place: keyPlace });
    else {
      const value = valueOf(pair);
      const problem = value === null ? 'one line of text' : value && problemOf(key, value);
      places.set(key, place(...(pair.value ? rangeOf(pair.value) : rangeOf(pair.key))));
      if (problem) messages.push({ ...wrongValue(key, value, problem), file, place: places.get(key)! });
      else if (value) values[key] = value;
    }
  }
  return { values, places, messages };
}

const isKey = (key: string): key is Key => (keys as readonly string[]).includes(key);

const keyOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : 'a list or map');

/** The value as it is written, so that 2025-06 or 1984 stays what it is; '' where there is none, null where it is no single value. */
function valueOf({ value }: Pair): string | null {
  if (!value) return '';
  if (!isScalar(value)) return null;
  if (value.value === null) return '';
  return (typeof value.value === 'string' ? value.value : (value.source ?? String(value.value))).trim();
}

function rangeOf(node: unknown): [number, number] {
  const range = typeof node === 'object' && node !== null && 'range' in node ? (node.range as [number, number, number] | null) : null;
  return range ? [range[0], range[1]] : [0, 0];
}

function problemOf(key: Key, value: string): string | undefined {
  const result = metadataSchema.shape[key].safeParse(value);
  return result.success ? undefined : result.error.issues[0]!.message;
}

function unknownKey(key: string): Omit<Message, 'file'> {
  const meant = nearestKey(key);
  return {
    rule: 'metadata-key',
    level: 'error',
    reason: `Unexpected key “${key}”, expected ${meant ? `“${meant}”` : `one of ${allKeys}`}`,
    fix: meant ? `write ${meant}: instead; the keys are ${allKeys}` : `delete the line or use one of the keys ${allKeys}`,
  };
}

function wrongValue(key: Key, value: string | null, expected: string): Omit<Message, 'file'> {
  const found = value === null ? 'list or map' : `“${value.length > 60 ? `${value.slice(0, 60).toWellFormed()}…` : value}”`;
  return { rule: 'metadata-value', level: 'error', reason: `Unexpected ${found} for “${key}”, expected ${expected}`, fix: 'correct the value; until then it counts as not known' };
}

function at(lines: LineCounter, offset: number, above: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: line + above, column: col };
}
