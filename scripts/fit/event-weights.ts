import type { Weighing } from './logistic.ts';
import { type Origin, printObject, printOrigin } from './person-weights.ts';

/**
 * The module that holds what signs of two accounts being of one event are worth, all of them: the
 * program looks each of them up.
 */
export function printJoinModule({ weights, bias }: Weighing, origin: Origin): string {
  return `import type { EventSign } from '../../../model/event-join.ts';

// Written by \`npm run fit\` (scripts/fit.ts); what it does: docs/extraction-events.md.
${printOrigin(origin, 'scripts/fit/event-priors.ts')}

/** Log-odds that a sign adds for each unit of it. */
export const joinWeights: Readonly<Record<EventSign, number>> = ${printObject(Object.entries(weights))};

/** Log-odds before any sign is seen. */
export const joinBias = ${bias};
`;
}
