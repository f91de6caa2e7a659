import type { EventSign } from '../../../model/event-join.ts';

// Written by `npm run fit` (scripts/fit.ts); what it does: docs/extraction-events.md.
// Fitted on 2026-11-29, from the priors in scripts/fit/event-priors.ts, to:
// story-ecb.jsonl, 462 articles,
//   sha256 3d09239eed1123aec6df8fc5b380803deba3bd4ff2cc3d4c18d770b4a33d8693

/** Log-odds that a sign adds for each unit of it. */
export const joinWeights: Readonly<Record<EventSign, number>> = {
  'same-parties': 3.4,
  'same-words': 2.8,
  'like-reports': 2.3,
  'same-date': 1.6,
  'same-place': 1.2,
  'same-acts': 1.1,
  'same-phrases': 0.7,
  'other-acts': -0.2,
  'other-names': -0.2,
  'other-date': -0.3,
  'one-year': -0.4,
  'other-figure': -0.9,
  'other-parties': -1.3,
  'large-story': -1.9,
  'other-year': -2.5,
};

/** Log-odds before any sign is seen. */
export const joinBias = 0.1;
