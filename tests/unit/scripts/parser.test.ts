import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readTreebank, type TreebankSentence } from '../../../scripts/parser/conllu.ts';
import {
  coarseOfTags,
  groupsOf,
  numberSentence,
  takeInventory,
  takePermitted,
} from '../../../scripts/parser/examples.ts';
import { scoreModel } from '../../../scripts/parser/score.ts';
import { trainModel } from '../../../scripts/parser/train-model.ts';
import { trainParser } from '../../../scripts/parser/train-parser.ts';
import { readFiles, treebankFiles } from '../../../scripts/parser/treebank.ts';
import { inUnits, writeModel } from '../../../scripts/parser/write-model.ts';
import { SyntaxModel } from '../../../src/language/syntax/model.ts';
import { type Attachments, Parser } from '../../../src/language/syntax/parser.ts';
import { WordClasses } from '../../../src/language/syntax/word-classes.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'treebank-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A sentence of words written form/UPOS/XPOS/head/relation; heads from 1, as in CoNLL-U. */
function sentence(...words: readonly string[]): TreebankSentence {
  const columns = words.map((word) => word.split('/'));
  const column = (at: number): string[] => columns.map((fields) => fields[at] ?? '');
  return {
    forms: column(0),
    upos: column(1),
    xpos: column(2),
    heads: column(3).map((head) => Number(head) - 1),
    relations: column(4),
  };
}

/** A tiny language: somebody does something to somebody, or had it done to them. */
function makeTreebank(): TreebankSentence[] {
  const people = ['Anna', 'Bo', 'Carl', 'Dora'];
  const verbs = ['saw', 'met', 'called'];
  return people.flatMap((subject) =>
    people.flatMap((object) =>
      verbs.flatMap((verb) => [
        sentence(
          `${subject}/PROPN/NNP/2/nsubj`,
          `${verb}/VERB/VBD/0/root`,
          `${object}/PROPN/NNP/2/obj`,
          './PUNCT/./2/punct',
        ),
        sentence(
          `${subject}/PROPN/NNP/3/nsubj:pass`,
          'was/AUX/VBD/3/aux:pass',
          `${verb}/VERB/VBN/0/root`,
          'by/ADP/IN/5/case',
          `${object}/PROPN/NNP/3/obl:agent`,
          './PUNCT/./3/punct',
        ),
      ]),
    ),
  );
}

describe('treebanks', () => {
  const text = [
    '# text = They didn’t.',
    '1\tThey\tthey\tPRON\tPRP\t_\t2\tnsubj\t_\t_',
    '2-3\tdidn’t\t_\t_\t_\t_\t_\t_\t_\t_',
    '2\tdid\tdo\tVERB\tVBD\t_\t0\troot\t_\t_',
    '3\tn’t\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_',
    '3.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t_\t_',
    '',
    '# a comment alone',
    '',
    '1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_',
    '',
  ].join('\n');

  it.each([
    ['plain.conllu', Buffer.from(text)],
    ['windows.conllu', Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['packed.conllu.gz', gzipSync(text)],
  ])('are read from %s', (name, bytes) => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    const read = readTreebank(file);
    expect(read.map(({ forms }) => forms)).toEqual([['They', 'did', 'n’t'], ['Yes']]);
    expect(read[0]?.heads).toEqual([1, -1, 1]);
    expect(read[0]?.relations).toEqual(['nsubj', 'root', 'advmod']);
  });

  it('are refused where they have other bytes', () => {
    for (const { name } of treebankFiles) writeFileSync(path.join(folder, name), 'other');
    expect(() => readFiles(folder, 'train')).toThrow(/gum-train.*SHA-256/s);
  });
});

describe('training', () => {
  const treebank = makeTreebank().filter(
    ({ forms }) => forms[0] !== 'Dora' || !forms.includes('Anna'),
  );
  const lines: string[] = [];
  const fine = { unit: 30, least: 1 };
  const all = { tagger: fine, actions: fine, relations: fine };
  const bytes = writeModel(trainModel(treebank, (line) => lines.push(line), all));
  const model = new SyntaxModel(bytes);

  it('learns what it is shown', () => {
    const { words, ...shares } = scoreModel(model, treebank);
    expect(words).toBe(450);
    expect(shares).toEqual({ upos: 100, uas: 100, las: 100, subjects: 100 });
    expect(lines.length).toBeGreaterThan(1);
  });

  it('reads what it is not shown', () => {
    const read = model.read(['Dora', 'was', 'met', 'by', 'Anna', '.']);
    expect(read.map(({ relation }) => relation)).toEqual(makeTreebank()[1]?.relations);
  });

  it('counts what is wrong', () => {
    const odd = sentence('Anna/NOUN/NN/0/root', 'saw/VERB/VBD/1/acl', 'Bo/PROPN/NNP/2/obl');
    const { upos, uas, las } = scoreModel(model, [odd]);
    expect([upos, uas, las].map(Math.round)).toEqual([67, 33, 0]);
  });

  it('gives the same bytes for the same treebank', () => {
    const again = writeModel(trainModel(treebank, () => undefined, all));
    expect(Buffer.compare(bytes, again)).toBe(0);
  });
});

describe('a word whose tag is in doubt', () => {
  const treebank = makeTreebank();
  const inventory = takeInventory(treebank);
  const noClasses = new WordClasses({
    ...{ marks: new Uint16Array(2), classes: new Uint16Array(2), senses: new Uint16Array(2) },
  });
  const coarseOf = coarseOfTags(inventory);
  const examples = treebank.map((each) => {
    const numbered = numberSentence(each, inventory, noClasses);
    return { ...numbered, coarse: numbered.tags.map((tag) => coarseOf[tag] ?? 0) };
  });
  const groups = groupsOf(inventory);
  const settings = {
    ...{ relationCount: inventory.relations.length, coarseCount: inventory.coarse.length },
    ...{ permitted: takePermitted(examples, inventory), groups },
    ...{ bits: [16, 16] as const, epochs: 5, seed: 1 },
  };
  const { actions, relations } = trainParser(examples, settings);
  const parser = new Parser({
    ...{ actions: actions.scorer, relations: relations.scorer },
    ...settings,
  });
  const numberOf = (tag: string): number => 1 + inventory.tags.indexOf(tag);
  const [finite, participle] = [numberOf('VERB VBD'), numberOf('VERB VBN')];

  /** ‘Anna was met by Anna.’, with another tag for ‘met’, and the right one in doubt. */
  function readWithDoubt(lead: number | undefined): Attachments {
    const right = examples[3];
    if (!right) throw new Error('the treebank is empty');
    const coarse = coarseOf[participle] ?? 0;
    const doubts = lead === undefined ? [] : [{ at: 2, tag: participle, coarse, lead }];
    return parser.parse({ ...right, tags: right.tags.with(2, finite) }, doubts);
  }

  it('keeps the tag it has where nothing speaks for another', () =>
    expect(readWithDoubt(undefined).tags[2]).toBe(finite));

  it('is read with the other tag too, and the surer tree is taken', () => {
    const read = readWithDoubt(10);
    expect(read.tags[2]).toBe(participle);
    expect([...read.heads.slice(0, 6)]).toEqual([...(examples[3]?.heads ?? [])]);
  });

  it('keeps its tag where that led by much', () =>
    expect(readWithDoubt(100_000).tags[2]).toBe(finite));
});

describe('weights in the file', () => {
  it('are the nearest number of units that a byte can hold', () => {
    expect(inUnits(0, 150)).toBe(0);
    expect(inUnits(310, 150)).toBe(2);
    expect(inUnits(-1340, 150)).toBe(-9);
    expect(inUnits(1_000_000, 150)).toBe(127);
    expect(inUnits(-1_000_000, 150)).toBe(-127);
  });
});
