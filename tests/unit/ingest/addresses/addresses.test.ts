import { describe, expect, it } from 'vitest';
import {
  assignAddresses,
  type KnownAddresses,
} from '../../../../src/ingest/addresses/assign-addresses.ts';
import { settleAddresses } from '../../../../src/ingest/addresses/settle-addresses.ts';
import type { PageLock, PageRecord } from '../../../../src/model/addresses.ts';

interface Options {
  /** Passages that stand in an article; all of them where none is given. */
  readonly living?: readonly string[];
  readonly split?: KnownAddresses['splits'];
  readonly hide?: string[];
}

/** Publishes people given as their names and what they draw on; returns the records by address. */
function publish(
  people: Readonly<Record<string, string>>,
  before: PageLock = new Map(),
  { living: stand, split = [], hide = [] }: Options = {},
) {
  const things = Object.entries(people).map(([title, drew]) => ({
    title,
    tie: title,
    drew: drew.split(' '),
  }));
  const living = new Set(stand ?? passagesOf(things, before));
  const slugs = assignAddresses('people', things, { published: before, splits: split, living });
  const pages = things.map((thing, n) => ({ ...thing, slug: slugs[n]! }));
  const lock = settleAddresses(
    before,
    new Map([['people', pages.filter(({ slug }) => !hide.includes(slug))]]),
    { today: '2025-02-02', living, hidden: new Set(hide), secret: () => false },
  );
  const records = new Map(lock.get('people')!.map((record) => [record.slug, record]));
  return { lock, slugs, of: (slug: string): PageRecord => records.get(slug)! };
}

/** The passages that some things draw on, or drew on before. */
const passagesOf = (
  things: readonly { readonly drew: readonly string[] }[],
  before: PageLock,
): string[] =>
  [...things, ...[...before.values()].flat()].flatMap(({ drew }) =>
    drew.map((one) => one.slice(0, one.indexOf(':'))),
  );

describe('the address of a page', () => {
  const before = publish({ Roe: 'p-1:roe p-2:roe', 'Ivo Quist': 'p-3:quist' });

  it('stays when the name gets longer', () => {
    expect(
      publish({ 'Jane Roe': 'p-1:roe p-2:roe p-9:jane-roe', 'Ivo Quist': 'p-3:quist' }, before.lock)
        .slugs,
    ).toEqual(['roe', 'ivo-quist']);
  });

  it('forwards to the one that it was joined with', () => {
    const joined = publish({ 'Ivo Quist': 'p-1:roe p-2:roe p-3:quist' }, before.lock);
    expect(joined.slugs).toEqual(['roe']);
    expect(joined.of('ivo-quist')).toMatchObject({ gone: '2025-02-02', next: ['roe'] });
  });

  it('comes back when what was joined is apart again', () => {
    const joined = publish({ 'Ivo Quist': 'p-1:roe p-2:roe p-3:quist' }, before.lock);
    expect(
      publish({ Roe: 'p-1:roe p-2:roe', 'Ivo Quist': 'p-3:quist' }, joined.lock).slugs,
    ).toEqual(['roe', 'ivo-quist']);
  });

  it('shows a choice when it falls apart with no part that is most of it', () => {
    const apart = publish(
      { Ann: 'p-1:roe', Bea: 'p-2:roe' },
      publish({ Roe: 'p-1:roe p-2:roe p-4:roe p-5:roe' }).lock,
    );
    expect(apart.slugs).toEqual(['ann', 'bea']);
    expect(apart.of('roe')).toMatchObject({ gone: '2025-02-02', next: ['ann', 'bea'] });
  });

  it('stays with the larger part and names the other', () => {
    const apart = publish(
      { 'Ann Roe': 'p-1:roe p-2:roe', 'Bea Roe': 'p-4:roe' },
      publish({ Roe: 'p-1:roe p-2:roe p-4:roe' }).lock,
    );
    expect(apart.slugs).toEqual(['roe', 'bea-roe']);
    expect(apart.of('roe').parted).toEqual(['bea-roe']);
  });

  it('is a tombstone when nothing is left, and never a namesake’s', () => {
    const later = publish({ Roe: 'p-7:roe', 'Ivo Quist': 'p-3:quist' }, before.lock, {
      living: ['p-7', 'p-3'],
    });
    expect(later.slugs[0]).toMatch(/^roe-\w{6}$/);
    expect(later.of('roe')).toEqual({
      slug: 'roe',
      title: 'Roe',
      first: '2025-02-02',
      gone: '2025-02-02',
      drew: ['p-1:roe', 'p-2:roe'],
    });
  });

  it('does not go over to another event of the same sentence, and leads to none', () => {
    const told = publish({
      'Roe raged about the port': 's-1: s-1:rage',
      'Roe described a quay': 's-1: s-1:describe',
    });
    const one = publish({ 'Roe described a quay': 's-1: s-1:describe' }, told.lock);
    expect(one.slugs).toEqual(['roe-described-a-quay']);
    expect(one.of('roe-raged-about-the-port')).toMatchObject({
      gone: '2025-02-02',
      drew: ['s-1:', 's-1:rage'],
    });
    expect(one.of('roe-raged-about-the-port').next).toBeUndefined();
    const other = publish({ 'Quist closed the mill': 's-1: s-1:close' }, told.lock);
    expect(other.slugs).toEqual(['quist-closed-the-mill']);
    for (const slug of ['roe-raged-about-the-port', 'roe-described-a-quay'])
      expect(other.of(slug).next).toBeUndefined();
  });

  it('stays where another verb of the same sentence tells mostly the same', () => {
    expect(
      publish(
        { 'Roe stopped all loading': 's-1: s-1:stop' },
        publish({ 'Roe halted all loading': 's-1: s-1:halt' }).lock,
      ).slugs,
    ).toEqual(['roe-halted-all-loading']);
  });

  it('is not taken over by someone who shares a relic of it', () => {
    const old = publish({ Roe: Array.from({ length: 20 }, (_, n) => `p-${n}:roe`).join(' ') });
    expect(
      publish({ 'Ann Doe': 'p-1:roe p-50:doe' }, old.lock, {
        living: ['p-1', 'p-50'],
      }).slugs,
    ).toEqual(['ann-doe']);
  });

  it('stays with whom an editor parts, however large the part that leaves', () => {
    const split = [{ person: 'roe', articles: ['b'], as: 'Bea Roe' }];
    const lock: PageLock = new Map([
      [
        'people',
        [
          {
            slug: 'bea-roe',
            title: 'Bea Roe',
            first: '2025-01-01',
            drew: ['p-2:roe', 'p-3:roe', 'p-4:roe'],
          },
          { slug: 'roe', title: 'Roe', first: '2025-01-01', drew: ['p-1:roe'] },
        ],
      ],
    ]);
    expect(publish({ Roe: 'p-1:roe p-2:roe p-3:roe p-4:roe' }, lock, { split }).slugs).toEqual([
      'roe',
    ]);
  });

  it('says nothing where an editor took the page away', () => {
    expect(
      publish({ Roe: 'p-1:roe p-2:roe', 'Ivo Quist': 'p-3:quist' }, before.lock, {
        hide: ['roe'],
      }).of('roe'),
    ).toEqual({
      slug: 'roe',
      first: '2025-02-02',
      gone: '2025-02-02',
      drew: ['p-1:roe', 'p-2:roe'],
    });
  });

  it('stays with a question about the same person whatever passages answer it', () => {
    const asked = publish({ 'Who is Roe?': '=who-is roe p-1:who-is' });
    expect(publish({ 'Who is Jane Roe?': '=who-is roe p-8:who-is' }, asked.lock).slugs).toEqual([
      'who-is-roe',
    ]);
  });
});
