import type { Mention, Speaker } from '../../../model/findings.ts';
import { contains, slice, type Span } from '../../../model/span.ts';
import { fold } from '../../../text/fold.ts';
import type { MarkedQuotation } from '../clauses/find-marks.ts';
import type { Unit } from '../clauses/units.ts';
import type { Tape } from '../tape/tape.ts';
import { LABEL_REACH } from './parameters.ts';

/** A transcript's label inside the mark that opens a passage: “ROE: …”. */
const label = /^[“"«]?\s*(\p{Lu}[\p{Lu}.'’\- ]{1,30}\p{Lu}):\s/u;
/** One before the mark or the bare words: 'ROE: “…”', 'MR. ROE: …'. */
const before = /^\p{Lu}[\p{Lu}.'’\- ]{0,40}\p{Lu}$/u;

/**
 * The speaker whom a transcript's label names, inside the marks of a passage or right before them.
 */
export function transcriptSpeaker(
  marked: MarkedQuotation,
  { first }: Tape<Unit>,
  text: string,
  mentions: readonly Mention[],
): Speaker | null {
  const inside = label.exec(
    text.slice(marked.start, Math.min(marked.end, marked.start + LABEL_REACH)),
  )?.[1];
  if (inside) {
    const start = text.indexOf(inside, marked.start);
    return named({ start, end: start + inside.length }, text, mentions);
  }
  const ahead = text.slice(first.start, marked.start).trimEnd();
  const name = ahead.slice(0, -1);
  if (!ahead.endsWith(':') || !before.test(name)) return null;
  return named({ start: first.start, end: first.start + name.length }, text, mentions);
}

/** Whoever a label names: the one person it holds a name of, or whose surname it is. */
function named(span: Span, text: string, mentions: readonly Mention[]): Speaker {
  const people = mentions.filter(({ type, form }) => type === 'person' && form !== 'pronoun');
  const own = people.find((one) => contains(span, one.span));
  const surname = lastWord(slice(text, span));
  const bearers = new Set(
    people
      .filter((one) => lastWord(slice(text, one.span)) === surname)
      .map(({ cluster }) => cluster),
  );
  const cluster = own?.cluster ?? (bearers.size === 1 ? [...bearers][0] : undefined);
  return cluster === undefined ? { span, kind: 'nominal' } : { span, kind: 'person', cluster };
}

const lastWord = (name: string): string => fold(name).split(' ').at(-1) ?? '';
