import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citation, shortTitle } from '../../../src/site/citation.ts';
import { textDirection } from '../../../src/site/text-direction.ts';

describe('a title in a citation', () => {
  it.each([
    ['Harbour bridge closes', 'Harbour bridge closes'],
    [
      'The bridge over the harbour closes: what the council knew and what it did not say',
      'The bridge over the harbour closes …',
    ],
    [
      'On a wet morning the council of the harbour town met, to speak about the bridge and about its cost',
      'On a wet morning the council of the harbour …',
    ],
    ['Line\nbreaks  are spaces', 'Line breaks are spaces'],
  ])('‘%s’ is cited as ‘%s’', (headline, short) => expect(shortTitle(headline)).toBe(short));

  it('is always the beginning of the title, and never longer than it needs to be', () =>
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 300 }), (headline) => {
        const short = shortTitle(headline);
        const title = headline.replace(/\s+/g, ' ').trim();
        expect(title.startsWith(short.replace(/ …$/, ''))).toBe(true);
        expect(short.length).toBeLessThanOrEqual(66);
      }),
    ));
});

describe('the citation of an article', () => {
  const known = {
    headline: 'Harbour bridge closes',
    outlet: 'The Gull',
    byline: 'Ines Falk',
    published: '2031-03-02',
  };
  it('names outlet, title and date', () =>
    expect(citation(known)).toEqual({
      outlet: 'The Gull',
      title: '“Harbour bridge closes”',
      rest: ', 2 March 2031',
      full: 'The Gull: “Harbour bridge closes”, By Ines Falk, 2 March 2031',
    }));
  it('says so where the outlet is unknown', () =>
    expect(citation({ ...known, outlet: null, published: null, byline: null })).toMatchObject({
      outlet: null,
      rest: ' (outlet unknown)',
      full: 'outlet unknown: “Harbour bridge closes”, publication date unknown',
    }));
});

describe('the direction of a language', () => {
  it.each([
    ['en', 'ltr'],
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['FA', 'rtl'],
    ['und', 'ltr'],
  ] as const)('%s: %s', (language, direction) => expect(textDirection(language)).toBe(direction));
});
