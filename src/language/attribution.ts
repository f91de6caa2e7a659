import type { Gender } from './names.ts';
import type { SpeechFrame } from './verbs.ts';

/** Pronouns by what they are to the reading of speech, lower case. */
export interface PronounWords {
  /** Subjects that may speak: he, we. */
  readonly speakers: ReadonlySet<string>;
  /** Subjects of the first and second person. */
  readonly near: ReadonlySet<string>;
  /** The subject of the third person for a thing, and the one for several. */
  readonly thing: string;
  readonly several: string;
  /** Subjects of the third person for one person. */
  readonly one: ReadonlyMap<string, Gender>;
  /** Objects of the third person for one person. */
  readonly objects: ReadonlySet<string>;
  /** Possessives of the third person for one person. */
  readonly owners: ReadonlySet<string>;
  /** Possessives of the first and second person. */
  readonly nearOwners: ReadonlySet<string>;
  /** Match titles and pronouns that show somebody to be called 'she', or 'he'. */
  readonly feminine: RegExp;
  readonly masculine: RegExp;
}

/**
 * What tying quotations to speakers needs to know of a language. Words are lower case, verbs are
 * lemmas.
 */
export interface AttributionWords {
  /** Verbs of naming, whose second object a quotation may be: call, dub. */
  readonly naming: ReadonlySet<string>;
  /** Verbs of the mind: what is quoted after them are the words of whoever reports the thought. */
  readonly mind: ReadonlySet<string>;
  /** Verbs of using words: 'coined the phrase'. */
  readonly wording: ReadonlySet<string>;
  /**
   * Verbs that report only as '… it', or two words before what marks a capacity: 'put it', 'put
   * that as'.
   */
  readonly putting: ReadonlySet<string>;
  /** Verbs that report only what stands right behind them: read. */
  readonly near: ReadonlySet<string>;
  /** Verbs whose passive names no speaker of its own: quote. */
  readonly quoting: ReadonlySet<string>;
  /** Verbs whose infinitive after 'be' reports nothing: 'is to blame'. */
  readonly idle: ReadonlySet<string>;
  /** Verb → particle → the frames of both together: 'call for', 'call off'. */
  readonly particles: ReadonlyMap<string, ReadonlyMap<string, readonly SpeechFrame[]>>;
  /** Words between a judging verb and what it quotes. */
  readonly judging: ReadonlySet<string>;
  /** Words between a sign and the words on it. */
  readonly carrying: ReadonlySet<string>;
  /** Prepositions behind which stands whose words follow: 'a note from Roe: “…”'. */
  readonly crediting: ReadonlySet<string>;
  /** Prepositions and adjectives by which a phrase hangs on a noun for a speaker. */
  readonly attaching: ReadonlySet<string>;
  /**
   * Participles among the words that lead to a name, which lead to speech where they have an
   * object: called.
   */
  readonly namingParticiples: ReadonlySet<string>;
  /**
   * Verbs of making and performing works: what is quoted in their object is a work, no speech:
   * write, sing.
   */
  readonly performing: ReadonlySet<string>;
  /**
   * Verbs of taking somebody for something, passive before an infinitive: 'towns considered to be'.
   */
  readonly taking: ReadonlySet<string>;
  /** Verbs and adverbs by which a word is not used: 'declined to use', 'without using'. */
  readonly avoiding: ReadonlySet<string>;
  /** Verbs that tell what a word means. */
  readonly meaning: ReadonlySet<string>;
  /** Nouns that lead to a word over 'of': 'the meaning of'. */
  readonly meanings: ReadonlySet<string>;
  /** Nouns right before a word that is spoken about, and those after which a comma may stand. */
  readonly terms: ReadonlySet<string>;
  readonly mottos: ReadonlySet<string>;
  /** Nouns for what somebody wants, which report like speech as a noun: hope, demand. */
  readonly wishes: ReadonlySet<string>;
  /** Prepositions from speech as a noun to its content: of, for. */
  readonly contents: ReadonlySet<string>;
  /**
   * Determiners before speech as a noun by which the words themselves follow: 'this claim by Roe:'.
   */
  readonly announcing: ReadonlySet<string>;
  /** Words that stay small in the name of a thing. */
  readonly titleWords: ReadonlySet<string>;
}
