import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, namePrefix } from '../../../src/browser/name-prefix.ts';
import { searchNames } from '../../../src/queries/search-names.ts';
import { indexStory } from '../../../src/queries/story-index.ts';
import { linksBelow } from '../../../src/site/links.ts';
import { event, harbourStory, person } from '../../fixtures/queries/harbour-story.ts';

const files = (story = harbourStory()) => searchNames({ index: indexStory(story), links: linksBelow('/') }, { fold: foldName, prefix: namePrefix });

describe('names for search', () => {
  it('hold a person under each word of each name', () => {
    const found = files(harbourStory({ people: [person('ines-falk', 'Ines Falk', ['I. Örtel-Falk'])] }));
    expect([...found].filter(([, names]) => names.some(({ label }) => label === 'Ines Falk')).map(([prefix]) => prefix).toSorted()).toEqual(['fa', 'i', 'in', 'or']);
  });
  it('hold an event under its first word only', () => {
    const found = files(harbourStory({ people: [], articles: [], events: [event('a', null, { label: 'Dockers leave the quay' })] }));
    expect([...found.keys()]).toEqual(['do']);
  });
  it('are found by whatever a reader types of a name', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('Ines', 'O’Hara', 'van', 'Łuczak', '李', 'Ñandú', 'J.D.', 'Al-Amin'), { minLength: 1, maxLength: 3 }), (parts) => {
      const name = parts.join(' ');
      const found = files(harbourStory({ people: [person('x', name)] }));
      expect(found.get(namePrefix(name))?.some(({ label }) => label === name)).toBe(true);
    }));
  });
  it('make file names of plain letters only', () => fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (word) => void expect(namePrefix(word)).toMatch(/^[a-z0-9]*$/))));
});
