import { describe, expect, it } from 'vitest';
import { ingestFolder } from '../../src/cli/ingest-folder.ts';
import { compareContent } from '../../src/cli/write-content.ts';

// In the tests themselves: what is run while a file is loaded, the mutation run does not see.
const ingestSeeds = () => ingestFolder({ seeds: 'seeds', content: 'content' });

// The committed content/ is the golden result: `npx nutgraf ingest` rewrites it, and the diff is
// what gets reviewed.
describe('the seeds', () => {
  it('make exactly the content that is committed', () => {
    const outcome = ingestSeeds();
    expect(outcome.files).not.toBeNull();
    expect(compareContent('content', outcome.files!)).toEqual({
      added: [],
      changed: [],
      removed: [],
    });
  });

  it('set nothing aside and break no rule, and give each something to check', () => {
    const outcome = ingestSeeds();
    expect(outcome.ingested!.story.data.inputs.every(({ article }) => article !== null)).toBe(true);
    expect(outcome.ingested!.story.data.rules.filter(({ pass }) => !pass)).toEqual([]);
    expect(outcome.messages.filter(({ level }) => level === 'error')).toEqual([]);
    // All but the one that needs something withheld.
    for (const { id, checked } of outcome.ingested!.story.data.rules)
      expect(checked, id)[id === 'withheld' ? 'toBe' : 'toBeGreaterThan'](0);
  });
});
