import type { Article } from './article.ts';
import type { EventJoin } from './event-join.ts';
import type { Findings, TimeExpression } from './findings.ts';
import type { PersonJoin } from './person-join.ts';
import type { Span } from './span.ts';

/** An article with what was found in it. */
export interface ReadArticle {
  readonly article: Article;
  readonly findings: Findings;
}

/** Words in one article. */
export interface LocatedSpan {
  /** Article id. */
  readonly article: string;
  readonly span: Span;
}

/**
 * A person, organisation or place of the story: mentions of all articles that surely name the same
 * one.
 */
export interface Entity {
  readonly id: string;
  readonly type: 'person' | 'organisation' | 'place';
  /** The fullest form that a source uses; never more than that. */
  readonly name: string;
  /** Indexes into the article's `findings.mentions`, in text order, articles in story order. */
  readonly mentions: readonly { readonly article: string; readonly mention: number }[];
}

/** Somebody or something as found, before editors decide on it. */
export interface FoundEntity extends Pick<Entity, 'id' | 'type' | 'name'> {
  /** Every form of the name. */
  readonly forms: readonly string[];
  /** Articles that name it. */
  readonly articles: readonly string[];
}

/** Why somebody has a page of their own. */
export const pageGrounds = ['editor', 'several-reports', 'speaks', 'acts', 'role'] as const;
/** Why somebody has none. */
export const namedGrounds = [
  'editor-lists',
  'child-named-once',
  'private-person-named-once',
  'only-named',
] as const;
export type PageGround = (typeof pageGrounds)[number] | (typeof namedGrounds)[number];

/** Somebody whom the articles name and who has no page. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly ground: (typeof namedGrounds)[number];
  readonly places: readonly LocatedSpan[];
}

/** Entities of the story and the way from a document's cluster to them. */
export interface Cast {
  readonly entities: readonly Entity[];
  /** The entities as they were before editors split, joined, renamed and hid them. */
  readonly found?: readonly FoundEntity[];
  /** Entity id by article id and cluster number; clusters that stayed uncertain are absent. */
  readonly byCluster: ReadonlyMap<string, ReadonlyMap<number, string>>;
  /** How sure it is that a cluster means the person it is given to, by article and cluster. */
  readonly joins?: ReadonlyMap<string, ReadonlyMap<number, PersonJoin>>;
  /** Persons who share a surname or look alike and are kept apart, by id. */
  readonly lookAlikes: ReadonlyMap<string, readonly string[]>;
  /** Why each person has a page, or is named only in the articles and the list, by id. */
  readonly grounds?: ReadonlyMap<string, PageGround>;
  /** People without a page, with every place that names them. */
  readonly named?: readonly NamedPerson[];
  /** Names that stayed uncertain, for the review list. */
  readonly uncertain: readonly (LocatedSpan & { readonly words: string; readonly why: string })[];
}

/** What happened, as one or more sources tell it. */
export interface NewsEvent {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly accounts: readonly EventAccount[];
  /**
   * Person ids, each with what part the sources give the person: who did it, to whom, with whom,
   * whose people or things.
   */
  readonly participants: readonly {
    readonly person: string;
    readonly part: 'actor' | 'target' | 'partner' | 'owner' | null;
  }[];
  /** Where it happened, in words of an account. */
  readonly place: LocatedSpan | null;
  /** The account whose date is shown, or null. */
  readonly time: TimeExpression | null;
  /** Set where no account states that date: an article goes on telling of a day given before. */
  readonly isDerived?: boolean;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly possiblySame: readonly string[];
  /** Ids of the events that an editor joined to this one. */
  readonly joined?: readonly string[];
}

export interface EventAccount extends LocatedSpan {
  /** Index into the article's `findings.happenings`. */
  readonly happening: number;
  readonly time: TimeExpression | null;
  readonly timeWords: string | null;
  /** The day that its article goes on telling of, where the account states no time itself. */
  readonly goesOn?: TimeExpression;
  /**
   * Set where it makes no event of its own (a headline, an actor without a name): it lends the
   * event its words, and nothing is concluded from them.
   */
  readonly further?: true;
  /** How sure it is that it tells of the event, where several articles do. */
  readonly join?: EventJoin;
}

/** Two or more statements on one slot that differ. */
export interface Disagreement {
  readonly id: string;
  readonly slot: string;
  readonly kind: 'role' | 'name' | 'date' | 'wording' | 'figure' | 'fact';
  readonly subject: string | null;
  readonly title: string;
  readonly statements: readonly LocatedSpan[];
}

/**
 * A question with its answers. `question` is verbatim for asked ones, a filled template for derived
 * ones.
 */
export interface Question {
  readonly id: string;
  readonly question: string;
  readonly origin: 'asked' | 'derived';
  readonly asked: LocatedSpan | null;
  readonly template: string | null;
  readonly slots: readonly LocatedSpan[];
  readonly about: readonly string[];
  readonly answers: readonly LocatedSpan[];
  readonly differ: boolean;
}

/** A row of the findings of one article, by its index. */
export interface StatementPlace {
  readonly article: string;
  readonly statement: number;
}

/** A denial and what it denies. */
export interface DenialTie {
  readonly denial: StatementPlace;
  readonly of: StatementPlace;
}

/** Everything resolved over all articles. */
export interface Story {
  readonly articles: readonly ReadArticle[];
  readonly cast: Cast;
  readonly events: readonly NewsEvent[];
  readonly disagreements: readonly Disagreement[];
  readonly questions: readonly Question[];
  /** Denials with the allegations that they answer, also those of other articles. */
  readonly denials: readonly DenialTie[];
  /** Article ids; those that count as one source stand together. */
  readonly independentSources: readonly (readonly string[])[];
}
