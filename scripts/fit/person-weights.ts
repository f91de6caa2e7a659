import type { Weighing } from './logistic.ts';

/** Weights of the cues for people's names: of names of several words, and of single ones. */
export interface PersonWeights {
  readonly full: Weighing;
  readonly single: Weighing;
}

/** A corpus file that weights were fitted to. */
export interface FittedTo {
  readonly file: string;
  readonly articles: number;
  readonly sha256: string;
}

/** What weights were fitted to, and when. */
export interface Origin {
  /** A day, '2026-11-28'. */
  readonly day: string;
  readonly corpora: readonly FittedTo[];
  /** Which half of each file counted; all of it where there is none. */
  readonly half?: 0 | 1;
}

/**
 * The module that holds the weights, `src/ingest/extract/names/person-weights.ts`: those that say
 * something, the most telling first.
 */
export function printModule({ full, single }: PersonWeights, origin: Origin): string {
  return `import type { Weights } from '../../../model/name-cues.ts';

// Written by \`npm run fit\` (scripts/fit.ts); what it does: docs/extraction-names.md.
${printOrigin(origin, 'scripts/fit/name-priors.ts')}

/** Log-odds that a name of several words is a person's. */
export const fullName: Weights = ${printWeights(full)};

/** Log-odds that a single word is a person's. */
export const singleName: Weights = ${printWeights(single)};

export const personBias = { fullName: ${full.bias}, singleName: ${single.bias} };
`;
}

/** The same as plain JavaScript, for a thread that reads names by other weights. */
export const printScript = ({ full, single }: PersonWeights): string =>
  `export const fullName = ${JSON.stringify(full.weights)};
export const singleName = ${JSON.stringify(single.weights)};
export const personBias = ${JSON.stringify({ fullName: full.bias, singleName: single.bias })};
`;

/** The day on which the weights of a module were fitted. */
export const dayOf = (module: string): string | undefined =>
  /^\/\/ Fitted on (\d{4}-\d\d-\d\d)/m.exec(module)?.[1];

export function printOrigin({ day, corpora, half }: Origin, priors: string): string {
  const part = half === undefined ? '' : ` (records of ${half === 0 ? 'even' : 'odd'} index)`;
  return [
    `// Fitted on ${day}, from the priors in ${priors}, to${part}:`,
    ...corpora.flatMap(({ file, articles, sha256 }) => [
      `// ${file}, ${articles} articles,`,
      `//   sha256 ${sha256}`,
    ]),
  ].join('\n');
}

/** The weights that say something. */
const printWeights = ({ weights }: Weighing): string =>
  printObject(Object.entries(weights).filter(([, weight]) => weight !== 0));

/** Weights as an object, the most telling first. */
export function printObject(weights: readonly (readonly [string, number])[]): string {
  const entries = weights
    .toSorted(([a, v], [b, w]) => w - v || (a < b ? -1 : 1))
    .map(([cue, weight]) => `  '${cue}': ${weight},\n`);
  return `{\n${entries.join('')}}`;
}
