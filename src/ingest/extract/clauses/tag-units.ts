import type { SpeechRules } from '../../../language/speech.ts';
import type { VerbForm, VerbReading } from '../../../language/verbs.ts';
import type { Tape } from '../tape/tape.ts';
import { backOverAdverbs } from './over-adverbs.ts';
import { LONGEST_NO_ADVERB, NICKNAME_GAP, NICKNAME_LENGTH } from './parameters.ts';
import type { Unit, UnitKind } from './units.ts';

type Tags = Partial<{
  -readonly [Key in 'kind' | 'marker' | 'lemma' | 'form' | 'frames' | 'takesClause']: Unit[Key];
}>;
const tag = (unit: Unit, tags: Tags): Unit => Object.assign(unit, tags);

/**
 * Tells verbs from nouns by the word's forms and by what stands before it: after a determiner a
 * noun, after a modal, a pronoun or a name a verb. Enough to find the subject of a verb; not a full
 * part-of-speech tagging. Goes from left to right: what stands before a unit is told, what stands
 * behind it is not.
 */
export function tagUnits(units: Tape<Unit>, rules: SpeechRules): void {
  for (const unit of units) {
    const marker = rules.clauses.markers.get(unit.word);
    // 'The Doctor Who serial': with a capital a relative is part of a name.
    if (marker === 'person-relative' && unit.capital && unit.previous.is('name'))
      tag(unit, { kind: 'noun' });
    else if (marker) tag(unit, { marker });
  }
  for (const unit of units) {
    if (unit.is('untagged')) tag(unit, tagsOf(unit, rules));
    else if (unit.is('quote') && isNickname(unit)) tag(unit, { kind: 'noun' });
  }
}

const tagsOf = (unit: Unit, rules: SpeechRules): Tags =>
  nounTags(unit, rules) ?? functionTags(unit, rules) ?? contentTags(unit, rules);

/** Roy “Bud” Lee: a short quotation between two names belongs to them. */
const isNickname = ({ previous, next, start, end }: Unit): boolean =>
  previous.is('name') &&
  !previous.possessive &&
  next.is('name') &&
  end - start < NICKNAME_LENGTH &&
  start - previous.end < NICKNAME_GAP &&
  next.start - end < NICKNAME_GAP;

/** What a unit is by the lists of function words and words of time. */
function functionTags(unit: Unit, rules: SpeechRules): Tags | undefined {
  const { word, marker, previous, next } = unit;
  if (unit.possessive) return { kind: 'noun' };
  if (marker === 'direction')
    return { kind: !previous.is('source') && isInfinitive(next, rules) ? 'to' : 'preposition' };
  // 'in that report'
  if (marker === 'complementiser' && previous.is('preposition') && isNounish(next, rules))
    return { kind: 'determiner' };
  if (rules.clauses.adverbPairs.get(word) === next.word) return { kind: 'adverb' };
  return classTags(unit, rules) ?? (unit.isTime ? { kind: 'noun' } : undefined);
}

/** 'The oil well was', but not 'a plan well received'. */
const nounTags = ({ word, previous, next }: Unit, rules: SpeechRules): Tags | undefined =>
  rules.clauses.nounsToo.has(word) &&
  previous.is('noun', 'article') &&
  ['be', 'have', 'do', 'modal'].includes(rules.classes.get(next.word) ?? '')
    ? { kind: 'noun' }
    : undefined;

function classTags({ word, next }: Unit, rules: SpeechRules): Tags | undefined {
  const { clauses } = rules;
  const known = rules.classes.get(word);
  if (known === 'be' || known === 'have' || known === 'do')
    return { kind: known, form: clauses.auxiliaryForms.get(word) ?? 'past' };
  const determines = isNounish(next, rules);
  if (known === 'possessive' && clauses.objectPossessives.has(word) && !determines)
    return { kind: 'object' };
  if (clauses.determinerPronouns.has(word) && determines && !rules.verbs.has(next.word))
    return { kind: 'determiner' };
  return known && { kind: known };
}

/** What a unit is that no list of function words holds: a verb, an adverb or a noun. */
function contentTags(unit: Unit, rules: SpeechRules): Tags {
  const { word } = unit;
  const { clauses } = rules;
  const reading = rules.verbs.get(word) ?? clauses.guessVerb(word) ?? bareVerb(unit, rules);
  if (reading && actsAsVerb(unit, reading.form, rules)) {
    const { lemma, form } = reading;
    const frames = rules.cues.get(lemma) ?? unit.frames;
    const takesClause =
      frames.includes('say') || frames.includes('tell') || rules.linking.has(lemma);
    return { kind: 'verb', lemma, form, frames, takesClause };
  }
  const isAdverb =
    isAdverbial(word, rules) && !rules.nouns.people.has(word) && !clauses.notAdverbs.has(word);
  return { kind: isAdverb ? 'adverb' : 'noun' };
}

const isAdverbial = (word: string, { clauses }: SpeechRules): boolean =>
  clauses.adverbEnd.test(word) && word.length > LONGEST_NO_ADVERB;

function isInfinitive(next: Unit, rules: SpeechRules): boolean {
  if (next.is('name')) return false;
  if (next.is('quote')) return true;
  const known = rules.classes.get(next.word);
  if (known)
    return (
      known === 'be' ||
      known === 'have' ||
      known === 'do' ||
      (known === 'adverb' && !rules.clauses.placeAdverbs.has(next.word))
    );
  const reading = rules.verbs.get(next.word);
  // 'to cut': the past of some verbs is their base.
  const isBase = reading?.form === 'base' || reading?.lemma === next.word;
  return isBase || isAdverbial(next.word, rules);
}

/** After 'to', a modal or 'do' any word may be a verb. */
function bareVerb({ capital, word, previous }: Unit, rules: SpeechRules): VerbReading | undefined {
  if (capital || rules.clauses.adverbEnd.test(word)) return undefined;
  return backOverAdverbs(previous).is('modal', 'do', 'to')
    ? { lemma: word, form: 'base' }
    : undefined;
}

const nominal: readonly UnitKind[] = ['determiner', 'possessive', 'preposition', 'number'];
const verbal: readonly UnitKind[] = ['modal', 'to', 'do', 'pronoun', 'relative', 'be', 'have'];

/** Whether a word that has the form of a verb is one where it stands. */
function actsAsVerb(unit: Unit, form: VerbForm, rules: SpeechRules): boolean {
  const before = unit.previous;
  if (unit.capital && form === 'base' && !before.isEdge && !before.is('quote')) return false;
  const beyond = backOverAdverbs(before);
  const left = beyond.isEdge ? before : beyond;
  if (left.isEdge) return form !== 'base' && form !== 'third';
  if (left.possessive || (form === 'base' && isNounAfter(unit, left, rules))) return false;
  if (left.is(...verbal)) return !(left.is('be') && (form === 'base' || form === 'third'));
  // 'Some say', 'Many wrote'
  if (
    left === before &&
    rules.clauses.quantifiers.has(left.word) &&
    form !== 'ing' &&
    !isNounlike(unit, rules)
  )
    return form === 'base' || opensObject(unit.next, rules);
  if (left.is(...nominal)) return form === 'ing' && left.is('preposition');
  return actsByForm(unit, form, left, rules);
}

/** 'Tuesday talks'; 'that report': a demonstrative rather than a clause. */
const isNounAfter = (unit: Unit, left: Unit, rules: SpeechRules): boolean =>
  (left.is('noun') && left.isTime) ||
  (left.is('complementiser') && isNounlike(unit, rules) && !opensObject(unit.next, rules));

/** Whether a form of a verb is one behind a noun, a name or another verb. */
function actsByForm(unit: Unit, form: VerbForm, left: Unit, rules: SpeechRules): boolean {
  switch (form) {
    case 'past':
    case 'participle':
      return !(left.is('verb') && isNounish(unit.next, rules) && left.form !== 'past');
    case 'ing':
      // 'a payment processing company', 'the committee hearing'
      return !(
        rules.gerunds.has(unit.word) &&
        left === unit.previous &&
        (left.is('noun') || (left.is('name') && left.type !== 'person'))
      );
    case 'third':
      return left.is('noun')
        ? isThirdPerson(unit, left, rules)
        : left.is('name', 'quote', 'conjunction', 'close', 'comma');
    case 'base':
      return left.is('noun')
        ? isPlural(left, rules)
        : left.is('conjunction', 'name') && opensObject(unit.next, rules);
  }
}

/** 'The harbour reports that', not 'the harbour reports'. */
const isThirdPerson = (unit: Unit, left: Unit, rules: SpeechRules): boolean =>
  opensObject(unit.next, rules) ||
  (!isNounlike(unit, rules) && !rules.clauses.pluralEnd.test(left.word)) ||
  unit.next.is('complementiser');

const isPlural = (noun: Unit, { clauses }: SpeechRules): boolean =>
  clauses.pluralEnd.test(noun.word) ||
  noun.singular !== noun.word ||
  clauses.pluralNouns.has(noun.word);

const isNounlike = ({ word }: Unit, rules: SpeechRules): boolean =>
  rules.nounlike.has(rules.verbs.get(word)?.lemma ?? '');

/** Whether the unit behind is one that may still prove a noun. */
const isNounish = (next: Unit, rules: SpeechRules): boolean =>
  next.is('untagged') && next.word !== '' && !rules.classes.has(next.word);

/**
 * What may follow a verb of the present plural but hardly a noun: an object, 'that', a quotation.
 */
function opensObject(next: Unit, rules: SpeechRules): boolean {
  if (next.is('quote', 'name')) return true;
  const known = rules.classes.get(next.word);
  return (
    known === 'determiner' ||
    known === 'possessive' ||
    known === 'object' ||
    known === 'relative' ||
    known === 'pronoun'
  );
}
