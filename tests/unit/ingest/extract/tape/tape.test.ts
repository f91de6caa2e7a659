import { describe, expect, it } from 'vitest';
import { Unit, unitTape } from '../../../../../src/ingest/extract/clauses/units.ts';
import { Layer } from '../../../../../src/ingest/extract/tape/layer.ts';
import { Word, wordTape } from '../../../../../src/ingest/extract/tape/word.ts';
import { english } from '../../../../../src/language/english/english.ts';
import { tokenize } from '../../../../../src/text/tokens.ts';

const text = "Zoë's ferry left at 7, late.";
const words = wordTape(tokenize(text).map((token) => new Word(token)));
const texts = (found: readonly Word[]): string[] => found.map((word) => word.text);

describe('A tape', () => {
  it('joins its cells in text order', () => {
    expect(texts([...words])).toEqual(["Zoë's", 'ferry', 'left', 'at', '7', ',', 'late', '.']);
    expect(words.first.next.text).toBe('ferry');
    expect(words.last.previous.text).toBe('late');
    expect(words.at(2).index).toBe(2);
    expect(words.first.isBefore(words.last)).toBe(true);
    expect(words.first.isBefore(words.first)).toBe(false);
  });

  it('answers past its ends with an edge from which one can come back', () => {
    const before = words.first.previous;
    const behind = words.last.next;
    for (const edge of [before, before.previous, behind, behind.next, words.at(99), words.at(-1)]) {
      expect(edge.isEdge).toBe(true);
      expect(edge.text).toBe('');
      expect(edge.start).toBeNaN();
    }
    expect(words.first.isEdge).toBe(false);
    expect(before.next).toBe(words.first);
    expect(behind.next.previous).toBe(words.last);
    expect(behind.index).toBe(words.length);
    expect(before.index).toBe(-1);
  });

  it('is all edge where it is empty', () => {
    const empty = wordTape([]);
    expect([...empty]).toEqual([]);
    expect(empty.first.isEdge && empty.last.isEdge).toBe(true);
    expect(empty.first.until(empty.last)).toEqual([]);
  });

  it('gives what lies from one cell to before another', () => {
    expect(texts(words.at(1).until(words.at(4)))).toEqual(['ferry', 'left', 'at']);
    expect(texts(words.at(6).until(words.last.next))).toEqual(['late', '.']);
    expect(texts(words.first.previous.until(words.at(1)))).toEqual(["Zoë's"]);
    expect(words.at(4).until(words.at(1))).toEqual([]);
    expect(words.at(4).until(words.at(4))).toEqual([]);
  });

  it('walks, and stops at its edges', () => {
    const ferry = words.at(1);
    expect(ferry.skip(2).text).toBe('at');
    expect(ferry.skip(-1)).toBe(words.first);
    expect(ferry.skip(-9).isEdge).toBe(true);
    expect(ferry.skip(9).index).toBe(words.length);
    expect(ferry.seek(({ kind }) => kind === 'number').text).toBe('7');
    expect(ferry.seek(() => true)).toBe(ferry);
    expect(ferry.seek(({ text: other }) => other === 'Zoë').index).toBe(words.length);
    expect(words.last.seekBack(({ kind }) => kind === 'number').text).toBe('7');
    expect(ferry.seekBack(({ kind }) => kind === 'number').index).toBe(-1);
  });
});

describe('A tape as a whole', () => {
  it('finds by a test and by place', () => {
    expect(words.find(({ kind }) => kind === 'mark').text).toBe(',');
    expect(words.find(() => false).isEdge).toBe(true);
    const from = text.indexOf('ferry');
    expect(texts(words.within({ start: from, end: text.indexOf(' 7') }))).toEqual([
      'ferry',
      'left',
      'at',
    ]);
    // A word that is only partly inside is not.
    expect(texts(words.within({ start: from + 1, end: text.indexOf('t 7') }))).toEqual(['left']);
    expect(words.within({ start: text.length, end: text.length + 5 })).toEqual([]);
  });
});

describe('A word', () => {
  it('has the forms in which lexicons hold it', () => {
    const [name, , left] = words;
    expect(name).toMatchObject({ bare: 'Zoë', lower: 'zoë', folded: 'zoe', isPossessive: true });
    expect(left).toMatchObject({ bare: 'left', lower: 'left', isPossessive: false });
  });
});

describe('A layer', () => {
  const places = [
    { name: 'inner', start: 6, end: 9 },
    { name: 'outer', start: 2, end: 12 },
    { name: 'last', start: 20, end: 25 },
  ];
  const layer = new Layer(places, (place) => place);

  it('tells what covers a character: of several the one that begins first', () => {
    expect(layer.at(1)).toBeUndefined();
    expect(layer.at(2)?.name).toBe('outer');
    expect(layer.at(7)?.name).toBe('outer');
    expect(layer.at(12)).toBeUndefined();
    expect(layer.at(24)?.name).toBe('last');
    expect(layer.at(25)).toBeUndefined();
    expect(new Layer<{ start: number; end: number }>([], (place) => place).at(0)).toBeUndefined();
  });

  it('tells what begins within a span, in text order', () => {
    const names = (start: number, end: number): string[] =>
      layer.startingIn({ start, end }).map(({ name }) => name);
    expect(names(2, 20)).toEqual(['outer', 'inner']);
    expect(names(3, 21)).toEqual(['inner', 'last']);
    expect(names(21, 99)).toEqual([]);
  });
});

describe('A unit', () => {
  const rules = english.speech;
  const units = unitTape(
    [
      new Unit({ start: 0, end: 5, word: 'mayors', kind: 'noun' }, rules),
      new Unit({ start: 6, end: 12, word: 'monday', kind: 'noun' }, rules),
    ],
    rules,
  );

  it('is of a kind; an edge is of none but its own', () => {
    expect(units.first.is('verb', 'noun')).toBe(true);
    expect(units.first.is('verb', 'name')).toBe(false);
    expect(units.last.next.is('noun', 'stop', 'untagged')).toBe(false);
    expect(units.last.next.is('edge')).toBe(true);
  });

  it('looks itself up', () => {
    expect(units.first).toMatchObject({ singular: 'mayor', isPerson: true, isTime: false });
    expect(units.last.isTime).toBe(true);
  });

  it('is copied for another tape without its neighbours', () => {
    const copies = unitTape([units.last.copy()], rules);
    expect(copies.first).toMatchObject({ word: 'monday', kind: 'noun', index: 0 });
    expect(copies.first.previous.isEdge).toBe(true);
    expect(units.last.previous).toBe(units.first);
  });
});
