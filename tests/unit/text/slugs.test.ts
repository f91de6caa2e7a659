import { describe, expect, it } from 'vitest';
import { slugify, uniqueSlug } from '../../../src/text/slugs.ts';

describe('slugs', () => {
  it.each([
    ['Port Strike: Week Three', 'port-strike-week-three'],
    ['Łukasz Żółć', 'lukasz-zolc'],
    ['J.D. O’Roe', 'jd-oroe'],
    ['😀😀', ''],
    ['東京', ''],
  ])('%s', (text, slug) => expect(slugify(text)).toBe(slug));

  it('keeps within its length by whole words', () =>
    expect(slugify('one two three four', 9)).toBe('one-two'));

  it('tells clashes apart by what they are made from, not by number', () => {
    const taken = new Set<string>();
    const first = uniqueSlug('Strike', 'a.txt', taken, 'article');
    const second = uniqueSlug('Strike', 'b.txt', taken, 'article');
    expect(first).toBe('strike');
    expect(second).toMatch(/^strike-[a-z0-9]{6}$/);
    expect(uniqueSlug('😀', 'c.txt', taken, 'article')).toBe('article');
    expect(uniqueSlug('con', 'd.txt', taken, 'article')).toMatch(/^con-/);
  });
});
