import type { NameRules } from '../../../language/names.ts';
import type { NameCue } from '../../../model/name-cues.ts';
import { firstAnswer } from '../../../text/first-answer.ts';
import { elementAt } from '../../../text/sure.ts';
import { headWithin, isArticle } from './apposition.ts';
import type { NameCandidate } from './candidates.ts';
import { commonWord, is } from './features.ts';
import { isNamelike } from './runs.ts';
import type { Word } from './words.ts';

/** A name and the word behind it. */
interface After {
  readonly word: Word;
  /** The words of the sentence, and where the word behind the name stands in them. */
  readonly words: readonly Word[];
  readonly to: number;
  readonly rules: NameRules;
}

/** What a word behind a name may say of it; undefined where it says nothing. */
type Sign = (at: After) => NameCue | undefined;

/** The cues of what stands behind a name. */
export function cuesAfter(candidate: NameCandidate, text: string, rules: NameRules): NameCue[] {
  const { words } = candidate.sentence;
  const { to } = candidate;
  const word = words[to];
  const { possessive } = elementAt(words, to - 1);
  if (word && isFirmThing(word, rules)) return ['firm-thing-after'];
  const cues: NameCue[] = [];
  if (possessive)
    cues.push(isNamelike(word) && !is(word, 'title', 'role') ? 'owns-name' : 'possessive');
  if (!word) return cues;
  if (word.shape === 'mark') return [...cues, ...cuesOfMark(words, to, text, rules)];
  const cue =
    cueOfShape(word) ?? (possessive ? undefined : firstAnswer(signs, { word, words, to, rules }));
  return cue ? [...cues, cue] : cues;
}

/** 'X-led', 'X KC', 'X 42': what the word is, whatever it means. */
function cueOfShape(word: Word): NameCue | undefined {
  if (word.glued && word.shape === 'lower') return 'compound';
  if (is(word, 'post-nominal') && word.shape === 'upper') return 'role-after';
  return word.shape === 'number' ? cueOfNumber(word) : undefined;
}

const isFirmThing = (word: Word, { firmThings }: NameRules): boolean =>
  !word.glued && word.shape === 'lower' && firmThings.has(word.fold);

const cueOfNumber = ({ fold }: Word): NameCue =>
  /^(?:1[89]|20)\d\d$/.test(fold) ? 'year-alone-after' : 'number-after';

/** In this order: the first that says something counts. */
const signs: readonly Sign[] = [
  ({ word }) => cueOfRelative(word),
  // 'for X to answer'
  ({ word, words, to }) =>
    word.link === 'direction' && words[to + 1]?.shape === 'lower' && is(words[to + 1], commonWord)
      ? 'infinitive-after'
      : undefined,
  (at) => (is(verbAfter(at), 'speech-verb') ? 'said-after' : undefined),
  // 'X is a judge'
  ({ word, words, to, rules }) =>
    rules.copulas.has(word.fold) && words[to + 1]?.link
      ? (headWithin(words, to + 1)?.cue ?? 'auxiliary-after')
      : undefined,
  (at) => (is(verbAfter(at), 'human-verb') ? 'human-after' : undefined),
  (at) => (is(verbAfter(at), 'auxiliary') ? 'auxiliary-after' : undefined),
  ({ word }) => (is(word, 'reflexive') ? 'reflexive-after' : undefined),
  ({ word, rules }) => (rules.belongings.has(word.fold) ? 'belonging-after' : undefined),
  cueOfNoun,
];

const cueOfRelative = ({ link }: Word): NameCue | undefined => {
  if (link === 'relative-person') return 'who-after';
  return link === 'relative-thing' ? 'which-after' : undefined;
};

/** The word that may be the verb of the name: past an adverb among the function words. */
const verbAfter = ({ word, words, to }: After): Word =>
  word.features.is('function-word') && word.link === 'adverb' ? (words[to + 1] ?? word) : word;

/** 'X port', 'X shares', 'X refined', 'X road'. */
function cueOfNoun({ word, rules }: After): NameCue | undefined {
  if (word.shape !== 'lower') return undefined;
  if (is(word, 'place-head')) return 'place-thing-after';
  if (is(word, 'organisation-head', 'thing-head')) return 'thing-after';
  if (rules.endings.past.test(word.fold) || rules.verbs.has(word.fold)) return 'ed-after';
  return is(word, commonWord) &&
    !is(word, 'function-word', 'place-preposition') &&
    !rules.endings.adverb.test(word.fold)
    ? 'noun-after'
    : undefined;
}

function cuesOfMark(words: readonly Word[], to: number, text: string, rules: NameRules): NameCue[] {
  const mark = text.charAt(elementAt(words, to).start);
  const word = words[to + 1];
  if (!word) return [];
  if (mark === '(') return [cueInBrackets(word, words[to + 2], rules)];
  return mark === ',' || /[—–-]/.test(mark)
    ? cuesAside({ words, at: to + 1, comma: mark === ',', rules })
    : [];
}

/** 'X (42)', 'X (1950–2020)', 'X (Lab)'. */
function cueInBrackets(word: Word, next: Word | undefined, rules: NameRules): NameCue {
  if (word.shape !== 'number')
    return rules.party.test(word.fold) ? 'party-after' : 'parenthesis-after';
  if (!/^(?:1[5-9]|20)\d\d/.test(word.fold)) return 'age-after';
  return next?.fold === ')' ? 'year-alone-after' : 'year-after';
}

/** What stands behind a comma or a dash behind a name. */
interface Aside {
  readonly words: readonly Word[];
  readonly at: number;
  readonly comma: boolean;
  readonly rules: NameRules;
}

/** 'X, who …', 'X, 42,', 'X, Ohio', 'X, R-Ohio', 'X, a judge', 'X, said'. */
function cuesAside({ words, at, comma, rules }: Aside): NameCue[] {
  const word = elementAt(words, at);
  const cue =
    cueOfRelative(word) ??
    (isAge(word, words[at + 1]) ? 'age-after' : undefined) ??
    (comma ? cueOfSeat(words, at, rules) : undefined);
  if (cue) return [cue];
  const within = goesOn(words, at, rules) ? undefined : headWithin(words, at);
  const cues: NameCue[] = within ? [within.cue] : [];
  if (within?.human && comma) return [...cues, 'human-role-after'];
  return is(word, 'speech-verb') ? [...cues, 'said-after'] : cues;
}

/** 'X, R-Ohio', 'X, Ohio': where somebody was elected, or lives. */
function cueOfSeat(words: readonly Word[], at: number, rules: NameRules): NameCue | undefined {
  const word = elementAt(words, at);
  if (isParty(words, at, rules)) return 'party-after';
  return is(word, 'place') && isNamelike(word) && !word.possessive ? 'place-after' : undefined;
}

/** 'Poe's': what is somebody's begins another phrase. */
const isOthers = (word: Word): boolean =>
  isNamelike(word) && word.possessive && !is(word, 'place', 'demonym');

/** 'X, issued an order', 'for X, Poe's show proved …': what goes on is no apposition. */
function goesOn(words: readonly Word[], at: number, { endings }: NameRules): boolean {
  const word = elementAt(words, at);
  return (endings.past.test(word.fold) && isArticle(words[at + 1])) || isOthers(word);
}

/** 'R-Ohio', 'D-Minn.': a party and where its member was elected. */
const isParty = (words: readonly Word[], at: number, { party }: NameRules): boolean => {
  const word = elementAt(words, at);
  return party.test(word.fold) && (word.fold.includes('-') || words[at + 1]?.glued === true);
};

const isAge = (word: Word, next: Word | undefined): boolean =>
  word.link === 'age' ||
  (word.shape === 'number' &&
    /^[1-9]\d?$/.test(word.fold) &&
    next?.shape === 'mark' &&
    next.fold !== '-');
