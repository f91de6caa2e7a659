import type { QuestionId } from '../../language/wording.ts';
import type { EventSign } from '../../model/event-join.ts';

/** The numbers of this stage. */

/**
 * Weaker evidence that a name is a person's is not put before an editor.
 * @unit log-odds, as names are scored
 * @ground set by hand, not measured
 */
export const WORTH_ASKING = -2;
/**
 * Above this many bearers of one surname, only those whose first names begin alike count as
 * look-alikes.
 * @unit people
 * @ground set by hand, not measured
 */
export const COMMON_SURNAME = 12;
/**
 * A form in capitals throughout is an abbreviation up to this length ('FDR'), and shouted beyond.
 * @unit characters
 * @ground set by hand, not measured
 */
export const LONGEST_ACRONYM = 4;

/**
 * How sure the evidence for a body must be where its words do not say that it is one: by letters in
 * capitals (two, more, or more than ACRONYM_LETTERS), one common word ('Apple'), one that no list
 * knows, such a one beside what belongs to a firm, or several words.
 * @unit log-odds, as names are scored
 * @ground set by hand on some 1,600 names of 563 reports, read one by one
 */
export const BODY_LEAST = {
  twoLetters: 2,
  letters: 0.9,
  manyLetters: 1.2,
  commonWord: 3,
  word: 1,
  firm: 0,
  words: 1.5,
};
/**
 * More letters in capitals than this seldom are the first letters of a name.
 * @unit letters
 * @ground set by hand, not measured
 */
export const ACRONYM_LETTERS = 5;
/**
 * From so many letters on, capitals that are a common word or a place are that, shouted.
 * @unit letters
 * @ground set by hand, not measured
 */
export const SHOUTED_LETTERS = 4;

/**
 * Whoever is younger is a child.
 * @unit years
 * @ground the age of majority in most countries; set by hand
 */
export const ADULT = 18;
/**
 * How near to a name an age must stand.
 * @unit characters
 * @ground set by hand, not measured
 */
export const CHILD_REACH = 40;

/**
 * From here on two accounts are one event.
 * @unit log-odds
 * @ground set on topics 1 to 22 of ECB+, each half by weights of the other, for 95 right of 100
 *   pairs; then raised, since of 53 joined events of a story of 150 reports 9 read wrong, eight of
 *   them below it
 */
export const JOIN_SCORE = 2.6;
/**
 * … where neither sentence tells what the clause of the other does, and runs of words are common.
 * @unit log-odds
 * @ground set by hand: of 57 joined events of a story of 150 reports that were read, five held an
 *   account of something else, four of them of another deed and below it
 */
export const JOIN_SCORE_OF_OTHER_DEEDS = 3.6;
/**
 * … where the clauses of both do one thing, both as a plan or both as done.
 * @unit log-odds; `share`: of the pairs of two groups, from which on the two are of one deed
 * @ground set by hand on the even topics of ECB+: of pairs of one deed from 1.5 on 25 of 26 are
 *   right by the weights of the other half, of the odd topics 104 of 107
 */
export const ONE_DEED = { score: 1.5, mean: 1.5, least: -1, share: 0.5 };
/**
 * How sure all pairs of two groups must be on average that join, and each of them at least, where
 * they are not of one deed.
 * @unit log-odds
 * @ground set by hand together with JOIN_SCORE
 */
export const ANY_DEED = { mean: 2.2, least: 1 };
/**
 * From here on a reader is told that they may be.
 * @unit log-odds
 * @ground set by hand together with JOIN_SCORE
 */
export const MAYBE_SCORE = 1;
/**
 * From here on a sentence that makes no event of its own is a further account of the event that it
 * is surest to tell.
 * @unit log-odds
 * @ground set by hand on the even topics of ECB+, by weights of the other half
 */
export const FURTHER_SCORE = 1.5;
/**
 * … where it is so sure on average with all accounts of the event, …
 * @unit log-odds
 * @ground set by hand together with FURTHER_SCORE
 */
export const FURTHER_MEAN = 1;
/**
 * … and with each of them at least so.
 * @unit log-odds
 * @ground set by hand together with FURTHER_SCORE
 */
export const FURTHER_LEAST = -1;
/**
 * How many passages of a report say what it is about, so that what they tell of somebody without a
 * name is told of whom the report names.
 * @unit paragraphs
 * @ground set by hand together with FURTHER_SCORE
 */
export const FURTHER_BLOCKS = 3;
/**
 * With how many accounts of an event a further one is compared.
 * @unit accounts
 * @ground set by hand for time, not measured
 */
export const MOST_COMPARED = 20;
/**
 * With how many others, those with which it has most in common, an account is compared.
 * @unit accounts
 * @ground set by hand for time; ECB+ as one story joins the same with twice as many
 */
export const LIKELIEST = 40;
/**
 * Two accounts whose words are all common are not alike for sharing all of them.
 * @unit rarity, summed over words
 * @ground set by hand, not measured
 */
export const LEAST_TO_SHARE = 0.5;
/**
 * From here on two accounts are one event in a story of few reports.
 * @unit summed weight of what both hold, in rare phrases of the story
 * @ground set by hand together with SAME_ACT, on topics 1 to 22 of ECB+ as one story
 */
export const PHRASE_JOIN_SCORE = 2.6;
/**
 * … and so much of what the shorter one holds must be common to both.
 * @unit share of its weight
 * @ground set by hand together with PHRASE_JOIN_SCORE
 */
export const PHRASE_JOIN_SHARE = 0.25;
/**
 * From here on a reader is told that they may be.
 * @unit summed weight, as PHRASE_JOIN_SCORE
 * @ground set by hand together with PHRASE_JOIN_SCORE
 */
export const PHRASE_MAYBE_SCORE = 2.25;
/**
 * … with so much of what the shorter one holds.
 * @unit share of its weight
 * @ground set by hand together with PHRASE_JOIN_SCORE
 */
export const PHRASE_MAYBE_SHARE = 0.2;
/**
 * What it adds that the first who is named in both clauses is the same.
 * @unit weight (natural logarithm of rarity)
 * @ground set by hand together with PHRASE_JOIN_SCORE
 */
export const SAME_ACTOR = 1.5;
/**
 * What it adds that the verb or event noun of both clauses is the same.
 * @unit weight (natural logarithm of rarity)
 * @ground set by hand together with PHRASE_JOIN_SCORE, on topics 1 to 22 of ECB+ as one story
 */
export const SAME_ACT = 2;
/**
 * How far apart two accounts of one event may seem.
 * @unit days
 * @ground set by hand, not measured
 */
export const JOIN_SLACK_DAYS = 14;
/**
 * How far apart two accounts may seem that are shown as possibly one event.
 * @unit days
 * @ground set by hand, not measured
 */
export const MAYBE_SLACK_DAYS = 2 * JOIN_SLACK_DAYS;
/**
 * From here on a sign for or against two accounts being of one event says no more; 1 for those that
 * are not named.
 * @unit as the sign counts: words, acts, figures, or a share
 * @ground set by hand before the weights were fitted
 */
export const MOST_OF_SIGN: Readonly<Partial<Record<EventSign, number>>> = {
  'same-phrases': 4,
  'large-story': 9,
};
/**
 * Two reports that correlate so far are about the same matters; more of it says no more.
 * @unit correlation of features, weighed by rarity
 * @ground set by hand on the even topics of ECB+
 */
export const ALIKE = 0.25;
/**
 * In a story of fewer nothing is rare.
 * @unit accounts
 * @ground set by hand, not measured
 */
export const LEAST_COUNT = 4;
/**
 * A score is kept to so many parts of a point.
 * @unit parts
 * @ground set by hand for the page
 */
export const PARTS_OF_POINT = 100;
/**
 * With fewer reports nothing tells which of them are about the same matters: there accounts are
 * joined by rare phrases alone.
 * @unit reports
 * @ground set by hand: the weights were fitted to stories of a score of reports and more
 */
export const FEW_REPORTS = 10;
/**
 * What more accounts than this hold joins nothing: it would compare all with all.
 * @unit accounts
 * @ground set by hand for time, not measured
 */
export const CROWD = 200;
/**
 * How much a shared feature counts beside its rarity: neighbours and quoted words add to their
 * stems.
 * @unit factor
 * @ground set by hand together with JOIN_SCORE
 */
export const FEATURE_PART = 0.6;
/**
 * How much a shared verb counts beside its rarity: everybody says and does.
 * @unit factor
 * @ground set by hand together with JOIN_SCORE
 */
export const VERB_PART = 0.3;
/**
 * The most that a shared name counts: a name is everywhere.
 * @unit weight (natural logarithm of rarity)
 * @ground set by hand together with JOIN_SCORE
 */
export const MOST_FOR_NAME = 1;
/**
 * In a story shorter than this nothing is rare.
 * @unit sentences
 * @ground set by hand, not measured
 */
export const FEW_SENTENCES = 16;
/**
 * A phrase is rare where two or three sentences of the story hold it.
 * @unit sentences
 * @ground set by hand together with JOIN_SCORE
 */
export const RARE_PHRASE = 2.5;

/**
 * News without a date of its own is taken to be no older than this when it is reported.
 * @unit days
 * @ground set by hand, not measured
 */
export const NEWS_DAYS = 31;
/**
 * What an account needs whose 'he' or 'she' nobody could resolve; it can join an event but make
 * none.
 * @unit points of salience
 * @ground set by hand, not measured
 */
export const LEAST_NAMELESS = -3;
/**
 * An article gets at most one event for so many words: a page of events is a choice, not a
 * transcript.
 * @unit words
 * @ground set by hand, not measured
 */
export const WORDS_AN_EVENT = 40;
/**
 * Over more days a role may be another one, a label may mean another thing, and a claim may be
 * answered by what happened since: that is change, not difference.
 * @unit days
 * @ground set by hand, not measured alone
 */
export const SAME_TIME_DAYS = 60;
/**
 * A role of fewer words of its own ('chief executive') does not say which appointment is meant.
 * @unit words
 * @ground set by hand, not measured
 */
export const LEAST_WORDS_OF_APPOINTMENT = 3;

/**
 * What one outlet must have of an article's attributed statements and quotations for the article to
 * rest on it.
 * @unit share of the attributions
 * @ground set by hand, not measured
 */
export const UPSTREAM_SHARE = 0.8;
/**
 * With fewer nothing can be told.
 * @unit attributions
 * @ground set by hand, not measured
 */
export const LEAST_ATTRIBUTIONS = 3;

/**
 * What two words of one sensitive matter ('bribes', 'bribery') have in common at least.
 * @unit letters
 * @ground set by hand, not measured
 */
export const SHORTEST_STEM = 4;
/**
 * … and in what they may differ at their ends.
 * @unit letters
 * @ground set by hand, not measured
 */
export const LONGEST_ENDING = 4;

/**
 * How many of the content words of a denial a claim holds that it denies.
 * @unit share of the denial's words
 * @ground set by hand, not measured
 */
export const SAME_CLAIM_SHARE = 0.6;

/**
 * Dates further apart than this belong to two events.
 * @unit days
 * @ground set by hand, not measured
 */
export const APART_DAYS = 31;
/**
 * A caveat about fewer people than this could be about anything that each of them did.
 * @unit people
 * @ground set by hand, not measured
 */
export const LEAST_PEOPLE_OF_CAVEAT = 2;
/**
 * How many sentences are shown beside a caveat.
 * @unit sentences
 * @ground set by hand for the page, not measured
 */
export const MOST_CLAIMS_OF_CAVEAT = 6;
/**
 * How far behind 'none of them' its verb of confirming stands.
 * @unit words
 * @ground set by hand, not measured
 */
export const CONFIRMING_REACH = 7;
/**
 * A person of more mentions than this in an article is what the article is about, and no sign that
 * two passages mean one thing.
 * @unit mentions
 * @ground set by hand, not measured
 */
export const FEW_MENTIONS = 3;
/**
 * What two claims about a person share where they are one claim.
 * @unit words
 * @ground set by hand, not measured
 */
export const SAME_CLAIM_WORDS = 2;
/**
 * How far behind a name the noun that it owns ends.
 * @unit characters
 * @ground set by hand, not measured
 */
export const OWNED_REACH = 40;
/**
 * Numbers of more digits than this that end in zeros may be rounded; smaller ones are counted.
 * @unit digits
 * @ground set by hand: '10 dead' and '12 dead' differ, '1,200' and '1,243' do not
 */
export const ROUND_FROM_DIGITS = 2;
/**
 * How far apart two days may be of which one is told from the day of a report ('last week').
 * @unit days
 * @ground set by hand, not measured
 */
export const CLOSE_DAYS = 7;
/**
 * The longest run of capitalised words between marks that is taken for a name.
 * @unit words
 * @ground set by hand, not measured
 */
export const LONGEST_QUOTED_NAME = 9;
/**
 * What a shorter name must have of a longer one to be a form of it.
 * @unit share of the words of the longer one
 * @ground set by hand, not measured
 */
export const NAME_PART = 0.5;
/**
 * How many places show one spelling.
 * @unit places
 * @ground set by hand for the page, not measured
 */
export const PLACES_A_SPELLING = 3;
/**
 * How many labels by one person are compared with each other.
 * @unit labels
 * @ground set by hand for time, not measured
 */
export const MOST_LABELS = 200;
/**
 * From here on a common noun in both sentences makes two labels about one thing.
 * @unit rarity (natural logarithm of sentences a mention)
 * @ground set by hand, not measured
 */
export const SHARED_NOUN = 0.9;
/**
 * How many statements of one person's roles are compared with each other: the protagonist of a
 * thousand articles has thousands.
 * @unit statements
 * @ground set by hand for time, not measured
 */
export const MOST_ROLES = 300;
/**
 * How many wordings one disagreement shows side by side.
 * @unit wordings
 * @ground set by hand for the page, not measured
 */
export const MOST_WORDINGS = 8;
/**
 * A description of fewer words of its own is a title.
 * @unit words
 * @ground set by hand, not measured
 */
export const LEAST_WORDS_OF_DESCRIPTION = 2;
/**
 * What a sentence tells of a day so long before its report may have ended since.
 * @unit days
 * @ground set by hand, not measured
 */
export const LONG_AGO_DAYS = 365;
/**
 * How far before a role the word stands that puts it into the past.
 * @unit characters
 * @ground set by hand, not measured
 */
export const BEFORE_ROLE_REACH = 24;

/**
 * How many derived questions a story gets.
 * @unit questions
 * @ground set by hand for the page, not measured
 */
export const MOST_DERIVED = 40;
/**
 * How many of them are about one person.
 * @unit questions
 * @ground set by hand for the page, not measured
 */
export const MOST_A_PERSON = 3;
/**
 * How many of them ask for dates.
 * @unit questions
 * @ground set by hand for the page, not measured
 */
export const MOST_DATES = 8;
/**
 * How many of them ask for reasons.
 * @unit questions
 * @ground set by hand for the page, not measured
 */
export const MOST_REASONS = 6;
/**
 * How many of them ask for what is left open.
 * @unit questions
 * @ground set by hand for the page, not measured
 */
export const MOST_OPEN = 4;
/**
 * How many pairs of people are asked about: what happened between them.
 * @unit pairs
 * @ground set by hand for the page, not measured
 */
export const MOST_PAIRS = 3;
/**
 * A person's roles are told once by each article and wording; more of them answer no better.
 * @unit answers
 * @ground set by hand for the page, not measured
 */
export const MOST_ANSWERS = 6;
/**
 * How many sentences answer what somebody said.
 * @unit answers
 * @ground set by hand for the page, not measured
 */
export const MOST_SAID = 2 * MOST_ANSWERS;
/**
 * How many sentences answer what is left open: they are read at one go.
 * @unit answers
 * @ground set by hand for the page, not measured
 */
export const MOST_OPEN_ANSWERS = 8;
/**
 * A longer description of what was done makes a question that nobody reads.
 * @unit words
 * @ground set by hand, not measured
 */
export const LONGEST_DEED = 14;
/**
 * A day, as Date counts.
 * @unit milliseconds
 * @ground the calendar
 */
export const DAY = 86_400_000;
/**
 * How far before a date the words that lead into it begin ('in the').
 * @unit characters
 * @ground set by hand, not measured
 */
export const DATE_LEAD_REACH = 12;

/**
 * What a template adds beside prominence: who people are, and why things happened, comes first.
 * @unit points of rank
 * @ground set by hand, not measured
 */
export const TEMPLATE_RANK: Readonly<Partial<Record<QuestionId, number>>> = {
  'who-is': 3,
  'disagree-about': 1,
  'what-between': 2,
  'what-said': 2,
  'what-happened': 1,
  'why-did': 4,
  'why-was': 4,
  'why-were': 4,
  'why-has': 4,
  'why-have': 4,
  'why-had': 4,
  'left-open-about': 2,
  'left-open': 4,
};
/**
 * What each article adds that answers a question.
 * @unit points of rank
 * @ground set by hand, not measured
 */
export const RANK_A_SOURCE = 2;
/**
 * What each article that names a person adds to the prominence; mentions add by their logarithm.
 * @unit points of rank
 * @ground set by hand, not measured
 */
export const PROMINENCE_AN_ARTICLE = 3;
/**
 * What is about nobody by name is about the story: how prominent that is beside its main figure.
 * @unit share of the main figure's prominence
 * @ground set by hand, not measured
 */
export const PROMINENCE_OF_STORY = 0.5;

/**
 * How many pronouns must agree on it before somebody is a man or a woman by them.
 * @unit pronouns
 * @ground set by hand; one alone is wrong too often
 */
export const LEAST_PRONOUNS = 2;
/**
 * The longest title of the lexicon.
 * @unit words
 * @ground the lexicon
 */
export const LONGEST_ROLE_PHRASE = 4;
/**
 * How many of the others that an article names, the rarest first, say what it is about.
 * @unit names
 * @ground set by hand for time, not measured
 */
export const MOST_COMPANIONS = 30;
/**
 * A form of a name that so many times more reports use than a longer one is the name, where the
 * longer one only adds a common word; and somebody of so many reports is no slip of the pen.
 * @unit factor, and reports
 * @ground set by hand, not measured
 */
export const FAR_MORE_ARTICLES = 4;
/**
 * What several people may be called is somebody of its own where more reports use it than this.
 * @unit reports
 * @ground set by hand, not measured
 */
export const OFTEN_CALLED = 10;

/**
 * What reasons say for or against a name of one article meaning somebody of the story.
 * @unit log-odds
 * @ground set by hand on the odd topics of the stories with known people; see docs/people.md
 */
export const JOIN_POINTS = {
  /** The same full name, of a first name and a surname that are both common, in a short story … */
  commonName: 3.5,
  /** … less for every tenfold of it, … */
  commonNameTenfold: -1,
  /** … down to this. */
  commonNameLeast: 1.5,
  /** The same full name, of which one part is rare. */
  rareName: 4,
  /** What another form of a name says less than the same. */
  otherForm: -0.5,
  /** … and where it has a suffix that the other leaves out: it may be a parent's. */
  otherSuffix: -3.2,
  /** Nobody else of the story bears a surname, in a story of one report … */
  onlyBearer: 2,
  /** … and less for every tenfold. */
  onlyBearerTenfold: -0.6,
  /** Reports that name the bearer in full, by their logarithm. */
  oftenCalled: 0.5,
  /** A surname that no list has. */
  unlistedSurname: 1.5,
  /** … that one list alone has. */
  rareSurname: 0.7,
  /** A surname that is a common word or a place. */
  wordOrPlace: -1.5,
  /** The same title or role. */
  role: 2,
  /** The same field, where no role is the same. */
  field: 0.7,
  /** No field in common and none near. */
  otherField: -2.6,
  /** The same role, of other bodies, and nothing else in common. */
  otherPost: -2.6,
  /** Titles of a ruling house that differ. */
  otherCrown: -6,
  /** Titles tell a man and a woman. */
  otherGender: -6,
  /** … or a title and a first name or pronouns. */
  otherLooks: -2.5,
  /** Titles or pronouns agree. */
  gender: 0.5,
  /** What one name in common says at most, … */
  companion: 1.2,
  /** … and what all do. */
  company: 3,
  /** How much of the rarity of a name in common counts. */
  companionPart: 0.5,
} as const;
/**
 * From here on a full name means somebody of that name.
 * @unit log-odds
 * @ground set by hand on the odd topics of the stories with known people
 */
export const JOIN_FULL = 1;
/**
 * From here on a surname alone means the only one of the story who bears it.
 * @unit log-odds
 * @ground set by hand on the odd topics of the stories with known people
 */
export const JOIN_LONE = 1.5;
/**
 * How far the first must be ahead where several could be meant.
 * @unit log-odds
 * @ground set by hand on the odd topics of the stories with known people
 */
export const JOIN_MARGIN = 1.5;
/**
 * How much further ahead of another of the same name somebody is for every time that e times as
 * many reports name them: who is in the news daily is meant, unless the article says otherwise.
 * @unit log-odds
 * @ground set by hand on the odd topics of the stories with known people
 */
export const OFTEN_AHEAD = 1;
/**
 * In a story of fewer reports a surname that one alone bears means that person whatever else the
 * article names.
 * @unit reports
 * @ground set by hand, not measured
 */
export const SHORT_STORY = 12;
/**
 * From here on a join is sure enough to hold what two articles say of one person against each
 * other.
 * @unit log-odds
 * @ground set by hand on the odd topics of the stories with known people
 */
export const SURE_JOIN = 2.5;
