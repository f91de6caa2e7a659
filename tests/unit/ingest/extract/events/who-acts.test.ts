import { describe, expect, it } from 'vitest';
import { extract } from '../../../../../src/ingest/extract/extract.ts';
import { english } from '../../../../../src/language/english/english.ts';
import { slice } from '../../../../../src/model/span.ts';
import { articleOf } from '../../../../fixtures/times/articles.ts';

/** The labels that pages may show of a sentence, each with the surnames of those who take part. */
function labelsOf(sentence: string): string[] {
  const text = `${sentence}\n\nThe mayor, Tom Vale, 44, lives in Lund.\n\nThe judge, Lena Hartwell, 51, lives in Lund.\n\nMr Gil Stark, 51, lives in Lund.\n`;
  const { happenings, mentions } = extract(articleOf(text), english);
  const surname = (cluster: number): string => {
    const named = mentions.find((one) => one.cluster === cluster && one.form !== 'pronoun');
    return named ? (slice(text, named.span).split(' ').at(-1) ?? '') : '';
  };
  return happenings
    .filter(({ span, salience }) => span.start < sentence.length && salience > 0)
    .map(({ label, participants }) => {
      const words = label.map((span) => slice(text, span)).join(' ');
      return `${words}: ${participants.map(({ cluster }) => surname(cluster)).join(', ')}`;
    });
}

describe('who acts behind a clause put in', () => {
  it.each([
    [
      'Tom Vale, whose brother Gil Stark owns the mill, said the town was lost.',
      ['Tom Vale said the town was lost: Vale'],
    ],
    [
      'Lena Hartwell, whose lawyer Gil Stark was jailed in May, moved to a farm.',
      ['Lena Hartwell moved to a farm: Hartwell'],
    ],
    [
      'Tom Vale, whose deputy left in March, fired Lena Hartwell.',
      ['Tom Vale fired Lena Hartwell: Vale, Hartwell'],
    ],
    ['Tom Vale, who lives in Lund, left the board.', ['Tom Vale left the board: Vale']],
    [
      'They were backed by Tom Vale and Lena Hartwell, who sent Gil Stark a letter.',
      ['They were backed by Tom Vale and Lena Hartwell: Vale, Hartwell'],
    ],
    [
      'The wife of Gil Stark, the driver who died in May, and was found with one hand on the wheel, fell.',
      [],
    ],
  ])('%s', (sentence, expected) => expect(labelsOf(sentence)).toEqual(expected));
});

describe('a passive that shares its helping verb', () => {
  it.each([
    [
      'Tom Vale was arrested in April and deported to Norland.',
      'Tom Vale was deported to Norland: Vale',
    ],
    [
      'Lena Hartwell was questioned on Monday and charged with fraud.',
      'Lena Hartwell was charged with fraud: Hartwell',
    ],
  ])('%s', (sentence, expected) => expect(labelsOf(sentence)).toContain(expected));
});

describe('bodies that are several', () => {
  it.each(['The council have fired Tom Vale.', 'Police were sent to Norland Capital.'])(
    '%s',
    (sentence) => expect(labelsOf(sentence)[0]).toContain(sentence.slice(0, -1)),
  );

  it('are not the last word of a longer phrase', () =>
    expect(labelsOf('In the days of the council were sold Norland Capital bonds.')).toEqual([]));
});

describe('words behind a single mark that nothing closes', () => {
  it.each([
    'Tom Vale wrote: ‘Gil Stark took the money. He fled to Norland.',
    "Her letter said, 'Tom Vale took the money. Lena Hartwell fled to Norland.",
  ])('%s', (sentence) => expect(labelsOf(sentence)).toEqual([]));

  it('are not those behind an apostrophe', () =>
    expect(labelsOf("The '90s were good: Tom Vale opened a school.")).toEqual([
      'Tom Vale opened a school: Vale',
    ]));
});

describe('a label without another clause', () => {
  it('what comes of a condition is no event', () =>
    expect(labelsOf('If Tom Vale wins, Lena Hartwell will leave Lund.')).toEqual([]));

  it('a helping verb of another clause is not shared', () =>
    expect(labelsOf('Gil Stark, whose car was stolen in May, called Tom Vale a thief.')).toEqual([
      'Gil Stark called Tom Vale a thief: Stark, Vale',
    ]));

  it('a clause in front is not what the main verb says', () =>
    expect(
      labelsOf('When the council chose Tom Vale to build the ship, Solane challenged the award.'),
    ).toContain('the council chose Tom Vale to build the ship: Vale'));

  it('a rate names no source', () =>
    expect(
      labelsOf('Tom Vale said that Solane has 109 shops, with two visitors per week.')[0],
    ).toMatch(/^Tom Vale said that Solane has 109 shops: /));
});
