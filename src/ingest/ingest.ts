import type { Language } from '../language/language.ts';
import type { PageLock } from '../model/addresses.ts';
import type { CutArticle, SourceText } from '../model/article.ts';
import type { StoryData } from '../model/content.ts';
import type {
  AnchorEdits,
  Corrections,
  EventEdits,
  PeopleEdits,
  QuoteEdits,
  StorySettings,
  Withheld,
} from '../model/editorial.ts';
import type { HiddenRecord, Lock, SlugRecord } from '../model/lock.ts';
import type { Finding, Message } from '../model/message.ts';
import type { Edition } from '../model/pages.ts';
import type { SetAside } from '../model/set-aside.ts';
import type { ReadArticle, Story } from '../model/story.ts';
import { eventStatuses } from './anchor/addresses/event-statuses.ts';
import { fragmentFinder, presentFragments } from './anchor/addresses/fragments.ts';
import { keepAddresses } from './anchor/addresses/keep-addresses.ts';
import { settleAddresses } from './anchor/addresses/settle-addresses.ts';
import {
  anchorArticles,
  type AnchoredArticles,
  anchorParts,
  type AnchorSummary,
  type ArticleAnchors,
} from './anchor/anchor-story.ts';
import { check } from './check/check.ts';
import { compose } from './compose/compose.ts';
import { openSentences } from './compose/compose-person.ts';
import { composeStory } from './compose/compose-story.ts';
import { type Composition, prepare } from './compose/composition.ts';
import { unread } from './extract/extract.ts';
import { readWithin } from './extract/read-within.ts';
import { withoutHeldAccounts } from './gate/held-words.ts';
import { holdBack } from './gate/hold-back.ts';
import { type Mendable, nextParts } from './gate/next-parts.ts';
import { placer, seedsAside } from './gate/place-breach.ts';
import { pagelessOf, withoutPages } from './gate/without-pages.ts';
import { toMessage } from './messages.ts';
import { evidenceOf } from './resolve/evidence.ts';
import { resolve } from './resolve/resolve.ts';
import type { Doubt } from './review/doubt.ts';
import { review } from './review/review.ts';
import { sameHeadlines } from './segment/same-headlines.ts';
import { segment } from './segment/segment.ts';
import type { UnmetEdit } from './unmet/unmet-edit.ts';
import { unmetEdits } from './unmet/unmet-edits.ts';
import type { Blanks } from './withhold/blank-records.ts';
import { fitWithheld } from './withhold/fit-withheld.ts';
import { isSecret, withoutSecret } from './withhold/is-secret.ts';
import { keepBack } from './withhold/keep-back.ts';
import { textOf } from './withhold/passage-text.ts';

/** All that one ingest draws on. */
export interface IngestInput {
  readonly sources: readonly SourceText[];
  /** Articles whose seeds cannot be read, as they were published. */
  readonly stale?: readonly CutArticle[];
  /** Seeds that could not be read, and why. */
  readonly quarantined: readonly {
    readonly seed: string;
    readonly sha256: string;
    readonly reason: string;
  }[];
  readonly lock: Lock;
  readonly slugs: readonly SlugRecord[];
  /** Entries that hide something and fitted before. */
  readonly hidden?: readonly HiddenRecord[];
  readonly addresses: PageLock;
  readonly settings: StorySettings;
  readonly people: PeopleEdits;
  readonly quotes: QuoteEdits;
  readonly events: EventEdits;
  readonly anchors: AnchorEdits;
  readonly corrections: Corrections;
  readonly withheld: Withheld;
  readonly language: Language;
  /** Calendar date of this run, for the lock. */
  readonly today: string;
  /** What was set aside over the finished pages, so that it is left out from the start. */
  readonly aside?: readonly SetAside[];
  /** Told after each article how many have been read. */
  readonly progress?: (done: number, all: number) => void;
}

/** Words that must not, or not in full, be published. */
export interface RestrictedWords {
  readonly withheld: readonly string[];
  readonly limited: readonly {
    readonly article: string;
    readonly text: string;
    readonly words: number;
  }[];
  /** Texts of articles that may be shown whole. */
  readonly free: readonly string[];
}

/** What is to be written; nothing is, where it is not `sound`. */
export interface Ingested extends Edition {
  /** What the pages were made from, for `explain`. */
  readonly resolved: Story;
  /** Ids of the quotations by article, in the order of the findings. */
  readonly quoteIds: ReadonlyMap<string, readonly string[]>;
  /** What only a person can decide on, most consequential first. */
  readonly doubts: readonly Doubt[];
  /** Decisions of editorial files that fit nothing. */
  readonly unmet: readonly UnmetEdit[];
  readonly messages: readonly Message[];
  /** What became of the passages of each article since the last ingest. */
  readonly anchored: readonly AnchorSummary[];
  /** What the rules took out. */
  readonly setAside: readonly SetAside[];
  /** Words that are kept back; the finished site is searched for them. */
  readonly kept: RestrictedWords;
  /** Seeds on which the program failed; a message says so. */
  readonly failed: readonly string[];
  /** Whether every `error` rule holds over what is left, so that the pages may be written. */
  readonly sound: boolean;
}

/**
 * The one place where the order of the stages is written: segment, withhold, anchor, extract,
 * resolve, compose, check. Where a rule does not hold, what breaks it is taken out with all that
 * rests on it, and the story is laid out again, until every rule holds or nothing is left that
 * could be taken out. Pure: the same input gives the same pages on any machine. Expects at least
 * one source.
 */
export function ingest(input: IngestInput): Ingested {
  let aside = input.aside ?? [];
  let reading = readArticles(input, aside);
  for (;;) {
    const { ingested, broken } = layOut(input, reading, aside);
    const next = nextParts(broken, aside);
    if (next.length === 0) return ingested;
    aside = [...aside, ...next];
    if (next.some(({ part }) => part.kind === 'article')) {
      const left = readArticles(input, aside);
      // Without any article there is nothing to lay out: the rules say what is wrong.
      if (left.articles.length === 0) return ingested;
      reading = left;
    }
  }
}

/** Everything that is known of the articles before they are put together. */
interface StoryReading {
  readonly messages: readonly Message[];
  readonly back: ReturnType<typeof keepBack>;
  readonly fitted: ReturnType<typeof fitWithheld>;
  /** What editors withhold, names of later articles included. */
  readonly withheld: Withheld;
  readonly articles: readonly ReadArticle[];
  readonly anchored: AnchoredArticles;
  readonly lock: Lock;
  /** Records of passages that are not withheld. */
  readonly open: Lock;
  readonly anchors: ReadonlyMap<string, ArticleAnchors>;
}

/**
 * Segments, withholds, anchors and extracts, article by article; those that were set aside are left
 * out.
 */
function readArticles(input: IngestInput, aside: readonly SetAside[]): StoryReading {
  const { language } = input;
  const messages: Message[] = [];
  const out = seedsAside(aside);
  const cut = guarded(
    input.sources.filter(({ seed }) => !out.has(seed)),
    messages,
    (source) => {
      const { segmented: made, findings } = segment(source, language);
      messages.push(...findings.map((finding) => toMessage(finding, source)));
      return { source, segmented: made };
    },
  );
  const segmented = [...cut, ...(input.stale ?? []).filter(({ source }) => !out.has(source.seed))];
  messages.push(
    ...sameHeadlines(segmented).map(({ source, finding }) => toMessage(finding, source)),
  );
  const withheld = {
    ...input.withheld,
    people: [...input.withheld.people, ...input.withheld.ahead],
  };
  const back = keepBack(segmented, withheld, input.lock, input.slugs, language, input.today);
  const fitted = fitWithheld(input.withheld, {
    all: segmented,
    unread: [...input.quarantined.map(({ seed }) => seed), ...out],
    shown: shownWords(back.articles),
    lock: input.lock,
    slugs: input.slugs,
    hidden: input.hidden ?? [],
  });
  const known = {
    lock: back.open,
    slugs: input.slugs,
    edits: input.anchors,
    today: input.today,
    abbreviations: language.abbreviations,
    reserved: [...back.blanks.values()].flat().map(({ id }) => id),
  };
  const anchored = anchorArticles(back.articles, known);
  let done = 0;
  const articles = guarded(anchored.articles, messages, (article) => {
    const { findings, over } = readWithin(article, language, input.settings.limits);
    messages.push(...over.map((finding) => toMessage(finding, article.source)));
    input.progress?.(++done, anchored.articles.length);
    return { article, findings };
  });
  messages.push(
    ...articles
      .filter(({ findings }) => findings === unread)
      .map(({ article }) => toMessage(otherLanguage(language), article.source)),
  );
  const { lock: open, anchors, findings: inDoubt } = anchorParts(articles, anchored, known);
  messages.push(...inDoubt.map(({ source, finding }) => toMessage(finding, source)));
  const lock = new Map(
    [...open].map(([article, records]) => [
      article,
      [...records, ...(back.blanks.get(article) ?? [])],
    ]),
  );
  return {
    messages,
    back,
    fitted,
    withheld,
    articles,
    anchored,
    lock,
    open,
    anchors: withBlanks(anchors, back.blanks),
  };
}

/** Resolves, composes and checks the story without the parts that were set aside. */
function layOut(
  input: IngestInput,
  { messages, back, fitted, withheld, articles: read, anchored, lock, open, anchors }: StoryReading,
  setAside: readonly SetAside[],
): { ingested: Ingested; broken: Mendable[] } {
  const { language } = input;
  const hidesOpinions = input.settings.anonymousOpinion === 'hide';
  const parts = setAside.map(({ part }) => part);
  const { articles, held } = holdBack(read, parts, hidesOpinions);
  const quoteIds = new Map(
    [...anchors].map(([article, { quotes }]) => [article, quotes.map(({ id }) => id)]),
  );
  const isPresent = presentFragments(open);
  const secret = isSecret(back.withheld);
  const fragment = fragmentFinder(anchored.articles, anchors);
  const whole = resolve(articles, input.people, language, {
    speakers: { edits: input.quotes, ids: quoteIds },
    events: input.events,
    addresses: {
      assign: keepAddresses(withoutSecret(input.addresses, secret), input.people.split, isPresent),
      fragment,
    },
  });
  const left = withoutPages(withoutHeldAccounts(whole, held), pagelessOf(parts));
  const { story, composition } = quotable(left, (given) => prepare(given, anchors, held, language));
  const { pages, failed } = compose(composition);
  const statuses = eventStatuses(
    pages.events.map(({ data }) => data),
    pages.articles.map(({ data }) => data),
  );
  const addresses = settleAddresses(input.addresses, evidenceOf(story, fragment, statuses), {
    today: input.today,
    isPresent,
    hidden: new Set(input.people.hide),
    secret,
  });
  const edits = unmetEdits(whole, quoteIds, input, lock);
  const given = sourcesOf(input);
  const place = placer(given, read);
  const inputs = inputsOf(input, read, back, setAside);
  const front = composeStory(composition, input.settings, { inputs, setAside: [...setAside] });
  const { verdicts, breaches } = check({
    story,
    front,
    ...pages,
    before: input.lock,
    after: lock,
    language,
    edits: input.people,
    corrections: input.corrections,
    withheld,
    nothingLeft: read.length === 0,
  });
  const broken = [
    ...failed.map((one) => ({ ...one, rule: 'page-unmade' })),
    ...breaches.filter(({ level }) => level === 'error'),
  ].flatMap((breach) =>
    breach.parts
      ? [{ ...place.of(breach), rule: breach.rule, reason: breach.reason, parts: breach.parts }]
      : [],
  );
  return {
    broken,
    ingested: {
      pages,
      resolved: story,
      quoteIds,
      doubts: review(story, quoteIds, input.quotes, input.events),
      unmet: [...back.unmet, ...fitted.unmet, ...edits.unmet],
      story: { ...front, data: { ...front.data, rules: verdicts } },
      lock,
      slugs: anchored.slugs,
      hidden: [...fitted.hidden, ...edits.hidden],
      addresses,
      messages: [...messages, ...breaches.map(place.message)],
      setAside,
      anchored: anchored.summaries,
      kept: {
        withheld: back.withheld,
        free: back.free,
        limited: back.limited.flatMap(({ seed, ...one }) =>
          read
            .filter(({ article }) => article.source.seed === seed)
            .map(({ article }) => ({ ...one, article: article.id })),
        ),
      },
      failed: failedSeeds(input, read, back, setAside),
      sound: failed.length === 0 && verdicts.every(({ pass }) => pass),
    },
  };
}

/**
 * The story without people whom no sentence names that a page may repeat: their page would be
 * empty.
 */
function quotable(
  story: Story,
  lay: (story: Story) => Composition,
): { story: Story; composition: Composition } {
  const composition = lay(story);
  const people = new Set(
    story.cast.entities
      .filter(
        (entity) => entity.type === 'person' && openSentences(composition, entity).length === 0,
      )
      .map(({ id }) => id),
  );
  if (people.size === 0) return { story, composition };
  const left = withoutPages(story, { ...pagelessOf([]), people });
  return { story: left, composition: lay(left) };
}

/** All articles that are laid before an ingest, those included that stay as they were published. */
const sourcesOf = ({ sources, stale = [] }: IngestInput): SourceText[] => [
  ...sources,
  ...stale.map(({ source }) => source),
];

/** Seeds on which the program failed, and that no rule set aside. */
function failedSeeds(
  input: IngestInput,
  read: readonly ReadArticle[],
  back: StoryReading['back'],
  setAside: readonly SetAside[],
): string[] {
  const known = new Set([
    ...read.map(({ article }) => article.source.seed),
    ...back.withheldArticles.map(({ seed }) => seed),
    ...seedsAside(setAside),
  ]);
  return sourcesOf(input).flatMap(({ seed }) => (known.has(seed) ? [] : [seed]));
}

/** What became of each seed. */
function inputsOf(
  input: IngestInput,
  read: readonly ReadArticle[],
  back: StoryReading['back'],
  setAside: readonly SetAside[],
): StoryData['inputs'] {
  const why = new Map(
    setAside
      .filter(({ part }) => part.kind === 'article')
      .map(({ place, reason }) => [place, reason]),
  );
  const left = new Set(back.withheldArticles.map(({ seed }) => seed));
  const readable = new Set([...read.map(({ article }) => article.source.seed), ...left]);
  const unreadable = sourcesOf(input).filter(({ seed }) => !readable.has(seed));
  return [
    ...unreadable.map(({ seed, sha256 }) => ({
      seed,
      sha256,
      article: null,
      reason: why.get(`seeds/${seed}`) ?? 'the program failed to read it',
    })),
    ...read.map(({ article }) => ({
      seed: article.source.seed,
      sha256: article.source.sha256,
      article: article.id,
      reason: staleReason(article.source),
    })),
    ...back.withheldArticles.map(({ seed, sha256 }) => ({
      seed,
      sha256,
      article: null,
      reason: 'withheld by the editors',
    })),
    ...input.quarantined.map(({ seed, sha256, reason }) => ({
      seed,
      sha256,
      article: null,
      reason,
    })),
  ];
}

/** The words of each article that are shown, and who wrote it. */
const shownWords = (articles: readonly CutArticle[]): string[] =>
  articles.map(({ source, segmented: { blocks } }) =>
    [...blocks.map((block) => textOf(source, block)), source.metadata.author ?? ''].join('\n'),
  );

/** Withheld passages are tombstones without words on the page of their article. */
const withBlanks = (
  anchors: ReadonlyMap<string, ArticleAnchors>,
  blanks: Blanks,
): Map<string, ArticleAnchors> =>
  new Map(
    [...anchors].map(([article, own]) => [
      article,
      { ...own, tombstones: [...own.tombstones, ...(blanks.get(article) ?? [])] },
    ]),
  );

const staleReason = ({ stale }: SourceText): string | null =>
  stale
    ? `the file could not be read since ${stale.since}; the article is shown as of ${stale.version}`
    : null;

const otherLanguage = ({ code }: Language): Finding => ({
  rule: 'language-unknown',
  level: 'warn',
  reason: `Unexpected language, expected text in the language of the story (${code})`,
  fix: 'the article is published as it is, but no names, quotations, dates or events are read from it',
});

/** One article on which the program fails is set aside and reported; the others go on. */
function guarded<Given extends { readonly seed: string } | { readonly source: SourceText }, Made>(
  all: readonly Given[],
  messages: Message[],
  work: (given: Given) => Made,
): Made[] {
  return all.flatMap((given) => {
    try {
      return [work(given)];
    } catch (error) {
      const seed = 'seed' in given ? given.seed : given.source.seed;
      const reason = `Unexpected failure of the program (${error instanceof Error ? error.message : String(error)}), expected to read the article`;
      messages.push({
        rule: 'seed-unreadable',
        level: 'error',
        reason,
        fix: 'this article is left out; please report it with the seed',
        file: `seeds/${seed}`,
      });
      return [];
    }
  });
}
