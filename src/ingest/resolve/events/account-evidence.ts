import type { Language } from '../../../language/language.ts';
import type { EventSign } from '../../../model/event-join.ts';
import { slice } from '../../../model/span.ts';
import type { ReadArticle } from '../../../model/story.ts';
import { valueAt } from '../../../text/sure.ts';
import { bare, tokenize } from '../../../text/tokens.ts';
import { ALIKE, LEAST_COUNT, LEAST_TO_SHARE, MOST_OF_SIGN } from '../parameters.ts';
import { actsOf } from './acts.ts';
import type { EventCandidate } from './candidates.ts';
import { compatible } from './dates.ts';
import type { FeatureReader, Features } from './features.ts';
import { partiesDiffer } from './parties-differ.ts';
import { ReportLikeness } from './report-likeness.ts';

/** How far a sign applies to two accounts: 0 not at all. */
export type SignValues = ReadonlyMap<EventSign, number>;

/** What an account says, as far as two of them are compared. */
interface AccountProfile {
  readonly report: number;
  readonly words: ReadonlySet<string>;
  readonly phrases: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Acts that its sentence tells of. */
  readonly acts: ReadonlySet<string>;
  /** Capitalised words of its label that name none of the cast. */
  readonly names: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
}

/** Weighs what speaks for and against two accounts telling of one event, by the whole story. */
export class AccountEvidence {
  readonly #profiles: Map<EventCandidate, AccountProfile>;
  readonly #read: (one: EventCandidate) => AccountProfile;
  readonly #size: number;
  /** How many accounts hold a key. */
  readonly #held: ReadonlyMap<string, number>;
  readonly #likeness: ReportLikeness;
  /** How many accounts there are, of copies of a report those of one. */
  readonly #count: number;

  constructor(
    candidates: readonly EventCandidate[],
    {
      articles,
      reader,
      reportOf,
      language,
      places,
    }: {
      readonly articles: readonly ReadArticle[];
      readonly reader: FeatureReader;
      readonly reportOf: ReadonlyMap<string, number>;
      readonly language: Language;
      readonly places: ReadonlySet<string>;
    },
  ) {
    const byId = new Map(articles.map((read) => [read.article.id, read]));
    this.#read = (one) =>
      profileOf(one, {
        read: valueAt(byId, one.article),
        report: valueAt(reportOf, one.article),
        language,
        places,
      });
    this.#profiles = new Map(candidates.map((one) => [one, this.#read(one)]));
    this.#size = candidates.length;
    this.#held = this.#countHeld(candidates);
    this.#count = this.#held.get(ANY) ?? 0;
    this.#likeness = new ReportLikeness(
      new Map(
        articles.map(({ article: { id, source } }) => [
          id,
          singles(reader.of(id, { start: 0, end: source.text.length })),
        ]),
      ),
      reportOf,
    );
  }

  /** A sentence that is none of the candidates is compared with them and counts in no rarity. */
  #profile(one: EventCandidate): AccountProfile {
    const profile = this.#profiles.get(one) ?? this.#read(one);
    this.#profiles.set(one, profile);
    return profile;
  }

  /** The number of the report of which an account's article is a copy. */
  reportOf(one: EventCandidate): number {
    return this.#profile(one).report;
  }

  /** What an account may have in common with others: its features, and who takes part in what. */
  keys(one: EventCandidate): readonly string[] {
    const { acts } = this.#profile(one);
    const deeds = one.parties.flatMap((id) => [...acts].map((act) => `@${id} ${act}`));
    return [...one.features, ...deeds];
  }

  /**
   * From 0, for what nearly all accounts hold, to 1, for what one or two do. Of copies of a report
   * the one that holds it most often counts.
   */
  rarity(feature: string): number {
    const held = Math.max(2, this.#held.get(feature) ?? 0);
    return Math.max(
      0,
      Math.log(this.#count / held) / Math.log(Math.max(LEAST_COUNT, this.#count) / 2),
    );
  }

  #countHeld(candidates: readonly EventCandidate[]): Map<string, number> {
    const held = new Map<string, number>();
    const ofReport = Map.groupBy(candidates, (one) => this.reportOf(one));
    for (const accounts of ofReport.values()) {
      const most = new Map<string, number>();
      for (const copy of Map.groupBy(accounts, ({ article }) => article).values()) {
        const keys = copy.flatMap((one) => [ANY, ...this.keys(one)]);
        for (const [key, times] of countsOf(keys))
          most.set(key, Math.max(times, most.get(key) ?? 0));
      }
      for (const [key, times] of most) held.set(key, (held.get(key) ?? 0) + times);
    }
    return held;
  }

  /** What speaks for and against two accounts of different articles telling of one event. */
  signs(a: EventCandidate, b: EventCandidate): SignValues {
    const [one, other] = [this.#profile(a), this.#profile(b)];
    const date = compareDates(a, b, one, other);
    const values: [EventSign, number][] = [
      ['same-words', Math.sqrt(this.#share(one.words, other.words))],
      ['same-phrases', this.#total(common(one.phrases, other.phrases))],
      ['same-acts', common(one.acts, other.acts).length],
      ['same-parties', this.#rarest(a.parties.filter((id) => b.parties.includes(id)))],
      ['same-date', date],
      ['same-place', common(one.places, other.places).length],
      ['like-reports', this.#likeness.between(a.article, b.article) / ALIKE],
      ['other-date', -date],
      ['other-year', differ(one.years, other.years)],
      ['one-year', Math.abs(Math.sign(one.years.size) - Math.sign(other.years.size))],
      ['other-figure', differ(one.figures, other.figures)],
      ['other-acts', differ(one.acts, other.acts)],
      ['other-names', hasOwn(one, other) && hasOwn(other, one) ? 1 : 0],
      ['other-parties', partiesDiffer(a, b) ? 1 : 0],
      ['large-story', Math.log10(this.#size)],
    ];
    return new Map(
      values
        .map(([sign, value]): [EventSign, number] => [
          sign,
          Math.min(value, MOST_OF_SIGN[sign] ?? 1),
        ])
        .filter(([, value]) => value > 0),
    );
  }

  /** What two sets have in common beside what they could, by rarity. */
  #share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
    const most = Math.sqrt(this.#total(a) * this.#total(b));
    return this.#total(common(a, b)) / Math.max(LEAST_TO_SHARE, most);
  }

  /** The rarity of several features together. */
  #total(features: Iterable<string>): number {
    let sum = 0;
    for (const feature of features) sum += this.rarity(feature);
    return sum;
  }

  /** How rare the rarest of some parties is. */
  #rarest(parties: readonly string[]): number {
    return Math.max(0, ...parties.map((id) => this.rarity(`@${id}`)));
  }
}

/** What every account holds. */
const ANY = '';

const figure = /^\p{N}[\p{N}.,]*(?:st|nd|rd|th)?$/u;
const year = /^(?:1[89]|20)\d\d$/;

function countsOf(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const singles = (features: Features): Features =>
  new Set([...features].filter((one) => !one.includes(' ') && !one.startsWith('"')));

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] =>
  [...a].filter((one) => b.has(one));

/** 1 where two sets are not empty and have nothing in common, else 0. */
const differ = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  a.size > 0 && b.size > 0 && common(a, b).length === 0 ? 1 : 0;

const hasOwn = ({ names }: AccountProfile, { words }: AccountProfile): boolean =>
  [...names].some((name) => !words.has(name));

/** The stems of capitalised words. */
const namesIn = (label: string, stem: (word: string) => string): string[] =>
  tokenize(label)
    .filter(({ kind, text }) => kind === 'word' && /^\p{Lu}/u.test(text))
    .map(({ text }) => stem(bare(text).toLowerCase()));

/** 1 where both give one day, -1 where they give days that exclude each other, else 0. */
function compareDates(
  a: EventCandidate,
  b: EventCandidate,
  one: AccountProfile,
  other: AccountProfile,
): number {
  const [first, second] = [a.happening.time?.edtf, b.happening.time?.edtf];
  if (first && second) {
    if (first === second) return 1;
    if (!compatible(first, second)) return -1;
  }
  if (!one.weekdays.size || !other.weekdays.size) return 0;
  return common(one.weekdays, other.weekdays).length ? 1 : -1;
}

function profileOf(
  { happening, features }: EventCandidate,
  {
    read: { article },
    report,
    language,
    places,
  }: {
    readonly read: ReadArticle;
    readonly report: number;
    readonly language: Language;
    readonly places: ReadonlySet<string>;
  },
): AccountProfile {
  const { text } = article.source;
  const tokens = tokenize(text, happening.sentence.start, happening.sentence.end).filter(
    ({ kind }) => kind !== 'mark',
  );
  const sentence = tokens.map(({ text: word }) => bare(word).toLowerCase());
  const words = [...features].filter((one) => !/[ "@]/.test(one));
  return {
    report,
    words: new Set(words),
    phrases: new Set([...features].filter((one) => one.includes(' '))),
    places: new Set([...features].filter((one) => places.has(one.slice(1)))),
    acts: new Set(actsOf(tokens, language).flatMap((act) => act ?? [])),
    names: new Set(
      namesIn(happening.label.map((span) => slice(text, span)).join(' '), (word) =>
        language.events.stem(word),
      ).filter((name) => features.has(name)),
    ),
    figures: new Set(sentence.filter((word) => figure.test(word))),
    years: new Set(sentence.filter((word) => year.test(word))),
    weekdays: new Set(sentence.filter((word) => language.time.words.get(word)?.is === 'weekday')),
  };
}
