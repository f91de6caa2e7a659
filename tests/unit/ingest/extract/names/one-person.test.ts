import { expect, it } from 'vitest';
import { namesIn } from './read-text.ts';

/** The persons of a text, each as the names that it is called by. */
function personsIn(text: string): string[] {
  const names = namesIn(text).filter(({ form, type }) => form !== 'pronoun' && type === 'person');
  const byPerson = Map.groupBy(names, ({ cluster }) => cluster);
  return [...byPerson.values()].map((mentions) =>
    [...new Set(mentions.map(({ span }) => text.slice(span.start, span.end)))].join(' = '),
  );
}

it.each([
  [
    'a husband whose first name is a particle elsewhere is not his wife',
    'Dr. Ben Poe and his wife Clara Poe waited at the docks.',
    ['Ben Poe', 'Clara Poe'],
  ],
  [
    'such a name may be short for another',
    'Mayor Ben Poe met Ada Quill. Benjamin Poe left.',
    ['Ben Poe = Benjamin Poe', 'Ada Quill'],
  ],
  [
    'a surname that begins with a particle is the end of a whole name',
    'Actor Robert De Niro came to Port Amber. De Niro left at noon.',
    ['Robert De Niro = De Niro'],
  ],
  [
    'with several particles as well, and before a suffix',
    'Mayor Luis de la Cruz Jr. came to Port Amber. De la Cruz left at noon.',
    ['Luis de la Cruz Jr. = De la Cruz'],
  ],
  [
    'an article of a name, with or without its hyphen',
    'President Bashar al-Assad came to Port Amber. Al Assad left at noon.',
    ['Bashar al-Assad = Al Assad'],
  ],
  [
    'two different first names are two persons',
    'Captain Jane Roe met Judge Adam Roe at the docks.',
    ['Jane Roe', 'Adam Roe'],
  ],
  [
    'one called by two letters is not whose first name begins with one of them',
    'Judge Tony Roe came. T.J. Roe stayed away.',
    ['Tony Roe', 'T.J. Roe'],
  ],
  [
    'a letter written twice is the same surname',
    'Editor Hugh Hefler came. Hugh Heffler left.',
    ['Hugh Hefler = Hugh Heffler'],
  ],
  [
    'a name and the end of it, though no list has its words',
    'Minister Aung Than Suu Kyaw came. Suu Kyaw left.',
    ['Aung Than Suu Kyaw = Suu Kyaw'],
  ],
  [
    'a president-to-be is nobody who has been president',
    'Anna Varga, the candidate, and her husband, former President Milo Varga, came. A President Varga would close the port.',
    ['Anna Varga = Varga', 'Milo Varga'],
  ],
  [
    'a president is not the first lady',
    'First lady Rosa Quint spoke. President Quint waved.',
    ['Rosa Quint', 'Quint'],
  ],
  [
    'a father and his son of one name are two, each with the short form that has his suffix or none',
    'Dale Crest spoke in Lusk. His son, Dale Crest Jr., cheered. Crest left. Crest Jr. stayed.',
    ['Dale Crest = Crest', 'Dale Crest Jr. = Crest Jr.'],
  ],
  [
    'a suffix may stand behind a comma',
    'Judge Dale Crest, Jr., spoke in Lusk. Dale Crest Jr. left at noon.',
    ['Dale Crest, Jr. = Dale Crest Jr.'],
  ],
  [
    'a first name with a suffix is short for both',
    'Judge Dale Crest Jr. spoke in Lusk. Dale Jr. left at noon.',
    ['Dale Crest Jr. = Dale Jr.'],
  ],
  [
    'a king is not somebody of that surname',
    'King Salman spoke. Crown Prince Mohammed bin Salman listened. King Salman left.',
    ['Salman', 'Mohammed bin Salman'],
  ],
  [
    'an initial and a short form are one with the whole name',
    'Judge Robert Roe came. J. Roe stayed away. Bob Roe left.',
    ['Robert Roe = Bob Roe', 'J. Roe'],
  ],
])('%s', (_, text, expected) => expect(personsIn(text)).toEqual(expected));
