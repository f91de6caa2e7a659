import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { strike, tinySite } from './tiny-site.ts';

const first = [
  'Maria',
  'Karl',
  'Ines',
  'Tom',
  'Rosa',
  'Peter',
  'Laura',
  'Simon',
  'Clara',
  'David',
  'Helen',
  'Frank',
  'Julia',
  'Martin',
  'Nora',
  'Oscar',
  'Paula',
  'Victor',
  'Ruth',
  'Samuel',
];
const last = ['Keller', 'Falk', 'Morrow', 'Lind', 'Abernathy'];
const names = last.flatMap((surname) => first.map((given) => `${given} ${surname}`));

/**
 * A story of five articles in which a hundred persons call each other names, and Maria Keller meets
 * every one of them.
 */
const crowded = Object.fromEntries(
  last.map((_, n) => {
    const own = names.slice(n * 20, n * 20 + 20);
    const words = own.flatMap((name, m) => [
      `${name} called ${names[(n * 20 + m * 7 + 3) % 100]} “a danger to the harbour.”`,
      ...(name === names[0] ? [] : [`${names[0]} met ${name} at the harbour office.`]),
    ]);
    return [`seeds/${n}.txt`, [`Harbour dispute, part ${n + 1}`, ...words, ''].join('\n\n')];
  }),
);

describe('a site of other sizes', () => {
  it('shows who of a hundred persons speaks about whom, whole, and with whom one is named', () => {
    const site = tinySite(crowded);
    const { code, messages } = site.run('build');
    expect(code, messages).toBe(0);
    const page = (address: string): string =>
      readFileSync(path.join(site.dist, address, 'index.html'), 'utf8');
    const quotes = page('quotes');
    const matrix = /<table class="matrix">(.*?)<\/table>/s.exec(quotes)![1]!;
    const list = quotes.slice(quotes.indexOf('<table class="grid-table">'));
    expect(matrix.match(/<th scope="row">/g)!.length).toBeGreaterThan(80);
    expect(matrix.match(/ aria-label="1 quotation of /g)).toHaveLength(
      list.match(/<th scope="row">/g)!.length,
    );
    const ring = page('people/maria-keller');
    expect(ring.match(/<circle class="node" /g)!.length).toBeGreaterThan(80);
    for (const address of ['quotes', 'people', 'people/maria-keller'])
      expect(statSync(path.join(site.dist, address, 'index.html')).size, address).toBeLessThan(
        400_000,
      );
  });
  it('leads nowhere where one article holds nothing, and calls it one source', () => {
    const site = tinySite({ 'seeds/strike.txt': strike.replace(/“[^”]*”/g, 'much') });
    expect(site.run('build').code).toBe(0);
    const front = readFileSync(path.join(site.dist, 'index.html'), 'utf8');
    const rooms = /<nav class="site-nav".*?<\/nav>/s.exec(front)![0];
    expect(rooms).toContain('/people/');
    for (const empty of ['/quotes/', '/disagreements/']) expect(rooms).not.toContain(empty);
    expect(front).toContain('One article; there is nothing to hold it against.');
    expect(front).not.toMatch(/independent source|>0</);
  });
});
