import type { Speaker } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import { phraseAt } from '../clauses/by-index.ts';
import type { Unit } from '../clauses/units.ts';

/**
 * The channels through which words or a report came, in the sentence: 'according to insiders cited
 * by the Post', 'per the Post'. Each is the whole phrase, so that a chain inside it stays as the
 * source has it. The speaker is none.
 */
export function chainOf(units: readonly Unit[], speaker: Speaker | null): Span[] {
  const found: Span[] = [...citing(units, speaker)];
  for (let at = 0; at < units.length; at++) {
    const from = channelAt(units, at);
    if (from < 0) continue;
    const span = channelSpan(units, from);
    if (span && !(speaker && span.start <= speaker.span.start && speaker.span.end <= span.end))
      found.push(span);
  }
  return found;
}

/** 'sources cited by the Post': whoever cites an unnamed speaker. */
function citing(units: readonly Unit[], speaker: Speaker | null): Span[] {
  if (speaker?.kind !== 'nominal') return [];
  const cited = units.findIndex(
    ({ start, kind, form }, at) =>
      start >= speaker.span.end &&
      kind === 'verb' &&
      (form === 'past' || form === 'participle') &&
      units[at + 1]?.marker === 'agent',
  );
  const adjoins = cited > 0 && units[cited - 1]!.end === speaker.span.end;
  const by = adjoins ? phraseAt(units, cited + 2) : undefined;
  return by ? [{ start: units[by.from]!.start, end: units[by.head]!.end }] : [];
}

/**
 * Index of the first unit of the channel that 'according to', 'per' or 'as reported by' at `at`
 * names; -1 where it names none.
 */
function channelAt(units: readonly Unit[], at: number): number {
  const { marker } = units[at]!;
  const next = units[at + 1];
  if (marker === 'source' && next?.marker === 'direction') return at + 2;
  if (
    marker === 'channel' &&
    (at === 0 || units[at - 1]!.kind === 'comma') &&
    next &&
    (next.kind === 'determiner' || next.kind === 'name')
  )
    return at + 1;
  const agent = at + 2;
  if (
    marker === 'capacity' &&
    next?.kind === 'verb' &&
    next.form === 'past' &&
    units[agent]?.marker === 'agent'
  )
    return agent + 1;
  return -1;
}

/**
 * The phrase with what hangs on it, up to the comma or the end: 'sources familiar with the talks'.
 */
function channelSpan(units: readonly Unit[], from: number): Span | undefined {
  const first = phraseAt(units, from);
  if (!first) return undefined;
  let end = units[first.head]!.end;
  for (let at = first.to; at < units.length; at++) {
    const { kind } = units[at]!;
    if (
      kind === 'comma' ||
      kind === 'stop' ||
      kind === 'semicolon' ||
      kind === 'quote' ||
      kind === 'dash' ||
      kind === 'colon' ||
      kind === 'relative' ||
      kind === 'subordinator' ||
      kind === 'be' ||
      kind === 'have' ||
      kind === 'pronoun' ||
      kind === 'open' ||
      (kind === 'conjunction' && units[at + 1]?.kind !== 'name' && units[at + 1]?.kind !== 'noun')
    )
      break;
    if (kind === 'name' || kind === 'noun' || kind === 'number') end = units[at]!.end;
  }
  return { start: units[first.from]!.start, end };
}
