import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/browser/find-names.ts';
import { fit, fitOf, type NameEntry } from '../../../src/browser/name-fit.ts';
import { nameFiles } from '../../../src/queries/search/names.ts';
import { indexStory } from '../../../src/queries/story/story-index.ts';
import { linksBelow } from '../../../src/site/links.ts';
import { fileOfPrefix, growTree } from '../../../src/text/prefix-tree.ts';
import {
  article,
  event,
  harbourStory,
  mention,
  person,
  place,
} from '../../fixtures/queries/harbour-story.ts';

const role = (text: string) => ({ text, edtf: null, provenance: [place('quay', 'p-a', 0, text)] });

const story = harbourStory({
  people: [
    { ...person('ines-falk', 'Ines Falk', ['Falk']), roles: [role('harbour master')] },
    person('jose-alvarez', 'José M. Álvarez', ['Álvarez']),
    person('jd-oduya', 'J.D. Oduya', ['Oduya']),
    person('ida-falk', 'Ida Falk'),
    person('kim', 'Kim'),
  ],
  events: [
    event('walkout', null, { label: 'Dockers left the quay' }),
    event('walkout-2', null, { label: 'Dockers left the quay again' }),
  ],
  faq: [
    {
      id: 'who',
      question: 'Who is Ines Falk?',
      origin: 'derived',
      asked: null,
      template: null,
      slots: [],
      about: [],
      answers: [place('quay', 'p-a', 0, 'x')],
      differ: false,
      asOf: null,
      rank: 1,
    },
  ],
});

function search(given = story, base = '/') {
  const files = nameFiles({ index: indexStory(given), links: linksBelow(base) });
  const byFile = new Map([...files].map(([prefix, names]) => [fileOfPrefix(prefix), names]));
  const read: string[] = [];
  const tree = growTree(files.keys());
  return {
    read,
    byFile,
    find: (query: string) =>
      findNames({ tree, read: async (file) => (read.push(file), byFile.get(file)!) }, query),
  };
}
const first = async (query: string) => (await search().find(query))[0]?.name[2];

describe('names are found', () => {
  it.each([
    ['Ines Falk', 'Ines Falk'],
    ['ines', 'Ines Falk'],
    ['Falk', 'Ines Falk'],
    ['Falk, Ines', 'Ines Falk'],
    ['I. Falk', 'Ines Falk'],
    ['falk i', 'Ines Falk'],
    ['Jose Alvarez', 'José M. Álvarez'],
    ['JMA', 'José M. Álvarez'],
    ['alvarez jose m', 'José M. Álvarez'],
    ['J D Oduya', 'J.D. Oduya'],
    ['Oduya JD', 'J.D. Oduya'],
    ['Inse Falk', 'Ines Falk'],
    ['Ins Falk', 'Ines Falk'],
    ['Ines Flak', 'Ines Falk'],
    ['nes falk', 'Ines Falk'],
    ['alvraez', 'José M. Álvarez'],
    ['lvarez', 'José M. Álvarez'],
    ['laverez', undefined],
    ['harbour master', 'Ines Falk'],
    ['master falk', 'Ines Falk'],
    ['dockers left', 'Dockers left the quay'],
    ['Dockers left the quay', 'Dockers left the quay'],
    ['who is ines', 'Who is Ines Falk?'],
    ['kim', 'Kim'],
    ['zz', undefined],
    ['x', undefined],
    ['', undefined],
  ])('‘%s’: %s', async (query, name) => expect(await first(query)).toBe(name));

  it('with one file for each whole name', async () => {
    for (const name of ['Ines Falk', 'José M. Álvarez', 'Dockers left the quay again']) {
      const { find, read } = search();
      expect((await find(name))[0]!.name[2]).toBe(name);
      expect(read).toHaveLength(1);
    }
  });
  it('where a title begins with a single letter', async () => {
    const label = 'A crane fell on the old quay';
    const { find, read } = search({
      ...story,
      events: [...story.events, event('crane', null, { label })],
    });
    expect((await find(label))[0]!.name[2]).toBe(label);
    expect(read).toHaveLength(1);
  });
  it('by fit, then by weight in the story', async () => {
    const mentions = [1, 2, 3].map((n) => mention('p-a', n, 'Ida Falk', 'ida-falk'));
    const { find } = search({ ...story, articles: [article('quay', { mentions })] });
    expect((await find('falk')).slice(0, 2).map(({ name }) => name[2])).toEqual([
      'Ines Falk',
      'Ida Falk',
    ]);
    expect((await find('fal')).slice(0, 2).map(({ name }) => name[2])).toEqual([
      'Ines Falk',
      'Ida Falk',
    ]);
    expect((await find('i falk')).slice(0, 2).map(({ name }) => name[2])).toEqual([
      'Ida Falk',
      'Ines Falk',
    ]);
  });
  it('whatever the letters are, and whatever the base', () =>
    fc.assert(
      fc.asyncProperty(
        fc
          .array(
            fc.constantFrom(
              'Ines',
              'O’Hara',
              'van',
              'Łuczak',
              '李',
              'Ñandú',
              'J.D.',
              'Al-Amin',
              'Ц',
              '7',
            ),
            { minLength: 1, maxLength: 4 },
          )
          .map((parts) => parts.join(' '))
          .filter((name) => name.length > 1),
        async (name) => {
          const found = await search(harbourStory({ people: [person('x', name)] }), '/below/').find(
            name,
          );
          expect(found[0]?.name.slice(0, 3)).toEqual(['person', 'people/x/', name]);
        },
      ),
    ));
});

describe('an organisation', () => {
  it('leads to where it is first named', async () => {
    const given = harbourStory();
    const found = await search({
      ...given,
      articles: [
        article('quay', {
          mentions: [{ ...mention('p-z', 5, 'Gull Lines', 'gull-lines'), type: 'organisation' }],
        }),
      ],
      story: {
        ...given.story,
        organisations: [{ id: 'gull-lines', name: 'Gull Lines', aliases: ['Gull'] }],
      },
    }).find('lines gull');
    expect(found[0]!.name.slice(0, 3)).toEqual([
      'organisation',
      'articles/quay/#p-z',
      'Gull Lines',
    ]);
  });
});

describe('the fit of a name', () => {
  const name: NameEntry = [
    'person',
    'people/x/',
    'Ines Maria Falk',
    1,
    ['Falk'],
    ['harbour master'],
  ];
  it.each([
    ['ines maria falk', fit.name],
    ['falk', fit.otherName],
    ['falk ines maria', fit.allWords],
    ['ines mar', fit.beginning],
    ['mar fal', fit.beginnings],
    ['im falk', fit.beginnings],
    ['master ines', fit.role],
    ['ines maria fakl', fit.oneEdit],
    ['inesmariafalk', fit.oneEdit],
    ['tom falk', fit.none],
    ['inse fakl', fit.none],
  ])('of ‘%s’ is %i', (query, expected) => expect(fitOf(query, name)).toBe(expected));
});

describe('a story of 10,000 articles', () => {
  const pick = <Value>(list: readonly Value[], n: number): Value => list[n % list.length]!;
  const syllables = [
    'ba',
    'ko',
    'ri',
    'mes',
    'tan',
    'dor',
    'lin',
    'var',
    'oss',
    'fel',
    'gar',
    'hol',
    'jan',
    'kel',
    'mor',
    'nas',
    'pet',
    'quin',
    'rod',
    'sam',
  ];
  const given = [
    'Ines',
    'Tom',
    'Maria',
    'John',
    'Anna',
    'Peter',
    'Luis',
    'Omar',
    'Sara',
    'Elena',
    'Ivan',
    'Nina',
    'Olga',
    'Ravi',
    'Wei',
  ];
  const things = [
    'the harbour',
    'the bridge',
    'the museum',
    'the ferry company',
    'the union',
    'the court',
    'the mayor',
  ];
  const acts = [
    'opened talks on',
    'sued',
    'left',
    'denied owning',
    'announced cuts at',
    'returned to',
  ];
  const people = Array.from({ length: 15_000 }, (_, n) => ({
    ...person(
      `p-${n}`,
      `${pick(given, n)} ${pick(syllables, n * 7)}${pick(syllables, (n * 13) >> 3)}${pick(syllables, n >> 6)}`,
    ),
    roles: [role(`head of ${pick(things, n)}`)],
  }));
  const big = harbourStory({
    people,
    articles: Array.from({ length: 10_000 }, (_, n) =>
      article(`a-${n}`, {
        headline: `${pick(people, n * 3).name} ${pick(acts, n)} ${pick(things, n >> 3)}`,
        mentions: [mention('p-a', 0, 'x', `p-${(n * n) % 15_000}`)],
      }),
    ),
    events: Array.from({ length: 80_000 }, (_, n) =>
      event(`e-${n}`, null, {
        label: `${n % 3 ? pick(people, n * 11).name : 'The company'} ${pick(acts, n)} ${pick(things, n >> 4)} in week ${n % 5000}`,
      }),
    ),
    faq: Array.from({ length: 45_000 }, (_, n) => ({
      id: `q-${n}`,
      question: `${pick(['Who is', 'What did', 'What happened to'], n)} ${pick(people, n).name}?`,
      origin: 'derived' as const,
      asked: null,
      template: null,
      slots: [],
      about: [],
      answers: [place('a-1', 'p-a', 0, 'x')],
      differ: false,
      asOf: null,
      rank: n + 1,
    })),
  });
  const { byFile, read, find } = search(big);

  it('has no file of names larger than 10 kB', () => {
    expect(
      Math.max(...[...byFile.values()].map((names) => Buffer.byteLength(JSON.stringify(names)))),
    ).toBeLessThanOrEqual(10_000);
    expect(byFile.size).toBeGreaterThan(1000);
  });
  it('answers the whole name of a person or event first, with one file', async () => {
    for (let n = 0; n < 400; n++) {
      read.length = 0;
      const name = n % 2 ? pick(people, n * 37).name : pick(big.events, n * 199).label;
      expect((await find(name))[0]!.name[2]).toBe(name);
      expect(read, name).toHaveLength(1);
    }
  });
  it('finds most names with a letter missing or two swapped', async () => {
    let right = 0;
    for (let n = 0; n < 300; n++) {
      const { name } = pick(people, n * 41);
      const at = 1 + (n % (name.length - 2));
      const slip =
        n % 2
          ? name.slice(0, at) + name.slice(at + 1)
          : name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2);
      right += Number((await find(slip)).slice(0, 5).some((one) => one.name[2] === name));
    }
    expect(right / 300).toBeGreaterThan(0.9);
  });
});
