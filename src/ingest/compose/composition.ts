import type { Language } from '../../language/language.ts';
import type { Excerpt } from '../../model/body.ts';
import { isByName, type RoleStatement } from '../../model/findings.ts';
import type { LockRecord } from '../../model/lock.ts';
import { slice, type Span } from '../../model/span.ts';
import type { Entity, LocatedSpan as Words, ReadArticle, Story } from '../../model/story.ts';
import { Ids } from '../../text/mint.ts';
import { SpanIndex } from '../../text/span-index.ts';
import { elementAt, valueAt } from '../../text/sure.ts';
import { ArticlePlaces } from './article-places.ts';
import { inline, type InlineMark } from './inline.ts';
import { sentenceMarks } from './sentence-marks.ts';

/**
 * An article with everything that its pages need: what was found, ids of its quotations, marks for
 * its links.
 */
export interface Source {
  readonly read: ReadArticle;
  readonly places: ArticlePlaces;
  /** Ids of the statements, in the order of the findings. */
  readonly statementIds: readonly string[];
  readonly anchors: Anchors;
  readonly marks: SpanIndex<InlineMark>;
  /** Those of people alone, for words that stand outside their article. */
  readonly personMarks: SpanIndex<InlineMark>;
  /** Words that stay in this article. */
  readonly held: readonly Span[];
  /** How other pages name this source in running text. */
  readonly from: string;
}

/** A role with the article that states it. */
export interface PlacedRole {
  readonly source: Source;
  readonly role: RoleStatement;
}

/** The story, ready to be laid out on pages. */
export interface Composition {
  readonly story: Story;
  readonly language: Language;
  readonly sources: ReadonlyMap<string, Source>;
  readonly entities: ReadonlyMap<string, Entity>;
  /** What the sources call each person, by id, in the order of the articles. */
  readonly roles: ReadonlyMap<string, readonly PlacedRole[]>;
  /** Ids of people without a page, by article and the offset of each place that names them. */
  readonly listed: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

/**
 * The records of an article: one for each block and quotation, in the order of the findings; those
 * of sentences with their places.
 */
export interface Anchors {
  readonly blocks: readonly LockRecord[];
  readonly quotes: readonly LockRecord[];
  readonly sentences: readonly { readonly record: LockRecord; readonly span: Span }[];
  readonly tombstones: readonly LockRecord[];
  readonly absorbed: readonly LockRecord[];
}

/** Gathers what all pages draw on. */
export function prepare(
  story: Story,
  anchorsOf: ReadonlyMap<string, Anchors>,
  heldOf: ReadonlyMap<string, readonly Span[]>,
  language: Language,
): Composition {
  const entities = new Map(story.cast.entities.map((entity) => [entity.id, entity]));
  const sources = new Map(
    story.articles.map((read) => {
      const anchors = valueAt(anchorsOf, read.article.id);
      const places = new ArticlePlaces(read.article, language);
      const people = personMarks(read, story);
      const marks = [...people, ...quoteMarks(read, anchors.quotes)];
      const index = (list: readonly InlineMark[]): SpanIndex<InlineMark> =>
        new SpanIndex(list, ({ span }) => span);
      return [
        read.article.id,
        {
          read,
          places,
          anchors,
          statementIds: statementIds(read),
          from: nameOfSource(read, language),
          marks: index([...sentenceMarks(anchors.sentences, marks), ...marks]),
          personMarks: index(people),
          held: heldOf.get(read.article.id) ?? [],
        },
      ];
    }),
  );
  return {
    story,
    language,
    sources,
    entities,
    roles: rolesIn(sources, story),
    listed: listedIn(story),
  };
}

/** Found once over all articles: looked for person by person it would be people times articles. */
function rolesIn(sources: Composition['sources'], story: Story): Composition['roles'] {
  const all = [...sources.values()].flatMap((source) =>
    source.read.findings.roles.flatMap((role) => {
      const person = entityId(story, source.read.article.id, role.cluster);
      return person === null ? [] : [{ person, source, role }];
    }),
  );
  return Map.groupBy(all, ({ person }) => person);
}

function listedIn({ cast }: Story): Composition['listed'] {
  const places = (cast.named ?? []).flatMap(({ id, places: own }) =>
    own.map(({ article, span }) => ({ article, start: span.start, id })),
  );
  return new Map(
    [...Map.groupBy(places, ({ article }) => article)].map(([article, own]) => [
      article,
      new Map(own.map(({ start, id }) => [start, id])),
    ]),
  );
}

function statementIds(read: ReadArticle): string[] {
  const ids = new Ids();
  return read.findings.statements.map(({ kind, span }) =>
    ids.mint(read.article.id, `${kind}\0${wordsOf(read, span)}`, 's'),
  );
}

/** The words of a source as they appear on another page. */
export function excerpt(composition: Composition, { article, span }: Words): Excerpt {
  const source = valueAt(composition.sources, article);
  const { text } = source.read.article.source;
  return {
    type: 'excerpt',
    at: { article, block: source.places.block(span).id, start: span.start, end: span.end },
    from: source.from,
    content: inline(text, span, source.personMarks.within(span)),
  };
}

/** The sentence around some words of a source. */
export function sentenceOf(composition: Composition, { article, span }: Words): Words {
  return { article, span: valueAt(composition.sources, article).places.sentence(span) };
}

/** The person or organisation id of a document's cluster, or null where it stayed uncertain. */
export function entityId(
  story: Story,
  article: string,
  cluster: number | undefined,
): string | null {
  return (
    (cluster === undefined ? undefined : story.cast.byCluster.get(article)?.get(cluster)) ?? null
  );
}

function personMarks({ article, findings }: ReadArticle, story: Story): InlineMark[] {
  return findings.mentions.flatMap((mention) => {
    const { span, type, cluster } = mention;
    const id = type === 'person' && isByName(mention) ? entityId(story, article.id, cluster) : null;
    return id ? [{ span, mark: 'person' as const, id }] : [];
  });
}

const quoteMarks = ({ findings }: ReadArticle, quotes: Anchors['quotes']): InlineMark[] =>
  findings.quotations.map(({ span }, n) => ({
    span,
    mark: 'quote' as const,
    id: elementAt(quotes, n).id,
  }));

/** The outlet and headline, or the headline and that the outlet is unknown. */
function nameOfSource({ article }: ReadArticle, { wording }: Language): string {
  const { outlet } = article.source.metadata;
  return outlet
    ? `${outlet}: “${article.headline.text}”`
    : `“${article.headline.text}” (${wording.outletUnknown})`;
}

/** Words of one article. */
export const wordsOf = ({ article }: ReadArticle, span: Span): string =>
  slice(article.source.text, span);
