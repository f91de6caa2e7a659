import type { NameCue, Weights } from '../../../model/name-cues.ts';
import { personBias } from './person-weights.ts';

/**
 * The numbers of the reading of names. The weights of the cues of people's names are fitted and
 * stand in `person-weights.ts`; a word is a word of a sentence, an initial, a number or a mark.
 */

/**
 * What each cue says for an organisation.
 * @unit log-odds
 * @ground set by hand; the corpora with labels name no organisations
 */
export const ORGANISATION_WEIGHTS: Weights = {
  'organisation-head': 3,
  acronym: 3,
  'mixed-case': 2.5,
  'before-title': 2.2,
  'post-of-before': 2,
  joined: 1.5,
  'thing-before': 1.5,
  'named-thing': 2,
  brand: 4,
  'opens-firm': 2.5,
  'firm-thing-after': 2,
  'firm-after': 1.5,
  'of-name-before': 0.5,
  'always-in-full': 0.5,
  'owns-name': 1.5,
  'thing-after': 1,
  'which-after': 0.7,
  'the-before': 0.7,
  'the-alone': 0.7,
  'named-often': 0.6,
  'at-before': 0.5,
  'said-after': 0.5,
  'acronym-inside': 0.5,
  'list-of-others': 0.3,
  possessive: 0.3,
  'place-inside': 0.3,
  'named-twice': 0.3,
  'in-before': -0.5,
  'place-after': -0.5,
  demonym: -0.5,
  'all-common': -0.5,
  'role-word': -0.5,
  'one-word': -0.8,
  'place-head': -1,
  'title-word': -2,
  'first-name': -0.4,
  'well-known-first': -0.6,
  'list-of-people': -1,
  'who-after': -1.5,
  'thing-head': -2.5,
  'lower-elsewhere': -2,
  'honorific-before': -3,
  'age-after': -3,
  'kin-before': -3,
  place: -4,
};
/**
 * What each cue says for a place.
 * @unit log-odds
 * @ground set by hand; the corpora with labels name no places
 */
export const PLACE_WEIGHTS: Weights = {
  'place-phrase': 6,
  saint: 2,
  'place-of-before': 3,
  'place-thing-after': 1,
  place: 4.5,
  'place-head': 3,
  'in-before': 1.5,
  'place-after': 1,
  'place-inside': 0.5,
  'to-before': 0.3,
  'at-before': 0.3,
  'first-name': -0.5,
  'human-after': -1,
  'title-before': -1,
  joined: -1,
  'list-of-people': -1,
  'all-common': -1,
  'thing-head': -1.5,
  acronym: -1.5,
  'organisation-head': -2,
  'title-word': -2,
  'lower-elsewhere': -2,
  'honorific-before': -3,
  demonym: -4,
};
/**
 * What speaks for each kind of name before any cue is seen.
 * @unit log-odds
 * @ground people: fitted with the weights; organisations and places: set by hand
 */
export const BIAS = { ...personBias, organisation: -1.3, place: -2.5 };
/**
 * What says more of a person's name than a weight that could be fitted: what ends in an acronym
 * is a product, a firm or its officer's title, what a storm is called is nobody, what is a
 * place before a person is named so is the place, and what ends a person's name is that person.
 * @unit log-odds
 * @ground set by hand: names in the corpora that show these are too few to fit them; the last two
 *   as fits on halves would have them (0.1 to 0.4)
 */
export const BEYOND_FITTING: Weights = {
  'acronym-last': -5,
  storm: -8,
  'of-storm': -8,
  'place-before-person': -8,
  'ends-name': 4,
  'first-name-introduced': 1.2,
  'acts-as-firm': -3,
  'capital-title-before': 1.2,
  'national-before': 0.8,
  'age-before': 2.8,
  'owner-named-before': 0.3,
  'verb-before': 0.3,
};
/**
 * Cues that count in full only where so many of the mentions show them: 'the X era' once says
 * little of X.
 * @unit share of the mentions
 * @ground set by hand, not measured
 */
export const SHOWN_BY = 0.5;
/**
 * The cues to which SHOWN_BY applies.
 * @unit cues
 * @ground set by hand, not measured one by one
 */
export const SHARED_CUES = new Set<NameCue>([
  'the-before',
  'the-alone',
  'of-name-before',
  'firm-after',
  'place-thing-after',
  'a-before',
  'at-before',
  'noun-after',
  'place-after',
  'of-before',
  'before-title',
  'list-of-others',
  'post-of-before',
  'owns-name',
  'which-after',
  'number-after',
  'named-thing',
  'adjective-before',
  'verb-before',
  'in-quotes',
  'compound',
  'to-before',
  'with-before',
  'in-title-line',
  'parenthesis-after',
  'auxiliary-after',
  'sentence-start',
  'possessor-before',
  'owner-named-before',
  'mid-sentence',
]);

/**
 * From here on a name is a person's, an organisation's or a place's.
 * @unit log-odds
 * @ground even odds; how names fare at other limits stands in docs/extraction-names.md
 */
export const LIKELY = 0;
/**
 * At or below this a name is nobody's even if the rest of the story would say so.
 * @unit log-odds
 * @ground set by hand, not measured
 */
export const HOPELESS = -2.5;
/**
 * The same for a part of a likely person's name.
 * @unit log-odds
 * @ground set by hand, not measured
 */
export const HOPELESS_PART = -4;
/**
 * How far a thing must be ahead of a person to win where both are likely.
 * @unit log-odds
 * @ground set by hand; it took a country of 22 mentions from the people, and no harm was seen
 */
export const AHEAD = 1;
/**
 * From here on a neighbour in a list is a thing, and the name beside it likely one too.
 * @unit log-odds
 * @ground set by hand, not measured
 */
export const SURE_OF_THING = 0.5;
/**
 * How much surer than certain a name must not be that several bear: a person's, but not whose.
 * @unit log-odds
 * @ground any step below certain does
 */
export const AMBIGUOUS_STEP = 0.1;

/**
 * A name with more mentions than this is named often.
 * @unit mentions
 * @ground set by hand, not measured
 */
export const OFTEN = 3;
/**
 * A name of an article that is always written in full with more mentions than this is a firm's.
 * @unit mentions
 * @ground set by hand; with the other rules on firms, firms taken for people went from 13 to 0
 */
export const ALWAYS_IN_FULL = 3;
/**
 * A last word that stands alone more often than this is a surname.
 * @unit mentions
 * @ground set by hand, not measured
 */
export const ALONE_OFTEN = 2;
/**
 * A last word that stands with an article in so many of its mentions is that of a thing.
 * @unit share of the mentions
 * @ground set by hand, not measured
 */
export const WITH_ARTICLE = 0.5;
/**
 * How many times as often as the next one a bearer must be named to be meant by a lone name.
 * @unit factor
 * @ground set by hand, not measured
 */
export const FAR_MORE_OFTEN = 3;

/**
 * Shorter plurals at the end of a name may be surnames ('Ross').
 * @unit letters
 * @ground set by hand, not measured
 */
export const SHORTEST_PLURAL_OF_NAME = 5;
/**
 * Shorter words are no inhabitants of a place with its ending ('Zuricher').
 * @unit letters
 * @ground set by hand, not measured
 */
export const SHORTEST_INHABITANT = 8;
/**
 * Longer words are no abbreviations that a period ends ('Gen.').
 * @unit letters
 * @ground set by hand, not measured
 */
export const LONGEST_ABBREVIATION = 5;
/**
 * A shorter function word that is a first name too ('An') leads no name.
 * @unit letters
 * @ground set by hand, not measured
 */
export const SHORTEST_LEADING_NAME = 4;
/**
 * What is left of a name where a common word before a first name is cut off, and that word.
 * @unit words
 * @ground set by hand, not measured
 */
export const SHORTEST_OPENED_RUN = 3;
/**
 * How many words a Chinese or Korean name has at most.
 * @unit words
 * @ground a surname and a given name in one or two parts
 */
export const EAST_ASIAN_WORDS = 3;
/**
 * A shorter given name in one word is not told from a syllable.
 * @unit letters
 * @ground set by hand, not measured
 */
export const SHORTEST_EAST_ASIAN = 5;
/**
 * A longer part of a given name in two is no syllable.
 * @unit letters
 * @ground the longest syllables in Latin letters
 */
export const LONGEST_SYLLABLE = 6;
/**
 * How many words of the lists a title in lower case before a name has.
 * @unit words
 * @ground set by hand, not measured
 */
export const LONGEST_TITLE = 3;
/**
 * How many particles in lower case stand between two parts of a name ('de la').
 * @unit words
 * @ground set by hand, not measured
 */
export const MOST_PARTICLES = 3;
/**
 * How far behind a mark the one stands that closes a nickname.
 * @unit words
 * @ground set by hand, not measured
 */
export const NICKNAME_REACH = 3;
/**
 * The longest name that is looked for again.
 * @unit words
 * @ground set by hand for time, not measured
 */
export const LONGEST_NAME = 12;

/**
 * How far behind a name a pronoun that owns something still goes with it, and a list before it.
 * @unit words
 * @ground set by hand; agreement as a whole: +1.3 F1 on the half of WikiGold that was not fitted
 */
export const AGREEMENT_REACH = 7;
/**
 * How far behind a comma or a verb the noun stands that says what a name is ('X, the maker of …').
 * @unit words
 * @ground set by hand, not measured
 */
export const APPOSITION_REACH = 7;
/**
 * How far behind 'with' the noun stands that a number of it belongs to a firm ('with 300 shops').
 * @unit words
 * @ground set by hand, not measured
 */
export const SHOPS_REACH = 5;
/**
 * How far before the comma before a name the 'of' of his office stands ('the Minister of Employment
 * and Labour, X').
 * @unit words
 * @ground set by hand, not measured
 */
export const OFFICE_REACH = 8;
/**
 * How far before a name a word of kinship stands that introduces it.
 * @unit words
 * @ground set by hand, not measured
 */
export const KIN_BEFORE = 4;
/**
 * How far behind a name, from its comma on, such a word stands.
 * @unit words
 * @ground set by hand, not measured
 */
export const KIN_BEHIND = 7;
/**
 * How far before a noun for somebody the word stands that introduces him ('the old farmer').
 * @unit words
 * @ground set by hand, not measured
 */
export const INTRODUCTION_REACH = 3;

/**
 * From here on so many words in capitals throughout make a line whose capitals say little …
 * @unit words
 * @ground set by hand, not measured
 */
export const TITLED_UPPER = 3;
/**
 * … where they are so many of all capitalised words.
 * @unit share of the capitalised words
 * @ground set by hand, not measured
 */
export const TITLED_UPPER_SHARE = 0.8;
/**
 * From here on so many capitalised words make one …
 * @unit words
 * @ground set by hand, not measured
 */
export const TITLED_CAPITALS = 4;
/**
 * … with so many common ones among them …
 * @unit words
 * @ground set by hand, not measured
 */
export const TITLED_COMMON = 2;
/**
 * … which are more than this of them …
 * @unit share of the capitalised words
 * @ground set by hand, not measured
 */
export const TITLED_COMMON_SHARE = 0.3;
/**
 * … and so many times as many as words in lower case.
 * @unit factor
 * @ground set by hand, not measured
 */
export const TITLED_CAPITALS_A_LOWER = 5;

/**
 * How far the best antecedent of a pronoun must be ahead of the second.
 * @unit log-odds
 * @ground set by hand, not measured
 */
export const ANTECEDENT_MARGIN = 1;
/**
 * How much of the margin may be lost to the rounding of sums.
 * @unit log-odds
 * @ground far below the smallest step between two weights
 */
export const ROUNDING = 1e-9;
/**
 * How many sentences before the one of the pronoun an antecedent is looked for in.
 * @unit sentences
 * @ground set by hand, not measured
 */
export const ANTECEDENT_WINDOW = 2;
/**
 * What speaks against an antecedent for each sentence between it and the pronoun.
 * @unit log-odds
 * @ground set by hand, not measured
 */
export const SENTENCE_COST = 0.8;
/**
 * … and for each paragraph.
 * @unit log-odds
 * @ground set by hand, not measured
 */
export const PARAGRAPH_COST = 0.4;
/**
 * What speaks for the subject of a sentence where the pronoun is a subject too.
 * @unit log-odds
 * @ground set by hand, not measured
 */
export const SUBJECT_OF_SUBJECT = 1.2;
/**
 * … and where it is not.
 * @unit log-odds
 * @ground set by hand, not measured
 */
export const SUBJECT_OF_OTHER = 0.8;
/**
 * What each mention so far adds.
 * @unit log-odds a mention
 * @ground set by hand, not measured
 */
export const A_MENTION = 0.1;
/**
 * How many mentions add at most.
 * @unit mentions
 * @ground set by hand, not measured
 */
export const MOST_MENTIONS = 6;
/**
 * An antecedent needs so much even where there is no other.
 * @unit log-odds
 * @ground set by hand, not measured
 */
export const LEAST_ANTECEDENT = -1;
/**
 * What a title or an earlier pronoun of the same gender adds; another gender excludes.
 * @unit log-odds
 * @ground set by hand, not measured
 */
export const SURE_GENDER = 1;
/**
 * What a first name of the same gender adds.
 * @unit log-odds
 * @ground set by hand, not measured
 */
export const LISTED_GENDER = 0.8;
/**
 * Scores are kept to this part, so that sums in another order give the same.
 * @unit parts of one
 * @ground below the smallest step between two weights
 */
export const PARTS = 100;
