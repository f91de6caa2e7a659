import { inspect } from 'node:util';
import type { Doubt } from '../ingest/review/doubt.ts';
import type { Message } from '../model/message.ts';
import { pageOfRule } from '../model/messages/catalogue.ts';
import type { Level } from '../model/messages/entry.ts';

/** Options of every command that reports messages. */
export interface ReportOptions {
  /**
   * Whether every message is written in full, with the error behind it where there is one, instead
   * of one block for each kind.
   */
  readonly verbose?: boolean;
}

/** How many places of one kind are shown where not every one is. */
const shownPlaces = 3;
/** How many errors of one kind are written in full. */
const shownErrors = 10;

/** One message as an editor reads it: place, reason, rule, what to do, where to read more. */
export function format({ rule, level, fix, ...message }: Message): string {
  return `${placed(message)}\n  nutgraf:${rule}  ${level}\n  fix: ${fix}\n  see: ${pageOfRule(rule)}\n`;
}

/** The same, with the error behind it and all that caused that, for whoever mends the program. */
export const formatWithCause = ({ cause, ...message }: Message): string =>
  cause === undefined
    ? format(message)
    : `${format(message)}  cause: ${inspect(cause).replaceAll('\n', '\n    ')}\n`;

/** Messages in the order of files and places, errors and warnings alike. */
export const sorted = (messages: readonly Message[]): Message[] =>
  [...messages].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      startOf(a).line - startOf(b).line ||
      startOf(a).column - startOf(b).column ||
      compare(a.rule, b.rule) ||
      compare(a.reason, b.reason),
  );

/** Writes the messages to standard error, then how many there were. */
export function report(messages: readonly Message[], options: ReportOptions = {}): void {
  process.stderr.write(formatAll(messages, options));
}

/**
 * All messages as text: notes, then warnings, a block for each kind with its count and first
 * places, the rarer the later; errors last, in full. With `verbose` each message in full, and the
 * error behind it. The last line counts them.
 */
export function formatAll(
  messages: readonly Message[],
  { verbose = false }: ReportOptions = {},
): string {
  if (!messages.length) return '';
  const parts = levels.flatMap((level) => {
    const own = sorted(messages.filter((message) => message.level === level));
    if (verbose) return own.map((message) => `${formatWithCause(message)}\n`);
    const fold = level === 'error' ? foldErrors : foldKind;
    return kindsOf(own).map((kind) => `${fold(kind)}\n`);
  });
  const counts = [...levels]
    .reverse()
    .map((level) => plural(countOf(messages, level), nounOf[level]));
  return `${parts.join('')}${counts.join(', ')}\n`;
}

/** '1 article', '3 articles'. */
export const plural = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;

const nouns = { name: 'name', speaker: 'speaker', event: 'pair of events' } as const;

/** How many doubts of each kind there are: '2 names', '1 speaker'. */
export const countDoubts = (doubts: readonly Doubt[]): string[] =>
  (['name', 'speaker', 'event'] as const).flatMap((about) => {
    const count = doubts.filter((doubt) => doubt.about === about).length;
    return count
      ? [about === 'event' && count > 1 ? `${count} pairs of events` : plural(count, nouns[about])]
      : [];
  });

/** From what matters least to what matters most: the eye is at the end. */
const levels = ['info', 'warn', 'error'] as const satisfies readonly Level[];
const nounOf = { error: 'error', warn: 'warning', info: 'note' } as const satisfies Record<
  Level,
  string
>;

/** A message of one rule at least, in the order of their places. */
type Kind = readonly [Message, ...Message[]];

/**
 * Messages of one level by their rule: the most frequent first, so that what is rare is not
 * scrolled away.
 */
function kindsOf(messages: readonly Message[]): Kind[] {
  const kinds = [...Map.groupBy(messages, ({ rule }) => rule).values()] as unknown as Kind[];
  return kinds.sort((a, b) => b.length - a.length || compare(a[0].rule, b[0].rule));
}

/**
 * One block for all messages of a kind; what to do stands once where it is the same for those that
 * are shown.
 */
function foldKind(kind: Kind): string {
  const { rule, level } = kind[0];
  const lines = [`${plural(kind.length, nounOf[level])} of ${rule}, see ${pageOfRule(rule)}`];
  const shown = kind.slice(0, shownPlaces);
  for (const [n, message] of shown.entries()) {
    lines.push(`  ${placed(message)}`);
    if (message.fix !== shown[n + 1]?.fix) lines.push(`    fix: ${message.fix}`);
  }
  return `${[...lines, ...rest(kind, shown.length)].join('\n')}\n`;
}

/** Errors in full; of a kind that fills the screen, the first ones. */
function foldErrors(kind: Kind): string {
  const shown = kind.slice(0, shownErrors);
  return [...shown.map(format), ...rest(kind, shown.length).map((line) => `${line}\n`)].join('\n');
}

const rest = ({ length, 0: { rule } }: Kind, shown: number): string[] =>
  length > shown ? [`  and ${length - shown} more of ${rule}: --verbose shows each`] : [];

function placed({ file, place, reason }: Pick<Message, 'file' | 'place' | 'reason'>): string {
  if (!place) return `${file}: ${reason}`;
  const { start, end } = place;
  return `${file}:${start.line}:${start.column}-${end.line}:${end.column}: ${reason}`;
}

const countOf = (messages: readonly Message[], level: Level): number =>
  messages.filter((message) => message.level === level).length;
const startOf = ({ place }: Message) => place?.start ?? { line: 0, column: 0 };
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
