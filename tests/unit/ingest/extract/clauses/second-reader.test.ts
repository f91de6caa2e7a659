import { describe, expect, it } from 'vitest';
import { readQuoted } from '../../../../../src/ingest/extract/clauses/read-quoted.ts';
import { SecondReader } from '../../../../../src/ingest/extract/clauses/second-reader.ts';
import type { Ties } from '../../../../../src/ingest/extract/clauses/ties.ts';
import type { Unit } from '../../../../../src/ingest/extract/clauses/units.ts';
import { readNames } from '../../../../../src/ingest/extract/names/read-names.ts';
import { read } from '../../../../../src/ingest/extract/reading.ts';
import { english } from '../../../../../src/language/english/english.ts';
import { articleOf } from '../../../../fixtures/times/articles.ts';

/** What the second reader leaves of ties, as words, where the first one had these names. */
function left(text: string, verb: string, names: Partial<Record<keyof Ties, string[]>>): Ties {
  const reading = read(articleOf(text), english);
  const [sentence] = readQuoted(reading, readNames(reading, english), english).clauses;
  if (!sentence) throw new Error(`'${text}' has no sentence.`);
  const unit = (words: string): Unit =>
    sentence.tape.find(({ start, end }) => text.slice(start, end) === words);
  const units = (role: keyof Ties): Unit[] => (names[role] ?? []).map(unit);
  return new SecondReader(text, english).agreed(sentence, unit(verb), {
    subjects: units('subjects'),
    objects: units('objects'),
    agents: units('agents'),
  });
}

const count = ({ subjects, objects, agents }: Ties): number[] => [
  subjects.length,
  objects.length,
  agents.length,
];

describe('the second reader', () => {
  it.each([
    ['Tom Garrow was sentenced in Oslo.', 'sentenced', { subjects: ['Tom Garrow'] }, [1, 0, 0]],
    ['Police arrested Ana Ruiz on Monday.', 'arrested', { objects: ['Ana Ruiz'] }, [0, 1, 0]],
    [
      'Tom Garrow and Ana Ruiz were convicted.',
      'convicted',
      { subjects: ['Tom Garrow', 'Ana Ruiz'] },
      [2, 0, 0],
    ],
    ['The banker was killed by Ana Ruiz.', 'killed', { agents: ['Ana Ruiz'] }, [0, 0, 1]],
    ['Tom Garrow was guilty of fraud.', 'was', { subjects: ['Tom Garrow'] }, [1, 0, 0]],
  ])('leaves what it sees too: %s', (text, verb, names, expected) =>
    expect(count(left(text, verb, names))).toEqual(expected),
  );

  it.each([
    [
      'A doctor treating Tom Garrow was sentenced on Friday.',
      'sentenced',
      { subjects: ['Tom Garrow'] },
    ],
    ['Ana Ruiz said the banker was guilty.', 'was', { subjects: ['Ana Ruiz'] }],
    ['Police told Ana Ruiz that a man had died.', 'died', { subjects: ['Ana Ruiz'] }],
    ['Police arrested a friend of Ana Ruiz.', 'arrested', { objects: ['Ana Ruiz'] }],
  ])('takes away what it sees otherwise: %s', (text, verb, names) =>
    expect(count(left(text, verb, names))).toEqual([0, 0, 0]),
  );

  it('ties nobody whom the first reader did not', () =>
    expect(count(left('Tom Garrow was sentenced in Oslo.', 'sentenced', {}))).toEqual([0, 0, 0]));
});
