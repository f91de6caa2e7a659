import type { AttributionWords, PronounWords } from './attribution.ts';
import type { ClauseWords } from './clauses.ts';
import type { RoleWords } from './roles.ts';
import type { ScopeWords } from './scope.ts';
import type { FunctionClass, SpeechFrame, VerbReading } from './verbs.ts';

/** Nouns by what they are to the reading of speech; singular, lower case. */
export interface SpeechNouns {
  /** People by role: spokesman, senator. */
  readonly people: ReadonlySet<string>;
  /** Groups that speak: campaign, ministry. */
  readonly groups: ReadonlySet<string>;
  /** Things that carry words: sign, banner. */
  readonly signs: ReadonlySet<string>;
  /** Documents that say something: report, lawsuit. */
  readonly texts: ReadonlySet<string>;
  /** Speech as a noun: claim, remark. */
  readonly utterances: ReadonlySet<string>;
  /** Words before the quoted name of a work, a law or a thing: film, project. */
  readonly names: ReadonlySet<string>;
  /** Words that always lead to a name: dubbed, so-called. */
  readonly namings: ReadonlySet<string>;
  /** Words for a form of words, as in 'used the phrase …': phrase, slogan. */
  readonly wordings: ReadonlySet<string>;
  /** Words of time, which are never subjects. */
  readonly times: ReadonlySet<string>;
}

/** Words that say how a statement stands; lemmas, lower case. */
export interface StanceWords {
  /** reportedly, allegedly. */
  readonly hedges: ReadonlySet<string>;
  /** unsubstantiated, disputed. */
  readonly doubts: ReadonlySet<string>;
  /** whisper, rumour. */
  readonly rumours: ReadonlySet<string>;
  /** Nouns that stand for a claimant whom nobody can check: source, insider. */
  readonly anonymous: ReadonlySet<string>;
  /** Words that open a phrase for somebody who is not named: a, one, several. */
  readonly indefinite: ReadonlySet<string>;
  /** Nouns for those who speak for others by office, so that no name is kept back: spokesman. */
  readonly mouthpieces: ReadonlySet<string>;
  /** Verbs that judge their object: brand, praise. */
  readonly judging: ReadonlySet<string>;
  /** Words that judge a person, besides insults and words of character: arrogant, brilliant. */
  readonly evaluative: ReadonlySet<string>;
  /** Topics whose words judge whom they are said of. */
  readonly judgingTopics: ReadonlySet<string>;
  /** Verbs that link a subject to how it seems: seem, look. */
  readonly seeming: ReadonlySet<string>;
  /**
   * Matches, in lower-case words joined by spaces, what only an author says: 'as someone who',
   * 'this reporter'.
   */
  readonly authorVoice: RegExp;
  /** Topics too broad for two statements to be about one matter because both touch them. */
  readonly broadTopics: ReadonlySet<string>;
  /** Verbs whose passive names no claimant: 'is said to'. */
  readonly passive: ReadonlySet<string>;
  /** Verbs that make a claim rather than report one: allege, insinuate. */
  readonly claiming: ReadonlySet<string>;
  /** Plurals that stand alone for a claimant: 'Reports say'. */
  readonly reports: ReadonlySet<string>;
  /** What is refused rather than denied: entry, a request. */
  readonly refusals: ReadonlySet<string>;
  /** deny, refute. */
  readonly denying: ReadonlySet<string>;
  /** Verbs that deny where their object is one of `claims`: dismissed the report. */
  readonly rejecting: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly charging: ReadonlySet<string>;
  readonly convicting: ReadonlySet<string>;
  /** Verbs that convict with one of these words right behind them: 'found guilty'. */
  readonly convictingWith: ReadonlyMap<string, ReadonlySet<string>>;
  readonly withdrawing: ReadonlySet<string>;
  /** What is raised against somebody: questions, concerns. */
  readonly raising: ReadonlySet<string>;
  /** Nouns that point back at what was just told: 'this account'. */
  readonly narratives: ReadonlySet<string>;
  /** Verbs for telling it: 'was reported by'. */
  readonly telling: ReadonlySet<string>;
  /** Pronouns of the first person. */
  readonly first: ReadonlySet<string>;
  /** Nouns that deny: denial. */
  readonly denials: ReadonlySet<string>;
  /** Nouns for what can be denied rather than refused, singular: allegation, wrongdoing. */
  readonly deniable: ReadonlySet<string>;
  /** Pronouns that stand for a claim told before: it, this. */
  readonly pointingBack: ReadonlySet<string>;
  /** Forms in -ing of auxiliaries: being. */
  readonly gerunds: ReadonlySet<string>;
  /** Words after which 'to deny' denies nothing: decline, vote, power. */
  readonly withholding: ReadonlySet<string>;
  /** The relative pronoun for a whole clause: which. */
  readonly whichClaim: string;
  /**
   * Nouns for a claim, one by one or several, which claim where one of `leading` follows:
   * 'allegations that'.
   */
  readonly claimNouns: ReadonlySet<string>;
  /** What may follow a rumour or a claim and leads to its content. */
  readonly leading: ReadonlySet<string>;
  /** Verbs that accuse, of which the infinitive claims too: accuse. */
  readonly accusing: ReadonlySet<string>;
  /** Verbs that claim of their object: accuse, suspect. */
  readonly targeting: ReadonlySet<string>;
  /** Grave verbs for what officials do to somebody: arrest, sentence, acquit. */
  readonly byLaw: ReadonlySet<string>;
  /** Verbs of `charging` that charge nobody with anything yet: arrest. */
  readonly holding: ReadonlySet<string>;
  /** Verbs that charge only with one of these words behind them. */
  readonly chargingWith: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verbs that claim only with a that-clause behind them. */
  readonly claimingThat: ReadonlySet<string>;
  /** Verbs that claim nothing with one of these words behind them: 'contend with'. */
  readonly claimingNot: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verbs that put `raising` nouns into the world. */
  readonly raisingVerbs: ReadonlySet<string>;
  /** Verbs of `withdrawing` that withdraw whatever they stand with: acquit. */
  readonly withdrawingAlways: ReadonlySet<string>;
  /** Verbs of `withdrawing` that withdraw as a passive with 'of': 'was cleared of'. */
  readonly clearing: ReadonlySet<string>;
  /** Nouns besides `claims` that can be withdrawn: lawsuit. */
  readonly withdrawable: ReadonlySet<string>;
  /** Words of a verb group that negate it, and the end of auxiliaries that do. */
  readonly negation: ReadonlySet<string>;
  readonly negatedEnd: string;
  /** Words before a verb that make its clause untrue or a mere possibility. */
  readonly unreal: ReadonlySet<string>;
  /** The preposition between an allegation's passive and what it alleges: 'accused of'. */
  readonly allegedOf: ReadonlySet<string>;
  /** Pronouns for claimants who are nobody in particular: some. */
  readonly someone: ReadonlySet<string>;
  /** Verbs of thought, wish and manner: no report of words. */
  readonly silent: ReadonlySet<string>;
  /** Words that open a clause that says what is reported. */
  readonly opensContent: ReadonlySet<string>;
  /** Prepositions between a claim and the person whom it concerns. */
  readonly concerning: ReadonlySet<string>;
  /** Words that open a sentence which points back at what was told. */
  readonly pointing: ReadonlySet<string>;
  /** A participle and the word behind it that name what an account rests on: based on. */
  readonly resting: ReadonlyMap<string, string>;
  /** Words of measure between a preposition and a number. */
  readonly measures: ReadonlySet<string>;
}

/** What the reading of speech needs to know of a language. */
export interface SpeechRules {
  readonly clauses: ClauseWords;
  readonly pronouns: PronounWords;
  readonly attribution: AttributionWords;
  readonly roles: RoleWords;
  readonly classes: ReadonlyMap<string, FunctionClass>;
  /** Inflected form → its verb; words that no list holds are guessed from their ending. */
  readonly verbs: ReadonlyMap<string, VerbReading>;
  /** Lemmas that are nouns as often: claim, report. */
  readonly nounlike: ReadonlySet<string>;
  /** Lemmas of verbs of crime, punishment, death, illness and blame, guessed ones too. */
  readonly grave: ReadonlySet<string>;
  /** Lemmas that take a clause without a word that opens it: see, make sure. */
  readonly linking: ReadonlySet<string>;
  /** Forms in -ing that are nouns as often: briefing, hearing. */
  readonly gerunds: ReadonlySet<string>;
  /** Lemma → frames. */
  readonly cues: ReadonlyMap<string, readonly SpeechFrame[]>;
  readonly nouns: SpeechNouns;
  readonly stance: StanceWords;
  readonly scope: ScopeWords;
  /** Sensitive topics by word form: crime, drugs, violence, sex, health, corruption … */
  readonly topics: ReadonlyMap<string, readonly string[]>;
  /** Singular of a noun, by ending. */
  singular(word: string): string;
}
