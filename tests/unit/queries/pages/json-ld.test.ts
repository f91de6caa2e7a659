import { describe, expect, it } from 'vitest';
import {
  breadcrumbs,
  faqPage,
  newsArticle,
  newsEvent,
  person,
  quotation,
  website,
} from '../../../../src/queries/pages/json-ld.ts';
import { harbourSite } from '../../../fixtures/queries/harbour-site.ts';
import { schemaOrgFaults } from '../readers/schema-org.ts';

const corrections = [
  { date: '2031-03-06', passage: 'p-a', wrong: 'harbor', right: 'harbour' },
  { date: '2031-03-07', article: 'cranes', wrong: 'x', right: 'y', note: 'Misheard.' },
];
const site = { ...harbourSite(), corrections };
const { index } = site;
const ld = (value: object) => value as Record<string, unknown>;

describe('linked data', () => {
  it.each([
    ['WebSite', [website(site)]],
    ['NewsArticle', index.articles.map((article) => newsArticle(site, article))],
    ['Person', index.people.map((one) => person(site, one))],
    ['Event', index.events.map((event) => newsEvent(site, event))],
    ['FAQPage', [faqPage(site, index.faq)]],
    ['Quotation', index.quotes.map((quote) => quotation(site, quote))],
    ['BreadcrumbList', [breadcrumbs(site, [{ label: 'Story', href: site.links.home }])]],
  ])('%s uses types and properties that schema.org has', (type, nodes) => {
    expect(nodes.length).toBeGreaterThan(0);
    for (const node of nodes) {
      expect(ld(node)['@type']).toBe(type);
      expect(schemaOrgFaults(node)).toEqual([]);
    }
  });
  it('the check knows what schema.org does not have', () => {
    expect(
      schemaOrgFaults({ '@type': 'Person', headline: 'x', knows: { '@type': 'Nobody' } }),
    ).toEqual([': Person has no headline', '.knows: no type Nobody']);
    expect(schemaOrgFaults({ name: 'x' })).toEqual([': no type']);
  });
  it('a corrected article carries its corrections, and the site its policy', () => {
    expect(ld(newsArticle(site, index.article.get('quay')!))['correction']).toEqual([
      {
        '@type': 'CorrectionComment',
        datePublished: '2031-03-06',
        text: 'Correction: “harbor” should read “harbour”.',
        url: 'https://example.org/explainer/articles/quay/#p-a',
      },
    ]);
    expect(ld(newsArticle(site, index.article.get('cranes')!))['correction']).toMatchObject([
      {
        text: 'Correction: “x” should read “y”. Misheard.',
        url: 'https://example.org/explainer/articles/cranes/',
      },
    ]);
    expect(website(site)).toMatchObject({
      publisher: { correctionsPolicy: 'https://example.org/explainer/about/#corrections' },
    });
  });
  it('a quotation that is a claim carries its status and who says it', () => {
    expect(quotation(site, index.quotes[0]!)).toMatchObject({
      creativeWorkStatus: ['alleged'],
      spokenByCharacter: { name: 'Tom Oduya' },
      about: [{ name: 'Ines Falk' }],
    });
  });
  it('an inexact date is left out rather than made exact', () => {
    expect(ld(newsEvent(site, index.event.get('undated')!))).not.toHaveProperty('startDate');
    expect(newsEvent(site, index.event.get('strike')!)).toMatchObject({ startDate: '2031-02' });
  });
});
