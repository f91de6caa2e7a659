import { crc32, zstdDecompressSync } from 'node:zlib';
import type { WordTables } from './word-classes.ts';

/** What stands in front of the compressed part of a model file. */
export const signature = 'nutgraf-syntax-4\n';

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
}

/** One table of weights: its templates, and 2^bits slots with one more row. */
export interface TableHeader {
  readonly templates: readonly string[];
  readonly bits: number;
  readonly width: number;
  /** How many hundredths of a step of learning a weight of one stands for. */
  readonly unit: number;
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
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const content = bytes.subarray(head);
  if (bytes.length < head || view.getUint32(signature.length, true) !== crc32(content))
    throw new ModelError(`The syntax model is damaged: its checksum differs. ${advice}`);
  const streams = unpackStreams(content);
  const take = (): Uint8Array => streams.next().value ?? new Uint8Array();
  const header = JSON.parse(new TextDecoder().decode(take())) as ModelHeader;
  // The low bytes of all slots stand before the high ones: they compress better so.
  const halves = (): Uint16Array => joinBytes(take(), take());
  const table = (described: TableHeader): WeightTable => ({
    ...described,
    weights: unpackWeights(described, take(), take()),
  });
  const parts = {
    header,
    words: { marks: halves(), classes: halves(), senses: halves() },
    taggers: header.taggers.map(table),
    parsers: header.parsers.map(table),
  };
  if (!streams.next().done)
    throw new ModelError(`The syntax model does not end where its header says. ${advice}`);
  return parts;
}

/** What stands before each stream: how long it is unpacked, and packed. */
export const streamHead = 8;

/**
 * The streams of a file one after the other, each packed by itself: each kind of content is packed
 * better so, and unpacked faster.
 */
function* unpackStreams(content: Uint8Array): Generator<Uint8Array, undefined> {
  const view = new DataView(content.buffer, content.byteOffset);
  for (let at = 0; at < content.length;) {
    const length = view.getUint32(at, true);
    const from = at + streamHead;
    at = from + view.getUint32(at + 4, true);
    // Unpacked in one piece, it need not be put together.
    const chunkSize = Math.max(leastChunk, length);
    yield zstdDecompressSync(content.subarray(from, at), { chunkSize });
  }
}

/** The library takes no smaller pieces. */
const leastChunk = 64;

function joinBytes(low: Uint8Array, high: Uint8Array): Uint16Array {
  const joined = new Uint16Array(low.length);
  for (let at = 0; at < joined.length; at++) joined[at] = (low[at] ?? 0) | ((high[at] ?? 0) << 8);
  return joined;
}

/**
 * Most weights are nought: written are the steps from each other one to the next, then the weights.
 * A step of 255 that reaches none has weight 0.
 */
function unpackWeights(
  { bits, width }: TableHeader,
  gaps: Uint8Array,
  values: Uint8Array,
): Int8Array {
  const weights = new Int8Array(2 ** bits + width);
  let slot = 0;
  for (let step = 0; step < gaps.length; step++) {
    slot += gaps[step] ?? 0;
    weights[slot] = values[step] ?? 0;
  }
  return weights;
}
