import fc from 'fast-check';
import { people } from './cast.ts';
import { headlines, sections, sentences, stockParagraphs } from './sentences.ts';

/** Words with gaps, and the numbers that choose what fills them. */
export interface Telling {
  readonly text: string;
  readonly picks: readonly number[];
}

/** One article as it is written down: its text, and what its sidecar or front matter states. */
export interface Article {
  readonly headline: Telling;
  /** Paragraphs of sentences; a section of several lines stands alone. */
  readonly paragraphs: readonly (readonly Telling[])[];
  readonly states: Readonly<Record<string, string>> | null;
  readonly layout: (typeof layouts)[number];
}

/** An article that is taken over by others, whole or with a small change each. */
export interface Copy {
  readonly of: number;
  readonly times: number;
  readonly change: (typeof changes)[number];
}

/**
 * What editors decide once they have seen the first pages; a number chooses among what there is to
 * decide on.
 */
export interface Decisions {
  readonly hide?: number;
  readonly merge?: number;
  readonly rename?: number;
  readonly split?: number;
  readonly dismiss?: number;
  readonly confirm?: number;
  readonly speaker?: number;
  readonly unattributed?: number;
  readonly same?: number;
  readonly apart?: number;
  readonly withheldPerson?: number;
  readonly withheldPassage?: number;
  readonly withheldArticle?: number;
  readonly nutGraf?: number;
  readonly correction?: number;
}

/** What `story.yaml` says before the first ingest. */
export interface Settings {
  readonly title?: string;
  readonly site?: string;
  readonly base?: string;
  readonly publisher?: string;
  readonly contact?: string;
  readonly anonymousOpinion?: 'hide' | 'show';
}

/** A whole story. All of it follows from one number. */
export interface Story {
  /** Places of its people in cast.ts. */
  readonly cast: readonly number[];
  readonly articles: readonly Article[];
  readonly copies: readonly Copy[];
  readonly settings: Settings;
  readonly decisions: Decisions;
}

export const layouts = [
  'blank lines',
  'a line each',
  'wrapped',
  'old line ends',
  'markdown',
  'front matter',
] as const;
export const changes = [
  'nothing',
  'the outlet',
  'a word',
  'a paragraph more',
  'capitals',
  'the order',
] as const;

const telling = (texts: readonly string[]): fc.Arbitrary<Telling> =>
  fc.record({
    text: fc.constantFrom(...texts),
    picks: fc.array(fc.nat(999), { minLength: 8, maxLength: 8 }),
  });

const sentence = fc.constantFrom(...Object.values(sentences)).chain(telling);
const paragraph = fc.oneof(
  { weight: 12, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 4, size: 'max' }) },
  { weight: 3, arbitrary: telling(Object.values(sections)).map((one) => [one]) },
  { weight: 2, arbitrary: telling(stockParagraphs).map((one) => [one]) },
);

const states = fc.record(
  {
    headline: fc.constantFrom(
      'The harbour: a report',
      'Who, “what” & <where>?',
      '',
      'https://example.org/an-address-that-is-longer-than-any-short-title-should-ever-be',
    ),
    outlet: fc.constantFrom(
      'The Harwick Courier',
      'The Ellery Post',
      'Norland Radio',
      'R&D “Weekly” <online>',
      '',
      'Ругозеро сегодня',
    ),
    author: fc.constantFrom('Clara Whitmore', 'Clara Whitmore and Ben Orlov', 'AP', ''),
    date: fc.constantFrom(
      '2025-06-05',
      '2025-06-07',
      '2025-06',
      '2025',
      '2024-12-31',
      '',
      'June 5',
      '2025-02-30',
    ),
    link: fc.constantFrom(
      'https://example.org/story',
      'https://example.org/story?a=1&b=“2”',
      '',
      'no address',
    ),
    archived: fc.constantFrom('https://archive.example/1', ''),
    rights: fc.constantFrom('All rights reserved', 'CC BY 4.0', 'excerpt', ''),
    excerptWords: fc.constantFrom('20', '40', '100'),
    excerptShare: fc.constantFrom('10', '50', '100'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Record<string, string>>;

const article: fc.Arbitrary<Article> = fc.record({
  headline: telling(headlines),
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 6, size: 'max' }),
  states: fc.option(states, { freq: 5 }),
  layout: fc.constantFrom(...layouts),
});

const copy: fc.Arbitrary<Copy> = fc.record({
  of: fc.nat(9),
  times: fc.oneof(
    { weight: 40, arbitrary: fc.integer({ min: 1, max: 3 }) },
    { weight: 1, arbitrary: fc.constantFrom(51, 60) },
  ),
  change: fc.constantFrom(...changes),
});

const choice = fc.nat(999);
const decisions: fc.Arbitrary<Decisions> = fc.record(
  {
    hide: choice,
    merge: choice,
    rename: choice,
    split: choice,
    dismiss: choice,
    confirm: choice,
    speaker: choice,
    unattributed: choice,
    same: choice,
    apart: choice,
    withheldPerson: choice,
    withheldPassage: choice,
    withheldArticle: choice,
    nutGraf: choice,
    correction: choice,
  },
  { requiredKeys: [] },
);

const settings: fc.Arbitrary<Settings> = fc.record(
  {
    title: fc.constantFrom('The harbour', 'Harbour & “quay”: <all> of it'),
    site: fc.constant('https://example.org'),
    base: fc.constantFrom('/', '/', '/', '/explainer/'),
    publisher: fc.constantFrom('The Harwick Courier'),
    contact: fc.constantFrom('editors@example.org', 'https://example.org/contact'),
    anonymousOpinion: fc.constantFrom('hide' as const, 'show' as const),
  },
  { requiredKeys: [] },
);

/** Every story there is. */
export const anyStory: fc.Arbitrary<Story> = fc.noBias(
  fc.record({
    cast: fc.uniqueArray(fc.nat(people.length - 1), { minLength: 2, maxLength: 6, size: 'max' }),
    articles: fc.array(article, { minLength: 1, maxLength: 4, size: 'max' }),
    copies: fc.oneof(
      { withCrossShrink: true },
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(copy, { minLength: 1, maxLength: 2 }) },
    ),
    settings,
    decisions: fc.oneof(
      { withCrossShrink: true },
      { weight: 2, arbitrary: fc.constant({}) },
      { weight: 1, arbitrary: decisions },
    ),
  }),
);

/** The story of a number. */
export const storyOf = (seed: number): Story =>
  fc.sample(anyStory, { seed, numRuns: 1 })[0] as Story;
