import { Worker } from 'node:worker_threads';
import type { Evaluation, Half } from '../../tests/eval/evaluate.ts';
import type { NameRows } from './name-rows.ts';
import { type PersonWeights, printScript } from './person-weights.ts';

/** What a thread is to do with the names of corpus files, or of one half of each. */
export interface Task {
  readonly wanted: 'rows' | 'evaluations';
  readonly files: readonly string[];
  readonly half: Half | undefined;
}

/** What a thread is given: the task, and the weights as a module. */
export interface Given extends Task {
  readonly weights: string;
}

/** The names of the files with their cues, as they are seen by the given weights. */
export const rowsBy = (
  weights: PersonWeights,
  files: readonly string[],
  half?: Half,
): Promise<NameRows> => inThread(weights, { wanted: 'rows', files, half }) as Promise<NameRows>;

/** How well names are read by the given weights, file by file. */
export const evaluationsBy = (
  weights: PersonWeights,
  files: readonly string[],
  half?: Half,
): Promise<Evaluation[]> =>
  inThread(weights, { wanted: 'evaluations', files, half }) as Promise<Evaluation[]>;

/**
 * Weights are a module of the program, which is loaded once; other weights need a thread with
 * modules of its own. Rejects with what the thread threw, a CorpusFault too.
 */
function inThread(weights: PersonWeights, task: Task): Promise<unknown> {
  const given: Given = { ...task, weights: printScript(weights) };
  const thread = new Worker(new URL('thread.ts', import.meta.url), { workerData: given });
  return new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('Unexpected end of a thread')));
  });
}
