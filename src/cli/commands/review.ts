import type { Doubt } from '../../ingest/review/doubt.ts';
import { editorsShare } from '../editors-share.ts';
import { exit } from '../exit-codes.ts';
import { type Folders, ingestFolder } from '../ingest-folder.ts';
import {
  countDoubts,
  format as formatMessage,
  plural,
  report,
  type ReportOptions,
  sorted,
} from '../report.ts';

/**
 * Prints what only a person can decide on, most harmful first, with the lines that would decide it:
 * as much as somebody can work through, or `all`; then the changed passages.
 */
export function runReview({
  verbose = false,
  all = false,
  ...folders
}: Folders & ReportOptions & { readonly all?: boolean }): number {
  const { ingested, messages } = ingestFolder(folders);
  if (!ingested) {
    report(messages, { verbose });
    return exit.nothingWritten;
  }
  const { doubts, pages } = ingested;
  const { shown, rest } = all
    ? { shown: doubts, rest: [] }
    : editorsShare(doubts, pages.articles.length);
  for (const doubt of shown) process.stdout.write(`${format(doubt, folders.content)}\n`);
  const changed = sorted(messages.filter(({ rule }) => rule === 'anchor-review'));
  for (const message of changed) process.stdout.write(`${formatMessage(message)}\n`);
  process.stderr.write(
    `${[...countDoubts(shown), plural(changed.length, 'changed passage')].join(', ')} to decide on\n`,
  );
  if (rest.length)
    process.stderr.write(
      `${countDoubts(rest).join(', ')} of less harm not shown: nutgraf review --all lists them too\n`,
    );
  return exit.done;
}

const headings = { name: 'name', speaker: 'who said this', event: 'one event or two' } as const;

function format({ about, words, why, places, file, choices }: Doubt, content: string): string {
  const shown = places
    .slice(0, 3)
    .map(({ seed, passage }) => `  seeds/${seed}: ${around(passage, words)}`);
  const more =
    places.length > shown.length
      ? [`  and ${plural(places.length - shown.length, 'more place')}`]
      : [];
  return [
    `${headings[about]}: ${shorten(words)}: ${why}`,
    ...shown,
    ...more,
    `  add to ${content}/editorial/${file} one of:`,
    ...choices.map((choice) => `    ${choice}`),
    '',
  ].join('\n');
}

const shorten = (words: string): string =>
  words.length > 120 ? `${words.slice(0, 90)} … ${words.slice(-25)}` : words;

/** The words with what stands around them, so that a person can decide. */
function around(passage: string, words: string): string {
  const at = Math.max(0, passage.indexOf(words));
  const [from, to] = [Math.max(0, at - 120), Math.min(passage.length, at + words.length + 120)];
  return `${from > 0 ? '…' : ''}${passage.slice(from, to)}${to < passage.length ? '…' : ''}`;
}
