import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/ingest/analyse.ts';
import { reportsOf } from '../../../../src/ingest/copies/copies-of.ts';
import { resolve } from '../../../../src/ingest/resolve/resolve.ts';
import { english } from '../../../../src/language/english/english.ts';
import { peopleEditsSchema } from '../../../../src/model/editorial.ts';
import { slice } from '../../../../src/model/span.ts';
import type { NewsEvent } from '../../../../src/model/story.ts';

/** Reports of other matters, without which nothing is rare. */
const others = [
  'Tram drivers in Velmore parked their trams. Piotr Zalewski opened a library in Korvin on Monday.',
  'Greta Lindqvist bought two ferries for the lake. She paid the shipyard of Ostvik in full.',
  'Samir Haddad closed the mill in Brenn. The wheel had turned since his grandfather built it.',
  'Noor Jansen won the regatta of Tolm by a length. Her brother mended the sails at night.',
  'Oskar Brandvold sold the quarry above Fenn. Goats have grazed there ever since.',
  'Lucia Ferrante painted the chapel of Marsk. Visitors climb a ladder to see the ceiling.',
  'Tomas Reyle launched a bakery on the pier of Dunmar. Loaves were gone by eight.',
  'Ingrid Solheim left the orchestra of Pell. Cellists played for her on the stairs.',
  'Petra Vance planted an orchard in Sorrel. Pears and quinces ripen there in October.',
  'Yusuf Karam repaired the clock of Ander. It strikes thirteen at noon.',
];

const lead =
  'Marta Kovel was arrested on Tuesday in Drayford over the theft of a bronze bell from the abbey.';
const report = `Morning news\n\n${lead}\n\nMonks had hung it in the tower of the abbey when Drayford was a village of thatched huts.`;

/** The first event of a story of these two reports and others, with the words of its accounts. */
function eventOf(second: string): { readonly event: NewsEvent; readonly words: string[] } {
  const articles = [report, second, ...others].map((text, n) =>
    readDocument({ id: `r${n}`, text, published: '2024-05-15' }, english),
  );
  expect(new Set(reportsOf(articles).values()).size).toBe(articles.length);
  const { events } = resolve(articles, peopleEditsSchema.parse({}), english);
  const event = events.find(({ label }) => label.startsWith('Marta Kovel was arrested'));
  if (!event) throw new Error('The report tells no arrest');
  const texts = new Map(articles.map(({ article }) => [article.id, article.source.text]));
  const words = event.accounts.map(({ article, span }) => slice(texts.get(article) ?? '', span));
  return { event, words };
}

const about = (headline: string, ...sentences: string[]): string =>
  `${headline}\n\n${sentences.join('\n\n')}`;
const background = [
  'Marta Kovel once ran a foundry near Drayford.',
  'The abbey of Drayford had rung the bronze bell for six centuries.',
];

test('a headline of another report is a further account of the event that it tells', () => {
  const { event, words } = eventOf(
    about('Marta Kovel arrested over theft of bronze bell from Drayford abbey', ...background),
  );
  expect(words[0]).toBe(lead);
  expect(words[1]).toContain('Marta Kovel arrested');
  expect(event.accounts[1]).toMatchObject({ further: true });
  expect(event.accounts[1]?.join?.score).toBeGreaterThan(0);
});

test('so is a sentence that names nobody, where its report leads with it and names who it was', () => {
  const unnamed =
    'A woman was arrested on Tuesday in Drayford over the theft of a bronze bell from the abbey.';
  expect(eventOf(about('Bell', unnamed, ...background)).words).toContain(unnamed);
  const { event } = eventOf(about('Bell', unnamed, ...background));
  expect(event.label).toContain('Marta Kovel');
  expect(event.participants.map(({ person }) => person)).toEqual(['marta-kovel']);
});

test.each([
  [
    'nobody of the report is who was arrested',
    'A woman was arrested on Tuesday in Drayford over the theft of a bronze bell from the abbey.',
    'The abbey of Drayford had rung the bronze bell for six centuries.',
  ],
  [
    'somebody else is named',
    'Dagny Moss was arrested on Tuesday in Drayford over the theft of a bronze bell from the abbey.',
    ...background,
  ],
  [
    'it did not happen',
    'A woman was not arrested on Tuesday in Drayford over the theft of a bronze bell.',
    ...background,
  ],
  [
    'it has yet to happen',
    'A woman will be arrested in Drayford over the theft of a bronze bell from the abbey.',
    ...background,
  ],
  [
    'another year is given',
    'A woman was arrested in 2019 in Drayford over the theft of a bronze bell from the abbey.',
    ...background,
  ],
  [
    'it tells of another deed',
    'A woman was praised on Tuesday in Drayford for the theft of a bronze bell from the abbey.',
    ...background,
  ],
])('not where %s', (_, ...sentences) => {
  const { words } = eventOf(about('Bell', ...sentences));
  expect(words).not.toContain(sentences[0]);
});

test.each([
  'Was Marta Kovel arrested over theft of bronze bell from Drayford abbey?',
  'Marta Kovel may be arrested over theft of bronze bell from Drayford abbey',
  'Marta Kovel denies theft of bronze bell from Drayford abbey before she was arrested',
  'Marta Kovel not arrested over theft of bronze bell from Drayford abbey',
])('nor is a headline that does not say that it happened: %s', (headline) =>
  expect(eventOf(about(headline, ...background)).words).toEqual([lead]),
);
