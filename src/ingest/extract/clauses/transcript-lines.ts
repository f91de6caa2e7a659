import type { Mention } from '../../../model/findings.ts';
import { slice, type Span } from '../../../model/span.ts';
import type { Reading } from '../reading.ts';
import { LEAST_LINES } from './parameters.ts';

/** A label at the start of a line of a transcript: capitals, or a word or two before a colon. */
const label = /^(?<name>\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}):\s+(?=\S)/u;

/**
 * What is said in the lines of a transcript, by the start of the block: the words behind a label
 * ('VALE: …', 'Q: …'). An article has such lines where several blocks open with a label, one of
 * them again and again, and all are capitals, single letters or people whom it names.
 */
export function transcriptLines(
  { blocks, text }: Reading,
  mentions: readonly Mention[],
): ReadonlyMap<number, readonly Span[]> {
  const people = new Set(
    mentions
      .filter(({ type, form }) => type === 'person' && form !== 'pronoun')
      .flatMap(({ span }) => [span.end]),
  );
  const lines = blocks.flatMap(({ block }) => {
    const { start, end } = block.content;
    const found = block.kind === 'paragraph' ? label.exec(slice(text, block.content)) : null;
    const name = found?.groups?.['name'];
    if (!found || name === undefined) return [];
    const speaks = name === name.toUpperCase() || people.has(start + name.length);
    return speaks ? [{ name, start, words: { start: start + found[0].length, end } }] : [];
  });
  const names = new Set(lines.map(({ name }) => name));
  const isTranscript = lines.length >= LEAST_LINES && names.size > 1 && names.size < lines.length;
  return new Map(isTranscript ? lines.map(({ start, words }) => [start, [words]]) : []);
}
