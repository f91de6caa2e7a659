import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reanchor } from '../../../../src/ingest/anchor/reanchor.ts';

const folder = 'tests/fixtures/revisions';

/**
 * A revision as a text: what it shows, the passages before and after, one a line, and what becomes
 * of each.
 */
interface Revision {
  readonly shows: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly becomes: readonly string[];
}

function read(file: string): Revision {
  const [shows = '', ...parts] = readFileSync(`${folder}/${file}`, 'utf8').split(
    /\n\n(?:BEFORE|AFTER|BECOMES)\n/,
  );
  const [before = [], after = [], becomes = []] = parts.map((part) => part.trimEnd().split('\n'));
  return { shows, before, after, becomes };
}

/** The fate of each passage in words: how, where it is now, and what somebody is asked. */
function becomes({ before, after }: Revision): string[] {
  const { fates, cutFrom } = reanchor(
    before.map((text) => ({ kind: 'paragraph', text, state: 'living', earlier: [] })),
    after.map((text) => ({ kind: 'paragraph', text })),
  );
  const told = fates.map((fate, n) => {
    const what = fate
      ? [fate.how, String(fate.to + 1), fate.moved ? 'moved' : '', fate.doubts.join(' + ')]
      : ['gone'];
    return `${n + 1}: ${what.filter(Boolean).join(', ')}`;
  });
  return [...told, ...[...cutFrom].map(([to, old]) => `new ${to + 1}: cut off from ${old + 1}`)];
}

describe('revisions', () => {
  const files = readdirSync(folder);
  it.each(files)('%s', (file) => {
    const revision = read(file);
    expect(becomes(revision), revision.shows).toEqual(revision.becomes);
  });
});
