import { describe, expect, it } from 'vitest';
import { listedPages } from '../../../../src/queries/pages/listed-pages.ts';
import { socialCard } from '../../../../src/queries/pages/social-card.ts';
import { harbourSite } from '../../../fixtures/queries/harbour-site.ts';

const site = harbourSite();
const cardOf = (path: string) =>
  socialCard(
    site,
    listedPages(site).find((page) => page.path === path)!,
  );

describe('social cards', () => {
  it('every page has one with a title', () => {
    for (const page of listedPages(site))
      expect(socialCard(site, page), page.path).toMatchObject({
        title: expect.stringMatching(/\S/),
        eyebrow: expect.stringMatching(/\S/),
      });
  });
  it('a person stands by name and number of places', () =>
    expect(cardOf('people/ines-falk/')).toMatchObject({
      eyebrow: 'Person',
      title: 'Ines Falk',
      note: '2 mentions in 2 articles',
    }));
  it('an event that is a claim says so', () =>
    expect(cardOf('events/strike/')).toMatchObject({
      status: 'alleged and denied',
      note: 'February 2031',
    }));
  it('an event that is none says nothing of that', () =>
    expect(cardOf('events/undated/')).toMatchObject({ status: '', note: 'no date stated' }));
});
