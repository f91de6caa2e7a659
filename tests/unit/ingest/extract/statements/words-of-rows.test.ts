import { describe, expect, it } from 'vitest';
import { readQuoted } from '../../../../../src/ingest/extract/clauses/read-quoted.ts';
import { SecondReader } from '../../../../../src/ingest/extract/clauses/second-reader.ts';
import { readScopes } from '../../../../../src/ingest/extract/scope/read-scopes.ts';
import { readStatements } from '../../../../../src/ingest/extract/statements/read-statements.ts';
import { english } from '../../../../../src/language/english/english.ts';
import { slice } from '../../../../../src/model/span.ts';
import { markedText } from '../clauses/marked-text.ts';

/** The rows of a sentence: status, whom each is about, its words, who says so. */
function rowsOf(source: string): string[] {
  const { text, reading, mentions, nameOf } = markedText(source);
  const { clauses } = readQuoted(reading, mentions, english);
  const second = new SecondReader(text, english);
  const scopes = clauses.flatMap((sentence) => readScopes(sentence, second, english.speech));
  const found = { mentions, quotations: [], roles: [], scopes };
  return readStatements(reading, found, english).map(
    ({ kind, status, subject, governs, claimants }) => {
      const words = governs?.map((span) => slice(text, span)).join(' … ') ?? 'all';
      const by = claimants.map((span) => ` by ${slice(text, span)}`).join('');
      return `${kind} ${status} of ${nameOf(subject) ?? 'nobody'}: ${words}${by}`;
    },
  );
}

describe('the words that a status holds for', () => {
  it.each([
    [
      '[[Roe]] was charged with theft and [[Poe]] was jailed for fraud.',
      [
        'allegation charged of Roe: was charged with theft',
        'allegation reported of nobody: Poe was jailed for fraud',
      ],
    ],
    [
      '[[Roe]] was convicted of murder in May, while [[Poe]] opened a school.',
      ['allegation convicted of Roe: was convicted of murder in May'],
    ],
    [
      '[[Roe]] was charged with murder after he shot a guard.',
      ['allegation charged of Roe: was charged with murder … he shot a guard'],
    ],
    [
      '[[Roe]], who was charged with fraud in May, has left the board.',
      ['allegation charged of Roe: was charged with fraud in May'],
    ],
    [
      '[[Roe]] was acquitted of murder but convicted of theft.',
      [
        'allegation withdrawn of Roe: was acquitted of murder',
        'allegation convicted of Roe: convicted of theft',
      ],
    ],
    [
      '[[Roe]] was found guilty of arson.',
      ['allegation convicted of Roe: was found guilty of arson'],
    ],
    [
      '[[Roe]] said [[Poe]] had stolen the money, and she was later jailed for fraud.',
      [
        'allegation reported of nobody: she was later jailed for fraud',
        'allegation reported of Poe: Poe had stolen the money by Roe',
      ],
    ],
    [
      '[[Roe]], who has admitted drug use, said the port would close.',
      [
        'allegation reported of nobody: drug use',
        'speech reported of Roe: the port would close by Roe',
      ],
    ],
    [
      '[[Roe]] said the port would close and left the hall.',
      ['speech reported of Roe: the port would close by Roe'],
    ],
  ])('%s', (source, expected) => expect(rowsOf(source)).toEqual(expected));
});

describe('what officials do to somebody', () => {
  it.each([
    [
      '[[Judge Roe]] sentenced [[Poe]] to four years in prison for theft.',
      ['allegation convicted of Poe: sentenced Poe to four years in prison for theft'],
    ],
    [
      '[[Roe]], who sentenced [[Poe]] for theft in May, has retired.',
      ['allegation convicted of Poe: sentenced Poe for theft in May'],
    ],
    [
      'A judge who sentences [[Poe]] for murder will face protests.',
      ['allegation reported of Poe: all'],
    ],
    [
      'A judge who sentenced [[Poe]] for murder retired.',
      ['allegation convicted of Poe: sentenced Poe for murder'],
    ],
    ['[[Roe]] jailed two men who robbed [[Poe]].', ['allegation reported of nobody: all']],
    ['Police have arrested [[Poe]] in Lund.', ['allegation reported of Poe: all']],
    [
      'Prosecutors charged [[Poe]] with theft.',
      ['allegation charged of Poe: charged Poe with theft'],
    ],
    ['[[Roe]] charged ahead with the plan.', ['act reported of Roe: all']],
    ['The shop charged [[Poe]] 40 dollars.', ['act reported of nobody: all']],
  ])('%s', (source, expected) => expect(rowsOf(source)).toEqual(expected));
});

describe('of several people, whom it is told of', () => {
  it.each([
    [
      '[[Roe]] was convicted of theft but [[Poe]] was cleared of fraud.',
      [
        'allegation withdrawn of Poe: was cleared of fraud',
        'allegation convicted of Roe: was convicted of theft',
      ],
    ],
    ['[[Roe]], whose mother [[Poe]] founded the bank, has sold it.', ['act reported of Roe: all']],
    [
      '[[Roe]] stole the ship, said the captain.',
      ['allegation reported of Roe: Roe stole the ship by the captain'],
    ],
  ])('%s', (source, expected) => expect(rowsOf(source)).toEqual(expected));
});
