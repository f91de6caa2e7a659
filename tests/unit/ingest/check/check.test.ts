import { describe, expect, it } from 'vitest';
import { check } from '../../../../src/ingest/check/check.ts';
import type { Draft } from '../../../../src/ingest/check/rule.ts';
import type { ArticleData } from '../../../../src/model/content.ts';

const text = 'Roe said: “No deal.” In June they met.';
const block = { id: 'p-bb2bb2b', kind: 'paragraph' as const, span: { start: 0, end: text.length }, content: { start: 0, end: text.length } };
const quote = { id: 'p-cc2cc2c', block: block.id, start: 10, end: 20, exact: '“No deal.”', sentence: { start: 0, end: 20, exact: text.slice(0, 20) }, form: 'direct' as const, speaker: null, speakerPlace: null, cue: null, about: [], via: [] };

/** A draft of one article with everything in order; each test breaks one thing. */
function draft(data: Partial<ArticleData> = {}, more: Partial<Draft> = {}): Draft {
  const article: ArticleData = {
    id: 'talks', headline: 'Talks', headlineOrigin: 'editor', headlinePlace: null, outlet: 'Gazette', byline: null, published: '2025-06-05', link: 'https://example.org/', archived: null,
    rights: 'all', seed: 'talks.txt', sha256: '0'.repeat(64), encoding: 'utf-8', words: 8, blocks: [], removed: [], tombstones: [], sentences: [], versions: [], earlier: [], mentions: [], quotes: [quote],
    times: [{ block: block.id, start: 21, end: 28, edtf: '2025-06' }], statements: [], ...data,
  };
  const source = { seed: 'talks.txt', sha256: article.sha256, encoding: 'utf-8' as const, text, body: block.span, metadata: {} };
  const read = { article: { id: 'talks', source, headline: { text: 'Talks', origin: 'editor' as const }, blocks: [block], removed: [] }, findings: { mentions: [], quotations: [], times: [], roles: [], happenings: [], statements: [], questions: [] } };
  const story = { articles: [read], cast: { entities: [], byCluster: new Map(), lookAlikes: new Map(), uncertain: [] }, events: [], disagreements: [], questions: [], denials: [], independentSources: [['talks']] };
  const record = { id: block.id, kind: 'paragraph', text, v: 'bb2b', first: '2025-01-01' };
  const lock = new Map([['talks', [record]]]);
  return { story, articles: [{ data: article, body: [] }], people: [], events: [], faq: [], disagreements: [], before: lock, after: lock, ...more };
}

const broken = (given: Draft): string[] => check(given).breaches.map(({ rule }) => rule);

describe('integrity rules', () => {
  it('hold for a draft that is in order', () => {
    const { verdicts, breaches } = check(draft());
    expect(breaches).toEqual([]);
    expect(verdicts.every(({ pass }) => pass)).toBe(true);
  });

  it.each<[string, Draft]>([
    ['quote-exact', draft({ quotes: [{ ...quote, exact: '“No deals.”' }] })],
    ['quote-exact', draft({ quotes: [{ ...quote, block: 'p-dd2dd2d' }] })],
    ['speaker-needs-cue', draft({ quotes: [{ ...quote, speaker: 'jane-roe' }] })],
    ['date-honest', draft({ times: [{ block: block.id, start: 21, end: 28, edtf: '2025-99' }] })],
    ['provenance-known', draft({ outlet: null })],
    ['fragment-kept', draft({}, { after: new Map([['talks', []]]) })],
  ])('%s is caught', (rule, given) => expect(broken(given)).toEqual([rule]));

  it('stop the build for errors, not for warnings', () => {
    const passes = (given: Draft): boolean => check(given).verdicts.every(({ pass }) => pass);
    expect(passes(draft({ outlet: null }))).toBe(true);
    expect(passes(draft({ times: [{ block: block.id, start: 21, end: 28, edtf: 'June' }] }))).toBe(false);
  });
});
