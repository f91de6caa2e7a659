import type { IngestInput } from '../../../../src/ingest/ingest.ts';
import { ingestInputOf } from '../../../fixtures/bounds/ingest-input.ts';

/**
 * The input of an ingest over articles of one day by file name, of which nothing was published yet.
 */
export const storyInput = (seeds: Readonly<Record<string, string>>): IngestInput => ({
  ...ingestInputOf([]),
  sources: Object.entries(seeds).map(([seed, text]) => ({
    seed,
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    text,
    body: { start: 0, end: text.length },
    metadata: { published: '2031-05-03' },
  })),
  today: '2031-05-04',
});
