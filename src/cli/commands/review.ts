import { type Doubt, review } from '../../ingest/review.ts';
import { exit } from '../exit-codes.ts';
import { type Folders, ingestFolder } from '../ingest-folder.ts';
import { format as formatMessage, plural, sorted } from '../report.ts';

/** Prints the names and the changed passages that only a person can decide on, with the lines that would decide them. */
export function runReview(folders: Folders): number {
  const { ingested, messages } = ingestFolder(folders);
  if (!ingested) return exit.nothingWritten;
  const doubts = review(ingested.resolved);
  for (const doubt of doubts) process.stdout.write(`${format(doubt, folders.content)}\n`);
  const changed = sorted(messages.filter(({ rule }) => rule === 'anchor-review'));
  for (const message of changed) process.stdout.write(`${formatMessage(message)}\n`);
  process.stderr.write(`${plural(doubts.length, 'name')} and ${plural(changed.length, 'changed passage')} to decide on\n`);
  return exit.done;
}

function format({ words, why, places, choices }: Doubt, content: string): string {
  const shown = places.slice(0, 3).map(({ seed, passage }) => `  seeds/${seed}: ${around(passage, words)}`);
  const more = places.length > shown.length ? [`  and ${plural(places.length - shown.length, 'more place')}`] : [];
  return [`“${words}”: ${why}`, ...shown, ...more, `  add to ${content}/editorial/people.yaml one of:`, ...choices.map((choice) => `    ${choice}`), ''].join('\n');
}

/** The words with what stands around them, so that a person can decide. */
function around(passage: string, words: string): string {
  const at = Math.max(0, passage.indexOf(words));
  const [from, to] = [Math.max(0, at - 80), Math.min(passage.length, at + words.length + 80)];
  return `${from > 0 ? '…' : ''}${passage.slice(from, to)}${to < passage.length ? '…' : ''}`;
}
