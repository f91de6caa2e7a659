import type { Doubt } from '../ingest/review/doubt.ts';
import type { Message } from '../model/message.ts';

/** One message as an editor reads it: place, reason, rule, what to do, where to read more. */
export function format({ file, place, reason, rule, level, fix }: Message): string {
  const at = place ? `:${place.start.line}:${place.start.column}-${place.end.line}:${place.end.column}` : '';
  return `${file}${at}: ${reason}\n  nutgraf:${rule}  ${level}\n  fix: ${fix}\n  see: docs/rules/${rule}.md\n`;
}

/** Messages in the order of files and places, errors and warnings alike. */
export const sorted = (messages: readonly Message[]): Message[] =>
  [...messages].sort((a, b) => compare(a.file, b.file) || (a.place?.start.line ?? 0) - (b.place?.start.line ?? 0) || (a.place?.start.column ?? 0) - (b.place?.start.column ?? 0) || compare(a.rule, b.rule));

/** Writes all messages to standard error, then how many there were. */
export function report(messages: readonly Message[]): void {
  for (const message of sorted(messages)) process.stderr.write(`${format(message)}\n`);
  const count = (level: Message['level']): number => messages.filter((message) => message.level === level).length;
  if (messages.length) process.stderr.write(`${plural(count('error'), 'error')}, ${plural(count('warn'), 'warning')}, ${plural(count('info'), 'note')}\n`);
}

/** '1 article', '3 articles'. */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const nouns = { name: 'name', speaker: 'speaker', event: 'pair of events' } as const;

/** How many doubts of each kind there are: '2 names', '1 speaker'. */
export const countDoubts = (doubts: readonly Doubt[]): string[] =>
  (['name', 'speaker', 'event'] as const).flatMap((about) => {
    const count = doubts.filter((doubt) => doubt.about === about).length;
    return count ? [about === 'event' && count > 1 ? `${count} pairs of events` : plural(count, nouns[about])] : [];
  });

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
