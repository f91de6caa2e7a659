import { type Said, say } from '../model/messages/catalogue.ts';
import { slugPattern } from '../model/provenance.ts';
import { nearest, oneOf } from '../text/nearest.ts';
import type { ValueFault } from './read-entries.ts';

/**
 * What is said of a fault. `known` are the keys that may stand beside an unknown one; `secret`:
 * words of the file are not repeated.
 */
export function sayFault(
  { path, issue, unknownKey }: ValueFault,
  value: unknown,
  known: readonly string[],
  secret: boolean,
): Said<'editorial-value'> {
  if (unknownKey !== undefined) return sayUnknown(unknownKey, known, secret);
  const at = path.filter((key) => typeof key === 'string').join('.');
  if (issue.code === 'invalid_type') return sayWrongType(issue.expected, value, at);
  const isId =
    issue.code === 'invalid_format' &&
    issue.format === 'regex' &&
    issue.pattern === String(slugPattern);
  const meant = typeof value === 'string' && isId ? likelyId(value) : undefined;
  return meant === undefined
    ? say('editorial-value/other', { at, expected: expectation(issue) })
    : say('editorial-value/id', { at, meant });
}

function sayUnknown(
  key: string,
  keys: readonly string[],
  secret: boolean,
): Said<'editorial-value'> {
  const [meant] = nearest(key, keys, { count: 1 });
  const known = oneOf(keys);
  const named = secret && meant === undefined ? 'key' : `key ‘${key}’`;
  return meant === undefined
    ? say('editorial-value/key', { named, known })
    : say('editorial-value/key-meant', { named, meant, known });
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'list',
  object: 'keys and values',
  record: 'keys and values',
};

function sayWrongType(expected: string, value: unknown, at: string): Said<'editorial-value'> {
  const found = kindOf(value);
  const facts = { at, found, expected: kinds[expected] ?? expected };
  if (expected === 'string' && (found === 'number' || found === 'boolean'))
    return say('editorial-value/scalar', facts);
  if (expected === 'array') return say('editorial-value/list', facts);
  if (expected === 'string' && found === 'keys and values')
    return say('editorial-value/colon', facts);
  return say('editorial-value/type', facts);
}

/** Of what kind a value is; undefined where there is none. */
function kindOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  const kind = Array.isArray(value) ? 'array' : typeof value;
  return kinds[kind] ?? kind;
}

/** What was expected: in our words where the schema has them, else in those of zod. */
function expectation(issue: ValueFault['issue']): string {
  if (issue.code === 'too_small' && issue.origin === 'string')
    return `at least ${plural(Number(issue.minimum), 'character')}`;
  if (issue.code === 'too_small' && issue.origin === 'array')
    return `${issue.exact ? '' : 'at least '}${plural(Number(issue.minimum), 'entry')}`;
  if (issue.code === 'too_big' && issue.origin === 'array')
    return `${issue.exact ? '' : 'at most '}${plural(Number(issue.maximum), 'entry')}`;
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String));
  if (issue.code === 'invalid_format' && issue.pattern === String(slugPattern))
    return 'an id as it ends an address, such as jane-roe or p-kf7qm3t';
  return issue.message.replace(/^Invalid (?:input|string): /, '');
}

const plural = (count: number, noun: 'character' | 'entry'): string =>
  count === 1 ? `one ${noun}` : `${count} ${noun === 'entry' ? 'entries' : 'characters'}`;

/**
 * The id that was probably meant by what is none: other capitals, the version of a passage, or more
 * of the address than its last part.
 */
function likelyId(value: string): string | undefined {
  const last =
    value
      .trim()
      .toLowerCase()
      .replace(/\/+$/, '')
      .split(/[/#]/)
      .at(-1)
      ?.replace(/\.[a-z0-9]{4}$/, '') ?? '';
  return slugPattern.test(last) && last !== value ? last : undefined;
}
