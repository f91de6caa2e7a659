import { describe, expect, it } from 'vitest';
import { isSurely } from '../../../../src/ingest/resolve/cast/is-surely.ts';
import { resolveCast } from '../../../../src/ingest/resolve/resolve-cast.ts';
import { english } from '../../../../src/language/english/english.ts';
import { peopleEditsSchema } from '../../../../src/model/editorial.ts';
import { byEditor } from '../../../../src/model/person-join.ts';
import type { Cast } from '../../../../src/model/story.ts';
import { readOf } from '../../../fixtures/times/articles.ts';

const castOf = (texts: readonly string[], edits: object = {}): Cast =>
  resolveCast(
    texts.map((text, n) => readOf(`article-${n}`, text)),
    peopleEditsSchema.parse(edits),
    english,
  );

/** The people of a story, each with the numbers of the articles that name them. */
function peopleOf(texts: readonly string[]): Record<string, string> {
  const people = castOf(texts).entities.filter(({ type }) => type === 'person');
  return Object.fromEntries(
    people.map(({ id, mentions }) => [
      id,
      [...new Set(mentions.map(({ article }) => article.slice('article-'.length)))].sort().join(),
    ]),
  );
}

/** Articles that have nothing in common with a case, so that a story is a long one. */
const others = Array.from(
  { length: 16 },
  (_, n) =>
    `The harbour of ${String.fromCodePoint(65 + n)}by was dredged. Nobody complained about pier ${n}, where ${n} barges lay for ${n + 3} days.`,
);

describe('forms of one name', () => {
  it.each([
    [
      'a first name and what it is short for',
      'Mayor Rudolph Tanner resigned.',
      'Rudy Tanner told reporters that he was ill.',
    ],
    [
      'an initial, and a second name in its short form',
      'Envoy J. Christopher Tanner resigned.',
      'Envoy Chris Tanner told reporters that he was ill.',
    ],
    [
      'a double surname with and without a hyphen',
      'Minister Debora Wessel Tanner resigned.',
      'Minister Debora Wessel-Tanner told reporters that she was ill.',
    ],
    [
      'marks on letters',
      'Minister Tuğba Yıldız Șerban resigned.',
      'Minister Tugba Yildiz Serban told reporters that she was ill.',
    ],
  ])('%s', (_, ...texts) => expect(Object.values(peopleOf(texts))).toEqual(['0,1']));
});

const plain = 'Martin Keller told reporters that the dam was safe.';
const third = 'Martin Keller III told reporters that the weir was closed.';
const junior = 'Martin Keller Jr. told reporters that the mill was sold.';

describe('a name that several bear', () => {
  it('without a suffix it may be a parent’s, unless the articles have something in common', () => {
    expect(peopleOf([plain, third, plain.replace('dam', 'lock')])).toEqual({
      'martin-keller': '0,2',
      'martin-keller-iii': '1',
    });
    expect(
      peopleOf([`${plain} Tove Lindqvist agreed.`, `${third} Tove Lindqvist agreed.`]),
    ).toMatchObject({ 'martin-keller-iii': '0,1' });
  });

  it('with a suffix and without in one article they are two over the story', () =>
    expect(
      peopleOf([
        'Ronald Crest told reporters that he would run. His son Ronald Crest Jr. told them that his father would win. Crest Jr. stayed.',
        'Ronald Crest told reporters that the wall was built. Tove Lindqvist agreed.',
        'Ronald Crest Jr. met a lawyer, he told reporters. Tove Lindqvist agreed.',
      ]),
    ).toMatchObject({ 'ronald-crest': '0,1', 'ronald-crest-jr': '0,2' }));
});

describe('forms that may be of two people', () => {
  it('of two middle letters the second is not left alone', () =>
    expect(
      peopleOf([
        'President Gerald H.W. Combs signed the treaty.',
        'President Gerald W. Combs told reporters that the war was won.',
        'President Combs told reporters that the troops would leave.',
      ]),
    ).toEqual({ 'gerald-hw-combs': '0', 'gerald-w-combs': '1' }));

  it('the surname may stand first', () =>
    expect(
      peopleOf(['Minister Orbánt Lajosz resigned.', 'Minister Lajosz Orbant told reporters why.']),
    ).toEqual({ 'lajosz-orbant': '0,1' }));

  it('beside one who bears a part of it, a double one is not torn', () =>
    expect(
      peopleOf([
        'Lawyer Anne Dawes Whitlock filed the suit, she told reporters.',
        'Lawyer Anne Dawes-Whitlock told the court that it was void.',
        'Nurse Anne Dawes won a prize, she told reporters.',
      ]),
    ).toMatchObject({ 'anne-dawes-whitlock': '0,1', 'anne-dawes': '2' }));

  it('beside two suffixes it is asked, and makes no page an article', () => {
    const texts = [
      plain,
      third,
      junior,
      ...['lock', 'quay', 'dyke'].map((it) => plain.replace('dam', it)),
    ];
    expect(Object.values(peopleOf(texts)).sort()).toEqual(['1', '2']);
    expect(castOf(texts).uncertain.map(({ words }) => words)).toEqual(
      Array.from({ length: 4 }, () => 'Martin Keller'),
    );
  });

  it('what an article says decides whose it is', () =>
    expect(
      peopleOf([
        'Senator Martin Keller III told reporters that the weir was closed. Tove Lindqvist agreed.',
        'Boxer Martin Keller Jr. told reporters that he had won the fight. Ike Barnaby lost it.',
        'Senator Martin Keller told reporters that the weir would open. Tove Lindqvist agreed.',
      ]),
    ).toMatchObject({ 'martin-keller-iii': '0,2', 'martin-keller-jr': '1' }));

  it('a headline’s word behind it makes no second person', () =>
    expect(
      Object.keys(
        peopleOf([
          'Paul Q. Regan Joins Talks\n\nPaul Q. Regan told reporters that he was ill.',
          'Paul Regan Joins\n\nGovernor Paul Regan told reporters that he was well. Regan left.',
          'Governor Paul Regan resigned.',
          'Governor Paul Regan told reporters that he was tired.',
        ]),
      ),
    ).toHaveLength(1));
});

describe('two people of one name', () => {
  it('at work in fields far apart, with nothing in common, are two', () =>
    expect(
      Object.values(
        peopleOf([
          ...others,
          'Senator Ron Jansen told reporters that the bill had passed. Tove Lindqvist agreed.',
          'Goalkeeper Ron Jansen told reporters that the match was lost. Ike Barnaby agreed.',
        ]),
      ).filter((articles) => /^1[67]/.test(articles)),
    ).toEqual(expect.arrayContaining(['16', '17'])));

  it('who are named beside the same people are one', () =>
    expect(
      Object.values(
        peopleOf([
          ...others,
          'Senator Ron Jansen told reporters that the bill had passed. Tove Lindqvist agreed, and Ike Barnaby did.',
          'Goalkeeper Ron Jansen told reporters that the match was lost. Tove Lindqvist agreed, and Ike Barnaby did.',
        ]),
      ),
    ).toContain('16,17'));

  it('in one office of two bodies, with nothing in common, are two', () =>
    expect(
      Object.values(
        peopleOf([
          ...others,
          'Jim O’Brien, coach of the Harborview Gulls, told reporters that he was ill. Tove Lindqvist agreed.',
          'Jim O’Brien, head coach of Millbrook College, told reporters that he was well. Ike Barnaby agreed.',
        ]),
      ).filter((articles) => /^1[67]/.test(articles)),
    ).toEqual(expect.arrayContaining(['16', '17'])));

  it('a king is nobody of that surname', () =>
    expect(
      peopleOf([
        'King Faisal met President Nadir Faisal in Port Amber. King Faisal left.',
        'President Nadir Faisal told reporters that the loan was small.',
        'King Faisal told reporters that he was glad.',
      ]),
    ).toEqual({ faisal: '0,2', 'nadir-faisal': '0,1' }));

  it('husband and wife are two, and a title before the surname alone is whose it was', () =>
    expect(
      peopleOf([
        'President Karl Osgood told reporters that he would stay. President Osgood left.',
        'Mrs. Osgood, the wife of the president, waited. Mrs. Lina Osgood told reporters that she agreed.',
        'President Osgood told reporters that the treaty was signed.',
      ]),
    ).toEqual({ 'karl-osgood': '0,2', 'lina-osgood': '1' }));

  it('father and son of two first names are two, and the surname alone is asked', () =>
    expect(
      peopleOf([
        'Alderman George Hale told reporters that he would stay.',
        'Alderman Rupert Hale, son of the founder, told reporters that he would go.',
        'Hale told the court that the mill was sold. Ms Lindqvist told it nothing.',
      ]),
    ).toMatchObject({ 'george-hale': '0', 'rupert-hale': '1' }));
});

describe('a surname alone in a long story', () => {
  const bearer =
    'Judge Malachi Quarrel told reporters that the trial was over. Tove Lindqvist agreed.';

  it('is not the only bearer where nothing else of the article fits', () => {
    const texts = [...others, bearer, 'Mr. Quarrel told reporters that the fair was open.'];
    expect(peopleOf(texts)).toMatchObject({ 'malachi-quarrel': '16' });
    expect(castOf(texts).uncertain.map(({ words }) => words)).toContain('Quarrel');
  });

  it('of two it is the one with whose company the article has something in common', () => {
    const company = 'Tove Lindqvist agreed. Otto Brandvold agreed.';
    const texts = [
      ...others,
      `Judge Karl Osgood told reporters that the trial was over. ${company}`,
      'Mrs. Lina Osgood told reporters that the garden was open. Ike Barnaby agreed.',
    ];
    const alone = 'Osgood told reporters that the fair was open.';
    expect(peopleOf([...texts, `${alone} ${company}`])).toMatchObject({ 'karl-osgood': '16,18' });
    expect(peopleOf([...texts, alone])).toMatchObject({ 'karl-osgood': '16', 'lina-osgood': '17' });
  });

  it.each([
    ['title', 'Judge Quarrel told reporters that the fair was open.'],
    [
      'company',
      'Mr. Quarrel told reporters that the fair was open. Tove Lindqvist told them so as well.',
    ],
  ])('is the one whose %s the article gives', (_, text) =>
    expect(peopleOf([...others, bearer, text])).toMatchObject({ 'malachi-quarrel': '16,17' }),
  );
});

describe('how sure a join is', () => {
  const texts = [
    ...others,
    'Judge Malachi Quarrel told reporters that the trial was over. Tove Lindqvist agreed.',
    'Judge Quarrel told reporters that the fair was open.',
    'Senator Robert Miller told reporters that the bill had passed.',
    'Robert Miller told reporters that it was cold.',
  ];

  it('is kept with its reasons, the strongest first', () => {
    const [join] = castOf(texts).joins?.get('article-17')?.values() ?? [];
    expect(join?.reasons.map(({ sign, words }) => [sign, words])).toEqual(
      expect.arrayContaining([
        ['same-role', 'judge'],
        ['only-bearer', undefined],
      ]),
    );
    const points = join?.reasons.map((reason) => Math.abs(reason.points)) ?? [];
    expect(points).toEqual([...points].sort((a, b) => b - a));
    expect(join?.score).toBeCloseTo(
      join?.reasons.reduce((sum, reason) => sum + reason.points, 0) ?? Number.NaN,
    );
  });

  it('says whether what an article tells of somebody may be held against what others tell', () => {
    const cast = castOf(texts);
    const long = castOf([
      ...texts,
      ...Array.from(
        { length: 150 },
        (_, n) => `Tram ${n} left shed ${n * 7} at dawn for line ${n + 5}.`,
      ),
    ]);
    expect(isSurely(cast, 'malachi-quarrel', 'article-17')).toBe(true);
    expect(isSurely(long, 'robert-miller', 'article-19')).toBe(false);
  });

  it('is for certain where an editor decides', () => {
    const cast = castOf(texts, { merge: [['robert-miller', 'malachi-quarrel']] });
    expect([...(cast.joins?.get('article-16')?.values() ?? [])]).toContainEqual(byEditor);
  });
});
