import type { ZodError, ZodType } from 'zod';
import { valueAt } from '../text/sure.ts';
import type { ValuePath } from './files.ts';

/** A value that may not stand where it stands, and what zod says of it. */
export interface ValueFault {
  readonly path: ValuePath;
  readonly issue: ZodError['issues'][number];
  /** Set where a key is not known. */
  readonly unknownKey?: string;
}

/** The entries of a file that are as they should be, and the faults of the others. */
export interface Entries<Value> {
  readonly data: Value;
  readonly faults: readonly ValueFault[];
  /** The way in the file to a value of `data`: entries that were left out count there. */
  readonly inFile: (path: ValuePath) => ValuePath;
}

/**
 * Holds a file against its schema entry by entry: of a list, each faulty entry is left out; of
 * anything else, the faulty key. A file that is no map at all has no entries.
 */
export function readEntries<Value>(value: unknown, schema: ZodType<Value>): Entries<Value> {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, faults: [], inFile: (path) => path };
  const faults = faultsOf(result.error);
  const refused = new Map<string, Set<string | number | undefined>>();
  for (const {
    path: [key, entry],
  } of faults)
    if (key !== undefined)
      (refused.get(String(key)) ?? valueAt(refused.set(String(key), new Set()), String(key))).add(
        entry,
      );
  const kept = new Map<string, readonly number[]>();
  const data = schema.parse(
    Object.fromEntries(
      Object.entries(isMap(value) ? value : {}).flatMap(([key, own]) => {
        const out = refused.get(key);
        if (!out) return [[key, own]];
        if (!Array.isArray(own) || out.has(undefined)) return [];
        const places = [...own.keys()].filter((at) => !out.has(at));
        kept.set(key, places);
        return [[key, places.map((at) => own[at] as unknown)]];
      }),
    ),
  );
  return { data, faults, inFile: (path) => pathInFile(kept, path) };
}

function pathInFile(
  kept: ReadonlyMap<string, readonly number[]>,
  [key, entry, ...rest]: ValuePath,
): ValuePath {
  if (key === undefined) return [];
  if (entry === undefined) return [key];
  return [key, fileIndex(kept.get(String(key)), entry), ...rest];
}

const fileIndex = (kept: readonly number[] | undefined, entry: string | number): string | number =>
  typeof entry === 'number' ? (kept?.[entry] ?? entry) : entry;

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The faults of a schema, unknown keys one by one so that each has its own place. */
function faultsOf(error: ZodError): ValueFault[] {
  return error.issues.flatMap((issue): ValueFault[] => {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    if (issue.code !== 'unrecognized_keys') return [{ path, issue }];
    return issue.keys.map((key) => ({ path: [...path, key], issue, unknownKey: key }));
  });
}
