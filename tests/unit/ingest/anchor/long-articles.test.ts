import { expect, it } from 'vitest';
import { reanchor } from '../../../../src/ingest/anchor/reanchor.ts';

it('takes long articles in reasonable time', () => {
  const texts = (of: string) =>
    Array.from({ length: 1500 }, (_, n) => ({
      kind: 'paragraph',
      text: `${of} ${n % 7} ships wait at berth ${n} while crew ${n * 7919} of line ${n % 13} stays on board until night`,
    }));
  const before = texts('Old').map((text) => ({ ...text, state: 'living' as const, earlier: [] }));
  const start = performance.now();
  expect(reanchor(before, texts('New')).fates.filter(Boolean).length).toBeGreaterThan(1000);
  expect(performance.now() - start).toBeLessThan(30_000);
});
