import type {
  EventKind,
  HappeningRule,
  MentionRule,
  RoleRule,
  StatementRule,
  TimeKind,
} from './finding-rules.ts';
import type { Span } from './span.ts';
import type { SpeakerReaders, Tie } from './tie.ts';

export type EntityType = 'person' | 'organisation' | 'place';
export type MentionForm =
  'full-name' | 'surname' | 'given-name' | 'title' | 'pronoun' | 'descriptor';

/** Whether a mention names: pronouns and descriptions only point. */
export const isByName = ({ form }: { readonly form: MentionForm }): boolean =>
  form !== 'pronoun' && form !== 'descriptor';

/** A name as it stands in the text: the name alone, without title, possessive or leading words. */
export interface Mention {
  readonly span: Span;
  readonly type: EntityType;
  readonly form: MentionForm;
  /** The title or honorific that stands with the name, outside `span`. */
  readonly title?: Span;
  /** Set where its title is one that the bearer is only thought to get: 'a President Roe would'. */
  readonly unheld?: true;
  /** Which mentions of this document name the same one: equal numbers, equal bearer. */
  readonly cluster: number;
  /**
   * Strength of the evidence, log-odds; below `CERTAIN` only the rest of the story can confirm it.
   */
  readonly score: number;
  /** Set where several people of the document share the name: surely a person's, not said whose. */
  readonly shared?: true;
  /** The rule that decided, for `explain`. */
  readonly rule: MentionRule;
}

/** Who is shown to have said something, as the text has it. */
export interface Speaker {
  readonly span: Span;
  /** `nominal`: 'a spokesman', 'sources'; `sign`: words on a thing ('signs such as …'). */
  readonly kind: 'person' | 'organisation' | 'pronoun' | 'nominal' | 'sign';
  /** The cluster of the mention that the words resolve to, where they surely do. */
  readonly cluster?: number;
}

/**
 * Words in quotation marks. `span` includes the marks. `phrase`: quoted words that nobody is shown
 * to have said.
 */
export interface Quotation {
  readonly span: Span;
  readonly form: 'direct' | 'partial' | 'phrase';
  readonly speaker: Speaker | null;
  readonly cue?: Span;
  /** Mentions of whom or what the words are said to be about, by cluster. */
  readonly about: readonly number[];
  /**
   * The chain through which the words came: 'sources familiar with the discussions', 'the
   * Washington Post'.
   */
  readonly via: readonly Span[];
  /** What ties the words to the speaker, or why nothing does. */
  readonly tie: Tie;
  /** Present where both readers were asked in the sentence of the words. */
  readonly readers?: SpeakerReaders;
}

/** A time expression; `edtf` is null where the text gives no calendar value. */
export interface TimeExpression {
  readonly span: Span;
  readonly edtf: string | null;
  /**
   * Set where the words do not date what their clause tells: a limit ('since May'), part of a noun
   * ('the 2019 campaign') or the date of the report ('HARWICK, June 4 –').
   */
  readonly use?: 'limit' | 'attributive' | 'dateline';
  readonly kind: TimeKind;
}

/** A person's role or description as the source states it. */
export interface RoleStatement {
  /** The cluster of the person. */
  readonly cluster: number;
  /** The words of the role, verbatim. */
  readonly span: Span;
  /** The sentence or block that carries it. */
  readonly sentence: Span;
  /** When it held, as EDTF, where the words beside it say so; those words are part of `span`. */
  readonly edtf?: string;
  /** The rule that found it, for `explain`. */
  readonly rule: RoleRule;
}

/** A sentence or clause that reports something that happened. */
export interface Happening {
  /** The sentence that tells it. */
  readonly sentence: Span;
  /** The clause that tells it; within `sentence`. */
  readonly span: Span;
  /** A short label made only of words of the clause, in their order; joined by single spaces. */
  readonly label: readonly Span[];
  /** Lemma of the main verb or event noun, for joining. */
  readonly predicate: string;
  readonly kind: EventKind;
  /** `part`: who did it, to whom, with whom, or whose thing or people it was. */
  readonly participants: readonly {
    readonly cluster: number;
    readonly part?: 'actor' | 'target' | 'partner' | 'owner';
  }[];
  /** Where it happened, in words of the clause. */
  readonly place?: Span;
  /** Whose thing the subject of the label is, where that only points back to it ('this plan'). */
  readonly owner?: number;
  /**
   * How much a page should show it: named participants, a stated date, a concrete act; 0 and less
   * never.
   */
  readonly salience: number;
  /** What the salience is the sum of; empty where something rules the clause out. */
  readonly cues: readonly { readonly cue: string; readonly points: number }[];
  /** The time expression that dates it: in its own clause, else in its sentence. */
  readonly time?: TimeExpression;
  /** The day of the article's lead, which its sentence goes on telling of without saying so. */
  readonly goesOn?: TimeExpression;
  /** Set where a headline tells it. */
  readonly headline?: true;
  /** What governs its verb, so that it is not told as plain fact. */
  readonly scopes?: readonly Scope[];
  /** The kind, or what rules it out, for `explain`. */
  readonly rule: HappeningRule;
}

/** What a cue makes of the words that it governs: none of these are told as fact. */
export const scopeKinds = [
  'hedge',
  'attribution',
  'denial',
  'negation',
  'question',
  'condition',
  'mood',
] as const;
export type ScopeKind = (typeof scopeKinds)[number];

/** A cue with the words that it governs. */
export interface Scope {
  readonly kind: ScopeKind;
  /** The words that govern: 'allegedly', 'said', 'if'. */
  readonly cue: Span;
  /** What they govern, in text order, disjoint; never empty. */
  readonly governs: readonly Span[];
  /** The cue holds something of its own subject: 'is understood to be', 'are feared dead'. */
  readonly ofSubject?: true;
  /** For `explain`. */
  readonly rule: string;
}

/** Whose word a statement is, from the outlet inwards, and how it stands. */
export type Status =
  | 'reported'
  | 'alleged'
  | 'denied'
  | 'disputed'
  | 'charged'
  | 'convicted'
  | 'withdrawn'
  | 'author-voice';

/** One row of the ledger, before people are resolved over the story. */
export interface StatementFinding {
  readonly kind:
    'role' | 'quote' | 'act' | 'relation' | 'allegation' | 'denial' | 'figure' | 'speech';
  /** The sentence or clause. */
  readonly span: Span;
  /** The cluster of the one it is about, where known. */
  readonly subject?: number;
  /** Inner claimants, outermost first, verbatim; the outlet itself is added by the pipeline. */
  readonly claimants: readonly Span[];
  readonly status: Status;
  /** Sensitive topics by lexicon, for instance 'drugs'. */
  readonly sensitive: readonly string[];
  /** Whoever says it has no name here: 'a former aide', 'insiders'. */
  readonly anonymous?: true;
  /** Denials only: what is denied stands before it, here only as 'the charge' or 'it'. */
  readonly pointsBack?: true;
  /** The article calls it unproven or disputed. */
  readonly doubted?: true;
  /** It judges a person rather than tell what happened. */
  readonly opinion?: true;
  /** What the cues of its words govern. */
  readonly scopes?: readonly Scope[];
  /** The words that the status holds for, in text order; absent: all of them. */
  readonly governs?: readonly Span[];
  /** The rule that decided, for `explain`. */
  readonly rule: StatementRule;
}

/**
 * A question of a question-and-answer section with the blocks that answer it, as indexes into the
 * article's blocks.
 */
export interface AskedQuestion {
  readonly question: number;
  readonly answers: readonly number[];
}

/**
 * All that extraction found in one article. Pure: depends on the article and the language alone.
 */
export interface Findings {
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly times: readonly TimeExpression[];
  readonly roles: readonly RoleStatement[];
  readonly happenings: readonly Happening[];
  readonly statements: readonly StatementFinding[];
  /** What the cues of the text govern, in the order of the sentences. */
  readonly scopes: readonly Scope[];
  readonly questions: readonly AskedQuestion[];
}

/** Evidence at and above which a mention stands on its own (log-odds; e^0 = even). */
export const CERTAIN = 0;
