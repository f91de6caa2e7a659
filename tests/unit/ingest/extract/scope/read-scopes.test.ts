import { describe, expect, it } from 'vitest';
import { readQuoted } from '../../../../../src/ingest/extract/clauses/read-quoted.ts';
import { SecondReader } from '../../../../../src/ingest/extract/clauses/second-reader.ts';
import { readNames } from '../../../../../src/ingest/extract/names/read-names.ts';
import { read } from '../../../../../src/ingest/extract/reading.ts';
import { readScopes } from '../../../../../src/ingest/extract/scope/read-scopes.ts';
import { english } from '../../../../../src/language/english/english.ts';
import type { Block } from '../../../../../src/model/article.ts';
import type { Scope } from '../../../../../src/model/findings.ts';
import { placeOf, readScopeCases, type ScopeCase } from './cases.ts';

/** What the cues of a text of one paragraph govern. */
function scopesIn(text: string): Scope[] {
  const span = { start: 0, end: text.length };
  const block: Block = { kind: 'paragraph', span, content: span };
  const source = { seed: 'x', sha256: '', encoding: 'utf-8' as const, text, body: span };
  const reading = read({ source: { ...source, metadata: {} }, blocks: [block] }, english);
  const { clauses } = readQuoted(reading, readNames(reading, english), english);
  const second = new SecondReader(text, english);
  return clauses.flatMap((sentence) => readScopes(sentence, second, english.speech));
}

const inside = (text: string, phrase: string, scopes: readonly Scope[]): boolean[] => {
  const { start } = placeOf(phrase, text);
  return [...phrase.matchAll(/[\p{L}\p{N}$][\p{L}\p{N}’'-]*/gu)].map(({ index, 0: word }) => {
    const at = { start: start + index, end: start + index + word.length };
    return scopes.some(({ governs }) =>
      governs.some((span) => span.start <= at.start && at.end <= span.end),
    );
  });
};

/** The phrases of a sentence that are covered, or left alone, against what it asks for. */
function faultsOf({ sentence, covered, free }: ScopeCase): string[] {
  const scopes = scopesIn(sentence);
  return [
    ...covered
      .filter(({ phrase }) => inside(sentence, phrase, scopes).includes(false))
      .map(({ phrase }) => `not governed: ${phrase}`),
    ...free
      .filter((phrase) => inside(sentence, phrase, scopes).includes(true))
      .map((phrase) => `governed: ${phrase}`),
  ];
}

/** The tree takes the whole sentence for what the reports say. */
const knownFaults = ['governed: the chief spoke'];

describe('what cues govern', () => {
  it.each(readScopeCases('scope-first.txt'))('$sentence', (one) =>
    expect(faultsOf(one)).toEqual(one.sentence.startsWith('Reports that') ? knownFaults : []),
  );

  // The second half was not written for the rules; what is still read wrongly is known by number.
  it('of sentences that the rules were not made with', () => {
    const cases = readScopeCases('scope-second.txt');
    const faults = cases.flatMap(faultsOf);
    const missed = faults.filter((fault) => fault.startsWith('not governed'));
    expect(cases.flatMap(({ covered }) => covered)).toHaveLength(127);
    expect(cases.flatMap(({ free }) => free)).toHaveLength(86);
    expect(missed.length).toBeLessThanOrEqual(5);
    expect(faults.length - missed.length).toBeLessThanOrEqual(3);
  });
});

describe('what cues govern in further sentences', () => {
  // How many are read wrongly now; at first 12 and 3 of the third part, 3 and 2 of the fourth.
  it.each([
    ['scope-third.txt', { covered: 110, missed: 5, free: 52, seized: 1 }],
    ['scope-fourth.txt', { covered: 46, missed: 4, free: 23, seized: 1 }],
  ])('of %s', (name, known) => {
    const cases = readScopeCases(name);
    const faults = cases.flatMap(faultsOf);
    const missed = faults.filter((fault) => fault.startsWith('not governed'));
    expect(cases.flatMap(({ covered }) => covered)).toHaveLength(known.covered);
    expect(cases.flatMap(({ free }) => free)).toHaveLength(known.free);
    expect(missed.length).toBeLessThanOrEqual(known.missed);
    expect(faults.length - missed.length).toBeLessThanOrEqual(known.seized);
  });
});

describe('the kind of a scope', () => {
  const kinds = (text: string, phrase: string): string[] => {
    const { start } = placeOf(phrase, text);
    return scopesIn(text)
      .filter(({ governs }) => governs.some((span) => span.start <= start && start < span.end))
      .map(({ kind }) => kind);
  };

  it.each([
    ['Roe is said to have left Lund.', 'left', ['hedge']],
    ['The port said that Roe had left Lund.', 'left', ['attribution']],
    ['Roe denied that he left Lund.', 'left', ['denial']],
    ['Roe did not leave Lund.', 'leave', ['negation']],
    ['Did Roe leave Lund?', 'leave', ['question']],
    ['If Roe leaves Lund, the port closes.', 'leaves', ['condition']],
    ['Roe would leave Lund.', 'leave', ['mood']],
    ['The port said that Roe would leave Lund.', 'leave', ['attribution', 'mood']],
    ['Roe left Lund.', 'left', []],
  ])('%s', (text, phrase, kind) => expect(kinds(text, phrase)).toEqual(kind));
});
