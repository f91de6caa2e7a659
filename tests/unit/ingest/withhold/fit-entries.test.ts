import { describe, expect, it } from 'vitest';
import { type FitInput, fitWithheld } from '../../../../src/ingest/withhold/fit-withheld.ts';
import { nearNames } from '../../../../src/ingest/withhold/near-names.ts';
import type { CutArticle, Metadata } from '../../../../src/model/article.ts';
import { withheldSchema } from '../../../../src/model/editorial.ts';
import type { HiddenRecord } from '../../../../src/model/lock.ts';
import { fingerprint } from '../../../../src/text/fingerprint.ts';
import { segmented, source } from '../segment/outline.ts';

/** A seed cut into its paragraphs. */
function cut(seed: string, paragraphs: readonly string[], metadata: Metadata = {}): CutArticle {
  const text = paragraphs.join('\n\n');
  return { source: { ...source(text), seed, metadata }, segmented: segmented(text).segmented };
}

const nothing: FitInput = {
  all: [],
  unread: [],
  shown: [],
  lock: new Map(),
  slugs: [],
  hidden: [],
};
const fit = (given: { people?: string[]; articles?: string[] }, input: Partial<FitInput>) =>
  fitWithheld(withheldSchema.parse(given), { ...nothing, ...input });
const entry = (kind: HiddenRecord['kind'], words: string): HiddenRecord => ({
  kind,
  entry: fingerprint(words),
  passages: [],
});

describe('a withheld name', () => {
  it('fits where a source states it as its author, whatever its text ends with', () => {
    const all = [cut('a.txt', ['Calm at the harbour', 'No boats'], { author: 'Karim Haddad' })];
    expect(fit({ people: ['Karim Haddad'] }, { all })).toEqual({
      hidden: [entry('name', 'karim haddad')],
      unmet: [],
    });
  });

  it('that fitted once fits on; what fitted as something else does not make it fit', () => {
    const people = ['Karim Haddad'];
    const hidden = [entry('name', 'karim haddad')];
    expect(fit({ people }, { hidden })).toEqual({ hidden, unmet: [] });
    expect(fit({ people }, { hidden: [entry('article', 'quay.txt')] }).unmet).toMatchObject([
      { file: 'withheld.yaml', path: ['people', 0], stops: true },
    ]);
    expect(fit({ people }, { hidden: [entry('name', 'rosa quist')] }).unmet).toHaveLength(1);
  });

  it('that fitted once is missed only where the articles hold nearly the same', () => {
    const missed = (name: string, words: string) =>
      fit({ people: [name] }, { hidden: [entry('name', name.toLowerCase())], shown: [words] }).unmet
        .length;
    // One typo is forgiven for six letters.
    expect(missed('Karim Haddad', 'Karem Hadad left.')).toBe(1);
    expect(missed('Karim Haddad', 'Karem Hadat left.')).toBe(0);
    expect(missed('Maximilian Quist', 'Maksimylian Kuist left.')).toBe(0);
  });

  it('is never told with the name that another entry withholds', () => {
    const shown = ['Kemal Aydin left. Kemal Aydyn came.'];
    const [fault] = fit({ people: ['Kemal Aydan', 'Kemal Aydin'] }, { shown }).unmet;
    expect(fault?.reason).toContain('‘Kemal Aydyn’');
    expect(fault?.reason).not.toContain('Aydin');
  });
});

describe('a withheld article', () => {
  const long = (start: string, words: number): string =>
    `${start}${' and on'.repeat(words).split(' ').slice(0, words).join(' ')}.`;

  it('is remembered by its three longest passages of six words or more', () => {
    const five = 'Mostly unremarkable considerations concerning Constantinople.';
    const [two, three, four] = [long('B went', 12), long('C went', 9), long('A went', 9)];
    const all = [cut('a.txt', ['Calm at the harbour', five, two, four, three, long('D went', 6)])];
    expect(fit({ articles: ['a.txt'] }, { all }).hidden).toEqual([
      { ...entry('article', 'a.txt'), passages: [two, four, three].map(fingerprint) },
    ]);
    const few = [cut('a.txt', ['Calm at the harbour', five, 'It went on and on so.'])];
    expect(fit({ articles: ['a.txt'] }, { all: few }).hidden).toEqual([
      { ...entry('article', 'a.txt'), passages: [fingerprint('It went on and on so.')] },
    ]);
  });

  it('that fitted once is remembered while it is away; what fitted as a name is not it', () => {
    const hidden = [{ ...entry('article', 'quay.txt'), passages: [fingerprint('Long ago.')] }];
    expect(fit({ articles: ['quay.txt'] }, { hidden })).toEqual({ hidden, unmet: [] });
    expect(
      fit({ articles: ['quay.txt'] }, { hidden: [entry('name', 'quay.txt')] }).unmet,
    ).toHaveLength(1);
    expect(
      fit({ articles: ['quay.txt'] }, { hidden: [entry('article', 'port.txt')] }).unmet,
    ).toHaveLength(1);
  });

  it('that cannot be read fits, and is not remembered before it was', () =>
    expect(fit({ articles: ['quay.txt'] }, { unread: ['quay.txt'] })).toEqual({
      hidden: [],
      unmet: [],
    }));

  it('that nothing is like is told with what is expected; others with at most three', () => {
    const told = (name: string, seeds: string[]): string =>
      fit({ articles: [name] }, { all: seeds.map((seed) => cut(seed, ['Calm'])) }).unmet[0]
        ?.reason ?? '';
    expect(told('x.txt', ['quay.txt'])).toContain(
      'expected the last part of the address of an article or the path of its seed',
    );
    expect(told('boat.txt', ['boat1.txt', 'boat2.txt', 'boat3.txt', 'boat4.txt'])).toContain(
      'expected ‘boat1.txt’, ‘boat2.txt’ or ‘boat3.txt’',
    );
    expect(told('seeds/2024/quay.md', ['news/2024/quay.txt', 'other.txt'])).toContain(
      'expected ‘news/2024/quay.txt’',
    );
  });
});

describe('names that are near one', () => {
  it.each<[string, string, string[]]>([
    ['Jane Roe', 'A jane roes left.', []],
    ['Jane Roe', 'The Jane Roes left.', ['Jane Roes']],
    ['JaneRoe', 'Jane Roe left.', []],
    ['Jane Marie Roe', 'Then JaneMarie Roe left.', ['JaneMarie Roe']],
    ['Janemarie Roe', 'Then Jane Marie Roe left.', ['Jane Marie Roe', 'Marie Roe']],
    ['Jane Roe', 'and then came Roe Jane', ['Roe Jane']],
    ['Jane Roes', 'and then came Jane Roe', ['Jane Roe']],
    ['', 'Jane Roe left.', []],
    ['old quay', 'The quay Old was there.', ['quay Old']],
  ])('%s in “%s”', (name, text, near) => expect(nearNames(name, [text])).toEqual(near));

  it('turned round are told as many as are asked for', () =>
    expect(nearNames('Roe Jane', ['Jane Roe, jane Roe, JANE Roe'], { count: 1 })).toEqual([
      'JANE Roe',
    ]));
});
