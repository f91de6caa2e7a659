import type { Disagreement, LocatedSpan } from '../../../model/story.ts';
import { distinct } from '../passages.ts';

/** A slot that is filled in more than one way, before it has an id. */
export type Slot = Omit<Disagreement, 'id'>;

/** A slot with its statements in order; nothing where fewer than two passages fill it. */
export function slotOf(slot: Omit<Slot, 'statements'>, statements: readonly LocatedSpan[]): Slot[] {
  const told = distinct(statements);
  return told.length < 2 ? [] : [{ ...slot, statements: told }];
}
