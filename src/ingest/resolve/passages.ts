import type { Language } from '../../language/language.ts';
import { coreOfRole } from '../../language/role-words.ts';
import type { Quotation } from '../../model/findings.ts';
import { contains, slice, type Span } from '../../model/span.ts';
import type { Cast, Entity, LocatedSpan, ReadArticle } from '../../model/story.ts';
import { firstFrom } from '../../text/first-from.ts';
import { sentences } from '../../text/sentences.ts';
import { SpanIndex } from '../../text/span-index.ts';
import { elementAt, valueAt } from '../../text/sure.ts';
import { dayRange, near } from './events/dates.ts';

/** Looks up words, sentences and entities of the articles of a story, by article id. */
export class Passages {
  readonly articles: readonly ReadArticle[];
  readonly cast: Cast;
  readonly #byId: ReadonlyMap<string, ReadArticle>;
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly language: Language;
  readonly #cut = new Map<string, readonly Span[]>();
  readonly #blocks = new Map<string, SpanIndex<Span>>();
  #roles: ReadonlyMap<Entity, readonly LocatedSpan[]> | undefined;
  #holders: ReadonlyMap<string, ReadonlySet<Entity>> | undefined;
  #quotations: ReadonlyMap<Entity, readonly PlacedQuotation[]> | undefined;

  /** Articles are walked in the order of their ids, whatever order they come in. */
  constructor(articles: readonly ReadArticle[], cast: Cast, language: Language) {
    this.articles = [...articles].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
    this.cast = cast;
    this.#byId = new Map(articles.map((read) => [read.article.id, read]));
    this.#entities = new Map(cast.entities.map((entity) => [entity.id, entity]));
    this.language = language;
  }

  read(article: string): ReadArticle {
    return valueAt(this.#byId, article);
  }

  words({ article, span }: LocatedSpan): string {
    return slice(this.read(article).article.source.text, span).replace(/\s+/g, ' ');
  }

  /** The sentences of an article, table cells one by one. */
  sentencesOf(article: string): readonly Span[] {
    const known = this.#cut.get(article);
    if (known) return known;
    const { blocks, source } = this.read(article).article;
    const made = blocks.flatMap((block) =>
      (block.cells ?? [block.content]).flatMap((part) =>
        sentences(source.text, this.language.abbreviations, part.start, part.end),
      ),
    );
    this.#cut.set(article, made);
    return made;
  }

  /** The sentences of an article in which a pattern with the flag 'g' matches, each once. */
  sentencesWith(article: string, pattern: RegExp): LocatedSpan[] {
    const all = this.sentencesOf(article);
    const found = new Set<Span>();
    for (const { index } of this.read(article).article.source.text.matchAll(pattern)) {
      const sentence = at(all, index);
      if (sentence && sentence.start <= index) found.add(sentence);
    }
    return [...found].map((span) => ({ article, span }));
  }

  /**
   * The sentence, or the sentences of one block, that hold a span; undefined where it crosses
   * blocks.
   */
  sentence({ article, span }: LocatedSpan): LocatedSpan | undefined {
    const all = this.sentencesOf(article);
    const first = at(all, span.start);
    const last = at(all, Math.max(span.start, span.end - 1));
    if (!first || !last) return undefined;
    const whole = { start: first.start, end: last.end };
    const content = this.#blocksOf(article).holding(first);
    return content && contains(content, whole) ? { article, span: whole } : undefined;
  }

  /** The words of the blocks of an article, by place. */
  #blocksOf(article: string): SpanIndex<Span> {
    const known = this.#blocks.get(article);
    if (known) return known;
    const made = new SpanIndex(
      this.read(article).article.blocks.map(({ content }) => content),
      (content) => content,
    );
    this.#blocks.set(article, made);
    return made;
  }

  /** The entity of a document's cluster, where it is sure. */
  entity(article: string, cluster: number | undefined): Entity | undefined {
    const id = cluster === undefined ? undefined : this.cast.byCluster.get(article)?.get(cluster);
    return id === undefined ? undefined : this.#entities.get(id);
  }

  /** The person of a document's cluster, where it is sure that it is one. */
  person(article: string, cluster: number | undefined): Entity | undefined {
    const entity = this.entity(article, cluster);
    return entity?.type === 'person' ? entity : undefined;
  }

  /**
   * Whether two articles may tell of one time: published within so many days, or not known when.
   */
  contemporary(a: string, b: string, days: number): boolean {
    const published = (id: string): readonly [number, number] | undefined =>
      dayRange(this.read(id).article.source.metadata.published);
    return a === b || near(published(a), published(b), days);
  }

  /** The words of all roles that sources state of a person, by article and place. */
  rolesOf(person: Entity): readonly LocatedSpan[] {
    this.#roles ??= group(this.articles, ({ article, findings }) =>
      findings.roles.map(({ cluster, span }) => [
        this.person(article.id, cluster),
        { article: article.id, span },
      ]),
    );
    return this.#roles.get(person) ?? [];
  }

  /** How many people of the story have a role of these words, articles and qualifiers aside. */
  holdersOf(core: string): number {
    if (!this.#holders) {
      const holders = new Map<string, Set<Entity>>();
      for (const person of this.cast.entities) {
        for (const role of this.rolesOf(person)) {
          const key = coreOfRole(this.words(role), this.language).join(' ');
          (holders.get(key) ?? valueAt(holders.set(key, new Set()), key)).add(person);
        }
      }
      this.#holders = holders;
    }
    return this.#holders.get(core)?.size ?? 0;
  }

  /** All quotations that sources tie to a person, by article and place. */
  quotationsOf(person: Entity): readonly PlacedQuotation[] {
    this.#quotations ??= group(this.articles, ({ article, findings }) =>
      findings.quotations.map((quotation) => [
        this.person(article.id, quotation.speaker?.cluster),
        { article: article.id, quotation },
      ]),
    );
    return this.#quotations.get(person) ?? [];
  }

  /** The sentences that name a person, by article and place. */
  sentencesNaming(person: Entity): LocatedSpan[] {
    return distinct(
      person.mentions.flatMap(
        ({ article, mention }) =>
          this.sentence({
            article,
            span: elementAt(this.read(article).findings.mentions, mention).span,
          }) ?? [],
      ),
    );
  }

  /** The people named in a passage, in text order. */
  peopleIn({ article, span }: LocatedSpan): Entity[] {
    const { mentions } = this.read(article).findings;
    const found = new Set<Entity>();
    for (
      let at = firstFrom(mentions, span.start);
      at < mentions.length && elementAt(mentions, at).span.end <= span.end;
      at++
    ) {
      const person = this.person(article, elementAt(mentions, at).cluster);
      if (person) found.add(person);
    }
    return [...found];
  }

  /** Whether words stand within a quotation. */
  isQuoted({ article, span }: LocatedSpan): boolean {
    return this.read(article).findings.quotations.some((one) => contains(one.span, span));
  }

  /**
   * Whether a sentence begins with 'she' or 'his', and that is not surely this person: alone, it
   * would seem to be.
   */
  opensOnSomebodyElse({ article, span }: LocatedSpan, person: Entity): boolean {
    const { article: own, findings } = this.read(article);
    const word = /^[\s\p{P}]*(\p{L}+)/u.exec(own.source.text.slice(span.start, span.end));
    if (!word || !this.language.names.pronouns.has((word[1] ?? '').toLowerCase())) return false;
    const at = span.start + word[0].length - (word[1] ?? '').length;
    const meant = findings.mentions.find(
      (mention) => mention.form === 'pronoun' && mention.span.start === at,
    );
    return this.person(article, meant?.cluster) !== person;
  }

  /** A place where a source writes the entity's name in full, the first by article id. */
  nameOf(entity: Entity): LocatedSpan | undefined {
    for (const { article, mention } of [...entity.mentions].sort((a, b) =>
      a.article < b.article ? -1 : a.article > b.article ? 1 : a.mention - b.mention,
    )) {
      const place = {
        article,
        span: elementAt(this.read(article).findings.mentions, mention).span,
      };
      if (this.words(place) === entity.name) return place;
    }
    return undefined;
  }
}

/** A quotation with its article. */
export interface PlacedQuotation {
  readonly article: string;
  readonly quotation: Quotation;
}

/** Collects what belongs to each person over all articles, in one walk. */
function group<T>(
  articles: readonly ReadArticle[],
  list: (read: ReadArticle) => readonly (readonly [Entity | undefined, T])[],
): Map<Entity, T[]> {
  const groups = new Map<Entity, T[]>();
  for (const read of articles) {
    for (const [person, one] of list(read))
      if (person) (groups.get(person) ?? valueAt(groups.set(person, []), person)).push(one);
  }
  return groups;
}

/** The sentence that holds an offset, or the next one. */
function at(all: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = all.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (elementAt(all, middle).end <= offset) low = middle + 1;
    else high = middle;
  }
  return all[low];
}

/** A pattern for any of some words, lower or upper case, for `sentencesWith`. */
export const anyWord = (words: ReadonlySet<string>): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${[...words].join('|')})(?!\\p{L})`, 'giu');

/** Order by article id, then by place. */
export const byPlace = (a: LocatedSpan, b: LocatedSpan): number =>
  a.article < b.article
    ? -1
    : a.article > b.article
      ? 1
      : a.span.start - b.span.start || a.span.end - b.span.end;

/** The same passages without repeats, in order. */
export function distinct(places: readonly LocatedSpan[]): LocatedSpan[] {
  const seen = new Set<string>();
  return [...places].sort(byPlace).filter(({ article, span }) => {
    const key = `${article} ${span.start} ${span.end}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
