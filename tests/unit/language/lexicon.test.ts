import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/language/english/english.ts';
import { lexicon, lexiconFiles } from '../../../src/language/english/lexicon.ts';
import { FeatureSet } from '../../../src/language/feature-set.ts';
import { features } from '../../../src/language/features.ts';
import { Lexicon } from '../../../src/language/lexicon.ts';
import { lexiconFaults } from './lexicon-faults.ts';

const file = (text: string) => ({ name: 'some.txt', text });

describe('the files of the lexicon', () => {
  it('have no faults', () => expect(lexiconFaults(lexiconFiles)).toEqual([]));

  it('say whence they are and under which licence', () => {
    for (const { name, text } of lexiconFiles) expect(text, name).toMatch(/^# .+\n# Source: .+/);
  });

  it.each([
    ['usher  role\nusher  person', "some.txt:2: 'usher' stands in some.txt:1 too"],
    ['usher  role\nabbot  role', "some.txt:2: 'abbot' belongs before 'usher'"],
    ['= role\nusher\nabbot', "some.txt:3: 'abbot' belongs before 'usher'"],
    ['usher  rôle', "some.txt:1: no feature is called 'rôle'"],
    ['usher  role person', 'some.txt:1: person belongs before role'],
    ['usher  role role', 'some.txt:1: role stands twice'],
    ['usher  role title', 'some.txt:1: title holds role'],
    ['Usher  role', "some.txt:1: 'Usher' has capitals"],
    ['court_usher  role', "some.txt:1: 'court_usher' holds a mark of another notation"],
    [
      'court usher  hedge',
      "some.txt:1: 'court usher' is a phrase, and nobody reads phrases by hedge",
    ],
    ['usher  role=1', 'some.txt:1: role has no value'],
    ['utter  frame', 'some.txt:1: frame needs a value'],
    ['utter  frame=shout', "some.txt:1: frame cannot be 'shout'"],
    ['usher   role', 'some.txt:1: one line is a word, two spaces, and features with single spaces'],
    ['usher\trole', 'some.txt:1: one line is a word, two spaces, and features with single spaces'],
    ['usher', "some.txt:1: 'usher' has no feature"],
  ])('%j is told', (text, fault) => expect(lexiconFaults([file(text)])).toContain(fault));

  it('may say the same word in two lists that are made', () => {
    const made = (name: string) => ({
      name: `lexicon/names/${name}.txt`,
      text: '= place\nusher\n',
    });
    expect(lexiconFaults([made('a'), made('b')])).toEqual([]);
    expect(lexiconFaults([{ ...made('a'), text: '= place\nusher\nusher' }])).toHaveLength(1);
  });
});

describe('features', () => {
  const sources = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((name) => path.basename(name) !== 'features.ts' || !name.includes('language'))
    .map((name) => readFileSync(name, 'utf8'))
    .join('\n');

  it('are read by somebody', () =>
    expect(features.filter((feature) => !sources.includes(`'${feature}'`))).toEqual([]));

  it('are what some word is', () =>
    expect(features.filter((feature) => lexicon.with(feature).size === 0)).toEqual([]));
});

describe('what several readers know', () => {
  /** Words whose line says in a comment why they keep apart. */
  const apart = new Set(
    lexiconFiles.flatMap(({ text }) =>
      [...text.matchAll(/^(.+?) {2}.* {2}# no person: .+$/gm)].map(([, word]) => word),
    ),
  );

  it('a role of names is a person of speech and roles, unless its line says why not', () => {
    const roles = [...lexicon.with('role')].filter((word) => !word.includes(' '));
    expect(roles.filter((word) => !lexicon.has(word, 'person') && !apart.has(word))).toEqual([]);
    expect([...apart].filter((word) => lexicon.has(word ?? '', 'person'))).toEqual([]);
  });

  it('the last or first word of a role of several words is a person', () => {
    const { people } = english.speech.nouns;
    const phrases = [...lexicon.with('role')].filter((word) => word.includes(' '));
    expect(
      phrases.filter((phrase) => {
        const words = phrase.split(' ');
        return !people.has(words.at(-1) ?? '') && !people.has(words[0] ?? '');
      }),
    ).toEqual(['lt col', 'lt. col.', 'sgt maj']);
  });

  it('a verb of speech speaks for a name in the past, or where its line says so', () => {
    const { cues, verbs } = english.speech;
    const silent = [...verbs].filter(
      ([word, { lemma, form }]) =>
        cues.has(lemma) &&
        form === 'past' &&
        english.names.features.get(word)?.has('speech-verb') !== true,
    );
    expect(new Set(silent.map(([, { lemma }]) => lemma))).toEqual(lexicon.with('no-speaker'));
    for (const word of ['contended', 'says', 'asserted', 'wondered', 'said', 'told'])
      expect(english.names.features.get(word)?.has('speech-verb'), word).toBe(true);
    // Plural nouns as well.
    for (const word of ['orders', 'views', 'attacks'])
      expect(english.names.features.get(word)?.has('speech-verb') ?? false, word).toBe(false);
  });
});

describe('a lexicon', () => {
  const small = new Lexicon([
    file(
      '# Comment.\n\nabbot  title  # a comment\nprime minister  title\nsay  class=do frame=say frame=tell\n',
    ),
    {
      name: 'more.txt',
      text: '= last-name\nabbot\nsmith\n\n= last-name shared-last-name\njones\n',
    },
  ]);

  it('has the features of all files, and those that they hold', () => {
    expect(small.features.get('abbot')?.names()).toEqual(['last-name', 'title', 'role']);
    expect(small.has('jones', 'shared-last-name')).toBe(true);
    expect(small.has('smith', 'shared-last-name')).toBe(false);
    expect(small.has('nobody', 'role')).toBe(false);
  });

  it('gives words by feature and values by word', () => {
    expect([...small.with('role', 'last-name')]).toEqual([
      'abbot',
      'prime minister',
      'smith',
      'jones',
    ]);
    expect(small.valuesOf('say', 'frame')).toEqual(['say', 'tell']);
    expect(small.valuesOf('abbot', 'frame')).toEqual([]);
    expect(() => small.table('class', ['have'])).toThrow("'say' has class=do: no such value.");
  });

  it('stops at an unknown feature, with its place', () =>
    expect(() => new Lexicon([file('\nusher  roles')])).toThrow(
      "some.txt:2: no feature is called 'roles'.",
    ));
});

describe('sets of features', () => {
  it('are one object for one set', () => {
    const set = FeatureSet.of('role', 'whole-month');
    expect(FeatureSet.of('whole-month').with(FeatureSet.of('role'))).toBe(set);
    expect(set.within(FeatureSet.of('role', 'kin'))).toBe(FeatureSet.of('role'));
    expect(set.names()).toEqual(['role', 'whole-month']);
  });

  it('tell whether they share one, beyond the width of a number', () => {
    for (const feature of features) {
      const set = FeatureSet.of(feature);
      expect(features.filter((other) => set.has(other))).toEqual([feature]);
      expect(set.is('role', FeatureSet.of(feature))).toBe(true);
    }
  });
});
