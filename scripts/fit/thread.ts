import { registerHooks } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Given } from './in-thread.ts';

// The thread of in-thread.ts: puts the given weights in the place of the kept ones, then does
// its task.
const { weights, ...task } = workerData as Given;
const kept = new URL('../../src/ingest/extract/names/person-weights.ts', import.meta.url).href;

registerHooks({
  load: (url, context, next) =>
    url === kept ? { format: 'module', source: weights, shortCircuit: true } : next(url, context),
});

// Only now may the modules be loaded that import the weights.
const { doTask } = await import('./task.ts');
parentPort?.postMessage(doTask(task));
