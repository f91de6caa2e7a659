import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { strike, type TinySite, tinySite } from './tiny-site.ts';

const ferry = `Ferry fares stay frozen at Port Amber

The ferry company will not raise its fares this year, its spokeswoman Cora Lind said on 4 June 2025. Nobody had asked for it.

“Not a penny more,” Ms Lind told reporters. The port's director, Ivo Quist, praised the step.
`;
const page = (site: TinySite, address: string): string =>
  readFileSync(path.join(site.dist, address, 'index.html'), 'utf8');
const addressed = 'site: https://example.org\nbase: /news/\n';

describe('an address that was published', () => {
  it('outlives its article, its person and its events, and the next build says so without losing one', () => {
    const site = tinySite({
      'seeds/strike.txt': strike,
      'seeds/ferry.txt': ferry,
      'content/editorial/story.yaml': addressed,
    });
    expect(site.run('build').messages).toContain('is the finished site');
    const before = Object.keys(
      JSON.parse(readFileSync(path.join(site.dist, 'published.json'), 'utf8')) as object,
    );
    const article = readdirSync(path.join(site.content, 'articles'))
      .find((name) => name.startsWith('ferry'))!
      .replace('.mdx', '');
    expect(existsSync(path.join(site.dist, 'people', 'cora-lind', 'index.html'))).toBe(true);
    rmSync(path.join(site.seeds, 'ferry.txt'));
    const { code, messages } = site.run('build');
    expect(messages).toContain('is the finished site');
    expect(code).toBe(0);
    for (const file of before) expect(existsSync(path.join(site.dist, file)), file).toBe(true);
    expect(page(site, `articles/${article}`)).toContain(
      '“Not a penny more,” Ms Lind told reporters.',
    );
    expect(page(site, `articles/${article}`)).toContain('noindex');
    expect(page(site, 'people/cora-lind')).toContain('Nothing took its place');
    site.write('seeds/ferry.txt', ferry);
    expect(site.run('build').code).toBe(0);
    expect(page(site, 'people/cora-lind')).not.toContain('A former address');
  });

  it('forwards where an editor joined two people, by page and by the rules of hosts, with the base', () => {
    const site = tinySite({
      'seeds/strike.txt': strike,
      'seeds/ferry.txt': ferry,
      'content/editorial/story.yaml': addressed,
    });
    site.run('ingest');
    site.write('content/editorial/people.yaml', 'merge: [[jane-roe, cora-lind]]\n');
    expect(site.run('build').code).toBe(0);
    const stub = page(site, 'people/cora-lind');
    expect(stub).toMatch(/<a href="\/news\/people\/jane-roe\/" data-forward/);
    expect(stub).toContain(
      '<link rel="canonical" href="https://example.org/news/people/jane-roe/"',
    );
    expect(stub).toContain('noindex');
    expect(stub).toMatch(/<script type="module" src="\/news\/_astro\//);
    expect(readFileSync(path.join(site.dist, '_redirects'), 'utf8')).toContain(
      '/news/people/cora-lind/ /news/people/jane-roe/ 301\n',
    );
    expect(readFileSync(path.join(site.dist, '.htaccess'), 'utf8')).toContain(
      '^/news/people/cora-lind/$ /news/people/jane-roe/',
    );
    expect(readFileSync(path.join(site.dist, 'redirects', 'nginx.conf'), 'utf8')).toContain(
      '/news/people/cora-lind/ /news/people/jane-roe/;',
    );
  });

  it('of somebody who is only named now leads to the passage that names them', () => {
    const site = tinySite({
      'seeds/ferry.txt': ferry,
      'content/editorial/story.yaml': addressed,
    });
    site.run('ingest');
    site.write('content/editorial/people.yaml', 'listed: [ivo-quist]\n');
    const { code, messages } = site.run('build');
    expect(code, messages).toBe(0);
    const former = page(site, 'people/ivo-quist');
    expect(former).toContain('there is no page about this person');
    expect(former).toMatch(/<a href="\/news\/articles\/[^"]+\/#p-[a-z0-9]+">Ivo Quist<\/a>/);
    expect(former).not.toContain('Nothing took its place');
  });

  it('of an event that is not told any more shows how it stood, and what its passage tells now', () => {
    const site = tinySite({ 'seeds/strike.txt': strike });
    site.run('ingest');
    const file = path.join(site.content, 'anchors', 'pages', 'events.jsonl');
    const known = readFileSync(file, 'utf8');
    const [event] = known
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { slug: string; drew: string[] });
    const place = event!.drew.find((one) => one.endsWith(':'))!;
    site.write(
      'content/anchors/pages/events.jsonl',
      `${known}${JSON.stringify({ slug: 'wages-fell', title: 'Wages fell', statuses: ['alleged'], first: '2025-06-03', drew: [place, `${place}fall`] })}\n`,
    );
    const { code, messages } = site.run('build');
    expect(code, messages).toBe(0);
    const former = page(site, 'events/wages-fell').replace(
      /\s*(<\/?(?:h1|p|ul|li)\b[^>]*>)\s*/g,
      '$1',
    );
    expect(former).toMatch(
      /<h1[^>]*>Wages fell<\/h1>\s*<p[^>]*>\s*<span class="status" data-status="alleged"/,
    );
    expect(former).toMatch(
      new RegExp(
        `The same passages tell:</p>\\s*<ul[^>]*>\\s*<li[^>]*><a href="/events/${event!.slug}/"`,
      ),
    );
    expect(former).not.toContain('data-forward');
  });

  it('stays with an article whose file has another name', () => {
    const site = tinySite({ 'seeds/strike.txt': strike });
    site.run('ingest');
    const [article] = readdirSync(path.join(site.content, 'articles'));
    rmSync(path.join(site.seeds, 'strike.txt'));
    site.write('seeds/2025/walk-out.txt', strike.replace('Some 400', 'About 400'));
    site.run('ingest');
    expect(readdirSync(path.join(site.content, 'articles'))).toEqual([article]);
  });

  it('is missed by the next build where the lock lost it, and nothing is published', () => {
    const site = tinySite({
      'seeds/strike.txt': strike,
      'content/editorial/story.yaml': addressed,
    });
    site.run('build');
    for (const folder of [
      'anchors',
      'articles',
      'people',
      'events',
      'faq',
      'disagreements',
      'story',
    ])
      rmSync(path.join(site.content, folder), { recursive: true, force: true });
    site.write(
      'seeds/strike.txt',
      strike.replace(
        'Talks resumed on 5 June 2025, Roe said.',
        'Nothing is known of further talks.',
      ),
    );
    const { code, messages } = site.run('build');
    expect(code).toBe(3);
    expect(messages).toContain('published-lost');
  });

  it('is refused by the ingest where the file of addresses is gone or cut off', () => {
    const site = tinySite({ 'seeds/strike.txt': strike });
    site.run('ingest');
    const file = path.join(site.content, 'anchors', 'pages', 'people.jsonl');
    const whole = readFileSync(file, 'utf8');
    site.write('content/anchors/pages/people.jsonl', whole.slice(0, -9));
    expect(site.run('ingest')).toMatchObject({
      code: 3,
      messages: expect.stringContaining('lock-record') as string,
    });
    rmSync(file);
    expect(site.run('ingest')).toMatchObject({
      code: 3,
      messages: expect.stringContaining('lock-missing') as string,
    });
  });
});
