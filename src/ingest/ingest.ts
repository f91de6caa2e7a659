import { knowAddresses, settle } from './addresses/stage.ts';
import { anchorPassages } from './anchor/stage.ts';
import { checkPages } from './check/stage.ts';
import { composeFront, composePages, prepareStory } from './compose/stage.ts';
import { extractFindings } from './extract/stage.ts';
import { holdBack } from './gate/hold-back.ts';
import { leaveOut, leaveOutUnquotable } from './gate/leave-out.ts';
import { mendables } from './gate/mendables.ts';
import { nextParts } from './gate/next-parts.ts';
import type { IngestInput, StageInput } from './ingest-input.ts';
import { type Ingested, toIngested } from './ingested.ts';
import { resolveStory } from './resolve/stage.ts';
import { reviewStory } from './review/stage.ts';
import { segmentSources } from './segment/stage.ts';
import { Stages, type ValueOf } from './stages.ts';
import { findUnmet } from './unmet/stage.ts';
import { withholdPassages } from './withhold/stage.ts';

export type { IngestInput } from './ingest-input.ts';
export type { Ingested } from './ingested.ts';

/** Article by article: all that is known before they are put together. */
export const reading = Stages.from<StageInput>()
  .add('segmented', segmentSources)
  .add('kept', withholdPassages)
  .add('extracted', extractFindings)
  .add('anchored', anchorPassages);

/** Over all articles: the story without what was set aside, its pages, and what the rules say. */
export const layingOut = Stages.from<ValueOf<typeof reading>>()
  .add('held', holdBack)
  .add('known', knowAddresses)
  .add('resolved', resolveStory)
  .add('open', leaveOut)
  .add('prepared', prepareStory)
  .add('quotable', leaveOutUnquotable)
  .add('composed', composePages)
  .add('settled', settle)
  .add('unmet', findUnmet)
  .add('front', composeFront)
  .add('checked', checkPages)
  .add('doubts', reviewStory);

/**
 * The one place where the order of the stages is written, as the two lists above. Where a rule does
 * not hold, what breaks it is taken out with all that rests on it, and the story is laid out again,
 * until every rule holds or nothing is left that could be taken out. Pure: the same input gives the
 * same pages on any machine. Expects at least one source.
 */
export function ingest(input: IngestInput): Ingested {
  const start: StageInput = {
    ...input,
    stale: input.stale ?? [],
    hidden: input.hidden ?? [],
    aside: input.aside ?? [],
  };
  let read = reading.run(start);
  for (;;) {
    const laid = layingOut.run(read);
    const next = nextParts(mendables(laid), laid.aside);
    const aside = [...laid.aside, ...next];
    // Articles are read again only where one of them is left out.
    const left = next.some(({ part }) => part.kind === 'article')
      ? reading.run({ ...start, aside })
      : { ...read, aside };
    // Without any article there is nothing to lay out: the rules say what is wrong.
    if (next.length === 0 || left.anchored.read.length === 0) return toIngested(laid);
    read = left;
  }
}
