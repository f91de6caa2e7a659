import { describe, expect, it } from 'vitest';
import {
  AccountEvidence,
  type SignValues,
} from '../../../../src/ingest/resolve/events/account-evidence.ts';
import {
  type EventCandidate,
  gatherCandidates,
} from '../../../../src/ingest/resolve/events/candidates.ts';
import { FeatureReader } from '../../../../src/ingest/resolve/events/features.ts';
import { resolveCast } from '../../../../src/ingest/resolve/resolve-cast.ts';
import { english } from '../../../../src/language/english/english.ts';
import { peopleEditsSchema } from '../../../../src/model/editorial.ts';
import type { EventSign } from '../../../../src/model/event-join.ts';
import type { ReadArticle } from '../../../../src/model/story.ts';
import { readOf } from '../../../fixtures/times/articles.ts';

/** Reports of other matters, so that words of a case are rare in the story. */
const others = [
  'Mayor Ana Ruiz opened a bakery in Oslo. Ruiz thanked the bakers of the town.',
  'Olav Brekke painted the town hall. Brekke used nine buckets of red paint.',
  'Teresa Lund taught chess at the library. Lund won against four pupils.',
  'Jonas Falk repaired bicycles near the station. Falk asked for no money.',
  'Nadia Petrov sang at the harvest fair. Petrov wore a green coat.',
  'Emil Strand sold his vineyard. Strand moved to the coast.',
  'Clara Winter planted oaks beside the canal. Winter watered them daily.',
  'Hugo Marsh fixed the church clock. Marsh climbed the tower twice.',
].map((text, n) => readOf(`other-${n}`, text));

interface Told {
  readonly evidence: AccountEvidence;
  readonly a: EventCandidate;
  readonly b: EventCandidate;
}

/** The first account of each of two reports, in a story of ten; copies where it says so. */
function tell(one: string, other: string, areCopies = false): Told {
  const articles: ReadArticle[] = [readOf('a', one), readOf('b', other), ...others];
  const cast = resolveCast(articles, peopleEditsSchema.parse({}), english);
  const reader = FeatureReader.over(articles, cast, english);
  const candidates = articles.flatMap((read) => gatherCandidates(read, cast, reader, english));
  const evidence = new AccountEvidence(candidates, {
    articles,
    reader,
    reportOf: new Map(articles.map(({ article }, n) => [article.id, areCopies && n === 1 ? 0 : n])),
    language: english,
    places: new Set(cast.entities.flatMap(({ id, type }) => (type === 'place' ? [id] : []))),
  });
  const first = (id: string): EventCandidate => {
    const found = candidates.find(({ article }) => article === id);
    if (!found) throw new Error(`no account in ${id}`);
    return found;
  };
  return { evidence, a: first('a'), b: first('b') };
}

function signsOf(one: string, other: string): SignValues {
  const { evidence, a, b } = tell(one, other);
  return evidence.signs(a, b);
}

const theft = 'Kemal Aydin stole a silver lantern from the Copper Lighthouse';

/** What is so, what each of two reports says, and the sign of it. */
type Case = readonly [string, string, string, EventSign];

const signsShown: readonly Case[] = [
  ['share rare words', `${theft}.`, 'Kemal Aydin buried the lantern of silver.', 'same-words'],
  ['share a run of words', `${theft}.`, 'Kemal Aydin hid a silver lantern.', 'same-phrases'],
  ['tell the same act', `${theft}.`, 'Kemal Aydin stole two boats.', 'same-acts'],
  [
    'tell one act in two words',
    'Kemal Aydin was arrested.',
    'Kemal Aydin was detained.',
    'same-acts',
  ],
  ['tell other acts', 'Kemal Aydin was arrested.', 'Kemal Aydin died.', 'other-acts'],
  ['are of one person', `${theft}.`, 'Kemal Aydin flew to Lund.', 'same-parties'],
  ['give one day', `${theft} on 3 May 2024.`, 'Kemal Aydin flew on May 3, 2024.', 'same-date'],
  ['give one weekday', `${theft} on Tuesday.`, 'Kemal Aydin flew on Tuesday.', 'same-date'],
  ['give two weekdays', `${theft} on Tuesday.`, 'Kemal Aydin flew on Friday.', 'other-date'],
  ['give two days', `${theft} on 3 May 2024.`, 'Kemal Aydin flew on 9 June 2024.', 'other-date'],
  ['give two years', `${theft} in 2021.`, 'Kemal Aydin stole a lantern in 2022.', 'other-year'],
  ['give a year in one alone', `${theft} in 2021.`, 'Kemal Aydin stole a lantern.', 'one-year'],
  [
    'give a year in the other alone',
    `${theft}.`,
    'Kemal Aydin stole a lantern in 2021.',
    'one-year',
  ],
  [
    'give other figures',
    'Kemal Aydin stole 12 lanterns.',
    'Kemal Aydin stole 15 lanterns.',
    'other-figure',
  ],
  [
    'are of one place',
    'Kemal Aydin fled to Kenya.',
    'Kemal Aydin was arrested in Kenya.',
    'same-place',
  ],
  [
    'name somebody each',
    'Kemal Aydin met Ingrid Solberg.',
    'Kemal Aydin met Olga Brun.',
    'other-parties',
  ],
  ['are of a story of many accounts', `${theft}.`, 'Kemal Aydin flew to Lund.', 'large-story'],
];
const signsNotShown: readonly Case[] = [
  ['share no words', `${theft}.`, 'Kemal Aydin flew to Lund.', 'same-words'],
  ['share words, no run', `${theft}.`, 'Kemal Aydin hid a lantern made of silver.', 'same-phrases'],
  ['tell no other acts', 'Kemal Aydin was arrested.', 'Kemal Aydin was detained.', 'other-acts'],
  ['are of two people', `${theft}.`, 'Ingrid Solberg flew to Lund.', 'same-parties'],
  [
    'give a weekday in one alone',
    `${theft} on Tuesday.`,
    'Kemal Aydin flew to Lund.',
    'other-date',
  ],
  [
    'give a day and its month',
    `${theft} on 3 May 2024.`,
    'Kemal Aydin flew in May 2024.',
    'other-date',
  ],
  ['give one year', `${theft} in 2021.`, 'Kemal Aydin stole a lantern in 2021.', 'other-year'],
  ['give a year in both', `${theft} in 2021.`, 'Kemal Aydin stole a lantern in 2022.', 'one-year'],
  [
    'give one figure',
    'Kemal Aydin stole 12 lanterns.',
    'Kemal Aydin stole 12 boats.',
    'other-figure',
  ],
  ['give a figure in one alone', 'Kemal Aydin stole 12 lanterns.', `${theft}.`, 'other-figure'],
  [
    'are of two places',
    'Kemal Aydin fled to Kenya.',
    'Kemal Aydin was arrested in Norway.',
    'same-place',
  ],
  [
    'name somebody in one alone',
    'Kemal Aydin met Ingrid Solberg.',
    'Kemal Aydin was arrested.',
    'other-parties',
  ],
];

describe('two accounts', () => {
  it.each(signsShown)('%s', (_, one, other, sign) => {
    const value = signsOf(one, other).get(sign) ?? 0;
    expect(value).toBeGreaterThan(0);
    expect(signsOf(other, one).get(sign)).toBeCloseTo(value);
  });

  it.each(signsNotShown)('%s', (_, one, other, sign) => {
    expect([...signsOf(one, other).keys()]).not.toContain(sign);
    expect([...signsOf(other, one).keys()]).not.toContain(sign);
  });
});

it('what both acts have in common makes two accounts worth comparing, and so does every feature', () => {
  const { evidence, a, b } = tell('Kemal Aydin was arrested.', 'Kemal Aydin was detained.');
  const shared = evidence.keys(a).filter((key) => evidence.keys(b).includes(key));
  expect(shared).toContain('@kemal-aydin');
  expect(shared.some((key) => key.startsWith('@kemal-aydin '))).toBe(true);
  expect(evidence.keys(a)).toEqual(expect.arrayContaining([...a.features]));
});

describe('how rare something is', () => {
  it('is 1 for what one or two accounts hold, and less for what more do', () => {
    const { evidence } = tell(`${theft}.`, 'Kemal Aydin hid a silver lantern.');
    expect(evidence.rarity('buri')).toBe(1);
    expect(evidence.rarity('lantern')).toBe(1);
    const three = tell(`${theft}.`, 'Kemal Aydin planted a silver lantern beside the town.');
    expect(three.evidence.rarity('town')).toBeLessThan(1);
    expect(three.evidence.rarity('town')).toBeGreaterThan(0);
  });

  it('counts copies of a report once', () => {
    const town = (areCopies: boolean): number =>
      tell(`${theft} in town.`, `${theft} in town.`, areCopies).evidence.rarity('town');
    expect(town(true)).toBeGreaterThan(town(false));
  });
});

it('reports about the same matters are alike, reports about what others are about are not', () => {
  const long = (last: string): string =>
    `${theft}. Divers searched the cove for the lantern. The lighthouse keeper wept. ${last}`;
  const like = (one: string, other: string): number => signsOf(one, other).get('like-reports') ?? 0;
  expect(like(long('Police came.'), long('Boats circled.'))).toBe(1);
  expect(like(long('Police came.'), 'Olga Brun sang at the harvest fair of the town.')).toBe(0);
});
