import type { Entry } from './walk.ts';

/**
 * What the process that reads folders tells on its way: what it is about to touch in which of them,
 * and what it found there.
 */
export type Frame = { readonly begins: string; readonly of: number } | Entry;

const LINE_FEED = 0x0a;

/** A frame as bytes: one line of JSON, then the bytes of the file, if any. */
export function toBytes(frame: Frame): Uint8Array {
  const bytes = 'bytes' in frame && frame.bytes ? frame.bytes : new Uint8Array();
  const header = 'bytes' in frame ? { ...frame, bytes: frame.bytes && frame.bytes.length } : frame;
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), bytes]);
}

/** Takes frames out of bytes that come in pieces of any size. */
export class FrameReader {
  #pieces: Uint8Array[] = [];
  #size = 0;
  #needed = 0;

  /** All frames that are whole with these bytes. */
  take(piece: Uint8Array): Frame[] {
    this.#pieces.push(piece);
    this.#size += piece.length;
    // A large file comes in many pieces: they are joined once it is whole.
    if (this.#size < this.#needed) return [];
    const bytes = Buffer.concat(this.#pieces);
    const frames: Frame[] = [];
    let at = 0;
    for (this.#needed = 0; ;) {
      const feed = bytes.indexOf(LINE_FEED, at);
      if (feed < 0) break;
      const header = JSON.parse(bytes.toString('utf8', at, feed)) as Frame & {
        readonly bytes?: number | null;
      };
      const end = feed + 1 + (header.bytes ?? 0);
      if (end > bytes.length) {
        this.#needed = end - at;
        break;
      }
      frames.push(
        typeof header.bytes === 'number'
          ? ({ ...header, bytes: new Uint8Array(bytes.subarray(feed + 1, end)) } as Entry)
          : header,
      );
      at = end;
    }
    this.#pieces = [bytes.subarray(at)];
    this.#size = bytes.length - at;
    return frames;
  }
}
