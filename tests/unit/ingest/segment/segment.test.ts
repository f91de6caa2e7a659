import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sameHeadlines } from '../../../../src/ingest/segment/same-headlines.ts';
import { outline, segmented, source } from './outline.ts';

const folder = new URL('../../../fixtures/segment/', import.meta.url);
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.txt'));

// Each fixture is named for what it shows; UPDATE=1 rewrites the outlines, and the diff is
// reviewed.
describe('segmenting', () => {
  it.each(fixtures)('%s', (name) => {
    const made = outline(readFileSync(new URL(name, folder), 'utf8'));
    const expected = new URL(name.replace('.txt', '.outline'), folder);
    if (process.env['UPDATE']) writeFileSync(expected, made);
    expect(existsSync(expected), `${name} has an outline`).toBe(true);
    expect(made).toBe(readFileSync(expected, 'utf8'));
  });
});

describe('the headline', () => {
  const text =
    'Ferries sail again\n\nThe ferry crews of Port Ellery went back to work on Monday.\n';

  it('is stated where an editor gives the words of the text, whatever its marks', () => {
    const { headline, blocks } = segmented(text, { headline: 'Ferries  sail again.' }).segmented;
    expect(headline).toEqual({
      text: 'Ferries sail again',
      origin: 'stated',
      span: { start: 0, end: 18 },
    });
    expect(blocks[0]!.kind).toBe('headline');
  });

  it('is the editor’s where it differs, and then has no place in the text', () => {
    expect(segmented(text, { headline: 'Strike over' }).segmented.headline).toEqual({
      text: 'Strike over',
      origin: 'editor',
    });
  });

  it('may be a sentence where an editor says so', () => {
    const sentence = 'The strike is over.\n\nThe crews went back to work on Monday.\n';
    expect(segmented(sentence).segmented.blocks[0]!.kind).toBe('paragraph');
    expect(segmented(sentence, { headline: 'The strike is over' }).segmented.blocks[0]!.kind).toBe(
      'headline',
    );
  });

  it('shows where it was cut', () => {
    const long = `The ferry crews of Port Ellery, who had walked off their ships nine days before over pay and wet mess rooms, ${'and over much else '.repeat(6)}went back.\n`;
    const { headline } = segmented(long).segmented;
    expect(headline.text).toBe(
      'The ferry crews of Port Ellery, who had walked off their ships nine days before over pay…',
    );
    expect(long.slice(headline.span!.start, headline.span!.end)).toBe(headline.text.slice(0, -1));
  });

  it('that two articles share is reported with the second', () => {
    const articles = [
      'Ferries sail again\n\nOne tells it so, at some length.\n',
      'FERRIES SAIL AGAIN!\n\nThe other tells that they sail, at greater length.\n',
      'Ferries stop\n\nA third one.\n',
    ];
    const found = sameHeadlines(
      articles.map((one, n) => ({
        source: { ...source(one), seed: `${n}.txt` },
        segmented: segmented(one).segmented,
      })),
    );
    expect(found.map(({ seed, rule, reason }) => [seed, rule, reason])).toEqual([
      [
        '1.txt',
        'headline-same',
        'Unexpected headline, the same headline as in seeds/0.txt; expected one of its own',
      ],
    ]);
  });
});

describe('what segmenting reports', () => {
  const top =
    'Ferries sail again\nBy Petra Quill\nMarch 3, 2031\nThe ferry crews of Port Ellery went back to work on Monday.\n';

  it('a date and an author that only the text states', () => {
    expect(segmented(top).notices.map(({ rule, level, reason }) => [rule, level, reason])).toEqual([
      [
        'metadata-missing',
        'info',
        'Unexpected line “By Petra Quill” in an article without author, expected the key “author” beside it',
      ],
      [
        'metadata-missing',
        'info',
        'Unexpected line “March 3, 2031” in an article without date, expected the key “date” beside it',
      ],
    ]);
    expect(segmented(top, { author: 'Petra Quill', published: '2031-03-03' }).notices).toEqual([]);
  });

  it('a paragraph that had to be split', () => {
    const {
      segmented: { blocks },
      notices,
    } = segmented(`Short one.\n${'The harbour was closed again. '.repeat(2000)}`);
    expect(blocks.map(({ kind, content }) => [kind, content.end - content.start])).toEqual([
      ['paragraph', 10],
      ['paragraph', 19979],
      ['paragraph', 19979],
      ['paragraph', 19979],
      ['paragraph', 59],
    ]);
    expect(notices.map(({ rule, level }) => [rule, level])).toEqual([['paragraph-long', 'warn']]);
  });

  it('an article of which nothing would be left', () => {
    expect(segmented('Share.\nLeave A Reply\n').notices.map(({ rule }) => rule)).toEqual([
      'article-empty',
    ]);
  });
});
