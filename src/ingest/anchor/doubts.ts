import { type AnchorDoubt, anchorDoubts } from '../../model/lock.ts';
import { factsReplaced } from './facts-replaced.ts';
import type { TextForm } from './forms.ts';
import type { Edited } from './match-edited.ts';
import { FACTS_SURE, MOVE_SURE, SURE } from './parameters.ts';

/**
 * What leaves it open whether two texts that differ are the same passage; empty where nothing does.
 */
export function doubtsOf(
  { edge, rival, forced }: Edited,
  before: TextForm,
  after: TextForm,
): AnchorDoubt[] {
  const { likeness, doubtful, inPlace } = edge;
  const replaced = likeness < FACTS_SURE && factsReplaced(before.text, after.text);
  const held: Record<AnchorDoubt, boolean> = {
    'few-words-kept': !forced && (likeness < SURE || doubtful),
    'rewritten-in-place': forced,
    'weak-move': !inPlace && likeness < MOVE_SURE,
    'facts-replaced': replaced,
    rival,
  };
  return anchorDoubts.filter((doubt) => held[doubt]);
}
