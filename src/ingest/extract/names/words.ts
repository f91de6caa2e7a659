import { FeatureSet } from '../../../language/feature-set.ts';
import { withSingular } from '../../../language/name-features.ts';
import { isKnown, type Link, type NameRules } from '../../../language/names.ts';
import type { Span } from '../../../model/span.ts';
import { fold } from '../../../text/fold.ts';
import { elementAt } from '../../../text/sure.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Word as TapeWord } from '../tape/word.ts';
import { commonWord } from './features.ts';
import { LONGEST_ABBREVIATION, SHORTEST_INHABITANT } from './parameters.ts';

export type Shape = 'capital' | 'upper' | 'initial' | 'lower' | 'number' | 'mark';

/**
 * A word as the reading of names sees it: without possessive, initials and abbreviations with their
 * period.
 */
export interface Word extends Span {
  readonly fold: string;
  readonly shape: Shape;
  readonly features: FeatureSet;
  /** What the word does between names, if it is one of those that do. */
  readonly link: Link | undefined;
  readonly possessive: boolean;
  /** Whether no white space stands before it. */
  readonly glued: boolean;
}

const upper = /^\p{Lu}/u;
/** A capital, also behind an article that is bound to it: d'X. */
const capital = /^(?:[dl]['’])?\p{Lu}/u;
/** D-Minn., R-Fla.: a party and the place of its member, which names nobody. */
const partyOf = /^[DIR]-\p{Lu}/u;
const allUpper = /^(?:\p{Lu}[\p{Lu}\p{N}&.'’-]*)$/u;
const demonym = FeatureSet.of('demonym');
const title = FeatureSet.of('title', 'role');
const surname = FeatureSet.of('last-name', 'shared-last-name');

/** The features of a folded word; a plural has those of its singular that survive. */
export const featuresOf = (word: string, rules: NameRules): FeatureSet =>
  withSingular(word, rules.features.get(word) ?? featuresOfMade(word, rules), rules);

/** The features of an unlisted word by what it is made of. */
function featuresOfMade(word: string, rules: NameRules): FeatureSet {
  if (isInhabitant(word, rules)) return demonym;
  if (isOffice(word, rules)) return title;
  return (
    (/^[dl]['’]/.test(word) && rules.features.get(word.slice(2))?.within(surname)) ||
    FeatureSet.empty
  );
}

/** 'Secretary-Treasurer', 'Major-Gen', 'Minister-elect': made of titles. */
function isOffice(word: string, { endings, features }: NameRules): boolean {
  const office = word.replace(endings.elect, '');
  const hyphen = office.indexOf('-');
  if (office !== word && features.get(office)?.is('title')) return true;
  if (hyphen < 0) return false;
  return (
    features.get(office.slice(0, hyphen))?.is('title', 'title-modifier') === true &&
    features.get(office.slice(office.lastIndexOf('-') + 1))?.is('title') === true
  );
}

/** 'Zuricher', 'Alaskan': unlisted, but made of a listed place. */
const isInhabitant = (word: string, { features, inhabitants }: NameRules): boolean =>
  word.length >= SHORTEST_INHABITANT &&
  inhabitants.some(
    (end) => word.endsWith(end) && features.get(word.slice(0, -end.length))?.is('place') === true,
  );

function shapeOf(token: Token, text: string): Shape {
  if (token.kind !== 'word') return token.kind;
  if (!capital.test(text) || partyOf.test(text)) return 'lower';
  if (text.length === 1 || /^(?:\p{Lu}\.)+$/u.test(text)) return 'initial';
  return allUpper.test(text) || /^\p{Lu}{2,}s$/u.test(text) ? 'upper' : 'capital';
}

/** A word of the tape, or what is cut from it or joined for a name. */
interface Piece extends Span {
  readonly shape: Shape;
  readonly fold: string;
  readonly possessive?: boolean;
}

/** Cuts the words of one sentence as names need them; `text` is that of the article. */
export function toWords(tokens: readonly TapeWord[], text: string, rules: NameRules): Word[] {
  const words: Word[] = [];
  const push = ({ start, end, shape, fold: folded, possessive = false }: Piece): void =>
    void words.push({
      start,
      end,
      fold: folded,
      shape,
      features: shape === 'mark' ? FeatureSet.empty : featuresOf(folded, rules),
      link: rules.links.get(folded),
      possessive,
      glued: words.at(-1)?.end === start || text[start - 1] === '-',
    });
  const cut = (start: number, end: number, shape: Shape, possessive = false): void =>
    push({ start, end, shape, fold: fold(text.slice(start, end)), possessive });
  for (let at = 0; at < tokens.length; at++) {
    const token = elementAt(tokens, at);
    const next = tokens[at + 1];
    const shape = shapeOf(token, token.text);
    if (shape === 'mark' || shape === 'number') push(whole(token, shape));
    else if (
      next?.text === '.' &&
      next.start === token.end &&
      endsInPeriod(token, shape, tokens[at + 2], rules)
    )
      cut(token.start, elementAt(tokens, ++at).end, shape);
    else if (isMarkedTitle(tokens, at, rules))
      push({ ...whole(token, shape), end: elementAt(tokens, ++at).end });
    else if (opensIrish(tokens, at)) cut(token.start, elementAt(tokens, (at += 2)).end, 'capital');
    else {
      const hyphen = cutOf(token, tokens[at - 1], rules);
      const end = token.start + token.bare.length;
      if (hyphen < 0) push(whole(token, shapeOfWhole(token, rules)));
      else {
        const part = token.start + hyphen;
        cut(token.start, part, shapeOf(token, token.bare.slice(0, hyphen)));
        cut(part + 1, end, shapeOf(token, token.bare.slice(hyphen + 1)), token.isPossessive);
      }
    }
  }
  return words;
}

/** A word as it stands on the tape, without a possessive ending. */
const whole = (
  { start, bare: { length }, folded, isPossessive }: TapeWord,
  shape: Shape,
): Piece => ({ start, end: start + length, shape, fold: folded, possessive: isPossessive });

/** Dato’ X: a form of address that ends in an apostrophe. */
function isMarkedTitle(tokens: readonly Token[], at: number, rules: NameRules): boolean {
  const [word, mark, name] = [elementAt(tokens, at), tokens[at + 1], tokens[at + 2]];
  return (
    mark?.start === word.end &&
    /^['’]$/.test(mark.text) &&
    name !== undefined &&
    name.start > mark.end &&
    upper.test(name.text) &&
    featuresOf(fold(word.text), rules).is('honorific')
  );
}

/** O'X, also where a space stands before or behind the apostrophe. */
function opensIrish(tokens: readonly Token[], at: number): boolean {
  const [letter, mark, name] = [elementAt(tokens, at), tokens[at + 1], tokens[at + 2]];
  if (
    letter.text !== 'O' ||
    !mark ||
    !name ||
    !/^['’‘]$/.test(mark.text) ||
    !/^\p{Lu}\p{L}+$/u.test(name.text)
  )
    return false;
  return mark.start - letter.end + (name.start - mark.end) < 2;
}

/** Whether the period after a word belongs to it: an initial, or an abbreviation of the lists. */
function endsInPeriod(
  token: Token,
  shape: Shape,
  after: Token | undefined,
  rules: NameRules,
): boolean {
  if (shape === 'initial')
    return (
      token.text.length === 1 &&
      (after?.kind === 'word' || (after !== undefined && /^["“‘«]$/.test(after.text)))
    );
  return (
    shape === 'capital' &&
    token.text.length <= LONGEST_ABBREVIATION &&
    isKnown(`${fold(token.text)}.`, rules)
  );
}

const shapeOfWhole = (token: TapeWord, rules: NameRules): Shape =>
  token.bare.indexOf('-') > 0 && boundName(token.bare, rules)
    ? 'capital'
    : shapeOf(token, token.bare);

/** Where a hyphen within a word parts a name from other words; -1 where none does. */
function cutOf({ bare, folded }: TapeWord, before: TapeWord | undefined, rules: NameRules): number {
  const hyphen = bare.indexOf('-');
  return hyphen <= 0 || isOffice(folded, rules) || isGivenName(bare, before, rules)
    ? -1
    : cutAt(bare, hyphen, rules);
}

/**
 * Chang-hoon after Kwon: two short halves after a surname that is written first, or two syllables
 * after any capital.
 */
function isGivenName(word: string, before: Token | undefined, rules: NameRules): boolean {
  if (!before || !upper.test(before.text) || !/^\p{Lu}\p{L}{1,6}-\p{L}{1,6}$/u.test(word))
    return false;
  if (featuresOf(fold(before.text), rules).is('surname-first')) return true;
  const [head, tail] = word.toLowerCase().split('-') as [string, string];
  return syllable.test(head) && syllable.test(tail) && !rules.compoundTails.has(tail);
}

/** A syllable of a Chinese or Korean name as newspapers write it. */
const syllable =
  /^(?:[bpmfdtnlgkhjqxrsczwy]|[zcs]h|[kg]w|ts|[hkm]y)[aeiouwy]{1,3}(?:ng|[nkpmth])?$/;

const boundName = (word: string, rules: NameRules): boolean =>
  rules.features.get(fold(word.slice(0, word.indexOf('-'))))?.is('bound-particle') === true &&
  upper.test(word.slice(word.indexOf('-') + 1));

/**
 * Where a hyphen parts a name from other words: X-led, guards-prompting, harbour-a; -1 where it
 * parts none.
 */
function cutAt(word: string, hyphen: number, rules: NameRules): number {
  // 'R-Ohio': party and state.
  if (hyphen === 1 && featuresOf(fold(word.slice(2)), rules).is('place')) return 1;
  const last = word.lastIndexOf('-');
  const tail = word.slice(last + 1);
  const first = upper.test(word);
  if (first && !upper.test(tail)) {
    const features = featuresOf(tail, rules);
    const common =
      rules.compoundTails.has(tail) ||
      features.is('function-word') ||
      (features.is(commonWord) && !features.is('particle'));
    return common ? last : -1;
  }
  // 'guards-Ana': a lower-case word glued by a dash; 'anti-X' and 'al-X' are words of their own.
  if (first || !upper.test(word.slice(hyphen + 1))) return -1;
  const head = featuresOf(word.slice(0, hyphen), rules);
  return rules.compoundHeads.has(word.slice(0, hyphen)) ||
    head.is('bound-particle') ||
    !head.is(commonWord, 'title')
    ? -1
    : hyphen;
}
