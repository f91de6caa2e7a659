import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignAddresses } from '../../src/ingest/addresses/assign-addresses.ts';
import { settleAddresses } from '../../src/ingest/addresses/settle-addresses.ts';
import type { Addressee, PageLock } from '../../src/model/addresses.ts';

/** A passage of some article that speaks of one of a few bearers of few names. */
interface Passage {
  readonly id: string;
  readonly bearer: number;
}

const names = ['Ada Moss', 'Ben Moss', 'Ada Moss', 'Cleo Ray'];
const passage = fc.record({ article: fc.nat(3), bearer: fc.nat(names.length - 1) });
const step = fc.record({ leave: fc.option(fc.nat(3)), come: fc.array(passage, { maxLength: 6 }) });

/** Bearers as a perfect reader would find them: one thing a bearer. */
function thingsOf(passages: readonly Passage[]): Addressee[] {
  return [...Map.groupBy(passages, ({ bearer }) => bearer)].map(([bearer, own]) => ({
    title: names[bearer]!,
    tie: String(bearer),
    drew: own.map(({ id }) => `${id}:${names[bearer]!.toLowerCase().replace(' ', '-')}`),
  }));
}

function publish(
  passages: readonly Passage[],
  before: PageLock,
  order = (things: Addressee[]): Addressee[] => things,
): { lock: PageLock; byBearer: Map<number, string> } {
  const living = new Set(passages.map(({ id }) => id));
  const things = order(thingsOf(passages));
  const slugs = assignAddresses('people', things, { published: before, splits: [], living });
  const pages = things.map((thing, n) => ({ ...thing, slug: slugs[n]! }));
  const lock = settleAddresses(before, new Map([['people', pages]]), {
    today: '2025-01-01',
    living,
    hidden: new Set(),
    secret: () => false,
  });
  return { lock, byBearer: new Map(things.map(({ tie }, n) => [Number(tie), slugs[n]!])) };
}

const run = fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
  let passages: (Passage & { article: number })[] = [];
  let lock: PageLock = new Map();
  const owner = new Map<string, number>();
  let fresh = 0;
  for (const { leave, come } of steps) {
    passages = [
      ...passages.filter(({ article }) => article !== leave),
      ...come.map((one) => ({ ...one, id: `p-${fresh++}` })),
    ];
    const published = publish(passages, lock);
    const known = new Map(published.lock.get('people')!.map((record) => [record.slug, record]));
    for (const slug of owner.keys()) expect(known.has(slug), `${slug} is lost`).toBe(true);
    for (const [bearer, slug] of published.byBearer) {
      expect(owner.get(slug) ?? bearer, `${slug} is another person's page now`).toBe(bearer);
      owner.set(slug, bearer);
      expect(known.get(slug)!.gone).toBeUndefined();
    }
    expect(new Set(published.byBearer.values()).size).toBe(published.byBearer.size);
    expect(publish(passages, lock, (things) => things.toReversed()).lock).toEqual(published.lock);
    expect(publish(passages, published.lock).lock).toEqual(published.lock);
    lock = published.lock;
  }
});

describe('addresses of people', () => {
  it('are never lost, never another one’s, and the same in any order, whatever articles come and go', () =>
    fc.assert(run, { numRuns: 500 }));
});
