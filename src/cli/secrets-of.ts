import type { Ingested } from '../ingest/ingest.ts';
import { english } from '../language/english/english.ts';
import type { Secrets } from './verify/site-rule.ts';

/** What the finished site must not hold, or not in full, from the ingest that kept it back. */
export const secretsOf = ({ kept }: Ingested): Secrets => ({
  ...kept,
  outletUnknown: english.wording.outletUnknown,
});
