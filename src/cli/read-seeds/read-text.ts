import type { SourceText } from '../../model/article.ts';
import type { Message, Place } from '../../model/message.ts';
import { decode } from '../../text/decode.ts';
import { normalise, type Normalised } from '../../text/normalise.ts';
import { Places } from '../../text/places.ts';
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
    rule: 'seed-empty',
    level: 'error',
    reason: `Unexpected ${found}, expected an article`,
    fix: 'put the text of the article into the file, or delete it',
    file,
  };
}

/** Both sides of a merge that nobody finished would be published as facts. */
function conflict(file: string, text: string, { index, 0: line }: RegExpExecArray): Message {
  const places = new Places(text);
  const place = { start: places.at(index), end: places.at(index + line.length) };
  return {
    rule: 'seed-conflict',
    level: 'error',
    reason: 'Unexpected conflict marker of a merge, expected the text of one side',
    fix: 'choose one side, delete the lines with <<<<<<<, ======= and >>>>>>>, and run again',
    file,
    place,
  };
}

function binary(file: string): Message {
  return {
    rule: 'seed-binary',
    level: 'error',
    reason: 'Unexpected bytes of a binary file, expected text',
    fix: 'save the article as plain text in UTF-8, or delete the file',
    file,
  };
}

function badEncoding(file: string, bytes: Uint8Array, offset: number | undefined): Message {
  const fix = 'open the file in the program that made it and save it as UTF-8';
  if (offset === undefined)
    return {
      rule: 'seed-encoding',
      level: 'error',
      reason: 'Unexpected bytes, expected UTF-16 as the start of the file announces',
      fix,
      file,
    };
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return {
    rule: 'seed-encoding',
    level: 'error',
    reason: `Unexpected byte 0x${byte}, expected UTF-8; the text is no windows-1252 either`,
    fix,
    file,
    place: placeOfByte(bytes, offset),
  };
}

function western(file: string): Message {
  return {
    rule: 'seed-windows-1252',
    level: 'warn',
    reason: 'Unexpected bytes for UTF-8, expected UTF-8; the file is read as windows-1252',
    fix: 'check the accented letters and quotation marks of the page, or save the file as UTF-8',
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
      rule: 'text-control',
      level: 'warn',
      reason: `Unexpected control characters (${dropped}), expected none; they are left out`,
      fix: 'save the article as plain text',
      file,
      ...(firstDropped !== undefined && { place: point(firstDropped) }),
    });
  if (directions.length)
    messages.push({
      rule: 'text-direction',
      level: 'warn',
      reason: `Unexpected characters that change the direction of writing (${directions.length}), expected none; they stay and act only within their passage`,
      fix: 'delete them unless the language of the article needs them',
      file,
      place: point(directions[0]!),
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
