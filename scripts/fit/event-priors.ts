import type { EventSign } from '../../src/model/event-join.ts';
import type { Weighing } from './logistic.ts';

/**
 * What the signs of two accounts being of one event were thought to be worth, in log-odds, before
 * any text was read. Fitting keeps their directions.
 */
const weights: Readonly<Record<EventSign, number>> = {
  'like-reports': 2,
  'same-words': 2,
  'same-parties': 1,
  'same-date': 1,
  'same-place': 1,
  'same-acts': 1,
  'same-phrases': 1,
  'other-year': -2,
  'other-parties': -2,
  'other-date': -2,
  'other-figure': -1,
  'other-acts': -1,
  'other-names': -1,
  'one-year': -0.5,
  'large-story': -1,
};

export const eventPrior: Weighing = { weights, bias: -3 };
