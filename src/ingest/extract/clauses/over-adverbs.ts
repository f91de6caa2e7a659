import type { Unit } from './units.ts';

/** This unit or the nearest behind it that is no adverb. */
export const overAdverbs = (unit: Unit): Unit => unit.seek((other) => !other.is('adverb'));

/** This unit or the nearest before it that is no adverb. */
export const backOverAdverbs = (unit: Unit): Unit => unit.seekBack((other) => !other.is('adverb'));
