import { describe, expect, it } from 'vitest';
import { editEvents } from '../../../../src/ingest/resolve/edit-events.ts';
import type { NewsEvent } from '../../../../src/model/story.ts';

const event = (id: string, given: Partial<NewsEvent> = {}): NewsEvent => ({
  id,
  label: id,
  kind: 'vote',
  accounts: [
    { article: id, span: { start: 0, end: 9 }, happening: 0, time: null, timeWords: null },
  ],
  participants: [{ person: `person-of-${id}`, part: null }],
  time: null,
  place: null,
  before: [],
  after: [],
  possiblySame: [],
  ...given,
});

const events = [
  event('vote', { possiblySame: ['ballot', 'count'], after: ['feast'] }),
  event('ballot', {
    possiblySame: ['vote'],
    time: { span: { start: 0, end: 4 }, edtf: '2031-05', kind: 'date' },
  }),
  event('count', { possiblySame: ['vote'] }),
  event('feast', { before: ['ballot'] }),
];

describe('what an editor decides about events', () => {
  it('joins their accounts, people and dates under the first, and follows all references', () => {
    const [vote, count, feast, ...rest] = editEvents(events, {
      same: [['vote', 'ballot']],
      apart: [],
    });
    expect(rest).toEqual([]);
    expect(vote).toMatchObject({
      id: 'vote',
      joined: ['ballot'],
      possiblySame: ['count'],
      time: { edtf: '2031-05' },
      participants: [{ person: 'person-of-vote' }, { person: 'person-of-ballot' }],
    });
    expect(vote!.accounts.map(({ article }) => article)).toEqual(['vote', 'ballot']);
    expect([count!.possiblySame, feast!.before]).toEqual([['vote'], ['vote']]);
  });
  it('keeps apart what only looks alike', () => {
    const [vote, , count] = editEvents(events, { same: [], apart: [['count', 'vote']] });
    expect([vote!.possiblySame, count!.possiblySame]).toEqual([['ballot'], []]);
  });
  it('does nothing for ids that are unknown, and ends where decisions go in a circle', () => {
    expect(editEvents(events, { same: [['vote', 'nothing']], apart: [] })).toEqual(events);
    expect(
      editEvents(events, {
        same: [
          ['vote', 'ballot'],
          ['ballot', 'vote'],
        ],
        apart: [],
      }).length,
    ).toBeGreaterThan(0);
  });
});
