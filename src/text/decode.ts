import { elementAt } from './sure.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Decoded text without its byte order mark, or why the bytes are no text; `at` is the offset of the
 * first bad byte, where known.
 */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  | { readonly refused: 'binary' | 'encoding'; readonly at?: number };

/** Share of control characters from which a file is no text. */
const BINARY_SHARE = 0.01;
/**
 * Share of bytes above ASCII beyond which text is hardly in a Western European language, and so not
 * windows-1252.
 */
const FOREIGN_SHARE = 0.25;

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: Encoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * Decodes a text file: by its byte order mark, else as strict UTF-8, else as windows-1252 where the
 * bytes can be that. Bytes that are none of these are refused, for a guess would put wrong letters
 * into quotations.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = marks.find((one) => one.bytes.every((byte, n) => bytes[n] === byte));
  if (mark && mark.encoding !== 'utf-8')
    return strict(bytes.subarray(2), mark.encoding) ?? { refused: 'encoding' };
  if (isBinary(bytes)) return { refused: 'binary' };
  const content = mark ? bytes.subarray(mark.bytes.length) : bytes;
  const utf8 = strict(content, 'utf-8');
  if (utf8) return utf8;
  return mark || !isWestern(bytes)
    ? { refused: 'encoding', at: firstBad(bytes) }
    : { text: western(bytes), encoding: 'windows-1252' };
}

/** What windows-1252 has for the bytes 80 to 9F; its gaps are refused before. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Text of bytes in windows-1252. Not by the platform’s decoder: that of Node 20, and of 22 as late
 * as 22.20, takes them for Latin-1.
 */
function western(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes).toString('latin1');
  return latin.replace(
    /[\u0080-\u009f]/g,
    (control) => upper[control.charCodeAt(0) - 0x80] ?? control,
  );
}

function strict(bytes: Uint8Array, encoding: Encoding): Decoded | null {
  try {
    return {
      text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes),
      encoding,
    };
  } catch {
    return null;
  }
}

function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) controls++;
  }
  return controls > Math.max(2, bytes.length * BINARY_SHARE);
}

/**
 * Whether bytes can be windows-1252: none of its five gaps, few letters beyond ASCII, and no
 * damaged UTF-8.
 */
function isWestern(bytes: Uint8Array): boolean {
  let high = 0;
  for (const byte of bytes) {
    if (byte < 0x80) continue;
    if (byte === 0x81 || byte === 0x8d || byte === 0x8f || byte === 0x90 || byte === 0x9d)
      return false;
    high++;
  }
  return high <= bytes.length * FOREIGN_SHARE && sequences(bytes) < high / 4;
}

/**
 * How many well-formed UTF-8 sequences of two and more bytes there are: in windows-1252 text hardly
 * any stand so by chance.
 */
function sequences(bytes: Uint8Array): number {
  let count = 0;
  for (let n = 0; n < bytes.length;) {
    const length = sequenceLength(bytes, n);
    if (length > 1) count++;
    n += Math.max(1, length);
  }
  return count;
}

/** Length of the UTF-8 sequence that starts here, 0 if none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = elementAt(bytes, at);
  const length =
    lead < 0x80
      ? 1
      : lead >= 0xc2 && lead < 0xe0
        ? 2
        : lead >= 0xe0 && lead < 0xf0
          ? 3
          : lead >= 0xf0 && lead < 0xf5
            ? 4
            : 0;
  for (let n = 1; n < length; n++) if ((bytes[at + n] ?? 0) >> 6 !== 0b10) return 0;
  return length;
}

function firstBad(bytes: Uint8Array): number {
  let at = 0;
  for (
    let length = sequenceLength(bytes, 0);
    at < bytes.length && length > 0;
    length = sequenceLength(bytes, at)
  )
    at += length;
  return at;
}
