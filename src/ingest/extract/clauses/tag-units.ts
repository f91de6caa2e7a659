import type { ClauseWords } from '../../../language/clauses.ts';
import type { SpeechRules } from '../../../language/speech.ts';
import { LONGEST_NO_ADVERB, NICKNAME_GAP, NICKNAME_LENGTH } from './parameters.ts';
import type { Unit, UnitKind } from './units.ts';

/** A unit before its words are told apart by context; owned by the reader, which hands it over. */
export type RawUnit = { -readonly [Key in keyof Omit<Unit, 'kind'>]: Unit[Key] } & {
  kind?: UnitKind;
  capital: boolean;
};

const nominalBefore = new Set<UnitKind>(['determiner', 'possessive', 'preposition', 'number']);
const verbBefore = new Set<UnitKind>(['modal', 'to', 'do', 'pronoun', 'relative']);

/**
 * Tells verbs from nouns by the word's forms and by what stands before it: after a determiner a
 * noun, after a modal, a pronoun or a name a verb. Enough to find the subject of a verb; not a full
 * part-of-speech tagging.
 */
export function tagUnits(raw: readonly RawUnit[], rules: SpeechRules): Unit[] {
  const units: Unit[] = [];
  let before: RawUnit | undefined;
  for (const unit of raw) {
    const marker = rules.clauses.markers.get(unit.word);
    // 'The Doctor Who serial': with a capital a relative is part of a name.
    if (marker && unit.capital && marker === 'person-relative' && before?.kind === 'name')
      unit.kind = 'noun';
    else if (marker) unit.marker = marker;
    before = unit;
  }
  raw.forEach((unit, at) => {
    if (unit.kind === undefined)
      Object.assign(unit, classify(unit, units.at(-1), raw[at + 1], rules, units));
    else if (unit.kind === 'quote' && isNickname(units.at(-1), raw[at + 1], unit))
      unit.kind = 'noun';
    units.push(unit as Unit);
  });
  return units;
}

/** Roy “Bud” Lee: a short quotation between two names belongs to them. */
const isNickname = (before: Unit | undefined, after: RawUnit | undefined, unit: RawUnit): boolean =>
  before?.kind === 'name' &&
  !before.possessive &&
  after?.kind === 'name' &&
  unit.end - unit.start < NICKNAME_LENGTH &&
  unit.start - before.end < NICKNAME_GAP &&
  after.start - unit.end < NICKNAME_GAP;

function classify(
  unit: RawUnit,
  before: Unit | undefined,
  after: RawUnit | undefined,
  rules: SpeechRules,
  units: readonly Unit[],
): Pick<Unit, 'kind' | 'lemma' | 'form'> {
  const { word, marker } = unit;
  const { clauses } = rules;
  if (unit.possessive) return { kind: 'noun' };
  if (marker === 'direction')
    return {
      kind: before?.marker !== 'source' && isInfinitive(after, rules) ? 'to' : 'preposition',
    };
  if (marker === 'complementiser' && isDemonstrative(before, after, rules))
    return { kind: 'determiner' };
  if (after && clauses.adverbPairs.get(word) === after.word) return { kind: 'adverb' };
  const known = rules.classes.get(word);
  if (known === 'be' || known === 'have' || known === 'do')
    return { kind: known, form: clauses.auxiliaryForms.get(word) ?? 'past' };
  if (
    known === 'possessive' &&
    clauses.objectPossessives.has(word) &&
    (!after || after.kind !== undefined || isFunction(after.word, rules) || after.word === '')
  )
    return { kind: 'object' };
  if (
    clauses.determinerPronouns.has(word) &&
    isNounish(after, rules) &&
    !rules.verbs.has(after!.word)
  )
    return { kind: 'determiner' };
  if (known) return { kind: known };
  if (rules.nouns.times.has(word)) return { kind: 'noun' };
  const reading =
    rules.verbs.get(word) ?? clauses.guessVerb(word) ?? bareVerb(word, unit, units, clauses);
  if (!reading || !actsAsVerb(reading.form, unit, before, after, rules, units))
    return {
      kind:
        clauses.adverbEnd.test(word) &&
        word.length > LONGEST_NO_ADVERB &&
        !rules.nouns.people.has(word) &&
        !clauses.notAdverbs.has(word)
          ? 'adverb'
          : 'noun',
    };
  return { kind: 'verb', lemma: reading.lemma, form: reading.form };
}

const isFunction = (word: string, rules: SpeechRules): boolean => rules.classes.has(word);

function isInfinitive(after: RawUnit | undefined, rules: SpeechRules): boolean {
  if (!after || after.kind === 'name') return false;
  if (after.kind === 'quote') return true;
  const known = rules.classes.get(after.word);
  if (known)
    return (
      known === 'be' ||
      known === 'have' ||
      known === 'do' ||
      (known === 'adverb' && !rules.clauses.placeAdverbs.has(after.word))
    );
  return (
    rules.verbs.get(after.word)?.form === 'base' ||
    (rules.clauses.adverbEnd.test(after.word) && after.word.length > LONGEST_NO_ADVERB)
  );
}

function isDemonstrative(
  before: Unit | undefined,
  after: RawUnit | undefined,
  rules: SpeechRules,
): boolean {
  return (
    before?.kind === 'preposition' &&
    after !== undefined &&
    after.kind === undefined &&
    !isFunction(after.word, rules)
  );
}

/** After 'to', a modal or 'do' any word may be a verb. */
function bareVerb(
  word: string,
  unit: RawUnit,
  units: readonly Unit[],
  { adverbEnd }: ClauseWords,
): { lemma: string; form: 'base' } | undefined {
  if (unit.capital || adverbEnd.test(word)) return undefined;
  const left = units.findLast(({ kind }) => kind !== 'adverb')?.kind;
  return left === 'modal' || left === 'do' || left === 'to'
    ? { lemma: word, form: 'base' }
    : undefined;
}

function actsAsVerb(
  form: string,
  unit: RawUnit,
  before: Unit | undefined,
  after: RawUnit | undefined,
  rules: SpeechRules,
  units: readonly Unit[],
): boolean {
  const left =
    before?.kind === 'adverb'
      ? (units.findLast((other) => other.kind !== 'adverb') ?? before)
      : before;
  if (unit.capital && before && before.kind !== 'quote' && form === 'base') return false;
  if (!left) return form !== 'base' && form !== 'third';
  if (left.kind === 'noun' && rules.nouns.times.has(left.word) && form === 'base') return false;
  if (left.possessive) return false;
  // 'that report': a demonstrative rather than a clause
  if (
    left.marker === 'complementiser' &&
    form === 'base' &&
    rules.nounlike.has(rules.verbs.get(unit.word)?.lemma ?? '') &&
    !isObject(after, rules)
  )
    return false;
  if (verbBefore.has(left.kind) || left.kind === 'be' || left.kind === 'have')
    return !(left.kind === 'be' && (form === 'base' || form === 'third'));
  // 'Some say', 'Many wrote'
  if (
    left === before &&
    rules.clauses.quantifiers.has(left.word) &&
    form !== 'ing' &&
    !rules.nounlike.has(rules.verbs.get(unit.word)?.lemma ?? '')
  )
    return form === 'base' || isObject(after, rules);
  if (nominalBefore.has(left.kind)) return form === 'ing' && left.kind === 'preposition';
  switch (form) {
    case 'past':
    case 'participle':
      return !(left.kind === 'verb' && isNounish(after, rules) && left.form !== 'past');
    case 'ing':
      // 'a payment processing company', 'the committee hearing'
      return !(
        rules.gerunds.has(unit.word) &&
        left === before &&
        (left.kind === 'noun' || (left.kind === 'name' && left.type !== 'person'))
      );
    case 'third':
      if (left.kind === 'noun')
        return (
          isObject(after, rules) ||
          (!rules.nounlike.has(rules.verbs.get(unit.word)?.lemma ?? '') &&
            !rules.clauses.pluralEnd.test(left.word)) ||
          after?.marker === 'complementiser'
        );
      return (
        left.kind === 'name' ||
        left.kind === 'quote' ||
        left.kind === 'conjunction' ||
        left.kind === 'close' ||
        left.kind === 'comma'
      );
    default:
      return (
        (left.kind === 'noun' &&
          (rules.clauses.pluralEnd.test(left.word) ||
            rules.singular(left.word) !== left.word ||
            rules.clauses.pluralNouns.has(left.word))) ||
        (left.kind === 'conjunction' && isObject(after, rules)) ||
        (left.kind === 'name' && isObject(after, rules))
      );
  }
}

const isNounish = (unit: RawUnit | undefined, rules: SpeechRules): boolean =>
  unit !== undefined && unit.kind === undefined && !isFunction(unit.word, rules);

/**
 * What may follow a verb of the present plural but hardly a noun: an object, 'that', a quotation.
 */
function isObject(after: RawUnit | undefined, rules: SpeechRules): boolean {
  if (!after) return false;
  if (after.kind === 'quote' || after.kind === 'name') return true;
  const known = rules.classes.get(after.word);
  return (
    known === 'determiner' ||
    known === 'possessive' ||
    known === 'object' ||
    known === 'relative' ||
    known === 'pronoun'
  );
}
