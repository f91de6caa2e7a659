import { describe, expect, it } from 'vitest';
import { pageWords } from '../../../src/cli/verify/page-words.ts';
import type { Published } from '../../../src/cli/verify/published.ts';
import { allegationStatus } from '../../../src/cli/verify/rules/allegation-status.ts';
import type { Secrets } from '../../../src/cli/verify/site-rule.ts';

const account = (article: string) => ({
  provenance: { article, block: 'p-1', start: 0, end: 30, exact: 'The harbour board filed a case' },
});
const row = (article: string, status: string) => ({
  article,
  block: 'p-1',
  start: 0,
  end: 30,
  exact: 'The harbour board filed a case',
  kind: 'act',
  status,
  sensitive: [],
});

/** Two events of one label in two articles: the one is alleged, the other is not. */
const published = {
  base: '/',
  events: new Map(
    [
      ['case', 'ferry-one'],
      ['case-2', 'ferry-two'],
    ].map(([id, article]) => [
      id,
      { id, label: 'The harbour board filed a case', accounts: [account(article!)] },
    ]),
  ),
  ledger: new Map([
    ['ferry-one', [row('ferry-one', 'alleged')]],
    ['ferry-two', [row('ferry-two', 'reported')]],
  ]),
} as unknown as Published;

function breachesOf(file: string, html: string): number {
  const watch = allegationStatus.watch(published, {} as Secrets)!;
  watch.page!(file, { ...pageWords(html), cited: [] });
  return watch.end().breaches.length;
}

const link = (id: string, status = '') =>
  `<ul><li><a href="/events/${id}/">The harbour board filed a case</a>${status && `<span data-status="${status}">${status}</span>`}</li></ul>`;

describe('events of one label', () => {
  it('each have their own status beside them, not that of the other', () => {
    expect(breachesOf('people/jane-roe/index.html', link('case-2'))).toBe(0);
    expect(breachesOf('people/jane-roe/index.html', link('case', 'alleged'))).toBe(0);
    expect(breachesOf('people/jane-roe/index.html', link('case'))).toBe(1);
  });

  it('are told apart on their own pages', () => {
    expect(
      breachesOf(
        'events/case/index.html',
        '<main><header><h1>The harbour board filed a case</h1></header></main>',
      ),
    ).toBe(1);
    expect(
      breachesOf(
        'events/case-2/index.html',
        '<main><header><h1>The harbour board filed a case</h1></header></main>',
      ),
    ).toBe(0);
  });
});
