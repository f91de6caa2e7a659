import { expect, test } from 'vitest';
import { deedsOf } from '../../../../src/ingest/resolve/events/deeds.ts';
import { smallStems } from '../../../../src/ingest/resolve/events/things.ts';
import { english } from '../../../../src/language/english/english.ts';

const deeds = (text: string, predicate: string, except: string[] = []) => {
  const span = { start: 0, end: text.length };
  const spans = except.map((words) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  });
  return deedsOf(text, { sentence: span, span, predicate }, spans, english);
};

test('words of one act have one name', () => {
  expect(deeds('The club sacked Roe.', 'sack').main).toEqual(new Set(['dismiss']));
  expect(deeds('The dismissal of Roe shook the club.', 'shake').told).toContain('dismiss');
});

test.each([
  ['The club fired Roe.', 'fire', 'dismiss'],
  ['Roe ran for mayor.', 'run', 'run for'],
])('the verb of a clause is known in any form: %s', (text, predicate, deed) =>
  expect(deeds(text, predicate).main.size && [...deeds(text, predicate).main][0]).toBe(deed),
);

test('a verb of no act goes with the preposition behind it', () => {
  const { main } = deeds('Roe checked into a clinic.', 'check');
  expect(main.isDisjointFrom(deeds('Roe checks into clinic', 'check').told)).toBe(false);
  expect(main.isDisjointFrom(deeds('Roe checks out of clinic', 'check').told)).toBe(true);
});

test.each([
  ['Roe passed away on Friday.', 'pass', 'die'],
  ['Roe steps down as mayor.', 'step', 'resign'],
  ['Roe opened fire at the yard.', 'open', 'kill'],
])('a verb may be of another act with the word behind it: %s', (text, predicate, deed) => {
  const { main, told } = deeds(text, predicate);
  expect(main).toEqual(new Set([deed]));
  expect(told).not.toContain('burn');
});

test('the council still passes a bill, and a month is no march', () => {
  expect(deeds('The council passed the bill.', 'pass').main).toEqual(new Set(['pass']));
  expect(deeds('Roe spoke on March 2.', 'speak').told).not.toContain('protest');
  expect(deeds('Roe joined the march.', 'join').told).toContain('protest');
});

test('what is only said to be said is no deed', () =>
  expect(deeds('Roe said the harbour was quiet.', 'say').main.size).toBe(0));

test('an object tells what a light verb does', () =>
  expect(deeds('Roe made an offer for the yard.', 'make').main).toContain('offer'));

test('clauses that tell of nothing that was are left out', () =>
  expect(deeds('Roe left; he was not sacked.', 'leave', ['he was not sacked']).told).not.toContain(
    'dismiss',
  ));

test.each([
  ['Poe will replace Roe.', 'replace', true],
  ['Poe replaced Roe.', 'replace', false],
  ['Poe to host harbour ball', '', true],
  ['Poe hosts harbour ball', '', false],
])('a plan looks ahead: %s', (text, predicate, ahead) =>
  expect(deeds(text, predicate).ahead).toBe(ahead),
);

test('the small words of a text are those that it writes without a capital', () =>
  expect(smallStems('Harbour Ball Opens. The ball opens in Drayford.', english)).toEqual(
    new Set(['ball', 'opens', 'in'].map((word) => english.events.stem(word))),
  ));
