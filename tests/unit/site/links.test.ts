import { describe, expect, it } from 'vitest';
import { jsonLdText } from '../../../src/site/json-ld-text.ts';
import { linksBelow } from '../../../src/site/links.ts';

describe('addresses', () => {
  it('all begin with the base', () => {
    const links = linksBelow('/explainer/', 'https://example.org');
    for (const address of [
      links.home,
      links.page('timeline'),
      links.file('data/people.json'),
      links.person('ines-falk'),
      links.passage('quay', 'p-a'),
    ])
      expect(address).toMatch(/^\/explainer\//);
    expect(links.passage('quay', 'p-a')).toBe('/explainer/articles/quay/#p-a');
  });
  it('are absolute only where the host is known', () => {
    expect(linksBelow('/x/', 'https://example.org').absolute('/x/people/')).toBe(
      'https://example.org/x/people/',
    );
    expect(linksBelow('/').absolute('/people/')).toBe('/people/');
  });
});

describe('linked data in a page', () => {
  it('cannot end its element and stays the same value', () => {
    const text = jsonLdText([{ name: '</script><script>alert(1)</script>\u2028\u2029' }]);
    expect(text).not.toMatch(/[<>\u2028\u2029]/);
    expect((JSON.parse(text) as { '@graph': unknown[] })['@graph']).toEqual([
      { name: '</script><script>alert(1)</script>\u2028\u2029' },
    ]);
  });
});
