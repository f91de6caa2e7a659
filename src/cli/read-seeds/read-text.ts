import type { SourceText } from '../../model/article.ts';
import type { Message, Place } from '../../model/message.ts';
import { say } from '../../model/messages/catalogue.ts';
import { decode } from '../../text/decode.ts';
import { normalise, type Normalised } from '../../text/normalise.ts';
import { Places } from '../../text/places.ts';
import { first } from '../../text/sure.ts';
import { findFrontMatter } from './find-front-matter.ts';

/** A file as text, or the message that says why it cannot be one. */
export type SeedText =
  | {
      readonly text: string;
      readonly encoding: SourceText['encoding'];
      readonly yaml: string;
      readonly bodyStart: number;
      readonly messages: readonly Message[];
    }
  | { readonly refusal: Message };

/**
 * Decodes and normalises a file and finds its front matter; `rules` names the family of rules that
 * speak.
 */
export function readText(
  bytes: Uint8Array,
  file: string,
  rules: 'seed' | 'metadata' = 'seed',
): SeedText {
  const decoded = decode(bytes);
  if ('refused' in decoded)
    return {
      refusal: decoded.refused === 'binary' ? binary(file) : badEncoding(file, bytes, decoded.at),
    };
  const normalised = normalise(decoded.text);
  const { text } = normalised;
  const front = rules === 'seed' ? findFrontMatter(text) : null;
  const bodyStart = front?.end ?? 0;
  const marked = rules === 'seed' ? /^<{7} .*$/m.exec(text) : null;
  if (marked && /^={7}$/m.test(text) && /^>{7} /m.test(text))
    return { refusal: conflict(file, text, marked) };
  if (rules === 'seed' && !text.slice(bodyStart).trim())
    return { refusal: empty(file, bytes.length, text, front !== null) };
  const messages = [
    ...(decoded.encoding === 'windows-1252' ? [western(file)] : []),
    ...oddities(normalised, file),
  ];
  return { text, encoding: decoded.encoding, yaml: front?.yaml ?? '', bodyStart, messages };
}

function empty(file: string, bytes: number, text: string, front: boolean): Message {
  const found = !bytes
    ? 'file without content'
    : front
      ? 'file with front matter only'
      : text
        ? 'file of white space only'
        : 'file without one readable character';
  return {
    ...say('seed-empty', { found }),
    file,
  };
}

/** Both sides of a merge that nobody finished would be published as facts. */
function conflict(file: string, text: string, { index, 0: line }: RegExpExecArray): Message {
  const places = new Places(text);
  const place = { start: places.at(index), end: places.at(index + line.length) };
  return {
    ...say('seed-conflict'),
    file,
    place,
  };
}

function binary(file: string): Message {
  return {
    ...say('seed-binary'),
    file,
  };
}

function badEncoding(file: string, bytes: Uint8Array, offset: number | undefined): Message {
  if (offset === undefined) return { ...say('seed-encoding/utf-16'), file };
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    ...say('seed-encoding/utf-8', { byte }),
    file,
    place: placeOfByte(bytes, offset),
  };
}

function western(file: string): Message {
  return {
    ...say('seed-windows-1252'),
    file,
  };
}

function oddities(
  { text, dropped, firstDropped, directions }: Normalised,
  file: string,
): Message[] {
  const places = dropped || directions.length ? new Places(text) : undefined;
  const point = (offset: number): Place => ({
    start: places!.at(offset),
    end: places!.at(offset + 1),
  });
  const messages: Message[] = [];
  if (dropped)
    messages.push({
      ...say('text-control', { count: dropped }),
      file,
      ...(firstDropped !== undefined && { place: point(firstDropped) }),
    });
  if (directions.length)
    messages.push({
      ...say('text-direction', { count: directions.length }),
      file,
      place: point(first(directions)),
    });
  return messages;
}

/**
 * Line and column of a byte; columns count bytes here, for what cannot be decoded has no
 * characters.
 */
function placeOfByte(bytes: Uint8Array, offset: number): Place {
  let line = 1;
  let start = 0;
  for (let n = 0; n < offset; n++) {
    if (bytes[n] !== 0x0a) continue;
    line++;
    start = n + 1;
  }
  const column = offset - start + 1;
  return { start: { line, column }, end: { line, column: column + 1 } };
}
