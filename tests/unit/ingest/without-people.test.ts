import { expect, it } from 'vitest';
import { eventsWithout } from '../../../src/ingest/without-people.ts';
import type { NewsEvent } from '../../../src/model/story.ts';

const event = (id: string, others: Partial<NewsEvent> = {}): NewsEvent => ({
  id,
  label: id,
  kind: 'other',
  accounts: [],
  participants: [],
  place: null,
  time: null,
  before: [],
  after: [],
  possiblySame: [],
  ...others,
});

it('an event that is gone, and a person without a page, leave no link behind', () => {
  const vote = event('vote', {
    participants: [
      { person: 'ana-roe', part: 'actor' },
      { person: 'ben-poe', part: 'target' },
    ],
    before: ['sale', 'strike'],
    after: ['strike'],
    possiblySame: ['strike', 'sale'],
  });
  const left = eventsWithout(
    [vote, event('strike'), event('sale')],
    new Set(['ben-poe']),
    ({ id }) => id === 'strike',
  );
  expect(left.map(({ id }) => id)).toEqual(['vote', 'sale']);
  expect(left[0]).toMatchObject({
    participants: [{ person: 'ana-roe', part: 'actor' }],
    before: ['sale'],
    after: [],
    possiblySame: ['sale'],
  });
});
