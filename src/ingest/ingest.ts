import type { Language } from '../language/language.ts';
import type { CutArticle, SourceText } from '../model/article.ts';
import type { PageLock } from '../model/addresses.ts';
import type { AnchorEdits, Corrections, EventEdits, PeopleEdits, QuoteEdits, StorySettings, Withheld } from '../model/editorial.ts';
import type { HiddenRecord, Lock, SlugRecord } from '../model/lock.ts';
import type { Finding, Message } from '../model/message.ts';
import type { Edition } from '../model/pages.ts';
import type { Story } from '../model/story.ts';
import { check } from './check/check.ts';
import { compose } from './compose/compose.ts';
import { composeStory } from './compose/compose-story.ts';
import { prepare } from './compose/composition.ts';
import { extract, unread } from './extract/extract.ts';
import { toMessage } from './messages.ts';
import type { UnmetEdit } from './unmet/unmet-edit.ts';
import { unmetEdits } from './unmet/unmet-edits.ts';
import { anchorArticles, anchorParts, type AnchorSummary, type ArticleAnchors } from './anchor/anchor-story.ts';
import { fragmentFinder, standing } from './anchor/addresses/fragments.ts';
import { eventStatuses } from './anchor/addresses/event-statuses.ts';
import { keepAddresses } from './anchor/addresses/keep-addresses.ts';
import { settleAddresses } from './anchor/addresses/settle-addresses.ts';
import type { Doubt } from './review/doubt.ts';
import { review } from './review/review.ts';
import { evidenceOf } from './resolve/evidence.ts';
import { resolve } from './resolve/resolve.ts';
import { sameHeadlines } from './segment/same-headlines.ts';
import type { Blanks } from './withhold/blank-records.ts';
import { isSecret } from './withhold/is-secret.ts';
import { fitWithheld } from './withhold/fit-withheld.ts';
import { keepBack } from './withhold/keep-back.ts';
import { textOf } from './withhold/passage-text.ts';
import { withoutOpinions } from './withhold/without-opinions.ts';
import { segment } from './segment/segment.ts';

/** All that one ingest draws on. */
export interface IngestInput {
  readonly sources: readonly SourceText[];
  /** Articles whose seeds cannot be read, as they were published. */
  readonly stale?: readonly CutArticle[];
  /** Seeds that could not be read, and why. */
  readonly quarantined: readonly { readonly seed: string; readonly sha256: string; readonly reason: string }[];
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
  /** Told after each article how many have been read. */
  readonly progress?: (done: number, all: number) => void;
}

/** Words that must not, or not in full, be published. */
export interface KeptBack {
  readonly withheld: readonly string[];
  readonly limited: readonly { readonly article: string; readonly text: string; readonly words: number }[];
  /** Texts of articles that may be shown whole. */
  readonly free: readonly string[];
}

/** What is to be written; nothing is, where a message is an error of an integrity rule. */
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
  /** Whether opinions of nobody named about a person stay in their articles. */
  readonly hidesOpinions: boolean;
  /** Words that are kept back; the finished site is searched for them. */
  readonly kept: KeptBack;
  /** Seeds on which the program failed; a message says so. */
  readonly failed: readonly string[];
  /** Whether every `error` rule holds, so that the pages may be written. */
  readonly sound: boolean;
}

/**
 * The one place where the order of the stages is written: segment, withhold, anchor, extract, resolve, compose, check.
 * Pure: the same input gives the same pages on any machine. Expects at least one source.
 */
export function ingest(input: IngestInput): Ingested {
  const { language } = input;
  const messages: Message[] = [];
  const hidesOpinions = input.settings.anonymousOpinion === 'hide';
  const cut = guarded(input.sources, messages, (source) => {
    const { segmented: made, findings } = segment(source, language);
    messages.push(...findings.map((finding) => toMessage(finding, source)));
    return { source, segmented: made };
  });
  const segmented = [...cut, ...(input.stale ?? [])];
  messages.push(...sameHeadlines(segmented).map(({ source, finding }) => toMessage(finding, source)));
  const withheld = { ...input.withheld, people: [...input.withheld.people, ...input.withheld.ahead] };
  const back = keepBack(segmented, withheld, input.lock, input.slugs, language, input.today);
  const fitted = fitWithheld(input.withheld, { all: segmented, unread: input.quarantined.map(({ seed }) => seed), shown: shownWords(back.articles), lock: input.lock, slugs: input.slugs, hidden: input.hidden ?? [] });
  const known = { lock: back.open, slugs: input.slugs, edits: input.anchors, today: input.today, abbreviations: language.abbreviations, reserved: [...back.blanks.values()].flat().map(({ id }) => id) };
  const anchored = anchorArticles(back.articles, known);
  let done = 0;
  const read = guarded(anchored.articles, messages, (article) => {
    const findings = extract(article, language);
    input.progress?.(++done, anchored.articles.length);
    return { article, findings: hidesOpinions ? withoutOpinions(findings) : findings };
  });
  const { lock: open, anchors, findings: inDoubt } = anchorParts(read, anchored, known);
  const lock = new Map([...open].map(([article, records]) => [article, [...records, ...(back.blanks.get(article) ?? [])]]));
  const quoteIds = new Map([...anchors].map(([article, { quotes }]) => [article, quotes.map(({ id }) => id)]));
  const stands = standing(open);
  const fragment = fragmentFinder(anchored.articles, anchors);
  const story = resolve(read, input.people, language, { speakers: { edits: input.quotes, ids: quoteIds }, events: input.events, addresses: { assign: keepAddresses(input.addresses, input.people.split, stands), fragment } });
  messages.push(...inDoubt.map(({ source, finding }) => toMessage(finding, source)));
  const composition = prepare(story, withBlanks(anchors, back.blanks), language, hidesOpinions);
  const pages = compose(composition);
  const statuses = eventStatuses(pages.events.map(({ data }) => data), pages.articles.map(({ data }) => data));
  const addresses = settleAddresses(input.addresses, evidenceOf(story, fragment, statuses), { today: input.today, stands, hidden: new Set(input.people.hide), secret: isSecret(back.withheld) });
  messages.push(...read.filter(({ findings }) => findings === unread).map(({ article }) => toMessage(otherLanguage(language), article.source)));
  const withheldSeeds = new Set(back.withheldArticles.map(({ seed }) => seed));
  const readable = new Set([...read.map(({ article }) => article.source.seed), ...withheldSeeds]);
  const given = [...input.sources, ...(input.stale ?? []).map(({ source }) => source)];
  const unreadable = given.filter(({ seed }) => !readable.has(seed));
  const inputs = [
    ...unreadable.map(({ seed, sha256 }) => ({ seed, sha256, article: null, reason: 'the program failed to read it' })),
    ...read.map(({ article }) => ({ seed: article.source.seed, sha256: article.source.sha256, article: article.id, reason: staleReason(article.source) })),
    ...back.withheldArticles.map(({ seed, sha256 }) => ({ seed, sha256, article: null, reason: 'withheld by the editors' })),
    ...input.quarantined.map(({ seed, sha256, reason }) => ({ seed, sha256, article: null, reason })),
  ];
  const front = composeStory(composition, input.settings, inputs);
  const { verdicts, breaches } = check({ story, front, ...pages, before: input.lock, after: lock, language, edits: input.people, corrections: input.corrections, withheld, nothingLeft: read.length === 0 });
  const { unmet, hidden } = unmetEdits(story, quoteIds, input, lock);
  const sources = new Map(given.map((source) => [source.seed, source]));
  messages.push(...breaches.map(({ seed, page, ...finding }) => (page ? { ...finding, file: `content/${page}${/\.\w+$/.test(page) ? '' : page.startsWith('anchors/') ? '.jsonl' : '.mdx'}` } : toMessage(finding, sources.get(seed ?? '') ?? { seed: seed ?? '', text: '' }))));
  return {
    pages,
    resolved: story,
    quoteIds,
    doubts: review(story, quoteIds, input.quotes, input.events),
    unmet: [...back.unmet, ...fitted.unmet, ...unmet],
    story: { ...front, data: { ...front.data, rules: verdicts } },
    lock,
    slugs: anchored.slugs,
    hidden: [...fitted.hidden, ...hidden],
    addresses,
    messages,
    anchored: anchored.summaries,
    hidesOpinions,
    kept: { withheld: back.withheld, free: back.free, limited: back.limited.flatMap(({ seed, ...one }) => read.filter(({ article }) => article.source.seed === seed).map(({ article }) => ({ ...one, article: article.id }))) },
    failed: unreadable.map(({ seed }) => seed),
    sound: verdicts.every(({ pass }) => pass),
  };
}

/** The words of each article that are shown, and who wrote it. */
const shownWords = (articles: readonly CutArticle[]): string[] => articles.map(({ source, segmented: { blocks } }) => [...blocks.map((block) => textOf(source, block)), source.metadata.author ?? ''].join('\n'));

/** Withheld passages are tombstones without words on the page of their article. */
const withBlanks = (anchors: ReadonlyMap<string, ArticleAnchors>, blanks: Blanks): Map<string, ArticleAnchors> =>
  new Map([...anchors].map(([article, own]) => [article, { ...own, tombstones: [...own.tombstones, ...(blanks.get(article) ?? [])] }]));

const staleReason = ({ stale }: SourceText): string | null =>
  stale ? `the file could not be read since ${stale.since}; the article is shown as of ${stale.version}` : null;

const otherLanguage = ({ code }: Language): Finding => ({
  rule: 'language-unknown',
  level: 'warn',
  reason: `Unexpected language, expected text in the language of the story (${code})`,
  fix: 'the article is published as it is, but no names, quotations, dates or events are read from it',
});

/** One article on which the program fails is set aside and reported; the others go on. */
function guarded<Given extends { readonly seed: string } | { readonly source: SourceText }, Made>(all: readonly Given[], messages: Message[], work: (given: Given) => Made): Made[] {
  return all.flatMap((given) => {
    try {
      return [work(given)];
    } catch (error) {
      const seed = 'seed' in given ? given.seed : given.source.seed;
      const reason = `Unexpected failure of the program (${error instanceof Error ? error.message : String(error)}), expected to read the article`;
      messages.push({ rule: 'seed-unreadable', level: 'error', reason, fix: 'this article is left out; please report it with the seed', file: `seeds/${seed}` });
      return [];
    }
  });
}
