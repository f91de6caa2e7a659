import type { Language } from '../../language/language.ts';
import type { Block, CutArticle, Headline, Segmented, SourceText } from '../../model/article.ts';
import type { Withheld } from '../../model/editorial.ts';
import type { Lock, LockRecord, SlugRecord } from '../../model/lock.ts';
import { contains, slice } from '../../model/span.ts';
import { first } from '../../text/sure.ts';
import { wordsIn } from '../../text/word-runs.ts';
import type { UnmetEdit } from '../unmet/unmet-edit.ts';
import { type Blanks, type KeptTexts, partLock } from './blank-records.ts';
import { findWithheld, hasName, namesIn } from './find-withheld.ts';
import { fitPassages, type ShownArticle } from './fit-passages.ts';
import { budgetOf, limitExcerpt } from './limit-excerpt.ts';
import { textOf } from './passage-text.ts';

/** What was published before, the language, and the day. */
export interface KeepingInput {
  readonly lock: Lock;
  readonly slugs: readonly SlugRecord[];
  readonly language: Language;
  readonly today: string;
}

/** What is left to publish, and what is kept back of everything. */
export interface KeptBack {
  readonly articles: readonly CutArticle[];
  /** Articles that are withheld, or of which nothing is left. */
  readonly withheldArticles: readonly SourceText[];
  readonly open: Lock;
  readonly blanks: Blanks;
  /** Words and names that no file may hold. */
  readonly withheld: readonly string[];
  /**
   * Articles of which only an excerpt may be shown, by seed: all their words, and how many may
   * appear.
   */
  readonly limited: readonly {
    readonly seed: string;
    readonly text: string;
    readonly words: number;
  }[];
  /** Words of articles that may be shown whole. */
  readonly free: readonly string[];
  /** Entries that withhold nothing. */
  readonly unmet: readonly UnmetEdit[];
}

/**
 * Takes withheld passages, people and articles, and what rights do not allow to show, out of all
 * articles, before anything is read from them.
 */
export function keepBack(
  all: readonly CutArticle[],
  edits: Withheld,
  { lock, slugs, language, today }: KeepingInput,
): KeptBack {
  const address = new Map(
    slugs.filter(({ kind }) => kind === 'articles').map(({ key, slug }) => [key, slug]),
  );
  const kept = new Map<string, KeptTexts>();
  const articles: CutArticle[] = [];
  const withheldArticles: SourceText[] = [];
  const open: ShownArticle[] = [];
  const strangers = recordsWithout(all, lock, address);
  const [texts, limited, free, found]: [
    string[],
    KeptBack['limited'][number][],
    string[],
    string[],
  ] = [[], [], [], []];
  for (const { source, segmented } of all) {
    const own = address.get(source.seed);
    const article = own ?? '';
    const budget = budgetOf(source, segmented);
    const excerpt =
      budget === null ? segmented.blocks : limitExcerpt(source, segmented, budget, language);
    // A passage that an excerpt cuts short was published as it stands there, and is withheld by
    // these words.
    const cut = excerpt.filter((block) => !segmented.blocks.includes(block));
    // Of a new seed nobody knows whether it is one that had another name.
    const records = own === undefined ? strangers : (lock.get(own) ?? []);
    const hides = findWithheld(
      { source, blocks: [...segmented.blocks, ...cut], records },
      edits,
      language.names,
    );
    found.push(...hides.ids, ...(source.stale ? keptBefore(lock.get(article), edits) : []));
    const closed = new Set([...hides.blocks].map(({ span }) => span.start));
    const whole = edits.articles.includes(source.seed) || edits.articles.includes(article);
    const shown = whole ? [] : excerpt.filter(({ span }) => !closed.has(span.start));
    const isShown = new Set(shown);
    const hidden = segmented.blocks
      .filter((block) => !isShown.has(block))
      .map((block) => textOf(source, block));
    kept.set(article, {
      texts: hidden,
      all: whole,
      shown: shown.map((block) => textOf(source, block)),
    });
    texts.push(
      ...(whole ? segmented.blocks : [...hides.blocks]).map((block) => textOf(source, block)),
    );
    if (!whole)
      open.push({
        seed: source.seed,
        article: own,
        texts: shown.map((block) => textOf(source, block)),
      });
    if (shown.length === 0) {
      withheldArticles.push(source);
      continue;
    }
    const names = namesIn(
      edits.people,
      segmented.blocks.map((block) => textOf(source, block)).join('\n'),
      language.names,
    );
    const left = withoutHidden(source, segmented, shown, names);
    articles.push({ source: withoutNamed(source, names), segmented: left });
    if (budget !== null)
      limited.push({
        seed: source.seed,
        text: segmented.blocks.map((block) => textOf(source, block)).join('\n'),
        words: budget,
      });
    // What editors state as its headline may be words of a text that they withhold elsewhere.
    else free.push([left.headline.text, ...shown.map((block) => textOf(source, block))].join('\n'));
  }
  const gone = [...lock].flatMap(([article, records]) =>
    kept.get(article)?.all ? records.map(({ id }) => id) : [],
  );
  const { closed, unmet } = fitPassages({
    passages: edits.passages,
    found: new Set([...found, ...gone]),
    lock,
    shown: open,
    today,
  });
  // What a tombstone read is nowhere in the seeds.
  texts.push(
    ...[...lock.values()]
      .flat()
      .filter(({ id }) => closed.has(id))
      .flatMap(({ text, earlier = [] }) =>
        [text, ...earlier.map((one) => one.text)].filter(Boolean),
      ),
  );
  const withheld = [...edits.people, ...secretTexts(texts, articles)];
  return {
    articles,
    withheldArticles,
    ...partLock(lock, kept, { names: edits.people, ids: new Set(edits.passages), closed, today }),
    withheld,
    limited,
    free,
    unmet,
  };
}

/**
 * Texts of fewer words stand in any site by chance: a time, a one-word heading, numbers in data.
 */
const telling = 3;

/**
 * The texts that no file may hold: those that tell something, and that no article says which is
 * shown.
 */
function secretTexts(texts: readonly string[], articles: readonly CutArticle[]): string[] {
  const open = articles.map(({ source, segmented: { blocks, headline } }) =>
    inWords(
      [
        headline.text,
        ...Object.values(source.metadata),
        ...blocks.map((block) => textOf(source, block)),
      ].join('\n'),
    ),
  );
  return texts.filter(
    (text) =>
      wordsIn(text).length >= telling && !open.some((words) => words.includes(inWords(text))),
  );
}

const inWords = (text: string): string => ` ${wordsIn(text).join(' ')} `;

/** Records of articles whose seeds are not there. */
function recordsWithout(
  all: readonly CutArticle[],
  lock: Lock,
  address: ReadonlyMap<string, string>,
): LockRecord[] {
  const present = new Set(all.map(({ source }) => address.get(source.seed)));
  return [...lock].flatMap(([article, records]) => (present.has(article) ? [] : records));
}

/**
 * Ids of passages that are withheld already: of an article that is shown as it was published they
 * are not there any more.
 */
const keptBefore = (records: readonly LockRecord[] = [], { passages }: Withheld): string[] =>
  passages.filter((id) => records.some((record) => record.id === id && record.withheld));

/**
 * The article with the blocks that are shown; a headline taken from words that are not gives way to
 * the first words that are.
 */
function withoutHidden(
  source: SourceText,
  segmented: Segmented,
  shown: readonly Block[],
  names: readonly string[],
): Segmented {
  const removed = segmented.removed.filter(
    ({ span }) => !names.some((name) => hasName(slice(source.text, span), name)),
  );
  const { headline } = segmented;
  const { span: place } = headline;
  const hidden =
    names.some((name) => hasName(headline.text, name)) ||
    (place && !shown.some(({ span }) => contains(span, place)));
  return {
    ...segmented,
    blocks: shown,
    removed,
    headline: hidden ? firstWords(source, first(shown)) : headline,
  };
}

/**
 * The article without what editors state of it that holds a withheld name: an author who is
 * withheld is no byline.
 */
function withoutNamed(source: SourceText, names: readonly string[]): SourceText {
  const metadata = Object.fromEntries(
    Object.entries(source.metadata).filter(
      ([, value]) => !names.some((name) => hasName(value, name)),
    ),
  );
  return { ...source, metadata };
}

/** Words of a headline that the program takes from the first passage. */
const headlineWords = 8;

function firstWords({ text }: SourceText, { content }: Block): Headline {
  const words =
    new RegExp(String.raw`^(?:\S+\s+){0,${headlineWords - 1}}\S+`, 'u').exec(
      slice(text, content),
    )?.[0] ?? '';
  const span = { start: content.start, end: content.start + words.length };
  const made = words.replace(/\s+/g, ' ');
  return { text: span.end < content.end ? `${made}…` : made, origin: 'derived', span };
}
