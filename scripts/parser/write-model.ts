import { constants, crc32, zstdCompressSync } from 'node:zlib';
import {
  type ModelHeader,
  signature,
  type TableHeader,
} from '../../src/language/syntax/model-file.ts';
import type { TagChoices } from '../../src/language/syntax/tagger.ts';

/** A table of averaged weights with what its header says. */
export interface TrainedTable {
  readonly header: Omit<TableHeader, 'steps'>;
  readonly weights: Int32Array;
  /** Levels of weights smaller than this are left out. */
  readonly least: number;
}

export interface TrainedModel {
  readonly header: Omit<
    ModelHeader,
    'taggers' | 'parsers' | 'classSlots' | 'levels' | 'tagSets' | 'frequent' | 'others'
  >;
  readonly choices: TagChoices;
  readonly classes: { readonly marks: Uint16Array; readonly classes: Uint16Array };
  readonly taggers: readonly TrainedTable[];
  readonly parsers: readonly TrainedTable[];
}

const lowestLevel = 40;
const growth = 1.06;

/**
 * What the levels of a byte stand for: close together where weights are small and many. Weights are
 * in hundredths of one step of the perceptron; what is below the first level is left out.
 */
export const levels: readonly number[] = makeLevels();

function makeLevels(): number[] {
  const found = [0];
  for (let level = lowestLevel; found.length < 128; level = Math.ceil(level * growth))
    found.push(Math.min(level, 32767));
  return found;
}

/** The bytes of the model file. */
export function writeModel(model: TrainedModel): Uint8Array {
  const { marks, classes } = model.classes;
  const taggers = model.taggers.map(packTable);
  const parsers = model.parsers.map(packTable);
  const header: ModelHeader = {
    ...model.header,
    ...writeChoices(model.choices),
    taggers: taggers.map((table) => table.header),
    parsers: parsers.map((table) => table.header),
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
  const tables = [...taggers, ...parsers].flatMap(({ gaps, packed }) => [gaps, packed]);
  const compressed = zstdCompressSync(Buffer.concat([length, text, ...halves, ...tables]), {
    params: { [constants.ZSTD_c_compressionLevel]: 19 },
  });
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(compressed));
  return Buffer.concat([Buffer.from(signature), sum, compressed]);
}

interface PackedTable {
  readonly header: TableHeader;
  readonly gaps: Uint8Array;
  readonly packed: Uint8Array;
}

const longestStep = 255;

/** The weights of a table that are not nought: steps from one to the next, and their levels. */
function packTable({ header, weights, least }: TrainedTable): PackedTable {
  const gaps: number[] = [];
  const packed: number[] = [];
  let last = 0;
  weights.forEach((weight, slot) => {
    const level = levelOf(weight);
    const size = levels[level & 127] ?? 0;
    if (size === 0 || size < least) return;
    for (; slot - last > longestStep; last += longestStep) {
      gaps.push(longestStep);
      packed.push(0);
    }
    gaps.push(slot - last);
    packed.push(level);
    last = slot;
  });
  return {
    header: { ...header, steps: gaps.length },
    gaps: Uint8Array.from(gaps),
    packed: Uint8Array.from(packed),
  };
}

function writeChoices({
  frequent,
  others,
}: TagChoices): Pick<ModelHeader, 'tagSets' | 'frequent' | 'others'> {
  const sets = new Map<string, number>();
  const placeOf = (tags: Int32Array): number => {
    const key = tags.join(' ');
    if (!sets.has(key)) sets.set(key, sets.size);
    return sets.get(key) ?? 0;
  };
  const pairs = [...frequent].flatMap(([hash, tags]) => [hash, placeOf(tags)]);
  const places = others.map(placeOf);
  const tagSets = [...sets.keys()].map((key) => key.split(' ').map(Number));
  return { tagSets, frequent: pairs, others: places };
}

/** The byte of the level that is nearest to a weight; a negative one has its highest bit set. */
export function levelOf(weight: number): number {
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
}
