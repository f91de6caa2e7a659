import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { passageTexts } from '../../markdown/passage-texts.ts';
import { readData, readPage } from '../../markdown/read-page.ts';
import type { BodyBlock } from '../../model/body.ts';
import type { ArticleData, DisagreementData, EventData, PersonData, StoryData } from '../../model/content.ts';
import type { LedgerRow } from '../../model/standing.ts';
import { bareWords } from '../../text/bare-words.ts';
import type { Cited } from './page-words.ts';

/** What the content folder says a finished site is made of; site rules hold the pages against it. */
export interface Published {
  readonly base: string;
  readonly articles: ReadonlyMap<string, ArticleData>;
  readonly people: readonly PersonData[];
  readonly events: ReadonlyMap<string, EventData>;
  readonly disagreements: ReadonlyMap<string, DisagreementData>;
  readonly story: StoryData | null;
  /** Rows of the ledger by the article they stand in. */
  readonly ledger: ReadonlyMap<string, readonly LedgerRow[]>;
  /** The passage that an article's fragment opens: its id and words; a quotation's is the one it stands in. */
  readonly passages: ReadonlyMap<string, Passage>;
  /** Rows of the ledger by the passage they stand in (port-strike#p-kf7qm3t), with their words as they are compared. */
  readonly rowsAt: ReadonlyMap<string, readonly { readonly row: LedgerRow; readonly own: string }[]>;
}

/** A passage of an article. */
export interface Passage {
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
    return existsSync(inside) ? readdirSync(inside).filter((name) => name.endsWith('.mdx')).sort().map((name) => path.join(inside, name)) : [];
  };
  const read = <Data>(folder: string): { data: Data }[] => filesOf(folder).map((file) => ({ data: readData(file) as Data }));
  const articles = filesOf('articles').map((file) => readPage(file) as GeneratedPages['articles'][number]);
  return toPublished({ articles, people: read('people'), events: read('events'), disagreements: read('disagreements'), story: read<StoryData>('story')[0] ?? null }, base);
}

/** Orders pages by what site rules ask for. */
export function toPublished({ articles, people, events, disagreements, story }: GeneratedPages, base: string): Published {
  const ledger = new Map(articles.map(({ data: { id, statements } }) => [id, statements.map((row) => ({ ...row, article: id }))]));
  const byId = <Data extends { readonly id: string }>(all: readonly { readonly data: Data }[]): Map<string, Data> => new Map(all.map(({ data }) => [data.id, data]));
  return {
    base,
    articles: byId(articles),
    people: people.map(({ data }) => data),
    events: byId(events),
    disagreements: byId(disagreements),
    story: story?.data ?? null,
    passages: passagesOf(articles),
    ledger,
    rowsAt: Map.groupBy([...ledger.values()].flat().map((row) => ({ row, own: bareWords(row.exact) })), ({ row: { article, block } }) => `${article}#${block}`),
  };
}

function passagesOf(articles: GeneratedPages['articles']): Map<string, Passage> {
  const made = new Map<string, Passage>();
  for (const { data: { id: article, quotes, sentences }, body } of articles) {
    const texts = passageTexts(body);
    for (const [block, text] of texts) made.set(`${article}#${block}`, { article, block, text });
    for (const { id, block } of [...quotes, ...sentences]) made.set(`${article}#${id}`, { article, block, text: texts.get(block) ?? '' });
  }
  return made;
}

/** The passage that an address opens. */
function passageAt({ base, passages }: Published, address: string): Passage | undefined {
  const place = passageOf(address, base);
  return place ? passages.get(`${place.article}#${place.fragment}`) : undefined;
}

/** Article and fragment of an address below articles/; null for every other one. */
function passageOf(address: string, base: string): { article: string; fragment: string } | null {
  const below = address.startsWith('http') ? new URL(address).pathname + new URL(address).hash : address;
  const match = below.startsWith(base) ? /^articles\/([a-z0-9-]+)\/(?:#(.*))?$/.exec(below.slice(base.length)) : null;
  return match ? { article: match[1]!, fragment: match[2] ?? '' } : null;
}

/** Pages ask by offsets for six tenths of a statement; letters without marks may come out a little above that. */
const mostOf = 0.65;

/** Cited words with what they are held against. */
export interface Sourced extends Cited {
  /** The passage that their citation opens. */
  readonly passage: Passage | undefined;
  /** The rows of the ledger that they repeat. */
  readonly rows: readonly LedgerRow[];
}

/** Quotations of so few words are known by their marks as well. */
const FEW = 5;

/** Words with their marks: pages and sources differ in white space, and in forms of one letter. */
const spaced = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** Finds the passage of cited words, and the rows of the ledger that they repeat by their words. */
export function toSourced(published: Published, one: Cited): Sourced {
  const passage = passageAt(published, one.cite);
  if (!passage) return { ...one, passage, rows: [] };
  const shown = bareWords(one.words);
  const repeated = (published.rowsAt.get(`${passage.article}#${passage.block}`) ?? []).filter(({ row, own }) => {
    // A word or two in marks may stand elsewhere in the passage without them, where nobody is quoted.
    if (row.kind === 'quote' && own.split(' ').length <= FEW && own !== shown) return spaced(one.words).includes(spaced(row.exact));
    return shown.includes(own) || (own.includes(shown) && shown.length >= mostOf * own.length);
  });
  return { ...one, passage, rows: repeated.map(({ row }) => row) };
}
