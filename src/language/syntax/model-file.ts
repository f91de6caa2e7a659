import { crc32, zstdDecompressSync } from 'node:zlib';
import type { WordTables } from './word-classes.ts';

/** What stands in front of the compressed part of a model file. */
export const signature = 'nutgraf-syntax-3\n';

/** The names and settings of a model; its tables stand behind them. */
export interface ModelHeader {
  readonly tags: readonly string[];
  readonly coarse: readonly string[];
  readonly relations: readonly string[];
  /**
   * For each pair of coarse tags (head 0 is the root) and side, the relations seen between them.
   */
  readonly permitted: readonly (readonly number[])[];
  /** The group of each relation, from 0: an action of the parser names the group. */
  readonly groups: readonly number[];
  /** The lists of tags that words can have. */
  readonly tagSets: readonly (readonly number[])[];
  /** For the hashes of frequent words, as pairs: which of the lists is theirs. */
  readonly frequent: readonly number[];
  /** For each thing that dictionaries say of words: which list is that of other words. */
  readonly others: readonly number[];
  readonly taggers: readonly TableHeader[];
  readonly parsers: readonly TableHeader[];
  /** How many words the table of word classes has room for, a power of two. */
  readonly classSlots: number;
}

/** One table of weights: its templates, and 2^bits slots with one more row. */
export interface TableHeader {
  readonly templates: readonly string[];
  readonly bits: number;
  readonly width: number;
  /** How many hundredths of a step of learning a weight of one stands for. */
  readonly unit: number;
  /** How many steps from one weight to the next are written. */
  readonly steps: number;
}

/** A table with its weights. */
export interface WeightTable extends TableHeader {
  readonly weights: Int8Array;
}

/** A model as numbers and tables. */
export interface ModelParts {
  readonly header: ModelHeader;
  readonly words: WordTables;
  readonly taggers: readonly WeightTable[];
  readonly parsers: readonly WeightTable[];
}

/** A file that is no model, of another version, cut short or changed. */
export class ModelError extends Error {}

const advice = 'Restore the file, or make it anew with `npm run parser:train`.';

/** Reads a model file. Throws a ModelError that says what is wrong and what to do. */
export function readModelFile(bytes: Uint8Array): ModelParts {
  const head = signature.length + 4;
  if (new TextDecoder().decode(bytes.subarray(0, signature.length)) !== signature)
    throw new ModelError(`This is no syntax model of this version. ${advice}`);
  const compressed = bytes.subarray(head);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  if (bytes.length < head || view.getUint32(signature.length, true) !== crc32(compressed))
    throw new ModelError(`The syntax model is damaged: its checksum differs. ${advice}`);
  const content = zstdDecompressSync(compressed);
  return readContent(content);
}

function readContent(content: Uint8Array): ModelParts {
  const view = new DataView(content.buffer, content.byteOffset);
  const length = view.getUint32(0, true);
  const text = new TextDecoder().decode(content.subarray(4, 4 + length));
  const header = JSON.parse(text) as ModelHeader;
  let at = 4 + length;
  const take = (size: number): Uint8Array => content.subarray(at, (at += size));
  const halves = (): Uint16Array => {
    // The low bytes of all slots stand before the high ones: they compress better so.
    const low = take(header.classSlots);
    const high = take(header.classSlots);
    const found = new Uint16Array(header.classSlots);
    for (let slot = 0; slot < found.length; slot++)
      found[slot] = (low[slot] ?? 0) | ((high[slot] ?? 0) << 8);
    return found;
  };
  const table = (described: TableHeader): WeightTable => {
    // Most weights are nought: written are the steps from each other one to the next, then the
    // weights. A step of 255 that reaches none has weight 0.
    const gaps = take(described.steps);
    const values = take(described.steps);
    const weights = new Int8Array(2 ** described.bits + described.width);
    let slot = 0;
    for (let step = 0; step < gaps.length; step++) {
      slot += gaps[step] ?? 0;
      weights[slot] = values[step] ?? 0;
    }
    return { ...described, weights };
  };
  const parts = {
    header,
    words: { marks: halves(), classes: halves(), senses: halves() },
    taggers: header.taggers.map(table),
    parsers: header.parsers.map(table),
  };
  if (at !== content.length)
    throw new ModelError(`The syntax model does not end where its header says. ${advice}`);
  return parts;
}
