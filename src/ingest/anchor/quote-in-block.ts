import type { LockRecord } from '../../model/lock.ts';
import { valueAt } from '../../text/sure.ts';
import { cutWords } from './cut-words.ts';
import { fold } from './fold.ts';
import { holds } from './match-absorbed.ts';
import { VERBATIM_WORDS } from './parameters.ts';

const marks = /^["'\s]+|["'\s.,]+$/g;

/**
 * Quotations that are no longer read as such, but whose words still stand in a passage, open that
 * passage. Takes the records as they were and those that would be tombstones, and returns them
 * anew.
 */
export function keepInBlocks(
  before: readonly LockRecord[],
  gone: readonly LockRecord[],
  blocks: readonly LockRecord[],
): { absorbed: LockRecord[]; gone: LockRecord[] } {
  const wasGone = new Map(before.map((record) => [record.id, record]));
  const absorbed: LockRecord[] = [];
  const folds = blocks.map(({ id, text }) => ({ id, text: fold(text) }));
  const left = gone.filter((record) => {
    const was = valueAt(wasGone, record.id);
    const host = was.gone ? undefined : hostOf(record.text, was.within, folds);
    if (!host) return true;
    const { gone: _gone, next: _next, ...living } = record;
    absorbed.push({ ...living, within: host });
    return false;
  });
  return { absorbed, gone: left };
}

/** The block that holds the words: the one that held them, else the only one that does. */
function hostOf(
  quote: string,
  was: string | undefined,
  blocks: readonly { readonly id: string; readonly text: string }[],
): string | undefined {
  const words = fold(quote).replace(marks, '');
  if (cutWords(words).length < VERBATIM_WORDS) return undefined;
  const holding = blocks.filter(({ text }) => holds(text, words)).map(({ id }) => id);
  return holding.length === 1 ? holding[0] : holding.find((id) => id === was);
}
