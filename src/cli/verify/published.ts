import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { passageTexts } from '../../markdown/passage-texts.ts';
import { readData, readPage } from '../../markdown/read-page.ts';
import type { BodyBlock } from '../../model/body.ts';
import type {
  ArticleData,
  DisagreementData,
  EventData,
  PersonData,
  StoryData,
} from '../../model/content.ts';
import { isHeld } from '../../model/held.ts';
import {
  countsAs,
  type Denials,
  type LedgerRow,
  type SourceSpan,
  toDenials,
} from '../../model/ledger.ts';
import type { Part } from '../../model/set-aside.ts';
import type { Span } from '../../model/span.ts';
import { bareWords } from '../../text/fold.ts';
import { elementAt } from '../../text/sure.ts';
import type { Cited } from './page-words.ts';

/**
 * What the content folder says a finished site is made of; site rules hold the pages against it.
 */
export interface Published {
  readonly base: string;
  readonly articles: ReadonlyMap<string, ArticleData>;
  readonly people: readonly PersonData[];
  readonly events: ReadonlyMap<string, EventData>;
  readonly disagreements: ReadonlyMap<string, DisagreementData>;
  readonly story: StoryData | null;
  /** Rows of the ledger by the article they stand in. */
  readonly ledger: ReadonlyMap<string, readonly LedgerRow[]>;
  /**
   * The passage that an article's fragment opens: its id and words; a quotation's is the one it
   * stands in.
   */
  readonly passages: ReadonlyMap<string, PublishedPassage>;
  /** Denials that pages may repeat. */
  readonly denials: Denials;
  /** Names of people and organisations by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** A passage of an article. */
export interface PublishedPassage {
  readonly article: string;
  readonly block: string;
  readonly text: string;
}

/** Generated pages as they are in a content folder, or as an ingest has just made them. */
export interface GeneratedPages {
  readonly articles: readonly { readonly data: ArticleData; readonly body: readonly BodyBlock[] }[];
  readonly people: readonly { readonly data: PersonData }[];
  readonly events: readonly { readonly data: EventData }[];
  readonly disagreements: readonly { readonly data: DisagreementData }[];
  readonly story: { readonly data: StoryData } | null;
}

/** Reads the generated files of a content folder. */
export function readPublished(content: string, base: string): Published {
  const filesOf = (folder: string): string[] => {
    const inside = path.join(content, folder);
    return existsSync(inside)
      ? readdirSync(inside)
          .filter((name) => name.endsWith('.mdx'))
          .sort()
          .map((name) => path.join(inside, name))
      : [];
  };
  const read = <Data>(folder: string): { data: Data }[] =>
    filesOf(folder).map((file) => ({ data: readData(file) as Data }));
  const articles = filesOf('articles').map(
    (file) => readPage(file) as GeneratedPages['articles'][number],
  );
  return toPublished(
    {
      articles,
      people: read('people'),
      events: read('events'),
      disagreements: read('disagreements'),
      story: read<StoryData>('story')[0] ?? null,
    },
    base,
  );
}

/** Orders pages by what site rules ask for. */
export function toPublished(
  { articles, people, events, disagreements, story }: GeneratedPages,
  base: string,
): Published {
  const ledger = new Map(
    articles.map(({ data: { id, statements } }) => [
      id,
      statements.map((row) => ({ ...row, article: id })),
    ]),
  );
  const held = new Map(articles.map(({ data }) => [data.id, data.held]));
  const heldIn = (id: string): readonly Span[] => held.get(id) ?? [];
  const byId = <Data extends { readonly id: string }>(
    all: readonly { readonly data: Data }[],
  ): Map<string, Data> => new Map(all.map(({ data }) => [data.id, data]));
  return {
    base,
    articles: byId(articles),
    people: people.map(({ data }) => data),
    events: byId(events),
    disagreements: byId(disagreements),
    story: story?.data ?? null,
    passages: passagesOf(articles),
    ledger,
    denials: toDenials(
      [...ledger].flatMap(([id, rows]) => rows.filter((row) => !isHeld(row, heldIn(id)))),
    ),
    names: new Map(
      [...people.map(({ data }) => data), ...(story?.data.organisations ?? [])].map(
        ({ id, name }) => [id, name],
      ),
    ),
  };
}

function passagesOf(articles: GeneratedPages['articles']): Map<string, PublishedPassage> {
  const made = new Map<string, PublishedPassage>();
  for (const {
    data: { id: article, quotes, sentences },
    body,
  } of articles) {
    const texts = passageTexts(body);
    for (const [block, text] of texts) made.set(`${article}#${block}`, { article, block, text });
    for (const { id, block } of [...quotes, ...sentences])
      made.set(`${article}#${id}`, { article, block, text: texts.get(block) ?? '' });
  }
  return made;
}

/** The passage that an address opens. */
function passageAt({ base, passages }: Published, address: string): PublishedPassage | undefined {
  const place = passageOf(address, base);
  return place ? passages.get(`${place.article}#${place.fragment}`) : undefined;
}

/** Article and fragment of an address below articles/; null for every other one. */
function passageOf(address: string, base: string): { article: string; fragment: string } | null {
  const below = address.startsWith('http')
    ? new URL(address).pathname + new URL(address).hash
    : address;
  const match = below.startsWith(base)
    ? /^articles\/([a-z0-9-]+)\/(?:#(.*))?$/.exec(below.slice(base.length))
    : null;
  return match ? { article: elementAt(match, 1), fragment: match[2] ?? '' } : null;
}

/** Cited words with what they are held against. */
export interface CheckedCitation extends Cited {
  /** The passage that their citation opens. */
  readonly passage: PublishedPassage | undefined;
  /** Where they stand in their article; absent where the page does not say or names no passage. */
  readonly place?: SourceSpan;
  /** The rows of the ledger that they repeat. */
  readonly rows: readonly LedgerRow[];
}

/**
 * Finds the passage of cited words, and the rows of the ledger that they repeat: by their place, as
 * the pages themselves ask for them. Words without a place, which people wrote, repeat the rows
 * that they hold word by word.
 */
export function toSourced(published: Published, one: Cited): CheckedCitation {
  const passage = passageAt(published, one.cite);
  if (!passage) return { ...one, passage, rows: [] };
  if (!one.at) {
    const shown = bareWords(one.words);
    const own = published.ledger.get(passage.article) ?? [];
    return {
      ...one,
      passage,
      rows: own.filter(
        ({ block, exact }) => block === passage.block && shown.includes(bareWords(exact)),
      ),
    };
  }
  const place = { article: passage.article, ...one.at };
  return {
    ...one,
    passage,
    place,
    rows: (published.ledger.get(passage.article) ?? []).filter((row) => countsAs(place, row)),
  };
}

/**
 * What can be taken out where cited words break a rule: the words everywhere, then all that is read
 * from their article.
 */
export function partsOf({ place, passage }: CheckedCitation): Part[] {
  if (!place || !passage) return [];
  return [{ kind: 'words', article: place.article, start: place.start, end: place.end }];
}
