import { describe, expect, it } from 'vitest';
import { derivedDays } from '../../../../fixtures/times/articles.ts';

/** Published on a Thursday. */
const published = '2025-06-05';
const lead = 'The ferry Corva sank off Harwick on Tuesday.';

describe('sentences that go on telling of the lead’s day', () => {
  it.each([
    ['the thing', `${lead} The crew swam ashore.`, 'swim'],
    ['a number', `${lead} Six people drowned in the harbour.`, 'drown'],
    [
      'over a saying',
      `${lead} “It was a dark hour,” said Ana Brandt. The crew swam ashore.`,
      'swim',
    ],
    [
      'a pronoun',
      'Mayor Ana Brandt fired the harbour master on Monday. She closed the pier.',
      'close',
    ],
    ['the next paragraph', `${lead}\nThe coastguard rescued 40 passengers.`, 'rescue'],
  ])('get it: %s', (_, text, verb) => {
    const derived = derivedDays(text, published);
    expect(derived.map(({ predicate }) => predicate)).toContain(verb);
    expect(new Set(derived.map(({ edtf }) => edtf)).size).toBe(1);
  });

  it.each([
    ['a time of its own', `${lead} The crew boarded it in May.`],
    ['behind a time of its own', `${lead} It left the yard in 1998. The owner sold it to a rival.`],
    ['what had happened', `${lead} The owner had sold it to a rival.`],
    ['the present', `${lead} The owner runs four ferries.`],
    ['the future', `${lead} The owner will raise it.`],
    ['a word that leads away', `${lead} The owner previously ran four ferries.`],
    ['a state', `${lead} The vessel was a former icebreaker.`],
    ['somebody else', `${lead} Ana Brandt founded the line.`],
    ['a stretch of time', `${lead} The line served the islands for decades.`],
    ['older news', 'The ferry Corva sank off Harwick on 3 May. The crew swam ashore.'],
    ['a day to come', 'The ferry Corva sails on Sunday. The crew cleaned the decks.'],
    [
      'a lead that says',
      'Ana Brandt said on Tuesday that the ferry was lost. The crew swam ashore.',
    ],
  ])('do not: %s', (_, text) => {
    expect(derivedDays(text, published)).toEqual([]);
  });
});
