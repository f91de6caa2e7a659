import type { Feature } from '../../../language/features.ts';
import type { NameRules } from '../../../language/names.ts';
import { unbound } from '../../../language/person-name.ts';
import type { NameCue } from '../../../model/name-cues.ts';
import { elementAt, last } from '../../../text/sure.ts';
import { cuesOfAgreement } from './agreement.ts';
import { headWithin } from './apposition.ts';
import type { NameCandidate } from './candidates.ts';
import { commonWord, firstName, is, nameHead, verb as anyVerb } from './features.ts';
import {
  EAST_ASIAN_WORDS,
  LONGEST_SYLLABLE,
  OFFICE_REACH,
  SHORTEST_EAST_ASIAN,
  SHORTEST_PLURAL_OF_NAME,
} from './parameters.ts';
import { isNamelike } from './runs.ts';
import { stormIn } from './storms.ts';
import type { Word } from './words.ts';

/** Capitals inside a word, other than after Mc, De and the like. */
const mixedCase = /^(?!Mac?\p{Lu}|Mc\p{Lu}|[DdLV][aeiu]n?\p{Lu}|Fitz)\p{L}*\p{Ll}\p{Lu}/u;

/** The cue of how many words a name has; longer ones have many. */
const lengths: readonly (NameCue | undefined)[] = [
  undefined,
  'one-word',
  'two-words',
  'three-words',
  'four-words',
];

/** The cues in the words of a name. */
export function cuesOfWords(candidate: NameCandidate, text: string, rules: NameRules): NameCue[] {
  const words = withoutNickname(
    candidate.sentence.words.slice(candidate.from, candidate.to),
  ).filter((word) => word.shape !== 'mark');
  const cues: NameCue[] = [];
  const length = words.length;
  const head = elementAt(words, 0);
  const tail = elementAt(words, length - 1);
  const lastName = is(tail, 'name-suffix') && length > 1 ? elementAt(words, length - 2) : tail;
  cues.push(lengths[length] ?? 'many-words');
  const foreign = length > 1 && head.shape === 'capital' && rules.foreignArticles.has(head.fold);
  const given = is(head, firstName) && (!foreign || is(lastName, 'last-name'));
  if (given) cues.push(is(head, 'frequent') ? 'first-name-common' : 'first-name');
  if (length > 1 || !is(head, firstName))
    if (is(lastName, 'last-name', 'surname-first'))
      cues.push(is(lastName, commonWord) ? 'last-name-common' : 'last-name');
  if (given && is(head, 'shared-first-name') && !is(head, 'frequent'))
    cues.push('well-known-first');
  if (length > 1 && is(lastName, 'shared-last-name') && !is(lastName, 'frequent'))
    cues.push('well-known-last');
  if (words.slice(1, -1).some((word) => is(word, firstName) && !is(word, 'frequent')))
    cues.push('first-inside');
  pushInitials(cues, words);
  if (words.slice(1).some((word) => word.shape === 'lower' && is(word, 'particle')))
    cues.push(words.some((word) => rules.lineage.has(word.fold)) ? 'lineage' : 'particle');
  if (foreign) cues.push('foreign-article');
  if (length > 1 && rules.saints.has(head.fold) && !candidate.title) cues.push('saint');
  if (rules.endings.creed.test(tail.fold)) cues.push('creed');
  if (is(tail, 'name-suffix') && length > 1) cues.push('suffix');
  if (isEastAsian(words)) cues.push('east-asian');
  if (words.some((word) => unbound(word.fold, rules) !== word.fold)) cues.push('bound-particle');
  else if (words.some((word) => word.fold.includes('-'))) cues.push('hyphen');
  if (words.some((word) => mixedCase.test(text.slice(word.start, word.end))))
    cues.push('mixed-case');
  pushCommon(cues, words);
  pushKinds(cues, candidate, words, rules);
  return cues;
}

/** The words of a name but for those between marks: ‘Eddie “The Eel” Roe’. */
function withoutNickname(words: readonly Word[]): readonly Word[] {
  const marks = words.flatMap(({ shape, fold }, n) =>
    shape === 'mark' && fold !== '&' ? [n] : [],
  );
  const [opening, closing] = marks;
  return opening !== undefined && closing !== undefined && opening > 0
    ? [...words.slice(0, opening), ...words.slice(closing + 1)]
    : words;
}

function pushInitials(cues: NameCue[], words: readonly Word[]): void {
  if (words.length === 1)
    return void (elementAt(words, 0).shape === 'initial' && cues.push('initial'));
  if (elementAt(words, 0).shape === 'initial') cues.push('initial');
  if (last(words).shape === 'initial') cues.push('initial-last');
  if (words.slice(1, -1).some((word) => word.shape === 'initial')) cues.push('initial-inside');
}

/** Two syllables of Chinese in Latin letters. */
const pinyin = (() => {
  const syllable =
    '(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|ia|ie|iu|in|ua|uo|ui|un|ue|er|a|o|e|i|u)';
  return new RegExp(`^${syllable}{2}$`);
})();

function isEastAsian(words: readonly Word[]): boolean {
  const [surname, given] = words;
  if (!given || !is(surname, 'surname-first') || words.length > EAST_ASIAN_WORDS) return false;
  if (
    words.length === 2 &&
    given.fold.length >= SHORTEST_EAST_ASIAN &&
    !is(given, commonWord, firstName) &&
    pinyin.test(given.fold)
  )
    return true;
  return (
    /^[a-z]{1,6}-[a-z]{1,6}$/.test(given.fold) ||
    (words.length > 2 &&
      words.slice(1).every((word) => word.fold.length <= LONGEST_SYLLABLE && !is(word, commonWord)))
  );
}

function pushCommon(cues: NameCue[], words: readonly Word[]): void {
  const head = elementAt(words, 0);
  const tail = last(words);
  if (is(head, 'frequent')) cues.push('frequent-first');
  else if (is(head, 'known')) cues.push('known-first');
  if (words.length > 1) {
    if (isPlural(tail)) cues.push('plural-last');
    if (is(tail, commonWord) && !is(tail, 'last-name', firstName, 'surname-first', 'name-suffix'))
      cues.push('unsurnamed-last');
    if (is(tail, 'frequent')) cues.push('frequent-last');
    else if (is(tail, 'known')) cues.push('known-last');
  }
  if (
    words
      .slice(1, -1)
      .some((word) => is(word, 'frequent') && word.shape !== 'lower' && !is(word, 'particle'))
  )
    cues.push('frequent-inside');
  if (
    words.every((word) => is(word, commonWord)) &&
    (words.length === 1 || !is(head, 'shared-first-name') || is(head, 'frequent'))
  )
    cues.push('all-common');
  if (
    words.every(
      (word) =>
        !is(word, commonWord, 'place', 'demonym') ||
        (word.shape === 'lower' && is(word, 'particle')),
    )
  )
    cues.push('none-common');
}

/** Panthers, Nets: common words, no surnames. */
const isPlural = (word: Word): boolean =>
  word.fold.length >= SHORTEST_PLURAL_OF_NAME &&
  /[^su]s$/.test(word.fold) &&
  is(word, commonWord) &&
  !is(word, 'last-name');

function pushKinds(
  cues: NameCue[],
  candidate: NameCandidate,
  words: readonly Word[],
  rules: NameRules,
): void {
  const head = elementAt(words, 0);
  const tail = last(
    words.length > 2 && is(last(words), 'name-suffix') ? words.slice(0, -1) : words,
  );
  if (
    isPhrase(words, 'organisation-head', rules) ||
    (words.length === 1 && rules.brands.has(head.fold))
  )
    cues.push('brand');
  if (isPhrase(words, 'place', rules)) cues.push('place', 'place-phrase');
  else if (
    words.every((word) => is(word, 'place', 'place-head')) &&
    words.some((word) => is(word, 'place'))
  )
    cues.push('place');
  else if (
    words.some(
      (word, n) => is(word, 'place') && !(n === 0 ? is(word, firstName) : is(word, 'last-name')),
    )
  )
    cues.push('place-inside');
  if (words.some((word) => is(word, 'demonym'))) cues.push('demonym');
  if (words.every((word) => word.shape === 'upper')) cues.push('acronym');
  else if (words.some((word) => word.shape === 'upper')) cues.push('acronym-inside');
  // 'Harbourline CEO': no surname is two to four capitals.
  if (
    words.length > 1 &&
    tail.shape === 'upper' &&
    head.shape !== 'upper' &&
    /^[a-z]{2,4}$/.test(tail.fold) &&
    !is(tail, 'last-name', 'name-suffix')
  )
    cues.push('acronym-last');
  if (candidate.joined) cues.push('joined');
  if (stormIn(words) > 0 || isPhrase(words, 'storm', rules)) cues.push('storm');
  if (is(tail, 'organisation-head')) cues.push('organisation-head');
  if (is(tail, 'thing-head')) cues.push('thing-head');
  if (is(tail, 'place-head')) cues.push('place-head');
  if (words.length > 1 && rules.compass.test(head.fold)) cues.push('compass-first');
  if (words.length > 1 && is(head, nameHead) && !is(head, firstName)) cues.push('head-first');
  if (words.slice(1).some((word) => is(word, 'function-word') && word.shape !== 'lower'))
    cues.push('function-inside');
  if (words.some((word) => is(word, 'title', 'honorific'))) cues.push('title-word');
  else if (words.some((word) => is(word, 'role'))) cues.push('role-word');
}

/** Whether the words are a phrase of the lists, with 'of' and 'the' between them or not. */
function isPhrase(words: readonly Word[], what: Feature, rules: NameRules): boolean {
  const phrases = rules.phrases.get(elementAt(words, 0).fold);
  return (
    phrases?.some(
      (phrase) =>
        phrase.features.is(what) &&
        phrase.words.length === words.length &&
        phrase.words.every((word, n) => elementAt(words, n).fold === word),
    ) ?? false
  );
}

/** The cues around one mention of a name. */
export function cuesAround(candidate: NameCandidate, text: string, rules: NameRules): NameCue[] {
  const cues: NameCue[] = [];
  pushBefore(cues, candidate, text, rules);
  pushAfter(cues, candidate, text, rules);
  cues.push(...cuesOfAgreement(candidate, rules));
  // 'the X government' says that X is a person, not that X takes an article.
  if (cues.includes('belonging-after')) return cues.filter((cue) => cue !== 'the-before');
  return isAgent(cues, candidate)
    ? [...cues.filter((cue) => cue !== 'to-before' && cue !== 'infinitive-after'), 'for-to']
    : cues;
}

/** 'for X to answer': X is one who acts. */
function isAgent(cues: readonly NameCue[], { from, title, sentence }: NameCandidate): boolean {
  return (
    !title && cues.includes('infinitive-after') && sentence.words[from - 1]?.link === 'purpose'
  );
}

function pushBefore(
  cues: NameCue[],
  candidate: NameCandidate,
  text: string,
  rules: NameRules,
): void {
  const { words } = candidate.sentence;
  if (candidate.beforeTitle) cues.push('before-title');
  if (candidate.sentence.titled) cues.push('in-title-line');
  const { title: titled } = candidate;
  if (titled) {
    const tail = elementAt(words, titled.to - 1);
    cues.push(
      is(tail, 'honorific') || isHonorific(words.slice(titled.from, titled.to), rules)
        ? 'honorific-before'
        : is(tail, 'kin')
          ? 'kin-before'
          : 'title-before',
    );
  }
  const start = titled?.from ?? candidate.from;
  const before = words[start - 1];
  if (ownLine(candidate)) cues.push('line-of-its-own');
  if (!before) return void cues.push('sentence-start');
  if (before.shape !== 'mark' && !candidate.sentence.titled) cues.push('mid-sentence');
  if (before.shape === 'mark') return pushMarkBefore(cues, words, start, candidate.to, text);
  if (before.possessive) cues.push('possessor-before');
  if (titled) return;
  if (before.link === 'definite')
    cues.push(endsPhrase(words, candidate.to) ? 'the-alone' : 'the-before');
  else if (before.link === 'indefinite') cues.push('a-before');
  else if (
    (before.link === 'genitive' || before.link === 'location') &&
    rules.holdings.has(words[start - 2]?.fold ?? '')
  )
    cues.push('share-of-before');
  else if (before.link === 'genitive') cues.push(cueOfPost(words, start));
  else if (before.link === 'agent') cues.push('by-before');
  else if (before.link === 'company') cues.push('with-before');
  else if (before.link === 'direction' || before.link === 'purpose') cues.push('to-before');
  else if (is(before, 'place-preposition')) {
    if (!elementAt(words, candidate.to - 1).possessive)
      cues.push(
        before.link === 'location'
          ? 'in-before'
          : before.link === 'origin'
            ? 'from-before'
            : 'at-before',
      );
  } else if (isAge(words, start, rules)) cues.push('age-before');
  else if (is(before, 'naming-participle') && is(words[start - 2], 'role', 'person'))
    cues.push('role-comma-before');
  else if (is(before, 'speech-verb')) cues.push('said-before');
  else if (before.shape === 'lower' && !before.possessive && is(before, nameHead))
    cues.push(isDetermined(words[start - 2]) ? 'named-thing' : 'thing-before');
  else if (
    before.shape === 'lower' &&
    rules.endings.agent.test(before.fold) &&
    is(before, commonWord) &&
    !is(before, 'function-word')
  )
    cues.push('agent-noun-before');
  else if (is(before, 'countryman')) cues.push('title-before');
  else if (is(before, 'national') && is(words[start], firstName) && candidate.to - start > 1)
    return;
  else if (
    is(before, 'demonym') ||
    (before.shape === 'lower' &&
      is(before, commonWord) &&
      !is(before, 'function-word', 'human-verb', 'auxiliary'))
  )
    cues.push('adjective-before');
}

/** 'Tan Sri', 'former Rt Hon': a title that ends in a form of address of several words. */
const isHonorific = (titled: readonly Word[], rules: NameRules): boolean =>
  titled.some((_, from) => isPhrase(titled.slice(from), 'honorific', rules));

/** Whether nothing but a number stands in the sentence beside the name: a line of a list. */
function ownLine({ from, to, sentence: { words } }: NameCandidate): boolean {
  return words.every(
    (word, n) => (n >= from && n < to) || word.shape === 'number' || word.shape === 'mark',
  );
}

/** 'the carrier X', 'its flagship store X'. */
const isDetermined = (word: Word | undefined): boolean =>
  word?.link === 'definite' || word?.link === 'indefinite' || word?.possessive === true;

/** 'chief of X', 'wife of X': what the post or the kinship before 'of' says of the one after it. */
function cueOfPost(words: readonly Word[], start: number): NameCue {
  const before = start - 2;
  const post = words[before];
  if (
    isNamelike(words[post?.fold === ',' ? before - 1 : before]) &&
    !is(post, 'title', 'role', 'kin')
  )
    return 'of-name-before';
  if (is(post, 'kin')) return 'kin-of-before';
  if (is(post, 'title', 'role')) return 'post-of-before';
  if (
    post?.shape === 'lower' &&
    is(post, 'place-head') &&
    !is(post, 'organisation-head', 'thing-head')
  )
    return 'place-of-before';
  return post?.shape === 'lower' && is(post, nameHead) ? 'thing-of-before' : 'of-before';
}

/** '16-year-old X'. */
const isAge = (words: readonly Word[], start: number, { ofAge }: NameRules): boolean =>
  ofAge.test(elementAt(words, start - 1).fold) && words[start - 2]?.fold === '-';

/** 'the mayor', 'the Minister of Labour and Mines': a role, or an office with what it is of. */
function endsOffice(words: readonly Word[], last: number): boolean {
  if (is(words[last], 'role', 'title')) return true;
  for (let at = last; at > Math.max(0, last - OFFICE_REACH); at--) {
    const word = elementAt(words, at);
    if (word.link === 'genitive') return is(words[at - 1], 'role', 'title');
    if (!isNamelike(word) && word.link !== 'joining' && word.link !== 'definite') return false;
  }
  return false;
}

/** 'her neighbour in both towns': a noun for one with more behind it, before ', X,'. */
function describesOne(words: readonly Word[], last: number): boolean {
  for (let at = last; at > Math.max(0, last - OFFICE_REACH); at--) {
    const word = elementAt(words, at);
    if (word.shape !== 'lower' || is(word, 'auxiliary', 'speech-verb', 'human-verb')) return false;
    if (is(word, 'role', 'title')) return isDetermined(words[at - 1]);
  }
  return false;
}

/** Whether what stands before a comma says who the name behind it is. */
const introduces = (words: readonly Word[], last: number, end: number): boolean =>
  endsOffice(words, last) || (words[end]?.fold === ',' && describesOne(words, last));

function pushMarkBefore(
  cues: NameCue[],
  words: readonly Word[],
  start: number,
  end: number,
  text: string,
): void {
  const mark = text.charAt(elementAt(words, start - 1).start);
  const earlier = words[start - 2];
  if (mark === ',' && earlier && !earlier.possessive && introduces(words, start - 2, end))
    cues.push('role-comma-before');
  if (/["“‘'«]/.test(mark)) cues.push(isQuotedAlone(words, end) ? 'quoted-alone' : 'in-quotes');
}

function pushAfter(
  cues: NameCue[],
  candidate: NameCandidate,
  text: string,
  rules: NameRules,
): void {
  const { words } = candidate.sentence;
  const { to } = candidate;
  const next = words[to];
  if (next && !next.glued && next.shape === 'lower' && rules.firmThings.has(next.fold))
    return void cues.push('firm-thing-after');
  if (elementAt(words, to - 1).possessive)
    cues.push(isNamelike(next) && !is(next, 'title', 'role') ? 'owns-name' : 'possessive');
  if (!next) return;
  if (next.glued && next.shape === 'lower') return void cues.push('compound');
  if (is(next, 'post-nominal') && next.shape === 'upper') return void cues.push('role-after');
  if (next.shape === 'mark') return pushMarkAfter(cues, words, to, text, rules);
  if (next.shape === 'number')
    return void cues.push(
      /^(?:1[89]|20)\d\d$/.test(next.fold) ? 'year-alone-after' : 'number-after',
    );
  if (elementAt(words, to - 1).possessive) return;
  const verb =
    next.features.is('function-word') && words[to + 1] && next.link === 'adverb'
      ? elementAt(words, to + 1)
      : next;
  if (next.link === 'relative-person') cues.push('who-after');
  else if (next.link === 'relative-thing') cues.push('which-after');
  else if (
    next.link === 'direction' &&
    is(words[to + 1], commonWord) &&
    elementAt(words, to + 1).shape === 'lower'
  )
    cues.push('infinitive-after');
  else if (is(verb, 'speech-verb')) cues.push('said-after');
  else if (rules.copulas.has(next.fold) && words[to + 1]?.link)
    cues.push(headWithin(words, to + 1)?.cue ?? 'auxiliary-after');
  else if (is(verb, 'human-verb')) cues.push('human-after');
  else if (is(verb, 'auxiliary')) cues.push('auxiliary-after');
  else if (is(next, 'reflexive')) cues.push('reflexive-after');
  else if (rules.belongings.has(next.fold)) cues.push('belonging-after');
  else if (next.shape === 'lower' && is(next, 'place-head')) cues.push('place-thing-after');
  else if (next.shape === 'lower' && is(next, 'organisation-head', 'thing-head'))
    cues.push('thing-after');
  else if (next.shape === 'lower' && rules.endings.past.test(next.fold)) cues.push('ed-after');
  else if (
    next.shape === 'lower' &&
    is(next, commonWord) &&
    !is(next, 'function-word', 'place-preposition') &&
    !rules.endings.past.test(next.fold) &&
    !rules.endings.adverb.test(next.fold)
  )
    cues.push('noun-after');
}

function pushMarkAfter(
  cues: NameCue[],
  words: readonly Word[],
  to: number,
  text: string,
  rules: NameRules,
): void {
  const mark = text.charAt(elementAt(words, to).start);
  const next = words[to + 1];
  if (!next) return;
  if (mark === '(') {
    if (next.shape === 'number')
      cues.push(
        !/^(?:1[5-9]|20)\d\d/.test(next.fold)
          ? 'age-after'
          : words[to + 2]?.fold === ')'
            ? 'year-alone-after'
            : 'year-after',
      );
    else if (rules.party.test(next.fold)) cues.push('party-after');
    else cues.push('parenthesis-after');
    return;
  }
  if (mark !== ',' && !/[—–-]/.test(mark)) return;
  if (next.link === 'relative-person') cues.push('who-after');
  else if (next.link === 'relative-thing') cues.push('which-after');
  else if (
    next.shape === 'number' &&
    /^[1-9]\d?$/.test(next.fold) &&
    words[to + 2]?.shape === 'mark' &&
    words[to + 2]?.fold !== '-'
  )
    cues.push('age-after');
  else if (next.link === 'age') cues.push('age-after');
  else if (is(next, 'place') && isNamelike(next) && !next.possessive && mark === ',')
    cues.push('place-after');
  else {
    const within = headWithin(words, to + 1);
    if (within) cues.push(within.cue);
    if (within?.human && mark === ',') cues.push('human-role-after');
    else if (is(next, 'speech-verb')) cues.push('said-after');
  }
}

/** “X”, “X,” and “X.”: nothing but the name stands between the marks. */
const isQuotedAlone = (words: readonly Word[], end: number): boolean =>
  !elementAt(words, end - 1).possessive &&
  /^["”’'»]$/.test(words[/^[.,]$/.test(words[end]?.fold ?? '') ? end + 1 : end]?.fold ?? '');

/** Whether a name ends its noun phrase: with the text, at a mark, a verb or a function word. */
function endsPhrase(words: readonly Word[], to: number): boolean {
  const next = words[to];
  if (elementAt(words, to - 1).possessive) return false;
  return (
    !next ||
    (next.shape === 'mark'
      ? !next.glued || /[.,;:!?)]/.test(next.fold)
      : is(next, 'function-word', anyVerb))
  );
}
