import { describe, expect, it } from 'vitest';
import { type Published, publishStory } from './story.ts';

const two =
  'The bridge at Quill closed on Monday for the third time. Engineers found a crack in the second pier.';
const three = `${two} The town council meets on Friday.`;
const sentencesOf = ({ lock }: Published) =>
  lock.get('the-bridge-at-quill-closed-on')!.filter(({ kind }) => kind === 'sentence');
const idOf = (published: Published, start: string): string | undefined =>
  sentencesOf(published).find(
    ({ text, gone, within }) => text.startsWith(start) && !gone && !within,
  )?.id;

describe('sentences of a block', () => {
  const before = publishStory({ 'a.txt': [three, 'Nobody was hurt.'] });

  it('have ids of their own where a block holds several', () => {
    expect(sentencesOf(before).map(({ text }) => text)).toEqual(three.split(/(?<=\.) /));
    expect(before.anchors.get('the-bridge-at-quill-closed-on')!.sentences).toHaveLength(3);
  });

  it('stand after their block in the lock', () => {
    expect(before.lock.get('the-bridge-at-quill-closed-on')!.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'sentence',
      'sentence',
      'sentence',
      'paragraph',
    ]);
  });

  it('keep them when one is edited, moves to another block, or stands alone', () => {
    const edited = publishStory(
      { 'a.txt': [three.replace('second pier', 'third pier'), 'Nobody was hurt.'] },
      before,
    );
    expect(idOf(edited, 'Engineers found')).toBe(idOf(before, 'Engineers'));
    const moved = publishStory(
      { 'a.txt': [two, 'Nobody was hurt. The town council meets on Friday.'] },
      before,
    );
    expect(idOf(moved, 'The town')).toBe(idOf(before, 'The town'));
    const alone = publishStory({ 'a.txt': [two, 'The town council meets on Friday.'] }, before);
    expect(idOf(alone, 'The town')).toBe(idOf(before, 'The town'));
  });

  it('become tombstones, not other sentences, where only a person could tell', () => {
    const rewritten = publishStory(
      {
        'a.txt': [
          three.replace(
            'Engineers found a crack in the second pier.',
            'Engineers denied rumours about a crack, and left the second floor without a word.',
          ),
          'Nobody was hurt.',
        ],
      },
      before,
    );
    const old = sentencesOf(rewritten).find(({ id }) => id === idOf(before, 'Engineers'))!;
    expect(old).toMatchObject({
      text: 'Engineers found a crack in the second pier.',
      gone: '2025-01-01',
    });
    expect(rewritten.notices.filter(({ reason }) => reason.includes(old.id))).toEqual([]);
  });

  it('lead to the sentence or the block into which their words went', () => {
    const joined = publishStory(
      {
        'a.txt': [
          'The bridge at Quill closed on Monday for the third time, and engineers found a crack in the second pier. The town council meets on Friday.',
          'Nobody was hurt.',
        ],
      },
      before,
    );
    const absorbed = sentencesOf(joined).filter(({ within }) => within);
    expect(
      absorbed.every(({ within }) =>
        joined.lock.get('the-bridge-at-quill-closed-on')!.some(({ id }) => id === within),
      ),
    ).toBe(true);
    expect(
      sentencesOf(joined)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(
      expect.arrayContaining(
        sentencesOf(before)
          .map(({ id }) => id)
          .sort(),
      ),
    );
  });

  it('say where they stand when their block moves to another article', () => {
    const long =
      'The ferry company said that boats would run every hour through the night as long as the bridge stays closed to cars. Tickets cost nothing until the end of the month.';
    const first = publishStory({ 'a.txt': [three, long], 'b.txt': ['Ferries ran late again.'] });
    const later = publishStory(
      { 'a.txt': [three], 'b.txt': ['Ferries ran late again.', long] },
      first,
      '2025-02-02',
    );
    const gone = sentencesOf(later).find(({ text }) => text.startsWith('Tickets'))!;
    expect(gone).toMatchObject({ gone: '2025-02-02', article: 'ferries-ran-late-again' });
  });

  it('change nothing on a second ingest', () => {
    expect(publishStory({ 'a.txt': [three, 'Nobody was hurt.'] }, before).lock).toEqual(
      before.lock,
    );
  });
});
