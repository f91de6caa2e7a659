import type { Speaker } from '../../../model/findings.ts';
import { contains, type Span } from '../../../model/span.ts';
import { phraseAt } from '../clauses/noun-phrase.ts';
import type { Unit } from '../clauses/units.ts';
import type { Tape } from '../tape/tape.ts';

/**
 * The channels through which words or a report came, in the sentence: 'according to insiders cited
 * by the Post', 'per the Post'. Each is the whole phrase, so that a chain inside it stays as the
 * source has it. The speaker is none.
 */
export function chainOf(tape: Tape<Unit>, speaker: Speaker | null): Span[] {
  const channels = citing(tape, speaker);
  for (const unit of tape) {
    const span = channelSpan(unit);
    if (span && !(speaker && contains(span, speaker.span))) channels.push(span);
  }
  return channels;
}

/** 'sources cited by the Post': whoever cites an unnamed speaker. */
function citing(tape: Tape<Unit>, speaker: Speaker | null): Span[] {
  if (speaker?.kind !== 'nominal') return [];
  const { end } = speaker.span;
  const cited = tape.find(
    (unit) =>
      unit.start >= end &&
      unit.is('verb') &&
      (unit.form === 'past' || unit.form === 'participle') &&
      unit.next.is('agent'),
  );
  const by = cited.previous.end === end && !cited.isEdge ? phraseAt(cited.skip(2)) : undefined;
  return by ? [{ start: by.first.start, end: by.head.end }] : [];
}

/** The first unit of the source that 'according to' names; undefined where it is no such words. */
export const sourceAt = (unit: Unit): Unit | undefined =>
  unit.is('source') && unit.next.is('direction') ? unit.skip(2) : undefined;

/** The first unit of the channel that 'according to', 'per' or 'as reported by' names. */
function channelAt(unit: Unit): Unit | undefined {
  const { previous, next } = unit;
  if (unit.is('channel') && previous.is('edge', 'comma') && next.is('determiner', 'name'))
    return next;
  if (unit.is('capacity') && next.is('verb') && next.form === 'past' && next.next.is('agent'))
    return next.next.next;
  return sourceAt(unit);
}

/**
 * The channel that a unit opens with what hangs on it, up to the comma or the end: 'sources
 * familiar with the talks'.
 */
function channelSpan(opener: Unit): Span | undefined {
  const from = channelAt(opener);
  const phrase = from && phraseAt(from);
  if (!phrase) return undefined;
  let { head } = phrase;
  for (let unit = head.next; !unit.isEdge && !endsChannel(unit); unit = unit.next)
    if (unit.is('name', 'noun', 'number')) head = unit;
  return { start: phrase.first.start, end: head.end };
}

const endsChannel = (unit: Unit): boolean =>
  unit.is(
    'comma',
    'stop',
    'semicolon',
    'quote',
    'dash',
    'colon',
    'relative',
    'subordinator',
    'be',
    'have',
    'pronoun',
    'open',
  ) ||
  (unit.is('conjunction') && !unit.next.is('name', 'noun'));
