import { brotliCompressSync, constants, crc32 } from 'node:zlib';
import {
  type ModelHeader,
  signature,
  type TableHeader,
} from '../../src/language/syntax/model-file.ts';
import type { TagChoices } from '../../src/language/syntax/tagger.ts';

/** A table of averaged weights with what its header says. */
export interface TrainedTable {
  readonly header: TableHeader;
  readonly weights: Int32Array;
}

export interface TrainedModel {
  readonly header: Omit<
    ModelHeader,
    'taggers' | 'parsers' | 'classSlots' | 'levels' | 'tagSets' | 'frequent'
  >;
  readonly choices: TagChoices;
  readonly classes: { readonly marks: Uint16Array; readonly classes: Uint16Array };
  readonly taggers: readonly TrainedTable[];
  readonly parsers: readonly TrainedTable[];
}

/**
 * What the levels of a byte stand for: close together where weights are small and many. Weights are
 * in hundredths of one step of the perceptron; what is below the first level is left out.
 */
const leastWeight = 20;
const growth = 1.05;

export const levels: readonly number[] = makeLevels();

function makeLevels(): number[] {
  const found = [0];
  for (let level = leastWeight; found.length < 128; level = Math.ceil(level * growth))
    found.push(Math.min(level, 32767));
  return found;
}

/** The bytes of the model file. */
export function writeModel(model: TrainedModel): Uint8Array {
  const { marks, classes } = model.classes;
  const header: ModelHeader = {
    ...model.header,
    ...writeChoices(model.choices),
    taggers: model.taggers.map((table) => table.header),
    parsers: model.parsers.map((table) => table.header),
    classSlots: marks.length,
    levels,
  };
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  const halves = [marks, classes].flatMap((table) => [
    Uint8Array.from(table, (value) => value & 0xff),
    Uint8Array.from(table, (value) => value >> 8),
  ]);
  const tables = [...model.taggers, ...model.parsers].map(({ weights }) => pack(weights));
  const content = Buffer.concat([length, text, ...halves, ...tables]);
  const compressed = brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(compressed));
  return Buffer.concat([Buffer.from(signature), sum, compressed]);
}

function writeChoices({ frequent, others }: TagChoices): {
  tagSets: number[][];
  frequent: number[];
} {
  const sets = new Map([[others.join(' '), 0]]);
  const pairs: number[] = [];
  for (const [hash, tags] of frequent) {
    const key = tags.join(' ');
    if (!sets.has(key)) sets.set(key, sets.size);
    pairs.push(hash, sets.get(key) ?? 0);
  }
  return { tagSets: [...sets.keys()].map((key) => key.split(' ').map(Number)), frequent: pairs };
}

/** Each weight as the byte of the nearest level. */
export function pack(weights: Int32Array): Uint8Array {
  return Uint8Array.from(weights, (weight) => {
    const size = Math.abs(weight);
    let low = 0;
    let high = levels.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((levels[middle] ?? 0) <= size) low = middle;
      else high = middle;
    }
    const nearest = size - (levels[low] ?? 0) < (levels[high] ?? 0) - size ? low : high;
    return weight < 0 && nearest > 0 ? nearest | 128 : nearest;
  });
}
