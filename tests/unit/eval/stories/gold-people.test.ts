import { describe, expect, it } from 'vitest';
import { bareName, isFullName, isName, nameParts } from '../../../eval/stories/gold-names.ts';
import { GoldPeople } from '../../../eval/stories/gold-people.ts';
import { report } from './document.ts';

it('reads mentions as names or as other words', () => {
  expect(bareName("Judge Mr. Owen T. Hart's")).toBe('Owen T Hart');
  expect(['Hart', 'de Vries', 'she', 'The Mayor', 'Both', 'mayor'].filter(isName)).toEqual([
    'Hart',
    'de Vries',
  ]);
  expect(['Owen Hart', 'Capt. Hart', 'Hart and Lee'].filter(isFullName)).toEqual(['Owen Hart']);
  expect(nameParts('Dr. Jo Ann-Marie Li, Jr.')).toEqual(['ann', 'marie']);
});

describe('annotated people', () => {
  const text = 'Owen Hart came. Hart left. Ms. Lee Hart stayed.';

  it('are one where chains of any topic share a full name', () => {
    const people = new GoldPeople([
      report('a', text, { people: [['Owen Hart', 'one']] }),
      report('b', text, { topic: 2, people: [['Owen Hart', 'two']] }),
      report('c', text, { topic: 2, people: [['Lee Hart', 'three']] }),
    ]);
    expect(people.of('one')).toBe(people.of('two'));
    expect(people.of('three')).not.toBe(people.of('one'));
  });

  it('are one where their chains have one label that holds the name', () => {
    const named = (id: string, topic: number, label: string) =>
      report(id, text, { topic, people: [[' Hart', id]], labels: { [id]: label } });
    // A label of several words tells over topics, one of one word only within its topic.
    const people = new GoldPeople([
      named('a', 1, 't1_owen_hart'),
      named('b', 2, 't2b_owen_hart'),
      named('c', 1, 't1_hart'),
      named('d', 1, 'hart'),
      named('e', 2, 't2_hart'),
      named('f', 2, 't2_the_mayor'),
    ]);
    expect(people.of('a')).toBe(people.of('b'));
    expect(people.of('c')).toBe(people.of('d'));
    expect(new Set(['a', 'c', 'e', 'f'].map((chain) => people.of(chain))).size).toBe(4);
  });

  it('are nobody where most names of a chain have nothing in common', () => {
    const crowd = 'Hart came. Lee came. Osei came. Harting came.';
    const people = new GoldPeople([
      report('a', crowd, {
        people: [
          ['Hart', 'all'],
          ['Lee', 'all'],
          ['Osei', 'all'],
          ['Hart', 'one'],
          ['Harting', 'one'],
          ['Lee', 'one'],
        ],
      }),
    ]);
    expect(people.of('all')).toBeUndefined();
    expect(people.of('one')).toBe('one');
  });

  it('can be joined later', () => {
    const people = new GoldPeople([]);
    people.join('a', 'b');
    people.join('b', 'c');
    expect(people.of('a')).toBe(people.of('c'));
  });
});
