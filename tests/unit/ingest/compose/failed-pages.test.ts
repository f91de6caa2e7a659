import { expect, it } from 'vitest';
import { compose } from '../../../../src/ingest/compose/compose.ts';
import type { Composition } from '../../../../src/ingest/compose/composition.ts';
import { inputsOf } from '../../../../src/ingest/compose/inputs-of.ts';
import { readOf } from '../../../fixtures/times/articles.ts';
import { compositionOf } from './composition-of.ts';

const read = [
  readOf(
    'a',
    'Mayor Jane Roe resigned on 3 May 2024. Jane Roe bought 12 ferries of the Old Sound line on 5 June 2024. “We will fight,” Roe said.',
    '2024-05-05',
  ),
  readOf(
    'b',
    'Mayor Jane Roe resigned on 4 May 2024. Jane Roe bought 15 ferries of the Old Sound line on 5 June 2024. Senator Tom Vale left.',
    '2024-05-05',
  ),
];

/** The composition in which no place of an article can be cited. */
function withoutPlaces(composition: Composition, id: string): Composition {
  const source = composition.sources.get(id);
  if (!source) throw new Error(`no article is ${id}`);
  const places = new Proxy(source.places, {
    get: () => () => {
      throw new Error('no such place');
    },
  });
  const sources = new Map([...composition.sources, [id, { ...source, places }]]);
  return { ...composition, sources };
}

it('every kind of page on which the program fails is told by its address, with what to leave out, and no other is lost', () => {
  const whole = compositionOf(read);
  const all = compose(whole);
  const { pages, failed } = compose(withoutPlaces(whole, 'a'));
  expect(all.failed).toEqual([]);
  const idsOf = (made: typeof pages): string[] =>
    Object.entries(made).flatMap(([folder, list]) =>
      (list as readonly { data: { id: string } }[]).map(({ data }) => `${folder}/${data.id}`),
    );
  const lost = failed.map(({ page }) => page);
  expect(new Set(lost.map((page) => page.split('/')[0]))).toEqual(
    new Set(['articles', 'people', 'events', 'faq', 'disagreements']),
  );
  expect([...idsOf(pages), ...lost].toSorted()).toEqual(idsOf(all.pages).toSorted());
  expect(idsOf(pages)).toContain('people/tom-vale');
  for (const { page, reason, parts } of failed) {
    const [folder, id] = page.split('/');
    expect(reason).toContain('no such place');
    expect(parts).toEqual(
      folder === 'articles'
        ? [
            { kind: 'reading', article: id },
            { kind: 'article', article: id },
          ]
        : [{ kind: 'page', folder, id }],
    );
  }
});

it('a place outside every block of its article is a fault of the program, told with the seed', () => {
  const { places } = compositionOf(read).sources.get('a') ?? {};
  expect(() => places?.block({ start: 20, end: 2000 })).toThrow(
    'seeds/a.txt: span 20-2000 lies in no block',
  );
});

it('a seed of which nothing was read, though nobody keeps it back, is told as a failure', () => {
  const { source } = readOf('a', 'The boats left.').article;
  const nothing = { stale: [], quarantined: [], aside: [], kept: { withheldArticles: [] } };
  expect(inputsOf({ ...nothing, sources: [source], anchored: { read: [] } })).toMatchObject([
    { seed: 'seeds/a.txt', article: null, reason: 'the program failed to read it' },
  ]);
});
