import { constants, crc32, zstdCompressSync } from 'node:zlib';
import {
  type ModelHeader,
  signature,
  streamHead,
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
  readonly header: Omit<ModelHeader, 'taggers' | 'parsers' | 'tagSets' | 'frequent' | 'others'>;
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
  };
  const text = Buffer.from(JSON.stringify(header));
  const halves = [marks, classes, senses].flatMap((table) => [
    Uint8Array.from(table, (value) => value & 0xff),
    Uint8Array.from(table, (value) => value >> 8),
  ]);
  const tables = [...taggers, ...parsers].flatMap(({ gaps, packed }) => [gaps, packed]);
  const content = Buffer.concat([text, ...halves, ...tables].map(packStream));
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(content));
  return Buffer.concat([Buffer.from(signature), sum, content]);
}

/** A stream as the reader takes it: how long it is, how long it is packed, and so it is. */
function packStream(stream: Uint8Array): Buffer {
  const packed = zstdCompressSync(stream, {
    params: { [constants.ZSTD_c_compressionLevel]: 19, [constants.ZSTD_c_minMatch]: 7 },
  });
  const head = Buffer.alloc(streamHead);
  head.writeUInt32LE(stream.length, 0);
  head.writeUInt32LE(packed.length, 4);
  return Buffer.concat([head, packed]);
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
    header,
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
