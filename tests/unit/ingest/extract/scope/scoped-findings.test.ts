import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../../src/ingest/analyse.ts';
import { english } from '../../../../../src/language/english/english.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Read {
  readonly events: readonly {
    readonly label: string;
    readonly scopes: readonly string[];
    readonly participants: readonly string[];
  }[];
  readonly statements: readonly (Place & {
    readonly kind: string;
    readonly status: string;
    readonly governs: readonly Place[];
  })[];
}

/** What is found in a text of which the second paragraph names the people of the first. */
function read(sentence: string): Read {
  const text = `${sentence}\n\nThe mayor, Tom Vale, 44, lives in Lund.\n\nThe judge, Lena Hartwell, 51, lives in Lund.\n`;
  const [record] = analyse([{ id: 'a', text, published: '2025-06-05' }], english);
  return record as Read;
}

describe('labels of what is hearsay', () => {
  const labelled = (sentence: string): string[] => read(sentence).events.map(({ label }) => label);

  it('hold who says so where that stands right behind', () =>
    expect(labelled('Tom Vale fled to Norland on Monday, police said.')).toContain(
      'Tom Vale fled to Norland on Monday, police said',
    ));

  it('give whoever says so no part in what happened', () => {
    const [event] = read('Tom Vale fled to Norland on Monday, Lena Hartwell said.').events;
    expect(event?.label).toBe('Tom Vale fled to Norland on Monday, Lena Hartwell said');
    expect(event?.participants).toHaveLength(1);
  });

  it('hold the source that all of it comes from', () =>
    expect(
      labelled('Tom Vale fled to Norland, calling it home, according to a report.')[0],
    ).toMatch(/^Tom Vale fled to Norland.* according to a report$/));

  it.each([
    ['Tom Vale would have stayed and answered the questions.', 'answered', ['mood']],
    ['Lena Hartwell fired Tom Vale, allegedly because she forged the bill.', 'forged', ['hedge']],
    ['Tom Vale robbed a bank in Lund and fled to Norland, he said.', 'robbed', ['attribution']],
  ])('%s', (sentence, verb, scopes) => {
    const event = read(sentence).events.find(({ label }) => label.includes(verb));
    expect(event?.scopes).toEqual(scopes);
  });

  it('of plain words have no scope', () =>
    expect(read('Tom Vale left Lund on Monday.').events[0]?.scopes).toEqual([]));
});

describe('rows of the ledger', () => {
  const rows = (sentence: string): readonly (readonly string[])[] =>
    read(sentence)
      .statements.filter(({ start }) => start === 0)
      .map(({ kind, status, governs }) => [
        kind,
        status,
        ...governs.map(({ start, end }) => sentence.slice(start, end)),
      ]);

  it('say which words are alleged', () =>
    expect(rows('Tom Vale, who is said to have fled to Norland, has left the board.')).toEqual([
      ['allegation', 'alleged', 'have fled to Norland'],
    ]));

  it('give each status its own words', () =>
    expect(rows('Tom Vale allegedly forged a bill and was convicted of murder in May.')).toEqual([
      ['allegation', 'convicted', 'was convicted of murder in May'],
      ['allegation', 'alleged', 'forged a bill'],
    ]));

  it('of a grave fact beside an allegation stand alone', () =>
    expect(rows('Tom Vale allegedly forged a bill, but Lena Hartwell assaulted a guard.')).toEqual([
      ['allegation', 'alleged', 'forged a bill'],
      ['allegation', 'reported', 'Lena Hartwell assaulted a guard'],
    ]));

  it('say so of a participle without its auxiliary', () =>
    expect(rows('Tom Vale, understood to be weighing an offer, left Lund.')).toEqual([
      ['allegation', 'alleged', 'be weighing an offer'],
    ]));
});
