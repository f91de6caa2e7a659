import { describe, expect, it } from 'vitest';
import { namesBody } from '../../../../src/ingest/resolve/cast/names-body.ts';
import { resolveCast } from '../../../../src/ingest/resolve/resolve-cast.ts';
import { english } from '../../../../src/language/english/english.ts';
import { peopleEditsSchema } from '../../../../src/model/editorial.ts';
import { readOf } from '../../../fixtures/times/articles.ts';

const others = (...texts: readonly string[]): string[] =>
  resolveCast(
    texts.map((text, n) => readOf(`article-${n}`, text)),
    peopleEditsSchema.parse({}),
    english,
  )
    .entities.filter(({ type }) => type !== 'person')
    .map(({ type, name, mentions }) => `${type} ${name} ${mentions.length}`);

/** A name of one report, with evidence that is neither strong nor weak. */
const isBody = (name: string, more: { score?: number; articles?: number } = {}): boolean =>
  namesBody({ name, score: 1.2, articles: 1, asFirm: false, ...more }, english.names);

describe('an organisation is listed where its name says that it is one', () => {
  it.each([
    'Harbour Workers Union',
    'Bank of Port Amber',
    'Center for Coastal Studies',
    'Finch & Halloway',
    'Lindqvist Holdings Corp.',
    'Senate',
    'HWU',
    'CVS',
    'IPS',
    'BrightHarbour',
  ])('%s', (name) => {
    expect(isBody(name)).toBe(true);
  });

  it.each([
    ['a word that is shouted', 'WARNING'],
    ['a line that is', 'QUESTIONS NOBODY ASKED'],
    ['a town in capitals at the head of a report', 'CLEVELAND'],
    ['a people', 'Norwegian'],
    ['the model of a car', 'R50'],
    ['several of a kind', 'PACs'],
    ['a machine', 'TV'],
    ['a zone of time', 'EDT'],
    ['two letters that little speaks for', 'KD'],
    ['a head alone', 'Committee'],
    ['heads in the plural', 'Banks'],
    ['the form of a firm alone', 'Inc.'],
    ['what somebody led before', 'Former Harbour Council'],
    ['a party and a state', 'D-Newport'],
    ['a battle', 'Battle of Port Amber'],
    ['a pair named like two people', 'Deborah & Robert'],
    ['a person whose surname is a head elsewhere', 'Deborah Brand'],
    ['words of which none says so', 'Debating The Harbour'],
  ])('not %s', (_, name) => {
    expect(isBody(name)).toBe(false);
  });

  it('a word that no list knows is one by strong evidence, by several reports, or as a firm', () => {
    expect(isBody('Zorvex', { score: 0.3 })).toBe(false);
    expect(isBody('Zorvex', { score: 2 })).toBe(true);
    expect(isBody('Zorvex', { score: 0.3, articles: 3 })).toBe(true);
    expect(
      namesBody({ name: 'Zorvex', score: 0.3, articles: 1, asFirm: true }, english.names),
    ).toBe(true);
  });
});

describe('short forms of an organisation', () => {
  const bureau =
    'The Harbour Safety Protection Bureau fined two firms on Monday. The HSPB said that both had appealed.';

  it('its letters, in the report that gives both and in others', () => {
    expect(others(bureau, 'The HSPB said on Friday that it would wait.')).toEqual([
      'organisation Harbour Safety Protection Bureau 3',
    ]);
  });

  it('letters that no report explains stay for themselves', () => {
    expect(others('The HSPB said on Friday that it would wait.')).toEqual(['organisation HSPB 1']);
  });

  it('the first words of a firm', () => {
    expect(
      others(
        'Zorvex Electric Co. closed its plant on Monday. Shares of Zorvex fell. Zorvex said that it was sorry.',
      ),
    ).toEqual(['organisation Zorvex Electric Co. 3']);
  });

  it('a head alone is the one body of its report that ends with it, and nothing where two do', () => {
    expect(others('The Harbour Council met on Monday. The Council said nothing.')).toEqual([
      'organisation Harbour Council 2',
    ]);
    expect(
      others(
        'The Harbour Council met on Monday. The Coastal Council met on Friday. The Council said nothing.',
      ),
    ).toEqual(['organisation Coastal Council 1', 'organisation Harbour Council 1']);
  });
});

describe('names of bodies and places', () => {
  it('two fields of one body are one name', () => {
    expect(
      others('The firm was fined by the Food and Drug Administration on Monday. It paid.').map(
        (name) => name.slice(13),
      ),
    ).toEqual(['Food and Drug Administration 1']);
  });

  it('behind the first word of a sentence a capital is part of the name', () => {
    expect(others('In New York Stock Exchange trading on Friday nothing moved.')).toEqual([
      'organisation New York Stock Exchange 1',
    ]);
  });

  it('the short form of a state is the state', () => {
    expect(
      others('He lived in Boise, Idaho, and in Mobile, Ala., for years.', 'She left Alabama.'),
    ).toContain('place Alabama 2');
  });

  it('an account and a subject of a network are nothing', () => {
    expect(others('“We won,” wrote @HarbourUnion on Monday, with the tag #HarbourFirst.')).toEqual(
      [],
    );
  });

  it('a person named like a quarter of a town is no place', () => {
    expect(others('He met Kanye West in Paris. Kanye West sang.')).toEqual(['place Paris 1']);
  });
});
