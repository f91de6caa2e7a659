import { slugPattern } from '../model/provenance.ts';
import { nearest, oneOf } from '../text/nearest.ts';
import type { ValueFault } from './read-entries.ts';

/** What is wrong with a value, and what to do. */
export interface InWords {
  readonly reason: string;
  readonly fix: string;
}

/**
 * Puts a fault into words. `known` are the keys that may stand beside an unknown one; `secret`:
 * words of the file are not repeated.
 */
export function inWords(
  { path, issue, unknownKey }: ValueFault,
  value: unknown,
  known: readonly string[],
  secret: boolean,
): InWords {
  if (unknownKey !== undefined) return unknown(unknownKey, known, secret);
  const of = path.length ? ` of ‘${path.filter((key) => typeof key === 'string').join('.')}’` : '';
  if (issue.code === 'invalid_type') return wrongType(issue.expected, value, of);
  const isId =
    issue.code === 'invalid_format' &&
    issue.format === 'regex' &&
    issue.pattern === String(slugPattern);
  const meant = typeof value === 'string' && isId ? likelyId(value) : undefined;
  if (meant !== undefined)
    return {
      reason: `Unexpected form of an id${of}, expected ‘${meant}’`,
      fix: 'write ids as they end an address: small letters, digits and hyphens',
    };
  return {
    reason: `Unexpected value${of}, expected ${expectation(issue)}`,
    fix: 'see docs/editing.md for what may stand here',
  };
}

function unknown(key: string, known: readonly string[], secret: boolean): InWords {
  const [meant] = nearest(key, known, { count: 1 });
  const all = oneOf(known);
  const named = secret && meant === undefined ? 'key' : `key ‘${key}’`;
  return meant === undefined
    ? {
        reason: `Unexpected ${named}, expected ${all}`,
        fix: 'delete the key, or see docs/editing.md for those that may stand here',
      }
    : {
        reason: `Unexpected ${named}, expected ‘${meant}’`,
        fix: `write ${meant}: instead; the keys here are ${all}`,
      };
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'list',
  object: 'keys and values',
  record: 'keys and values',
  undefined: 'nothing',
  null: 'nothing',
};

function wrongType(expected: string, value: unknown, of: string): InWords {
  const found = kindOf(value);
  const wanted = kinds[expected] ?? expected;
  const reason =
    value === undefined || value === null
      ? `Unexpected lack${of}, expected ${wanted}`
      : `Unexpected ${found}${of}, expected ${wanted}`;
  if (expected === 'string' && (found === 'number' || found === 'boolean'))
    return { reason, fix: 'put it into quotation marks: "1984"' };
  if (expected === 'array')
    return {
      reason,
      fix: 'write a list: [one, two], or one entry a line, each after a hyphen and a space',
    };
  if (expected === 'string' && found === 'keys and values')
    return {
      reason,
      fix: 'put text that holds a colon into quotation marks: "Roe: the harbour years"',
    };
  return { reason, fix: 'see docs/editing.md for what may stand here' };
}

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'list' : (kinds[value === null ? 'null' : typeof value] ?? typeof value);

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
