/** One thing to learn from: its cues, each with how far it applies, and what is known of it. */
export interface Row {
  readonly values: readonly (readonly [cue: string, value: number])[];
  /** What cues that are not fitted say of it, in log-odds. */
  readonly given?: number;
  /** Share of its mentions that are what is asked for, from 0 to 1. */
  readonly label: number;
  /** How much it counts; 1 for something that is mentioned once. */
  readonly weight: number;
}

/** What cues are worth, in log-odds, and what holds before any is seen. */
export interface Weighing {
  readonly weights: Readonly<Record<string, number>>;
  readonly bias: number;
}

/**
 * Rows as a sparse matrix: those of row n are the entries from `starts[n]` to `starts[n + 1]`. A
 * thousandfold walk over it is what a fit takes its time for.
 */
interface Matrix {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly given: Float64Array;
  readonly labels: Float64Array;
  readonly weights: Float64Array;
}

/** How firmly the weights stay with their priors: the inverse of the variance around them. */
const FIRMNESS = 4;
/** The same for the bias, which should go wherever the texts say. */
const FIRMNESS_OF_BIAS = 0.01;
const STEPS = 3000;
/** Rounds of the power method: it comes from below, so a little is added to what it finds. */
const POWER_ROUNDS = 100;
const MARGIN = 1.02;

/**
 * Fits weights to rows: logistic regression with a Gaussian prior around the given weights, whose
 * signs are kept, by accelerated projected gradient (Beck and Teboulle 2009, A Fast Iterative
 * Shrinkage-Thresholding Algorithm). Weights are rounded to a tenth.
 */
export function fitLogistic(rows: readonly Row[], prior: Weighing): Weighing {
  const cues = [
    ...new Set([
      ...Object.keys(prior.weights),
      ...rows.flatMap(({ values }) => values.map(([cue]) => cue)),
    ]),
  ].sort();
  const matrix = toMatrix(rows, new Map(cues.map((cue, n) => [cue, n])));
  const fitted = ascend(matrix, [...cues.map((cue) => prior.weights[cue] ?? 0), prior.bias]);
  return {
    weights: Object.fromEntries(cues.map((cue, n) => [cue, toTenth(fitted[n] ?? 0)])),
    bias: toTenth(fitted.at(-1) ?? 0),
  };
}

function toMatrix(rows: readonly Row[], columns: ReadonlyMap<string, number>): Matrix {
  const entries = rows.flatMap(({ values }) => values);
  let end = 0;
  return {
    starts: Int32Array.from([0, ...rows.map(({ values }) => (end += values.length))]),
    columns: Int32Array.from(entries, ([cue]) => columns.get(cue) ?? 0),
    values: Float64Array.from(entries, ([, value]) => value),
    given: Float64Array.from(rows, ({ given = 0 }) => given),
    labels: Float64Array.from(rows, ({ label }) => label),
    weights: Float64Array.from(rows, ({ weight }) => weight),
  };
}

/** Climbs from the priors to the likeliest weights; the last column is the bias. */
function ascend(matrix: Matrix, centre: readonly number[]): Float64Array {
  const step = stepFor(matrix, centre.length);
  const bias = centre.length - 1;
  let now = Float64Array.from(centre);
  let ahead = now;
  let momentum = 1;
  for (let n = 0; n < STEPS; n++) {
    const gradient = gradientAt(ahead, matrix, centre);
    const next = ahead.map((value, column) =>
      keepSign(value + step * at(gradient, column), column === bias ? 0 : (centre[column] ?? 0)),
    );
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const push = (momentum - 1) / nextMomentum;
    const before = now;
    ahead = next.map((value, column) => value + push * (value - at(before, column)));
    now = next;
    momentum = nextMomentum;
  }
  return now;
}

/**
 * The longest step that is sure to come nearer: one over the largest curvature. The second
 * derivative of the logistic function is at most a quarter, so that is at most a quarter of the
 * largest eigenvalue of the rows' squares, found by the power method.
 */
function stepFor(matrix: Matrix, columns: number): number {
  let vector = new Float64Array(columns).fill(1 / Math.sqrt(columns));
  let eigenvalue = 0;
  for (let n = 0; n < POWER_ROUNDS; n++) {
    const next = new Float64Array(columns);
    for (let row = 0; row < matrix.labels.length; row++)
      addRow(matrix, row, next, at(matrix.weights, row) * scoreOf(matrix, row, vector));
    eigenvalue = Math.hypot(...next);
    if (eigenvalue === 0) break;
    vector = next.map((value) => value / eigenvalue);
  }
  return 1 / ((MARGIN * eigenvalue) / 4 + FIRMNESS);
}

/** The sum of a row's cues by the weights; the last of them is the bias. */
function scoreOf({ starts, columns, values }: Matrix, row: number, weights: Float64Array): number {
  let score = at(weights, weights.length - 1);
  for (let n = at(starts, row); n < at(starts, row + 1); n++)
    score += at(values, n) * at(weights, at(columns, n));
  return score;
}

/** Adds the cues of a row, and the bias, to sums by column. */
function addRow(
  { starts, columns, values }: Matrix,
  row: number,
  sums: Float64Array,
  factor: number,
): void {
  for (let n = at(starts, row); n < at(starts, row + 1); n++) {
    const column = at(columns, n);
    sums[column] = at(sums, column) + factor * at(values, n);
  }
  sums[sums.length - 1] = at(sums, sums.length - 1) + factor;
}

function gradientAt(point: Float64Array, matrix: Matrix, centre: readonly number[]): Float64Array {
  const bias = centre.length - 1;
  const gradient = Float64Array.from(
    centre,
    (value, column) =>
      (column === bias ? FIRMNESS_OF_BIAS : FIRMNESS) * (value - at(point, column)),
  );
  for (let row = 0; row < matrix.labels.length; row++) {
    const score = at(matrix.given, row) + scoreOf(matrix, row, point);
    const likely = 1 / (1 + Math.exp(-score));
    addRow(matrix, row, gradient, at(matrix.weights, row) * (at(matrix.labels, row) - likely));
  }
  return gradient;
}

const at = (array: Float64Array | Int32Array, n: number): number => array[n] ?? 0;

/** A cue that spoke for something may come to say nothing, but never speak against it. */
function keepSign(value: number, prior: number): number {
  if (prior > 0) return Math.max(0, value);
  return prior < 0 ? Math.min(0, value) : value;
}

const toTenth = (value: number): number => Math.round(value * 10) / 10;
