import { expect, test } from 'vitest';
import { emit } from '../../../src/ingest/emit/emit.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { ingestInputOf } from '../../fixtures/bounds/ingest-input.ts';
import { shapes } from '../../fixtures/bounds/shapes.ts';

/** Seconds of the processor that the pages of an article of a shape take. */
function seconds(shape: string, size: number): number {
  const text = shapes[shape]!.text(size);
  const { user } = process.cpuUsage();
  emit(ingest(ingestInputOf([text])));
  return process.cpuUsage({ user, system: 0 }).user / 1e6;
}

// The whole of the shapes, and memory, are measured by npm run bounds.
test.each([
  ['short paragraphs', 700],
  ['quotations', 200],
  ['names', 200],
  ['headings', 150],
  ['pictographs', 20_000],
  ['table rows', 500],
])(
  'four times as many %s take hardly more than four times as long',
  { timeout: 60_000 },
  (shape, size) => {
    // Trees of sentences are kept: what is measured afterwards finds all of them there.
    seconds(shape, 4 * size);
    // Quadratic growth would be sixteen times; what is between leaves room for a busy machine.
    expect(seconds(shape, 4 * size) / seconds(shape, size)).toBeLessThan(10);
  },
);
