import type { Half } from '../../tests/eval/evaluate.ts';
import { rowsBy } from './in-thread.ts';
import { fitLogistic } from './logistic.ts';
import * as priors from './name-priors.ts';
import type { PersonWeights } from './person-weights.ts';

/**
 * Taken off the score of full names, which become pages: a false one is worse than a missed one.
 */
const CAUTION = 0.8;

/**
 * Cues depend on the weights through what was decided before (a known surname, a list of people),
 * so the names are read anew by what was fitted. From the third round on the weights of all
 * corpora go to and fro between two sets that differ by a tenth in a few places.
 */
const ROUNDS = 3;

const prior: PersonWeights = {
  full: { weights: priors.fullName, bias: priors.bias.fullName },
  single: { weights: priors.singleName, bias: priors.bias.singleName },
};

/** Fits the weights of the cues for people's names to corpus files, or to one half of each. */
export async function fitNames(files: readonly string[], half?: Half): Promise<PersonWeights> {
  let weights = cautious(prior);
  for (let round = 0; round < ROUNDS; round++) {
    const rows = await rowsBy(weights, files, half);
    weights = cautious({
      full: fitLogistic(rows.full, prior.full),
      single: fitLogistic(rows.single, prior.single),
    });
  }
  return weights;
}

function cautious({ full, single }: PersonWeights): PersonWeights {
  return { full: { ...full, bias: Math.round((full.bias - CAUTION) * 10) / 10 }, single };
}
