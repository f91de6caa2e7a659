import type { SpeechRules } from '../../../language/speech.ts';
import { isTime, type NounPhrase, opensPhrase, phraseAt } from './noun-phrase.ts';
import { BRACKET_REACH, MOST_INSERTIONS, SUBJECT_DEPTH } from './parameters.ts';
import type { Unit, UnitKind } from './units.ts';

const inGroup = new Set<UnitKind>(['adverb', 'be', 'have', 'do', 'modal']);
const ends = new Set<UnitKind>([
  'quote',
  'semicolon',
  'colon',
  'stop',
  'subordinator',
  'relative',
  'comma',
  'dash',
  'be',
  'have',
  'do',
  'modal',
  'to',
  'open',
]);

/** A verb with its auxiliaries and adverbs. */
export interface VerbGroup {
  /** First unit of the group. */
  readonly from: number;
  readonly passive: boolean;
  readonly infinitive: boolean;
}

/** The group of the verb at `verb`. */
export function verbGroup(units: readonly Unit[], verb: number): VerbGroup {
  let from = verb;
  while (from > 0 && inGroup.has(units[from - 1]!.kind)) from--;
  const form = units[verb]!.form;
  const past = form === 'past' || form === 'participle';
  const auxiliary = units.slice(from, verb).findLast(({ kind }) => kind !== 'adverb');
  return {
    from,
    passive: past && auxiliary?.kind === 'be',
    infinitive: units[from - 1]?.kind === 'to',
  };
}

/**
 * Finds the subject of the verb at `verb` by walking its clause; undefined where the clause does
 * not show one.
 */
export function subjectOf(
  units: readonly Unit[],
  verb: number,
  rules: SpeechRules,
  depth = 0,
): NounPhrase | undefined {
  if (depth > SUBJECT_DEPTH) return undefined;
  const { from } = verbGroup(units, verb);
  const left = units[from - 1];
  const again = (other: number): NounPhrase | undefined =>
    other < 0 ? undefined : subjectOf(units, other, rules, depth + 1);
  const form = units[verb]!.form;
  const participial = form === 'ing' && !units.slice(from, verb).some(({ kind }) => kind === 'be');
  if (!left && rules.cues.has(units[verb]!.lemma ?? '') && !participial) {
    // 'Said Smith: “…”'
    const inverted = phraseAt(units, verb + 1);
    if (inverted && (units[inverted.to]?.kind === 'colon' || units[inverted.to]?.kind === 'quote'))
      return inverted;
  }
  if (!left)
    return participial || form === 'past' || form === 'participle'
      ? mainSubjectAfter(units, verb, rules)
      : undefined;
  // An infinitive's words are those of whoever wants them said: 'asked aides to call it …'.
  if (left.kind === 'to') return again(anyVerbLeft(units, from - 1));
  if (participial) return participialSubject(units, from, rules, again, verb);
  if (
    left.kind === 'conjunction' ||
    (left.kind === 'comma' && units[from - 2]?.kind === 'conjunction')
  ) {
    const other = parallel(units, previousVerb(units, from - 1, form), verb, rules);
    return other < 0 ? subjectLeft(units, from - 1, rules) : again(other);
  }
  if (left.kind === 'relative' || left.marker === 'person-relative')
    return antecedent(units, from - 1, rules) ?? { from: from - 1, to: from, head: from - 1 };
  const direct = subjectLeft(units, from, rules);
  if (direct) return direct;
  // 'rose, fell and said'; 'stood up, thanked him, called it …'
  const other = left.kind === 'comma' ? previousVerb(units, from - 1, form) : -1;
  return again(other);
}

/**
 * 'He said it was late and told them …': a reporting verb goes with the reporting verb before, not
 * with what that reports.
 */
function parallel(units: readonly Unit[], other: number, verb: number, rules: SpeechRules): number {
  if (
    other < 0 ||
    !rules.cues.has(units[verb]!.lemma ?? '') ||
    rules.cues.has(units[other]!.lemma ?? '')
  )
    return other;
  for (let at = other - 1; at >= 0; at--) {
    const unit = units[at]!;
    // A comma ends what the earlier verb reports.
    if (unit.kind === 'semicolon' || unit.kind === 'stop' || unit.kind === 'comma') break;
    if (
      unit.kind === 'verb' &&
      unit.form === units[verb]!.form &&
      rules.cues.get(unit.lemma ?? '')?.includes('say') &&
      !relativeStart(units, at)
    )
      return at;
  }
  return other;
}

/**
 * Subject of an -ing form: the object in 'criticised him for calling', else the subject of the
 * clause it hangs on.
 */
function participialSubject(
  units: readonly Unit[],
  from: number,
  rules: SpeechRules,
  again: (verb: number) => NounPhrase | undefined,
  verb: number,
): NounPhrase | undefined {
  const left = units[from - 1]!;
  const governor = previousVerb(units, from - 1, 'past');
  if (pictured(units, from, governor, rules)) return { from: from - 1, to: from, head: from - 1 };
  if (governor < 0) return loneParticiple(units, from, verb, rules);
  const blames =
    left.kind === 'preposition' || left.marker === 'capacity'
      ? rules.clauses.blaming.has(left.word) &&
        rules.cues.get(units[governor]!.lemma ?? '')?.some((frame) => frame !== 'say')
      : false;
  if (blames && !verbGroup(units, governor).passive) {
    const object = phraseAt(units, governor + 1, from - 1);
    if (object?.to === from - 1) return object;
  }
  const subject = again(governor);
  // 'said that there was …, adding': the clause has no subject; what hangs on it goes with the verb
  // of which it is the content.
  const content =
    subject && units[subject.head]!.marker === 'complementiser'
      ? previousVerb(units, subject.head, 'past')
      : -1;
  return content < 0 ? subject : again(content);
}

/**
 * 'footage of X saying', 'a tape shows X calling': a person right before the -ing form who is not
 * told or judged.
 */
function pictured(
  units: readonly Unit[],
  from: number,
  governor: number,
  rules: SpeechRules,
): boolean {
  const left = units[from - 1]!;
  const person =
    left.kind === 'name'
      ? left.type === 'person' && !left.possessive
      : left.kind === 'noun' && rules.nouns.people.has(rules.singular(left.word));
  if (!person || isRecipient(units, from, rules)) return false;
  return governor < 0 || !rules.cues.has(units[governor]!.lemma ?? '');
}

/** 'a letter to the directors stating': they are told, they do not tell. */
function isRecipient(units: readonly Unit[], end: number, rules: SpeechRules): boolean {
  let at = end - 1;
  while (
    at > 0 &&
    (units[at]!.kind === 'noun' ||
      units[at]!.kind === 'name' ||
      units[at]!.kind === 'determiner' ||
      units[at]!.kind === 'possessive' ||
      units[at]!.marker === 'belonging')
  )
    at--;
  return (
    units[at]?.marker === 'direction' &&
    units[at - 1]?.kind === 'noun' &&
    [rules.nouns.utterances, rules.nouns.texts].some((said) =>
      said.has(rules.singular(units[at - 1]!.word)),
    )
  );
}

/** An -ing form with no verb before it: 'X, despite saying', 'X saying', 'Saying …, X left'. */
function loneParticiple(
  units: readonly Unit[],
  from: number,
  verb: number,
  rules: SpeechRules,
): NounPhrase | undefined {
  const left = units[from - 1]!;
  if (left.kind === 'name' || left.kind === 'noun') return subjectLeft(units, from, rules);
  const comma =
    left.kind === 'comma' ? from - 1 : units[from - 2]?.kind === 'comma' ? from - 2 : -1;
  return (
    (comma > 0 ? overInsertions(units, comma, rules) : undefined) ??
    mainSubjectAfter(units, verb, rules)
  );
}

/**
 * The verb before `at` on which a coordinated or participial verb hangs; verbs of relative clauses
 * are passed over.
 */
export function previousVerb(units: readonly Unit[], at: number, form: Unit['form']): number {
  const wantsInfinitive = form === 'base' || form === 'ing';
  for (let next = at - 1; next >= 0; next--) {
    const unit = units[next]!;
    if (unit.kind === 'semicolon' || unit.kind === 'stop') return -1;
    if (unit.kind === 'be' || unit.kind === 'have' || unit.kind === 'do' || unit.kind === 'modal') {
      if (!wantsInfinitive || form === 'ing') return relativeStart(units, next) ?? next;
      continue;
    }
    if (unit.kind !== 'verb') continue;
    if (wantsInfinitive && unit.form === form) return next;
    if (unit.form === 'ing' || (unit.form === 'base' && verbGroup(units, next).infinitive))
      continue;
    if (unit.form === 'base' && form === 'base') continue;
    if (isReduced(units, next)) continue;
    const relative = relativeStart(units, next);
    if (relative === undefined) return next;
    next = relative;
  }
  return -1;
}

/** 'remarks made by …': a participle behind its noun. */
const isReduced = (units: readonly Unit[], at: number): boolean =>
  units[at]!.form !== 'third' &&
  verbGroup(units, at).from === at &&
  units[at + 1]?.marker === 'agent';

/**
 * Index of the relative pronoun whose clause the verb at `at` heads; undefined where it heads no
 * relative clause.
 */
function relativeStart(units: readonly Unit[], at: number): number | undefined {
  const { from } = verbGroup(units, at);
  const left = units[from - 1];
  return left &&
    from - 1 > 0 &&
    (left.marker === 'person-relative' ||
      left.marker === 'thing-relative' ||
      (left.marker === 'complementiser' && units[from - 2]?.kind === 'noun'))
    ? from - 1
    : undefined;
}

function anyVerbLeft(units: readonly Unit[], at: number): number {
  for (let next = at - 1; next >= 0; next--) {
    const { kind } = units[next]!;
    if (kind === 'verb') return next;
    if (kind === 'be' || kind === 'have') return next;
    if (kind === 'semicolon' || kind === 'stop') return -1;
  }
  return -1;
}

/** What 'who' or 'which' refers to: the phrase before it. */
function antecedent(
  units: readonly Unit[],
  relative: number,
  rules: SpeechRules,
): NounPhrase | undefined {
  const end =
    units[relative - 1]?.kind === 'comma' || units[relative - 1]?.kind === 'dash'
      ? relative - 1
      : relative;
  return subjectLeft(units, end, rules);
}

/** 'Asked about it, Smith said': the subject of the clause after the next comma. */
function mainSubjectAfter(
  units: readonly Unit[],
  verb: number,
  rules: SpeechRules,
): NounPhrase | undefined {
  for (let at = verb + 1; at < units.length; at++) {
    const before = units[at - 1]!;
    const breaks = before.kind === 'comma' || before.kind === 'quote';
    if (!breaks || !opensPhrase(units[at])) continue;
    const phrase = phraseAt(units, at);
    if (phrase && !isTime(units, phrase, rules)) return phrase;
  }
  return undefined;
}

/**
 * The noun phrase that ends before `end` and heads the clause there, over appositions and other
 * insertions.
 */
export function subjectLeft(
  units: readonly Unit[],
  end: number,
  rules: SpeechRules,
): NounPhrase | undefined {
  const left = units[end - 1];
  if (!left) return undefined;
  if (left.kind === 'comma' || left.kind === 'dash') return overInsertions(units, end - 1, rules);
  if (left.kind === 'close') {
    const open = units.slice(0, end).findLastIndex(({ kind }) => kind === 'open');
    return open > 0 ? subjectLeft(units, open, rules) : undefined;
  }
  return subjectIn(units, regionStart(units, end), end, rules);
}

function regionStart(units: readonly Unit[], end: number): number {
  for (let at = end - 1; at >= 0; at--) {
    const unit = units[at]!;
    if (unit.kind === 'close') {
      while (at > 0 && units[at]!.kind !== 'open') at--;
      continue;
    }
    if (
      ends.has(unit.kind) ||
      unit.kind === 'verb' ||
      unit.marker === 'person-relative' ||
      unit.kind === 'object'
    )
      return at + 1;
    if (unit.kind === 'conjunction' && !joinsPhrases(units, at)) return at + 1;
  }
  return 0;
}

const joinsPhrases = (units: readonly Unit[], at: number): boolean => {
  const before = units[at - 1];
  return (
    units[at]!.marker !== 'contrast' &&
    before !== undefined &&
    (before.kind === 'name' || before.kind === 'noun') &&
    units[at + 1]?.kind !== 'pronoun'
  );
};

/**
 * First noun phrase of the region that stands in no prepositional phrase; the last name of the
 * region failing that.
 */
function subjectIn(
  units: readonly Unit[],
  from: number,
  end: number,
  rules: SpeechRules,
): NounPhrase | undefined {
  let last: NounPhrase | undefined;
  if (units[end - 1]!.kind === 'pronoun' && end > from)
    return { from: end - 1, to: end, head: end - 1 };
  for (let at = from; at < end;) {
    const { kind } = units[at]!;
    if (kind === 'preposition') {
      last = phraseAt(units, at + 1, end);
      at = last ? last.to : at + 1;
      while (units[at]?.kind === 'conjunction' && at < end)
        at = phraseAt(units, at + 1, end)?.to ?? at + 1;
      continue;
    }
    const phrase = opensPhrase(units[at]) ? phraseAt(units, at, end) : undefined;
    if (phrase && !isTime(units, phrase, rules))
      return overAbbreviation(units, phrase, end) ?? coordinated(units, phrase, end);
    at = phrase ? phrase.to : at + 1;
  }
  const before = units[from - 1];
  // 'officials quoted by the Post said': the agent belongs to the participle.
  if (last && units[from]!.marker === 'agent' && isBareParticiple(units, from - 1))
    return subjectLeft(units, from - 1, rules);
  if (last && last.to === end && units[last.head]!.kind === 'name' && last.head > last.from)
    return { from: last.head, to: last.to, head: last.head };
  // 'the man accused of fraud said': the participle belongs to the phrase.
  if (last && before && isBareParticiple(units, from - 1))
    return subjectLeft(units, from - 1, rules);
  return undefined;
}

/** A past participle without an auxiliary. */
function isBareParticiple(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return (
    unit?.kind === 'verb' &&
    (unit.form === 'past' || unit.form === 'participle') &&
    verbGroup(units, at).from === at
  );
}

/**
 * 'Harbour Party (HP) lawmaker Jane Roe said': the organisation before the bracket belongs to the
 * name behind it.
 */
function overAbbreviation(
  units: readonly Unit[],
  { to, head }: NounPhrase,
  end: number,
): NounPhrase | undefined {
  if (units[head]!.kind !== 'name' || units[to]?.kind !== 'open') return undefined;
  const close = units.findIndex(({ kind }, at) => at > to && kind === 'close');
  const behind =
    close > 0 && close <= to + BRACKET_REACH ? phraseAt(units, close + 1, end) : undefined;
  return behind && units[behind.head]!.type === 'person' && !units[behind.head]!.possessive
    ? behind
    : undefined;
}

function coordinated(units: readonly Unit[], phrase: NounPhrase, end: number): NounPhrase {
  if (units[phrase.to]?.kind !== 'conjunction' || phrase.to >= end) return phrase;
  const other = phraseAt(units, phrase.to + 1, end);
  return other ? { from: phrase.from, to: other.to, head: other.head } : phrase;
}

/** Walks left over ', who …,' ', a senator,' ', speaking in …,' to the subject they belong to. */
function overInsertions(
  units: readonly Unit[],
  comma: number,
  rules: SpeechRules,
): NounPhrase | undefined {
  const isDash = units[comma]!.kind === 'dash';
  let best: NounPhrase | undefined;
  let close = comma;
  for (let n = 0; n < MOST_INSERTIONS; n++) {
    const open = segmentStart(units, close, isDash);
    const subject = segmentSubject(units, open + 1, close, rules);
    if (subject === 'clause') break;
    if (subject) best = subject;
    if (open < 0 || !(units[open]!.kind === 'comma' || units[open]!.kind === 'dash')) break;
    close = open;
  }
  return best;
}

function segmentStart(units: readonly Unit[], close: number, isDash: boolean): number {
  for (let at = close - 1; at >= 0; at--) {
    const { kind } = units[at]!;
    if (
      kind === 'quote' ||
      kind === 'semicolon' ||
      kind === 'colon' ||
      kind === 'stop' ||
      kind === 'dash' ||
      (kind === 'comma' && !isDash)
    )
      return at;
  }
  return -1;
}

/**
 * Subject that a segment between commas offers: none for insertions, 'clause' where the segment is
 * one of its own.
 */
function segmentSubject(
  units: readonly Unit[],
  from: number,
  end: number,
  rules: SpeechRules,
): NounPhrase | 'clause' | undefined {
  const first = units[from];
  if (!first || from >= end) return undefined;
  const region = regionStart(units, end);
  const bounded = region > from ? units[region - 1] : undefined;
  if (
    first.kind === 'relative' ||
    first.marker === 'person-relative' ||
    first.kind === 'preposition' ||
    first.kind === 'verb' ||
    first.kind === 'subordinator' ||
    first.kind === 'to'
  ) {
    return bounded &&
      (bounded.kind === 'subordinator' || bounded.kind === 'relative') &&
      region - 1 > from
      ? phraseOf(units, region, end, rules)
      : undefined;
  }
  if (!bounded || (bounded.kind === 'verb' && bounded.form === 'ing'))
    return phraseOf(units, from, end, rules);
  const who = units.findIndex(
    ({ marker, kind }, at) =>
      at > from &&
      at < end &&
      (marker === 'person-relative' ||
        marker === 'person-object-relative' ||
        (kind === 'relative' && marker === 'thing-relative')),
  );
  if (who > 0) return phraseOf(units, from, who, rules);
  if (
    bounded.kind === 'conjunction' ||
    bounded.kind === 'subordinator' ||
    bounded.kind === 'relative'
  )
    return phraseOf(units, region, end, rules);
  return 'clause';
}

function phraseOf(
  units: readonly Unit[],
  from: number,
  end: number,
  rules: SpeechRules,
): NounPhrase | undefined {
  return subjectIn(units, from, end, rules);
}
