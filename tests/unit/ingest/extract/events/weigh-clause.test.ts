import { describe, expect, it } from 'vitest';
import { CLAUSE_WEIGHTS } from '../../../../../src/ingest/extract/events/parameters.ts';
import { extract } from '../../../../../src/ingest/extract/extract.ts';
import { english } from '../../../../../src/language/english/english.ts';
import { articleOf } from '../../../../fixtures/times/articles.ts';

const cuesOf = (text: string): Record<string, readonly string[]> =>
  Object.fromEntries(
    extract(articleOf(text), english).happenings.map(({ predicate, cues }) => [
      predicate,
      cues.map(({ cue }) => cue),
    ]),
  );

describe('the cues of a clause', () => {
  it.each([
    [
      'On 3 May 2024 Mayor Jane Roe opened the bridge with Lee Paz.',
      'open',
      ['named-subject', 'several-names', 'dated', 'main-clause'],
    ],
    ['Mayor Jane Roe visited the old harbour.', 'visit', ['one-name', 'listed-verb']],
    ['Mayor Jane Roe resigned “with regret” from the board.', 'resign', ['quoted']],
    ['The storm destroyed forty houses near the old harbour.', 'destroy', ['nameless']],
    ['Mayor Jane Roe owned three of the old houses there.', 'own', ['verb-of-state']],
    ['Jane Roe resigned.', 'resign', ['short-label']],
    [
      'Mayor Jane Roe spoke. The company dismissed forty people on Monday.',
      'dismiss',
      ['vague-subject', 'nameless'],
    ],
  ])('%s', (text, predicate, expected) => {
    expect(cuesOf(text)[predicate]).toEqual(expect.arrayContaining(expected));
  });

  it('make up its salience', () => {
    const text =
      'Mayor Jane Roe opened the bridge on 3 May 2024. “It was late,” said Lee Paz, who knew why ' +
      'Roe waited. She praised the workers. The company paid the bill, and its chief left.';
    const { happenings } = extract(articleOf(text), english);
    const weighed = happenings.filter(({ cues }) => cues.length > 0);
    expect(weighed.length).toBeGreaterThan(2);
    for (const { salience, cues } of weighed) {
      expect(salience).toBe(cues.reduce((sum, { points }) => sum + points, 0));
      for (const { cue, points } of cues) expect(CLAUSE_WEIGHTS).toHaveProperty(cue, points);
    }
  });
});
