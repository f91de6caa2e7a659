import { constants, crc32, zstdCompressSync } from 'node:zlib';
import {
  type ModelHeader,
  signature,
  type TableHeader,
} from '../../src/language/syntax/model-file.ts';
import type { TagChoices } from '../../src/language/syntax/tagger.ts';
import type { WordTables } from '../../src/language/syntax/word-classes.ts';

/** A table of averaged weights, in hundredths of a step of learning. */
export interface LearntTable extends Pick<TableHeader, 'templates' | 'bits' | 'width'> {
  readonly weights: Int32Array;
}

/** How finely the weights of a table are written. */
export interface Fineness extends Pick<TableHeader, 'unit'> {
  /** Weights smaller than this, in hundredths, are left out. */
  readonly least: number;
}

export type TrainedTable = LearntTable & Fineness;

export interface TrainedModel {
  readonly header: Omit<
    ModelHeader,
    'taggers' | 'parsers' | 'classSlots' | 'tagSets' | 'frequent' | 'others'
  >;
  readonly choices: TagChoices;
  readonly words: WordTables;
  readonly taggers: readonly TrainedTable[];
  readonly parsers: readonly TrainedTable[];
}

/** The bytes of the model file. */
export function writeModel(model: TrainedModel): Uint8Array {
  const { marks, classes, senses } = model.words;
  const taggers = model.taggers.map(packTable);
  const parsers = model.parsers.map(packTable);
  const header: ModelHeader = {
    ...model.header,
    ...writeChoices(model.choices),
    taggers: taggers.map((table) => table.header),
    parsers: parsers.map((table) => table.header),
    classSlots: marks.length,
  };
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  const halves = [marks, classes, senses].flatMap((table) => [
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

/** The weights of a table that are not nought: steps from one to the next, and their sizes. */
function packTable({ weights, least, ...header }: TrainedTable): PackedTable {
  const gaps: number[] = [];
  const packed: number[] = [];
  let last = 0;
  weights.forEach((weight, slot) => {
    const size = Math.abs(weight) < least ? 0 : inUnits(weight, header.unit);
    if (size === 0) return;
    for (; slot - last > longestStep; last += longestStep) {
      gaps.push(longestStep);
      packed.push(0);
    }
    gaps.push(slot - last);
    packed.push(size);
    last = slot;
  });
  return {
    header: { ...header, steps: gaps.length },
    gaps: Uint8Array.from(gaps),
    packed: Uint8Array.from(packed),
  };
}

/** The nearest number of units that a byte can hold; few weights are larger. */
export const inUnits = (weight: number, unit: number): number =>
  Math.max(-127, Math.min(127, Math.round(weight / unit)));

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
