import {
  chmodSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makePlace } from './place.ts';

describe('a folder is taken for the site only where it is ours', () => {
  it.each(['dist', 'a/b/dist', 'dist/', './dist/.', 'x/../dist'])(
    'one that is absent is made: %s',
    async (out) => {
      const { publish, folder } = makePlace();
      expect(await publish(out, {})).toBe(0);
      expect(readdirSync(path.join(folder, path.normalize(out)))).toContain('index.html');
    },
  );

  it('one that is empty, and one that holds only what hosts keep, is taken', async () => {
    const { publish, folder, read } = makePlace({
      'web/CNAME': 'example.org',
      'web/.git/HEAD': 'ref',
      'web/.well-known/x': 'x',
    });
    mkdirSync(path.join(folder, 'empty'));
    expect(await publish('empty', {})).toBe(0);
    expect(await publish('web', {})).toBe(0);
    expect([
      read('web/CNAME'),
      read('web/.git/HEAD'),
      read('web/.well-known/x'),
      read('web/index.html'),
    ]).toEqual(['example.org', 'ref', 'x', 'front page']);
  });

  it.each<[string, Record<string, string>]>([
    ['documents', { 'docs/letter.txt': 'dear' }],
    ['documents in a folder', { 'docs/a/b/letter.txt': 'dear' }],
    ['another site', { 'docs/index.html': '<p>other' }],
    [
      'a record of pages that holds none',
      { 'docs/published.json': '{}', 'docs/letter.txt': 'dear' },
    ],
    [
      'a record of pages that is damaged',
      { 'docs/published.json': '{"index.html":[', 'docs/letter.txt': 'dear' },
    ],
    [
      'a page that no build of an older version made',
      {
        'docs/published.json': '{"index.html":[]}',
        'docs/index.html': 'x',
        'docs/mine.html': 'dear',
      },
    ],
    [
      'a list of files that is damaged',
      { 'docs/published-files.json': '["index', 'docs/index.html': 'dear' },
    ],
  ])('one that holds %s is refused, and nothing in it changes', async (_, files) => {
    const { publish, read, folder } = makePlace(files);
    expect(await publish('docs', {})).toBe(2);
    for (const [name, text] of Object.entries(files)) expect(read(name)).toBe(text);
    expect(readdirSync(folder).sort()).toEqual(['content', 'docs', 'seeds']);
  });

  it('a site that was published is replaced, also one of an older version; what it no longer has goes', async () => {
    const { publish, there, read } = makePlace({
      'old/published.json': '{"index.html":[]}',
      'old/index.html': 'x',
      'old/data/a.json': '1',
      'old/wake/index.html': 'w',
    });
    expect(await publish('old', { 'b.html': 'b', 'data/b.json': '2' })).toBe(0);
    expect([there('old/data/a.json'), there('old/wake'), read('old/b.html')]).toEqual([
      false,
      false,
      'b',
    ]);
    expect(await publish('old', { 'data/c.json': '3' })).toBe(0);
    expect([there('old/b.html'), there('old/data/b.json'), read('old/data/c.json')]).toEqual([
      false,
      false,
      '3',
    ]);
  });

  it('a record of pages alone, fetched from the live site, is taken', async () => {
    const { publish } = makePlace({ 'dist/published.json': '{"index.html":[],"a/index.html":[]}' });
    expect(await publish('dist', {})).toBe(0);
  });

  it.each(['letter.txt', 'data/letter.csv', '.env'])(
    'what somebody put into a site is not deleted: %s',
    async (name) => {
      const { publish, place, write, read } = makePlace();
      expect(await publish('dist', { 'data/a.json': '1' })).toBe(0);
      write(`dist/${name}`, 'dear');
      expect(await publish('dist', {})).toBe(2);
      expect([read(`dist/${name}`), read('dist/data/a.json')]).toEqual(['dear', '1']);
      // Named by an editor, it stays.
      expect(await publish(place('dist', [name.split('/')[0]!]), {})).toBe(0);
      expect(read(`dist/${name}`)).toBe('dear');
    },
  );

  it('a link in a site is not followed and not deleted', async () => {
    const { publish, folder, read } = makePlace({ 'mine/letter.txt': 'dear' });
    await publish('dist', {});
    symlinkSync(path.join(folder, 'mine'), path.join(folder, 'dist', 'data'));
    expect(await publish('dist', {})).toBe(2);
    expect(read('mine/letter.txt')).toBe('dear');
  });

  it('what lies where builds work is not deleted', async () => {
    const { publish, read } = makePlace({
      '.dist.nutgraf/new/letter.txt': 'dear',
      '.dist.nutgraf/notes': 'x',
      'dist.new/a': '1',
      'dist.old/b': '2',
    });
    expect(await publish('dist', {})).toBe(2);
    expect(read('.dist.nutgraf/new/letter.txt')).toBe('dear');
    expect(await publish('web', {})).toBe(0);
    expect([read('dist.new/a'), read('dist.old/b')]).toEqual(['1', '2']);
  });
});

describe('folders that something else depends on', () => {
  it.each([
    'seeds',
    'content',
    '.',
    '..',
    '/',
    'seeds/sub',
    'content/dist',
    'content/editorial',
    'seeds/',
    'x/../seeds',
    'letter.txt',
    'letter.txt/dist',
  ])('%s is refused', async (out) => {
    const { publish, read, place } = makePlace({ 'letter.txt': 'dear' });
    expect(await publish(out === '/' ? { ...place('x'), out } : out, {})).toBe(2);
    expect([read('seeds/a.txt'), read('letter.txt')]).toEqual(['seed', 'dear']);
  });

  it('so is a link to one of them, a link below one of them, and the folder of the program', async () => {
    const { publish, folder, place } = makePlace();
    symlinkSync(path.join(folder, 'seeds'), path.join(folder, 'link'));
    symlinkSync(folder, path.join(folder, 'up'));
    symlinkSync('ring', path.join(folder, 'ring'));
    for (const out of ['link', 'link/sub', 'up', 'up/content', 'ring'])
      expect(await publish(out, {}), out).toBe(2);
    for (const out of [process.cwd(), path.dirname(process.cwd())])
      expect(await publish({ ...place('x'), out }, {}), out).toBe(2);
  });

  it('content that is reached by a link counts where it really lies', async () => {
    const { publish, folder, place } = makePlace({ 'web/content/x.txt': 'x' });
    symlinkSync(path.join(folder, 'web/content'), path.join(folder, 'linked'));
    expect(await publish({ ...place('web'), content: path.join(folder, 'linked') }, {})).toBe(2);
  });
});

describe('publishing', () => {
  it('leaves nothing beside the site', async () => {
    const { publish, folder } = makePlace();
    await publish('dist', {});
    await publish('dist', {});
    expect(readdirSync(folder).sort()).toEqual(['content', 'dist', 'seeds']);
  });

  it('a link as output stays a link, and its target is the new site; one that leads to nothing makes it', async () => {
    const { publish, folder, read } = makePlace();
    symlinkSync('www', path.join(folder, 'dist'));
    expect(await publish('dist', {})).toBe(0);
    expect(await publish('dist', { 'index.html': 'second' })).toBe(0);
    expect(lstatSync(path.join(folder, 'dist')).isSymbolicLink()).toBe(true);
    expect(read('www/index.html')).toBe('second');
  });

  it('the folder keeps the rights it had', async () => {
    const { publish, folder } = makePlace();
    await publish('dist', {});
    chmodSync(path.join(folder, 'dist'), 0o2770);
    await publish('dist', {});
    expect(statSync(path.join(folder, 'dist')).mode & 0o7777).toBe(0o2770);
  });

  it('a kept file for the host is not replaced by the one of the site; a kept page or folder that pages need refuses', async () => {
    const { publish, place, write, read } = makePlace();
    await publish('dist', { _headers: 'ours', 'people/index.html': 'p' });
    write('dist/_headers', 'mine');
    expect(await publish(place('dist', ['_headers']), { _headers: 'ours' })).toBe(0);
    expect(read('dist/_headers')).toBe('mine');
    expect(
      await publish(place('dist', ['_headers', 'index.html']), { 'index.html': 'second' }),
    ).toBe(3);
    expect(read('dist/index.html')).toBe('front page');
  });

  it('what others put into the site while a build ran is not deleted', async () => {
    const { place, publish, write, read, there } = makePlace();
    await publish('dist', { 'old.html': 'old' });
    const { withOutput } = await import('../../../../src/cli/output/with-output.ts');
    await withOutput(place('dist'), async (output) => {
      mkdirSync(output.fresh);
      for (const name of ['index.html', 'published.json'])
        copyFileSync(path.join(output.site, name), path.join(output.fresh, name));
      write('dist/letter.txt', 'dear');
      write('dist/mine/letter.txt', 'dear');
      await output.publish();
      return 0;
    });
    expect([read('dist/letter.txt'), read('dist/mine/letter.txt'), there('dist/old.html')]).toEqual(
      ['dear', 'dear', false],
    );
  });

  it('work that fails leaves the site before and nothing else', async () => {
    const { publish, place, folder, read } = makePlace();
    await publish('dist', {});
    const { withOutput } = await import('../../../../src/cli/output/with-output.ts');
    await expect(
      withOutput(place('dist'), ({ fresh }) => {
        mkdirSync(fresh);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(read('dist/index.html')).toBe('front page');
    expect(readdirSync(folder).sort()).toEqual(['content', 'dist', 'seeds']);
  });
});

describe('a run that was ended while it published', () => {
  it('between the two renames: the site before comes back', async () => {
    const { publish, folder, write, read } = makePlace();
    await publish('dist', {});
    write('.dist.nutgraf/.nutgraf-lock', '');
    renameSync(path.join(folder, 'dist'), path.join(folder, '.dist.nutgraf/old'));
    write('.dist.nutgraf/new/index.html', 'half');
    const { mendOutput } = await import('../../../../src/cli/output/with-output.ts');
    await mendOutput({ ...makePlace().place('x'), out: path.join(folder, 'dist') });
    expect(read('dist/index.html')).toBe('front page');
    expect(readdirSync(folder).sort()).toEqual(['content', 'dist', 'seeds']);
  }, 20_000);

  it('after them: what is kept is brought along before the site before goes', async () => {
    const { publish, folder, write, read } = makePlace({ 'dist/CNAME': 'example.org' });
    await publish('dist', {});
    write('.dist.nutgraf/.nutgraf-lock', '');
    renameSync(path.join(folder, 'dist'), path.join(folder, '.dist.nutgraf/old'));
    await publish('other', { 'index.html': 'second' });
    renameSync(path.join(folder, 'other'), path.join(folder, 'dist'));
    expect(await publish('dist', { 'index.html': 'third' })).toBe(0);
    expect([read('dist/CNAME'), read('dist/index.html')]).toEqual(['example.org', 'third']);
    expect(readdirSync(folder).sort()).toEqual(['content', 'dist', 'seeds']);
  }, 20_000);

  it('the site before is never deleted for something else that took its place meanwhile', async () => {
    const { publish, folder, write, read } = makePlace();
    await publish('dist', {});
    write('.dist.nutgraf/.nutgraf-lock', '');
    renameSync(path.join(folder, 'dist'), path.join(folder, '.dist.nutgraf/old'));
    write('dist/letter.txt', 'dear');
    expect(await publish('dist', {})).toBe(2);
    expect([read('dist/letter.txt'), read('.dist.nutgraf/old/index.html')]).toEqual([
      'dear',
      'front page',
    ]);
    rmSync(path.join(folder, 'dist'), { recursive: true });
    expect(await publish('dist', { 'index.html': 'second' })).toBe(0);
    expect(read('dist/index.html')).toBe('second');
  }, 30_000);
});
