import type { SpeechRules } from '../../../language/speech.ts';
import type { LoneCue, Silence } from '../../../model/tie.ts';
import { alone, type NounPhrase, phraseAt } from '../clauses/noun-phrase.ts';
import { previousVerb } from '../clauses/previous-verb.ts';
import { subjectOf } from '../clauses/subject.ts';
import type { Unit } from '../clauses/units.ts';
import type { Tape } from '../tape/tape.ts';
import { attributeAfter, attributeFurther } from './after-quote.ts';
import { type Attribution, type AttributionResult, isSilent, type Sought } from './attribution.ts';
import { attributeBefore } from './before-quote.ts';
import { attributeByNoun } from './by-noun.ts';
import { sourceAt } from './chain.ts';
import { isName, isWork } from './is-name.ts';
import { isDefined, isWord } from './is-word.ts';
import { ANNOUNCING_REACH, SIGNATURE_UNITS } from './parameters.ts';

const tied = (speaker: NounPhrase | undefined, cue: Unit, kind: LoneCue): Attribution | undefined =>
  speaker && { speaker, cue, tie: { cue: { kind } } };

/** Decides whose words a quotation is. */
export function attribute(sought: Sought): AttributionResult {
  const { quote } = sought;
  if (!quote.is('quote')) return 'name';
  const written = signature(sought) ?? onSign(sought) ?? announced(sought);
  if (written) return written;
  const before = attributeBefore(sought);
  const near = before !== undefined && !isSilent(before) && isPredicate(before, sought);
  const silence = silenceOf(sought, near);
  if (silence) return silence;
  const noun = isSilent(before) ? undefined : attributeByNoun(sought);
  if (noun && (before === undefined || isSilent(before) || before.cue.isBefore(noun.cue)))
    return noun;
  const after = !near && pauses(sought) ? attributeAfter(quote) : undefined;
  return after ?? before ?? attributeFurther(quote) ?? withoutVerb(sought);
}

/** Why the words are surely nobody's; `near`: they are the complement of a verb of naming. */
function silenceOf(sought: Sought, near: boolean): Silence | undefined {
  if ((!near && isName(sought)) || isWork(sought)) return 'name';
  return (!near && isWord(sought)) || isDefined(sought) ? 'word' : undefined;
}

/** Whether a mark shows that the sentence goes on behind the words or ends with them. */
const pauses = ({ quote, words }: Sought): boolean =>
  /[,?!—–…-]$/.test(words.replace(/[\s'’"”]+$/, '')) || quote.next.is('comma', 'dash');

/**
 * Whether the cue stands right before the quotation or the quotation is what somebody is called:
 * 'called him a “…”', 'described it as “…”'.
 */
function isPredicate({ cue, tie }: Attribution, { quote, rules }: Sought): boolean {
  if (cue === quote.previous) return true;
  const names =
    tie.cue.kind === 'before' &&
    (tie.cue.frame === 'call' || (tie.cue.frame === 'as' && !tie.outer));
  if (!names) return false;
  return rules.attribution.naming.has(cue.lemma)
    ? !quote.next.is('capacity')
    : cue.until(quote).some((unit) => unit.is('capacity', 'direction'));
}

/** 'signs such as “…”', 'a banner that read “…”': the words stand on a thing. */
function onSign({ quote, rules }: Sought): Attribution | undefined {
  const noun = quote.previous.seekBack((unit) => !carries(unit, rules));
  const isSign = noun.is('noun') && rules.nouns.signs.has(noun.singular);
  return isSign && noun !== quote.previous ? tied(alone(noun), noun.next, 'sign') : undefined;
}

const carries = (unit: Unit, { attribution }: SpeechRules): boolean =>
  unit.is('colon', 'comma') || attribution.carrying.has(unit.word);

/** '“…” — Jane Roe': a quotation that a name signs. */
function signature({ tape, quote }: Sought): Attribution | undefined {
  const dash = quote.next;
  if (quote !== tape.first || !dash.is('dash')) return undefined;
  const name = dash.next.is('dash') ? dash.skip(2) : dash.next;
  const speaker = name.is('name', 'noun') ? phraseAt(name) : undefined;
  return speaker?.head.next.is('edge', 'stop', 'comma', 'open')
    ? tied(speaker, dash, 'signature')
    : undefined;
}

/** The name that signs a quotation from the block below it: '— Jane Roe'. */
export function signatureBelow({ first, length }: Tape<Unit>): NounPhrase | undefined {
  if (!first.is('dash') || length > SIGNATURE_UNITS) return undefined;
  const name = first.next.is('dash') ? first.skip(2) : first.next;
  return name.type === 'person' ? phraseAt(name) : undefined;
}

/** A speaker to whom a colon or 'according to' leads. */
function withoutVerb(sought: Sought): Attribution | undefined {
  const { tape, quote } = sought;
  const led = quote.previous.is('colon') ? (label(sought) ?? colon(sought)) : undefined;
  return led ?? accordingTo(tape);
}

/**
 * 'Roe: “…”', 'Roe, The Courier: “…”', 'And from the chair, Ana Roe: “…”': a name before the colon,
 * with what describes it and without a verb.
 */
function label({ tape, quote, rules }: Sought): Attribution | undefined {
  const mark = quote.previous;
  const units = tape.first.until(mark);
  if (units.some((unit) => unit.is('verb', 'be', 'have', 'modal', 'do', 'quote', 'pronoun')))
    return undefined;
  const people = units.filter((unit) => unit.type === 'person');
  const [person] = people;
  if (people.length !== 1 || !person || person.possessive) return undefined;
  const opens = phraseAt(tape.first, mark);
  const credited = units.find((unit) => rules.attribution.crediting.has(unit.word));
  const speaker = credited?.isBefore(person) ? alone(person) : opens;
  return speaker?.head === person ? tied(speaker, mark, 'label') : undefined;
}

/** 'She had a new message: “…”': the subject of the clause that a colon ends. */
function colon({ quote, rules }: Sought): Attribution | undefined {
  const mark = quote.previous;
  for (let by = mark.previous; by.index > 0; by = by.previous) {
    // 'rated this claim by Roe: “…”'
    const isSaid = by.is('agent') && rules.nouns.utterances.has(by.previous.singular);
    const said = isSaid ? phraseAt(by.next, quote) : undefined;
    if (said) return tied(said, by.previous, 'colon');
  }
  return subjectBeforeColon(mark, rules);
}

function subjectBeforeColon(mark: Unit, rules: SpeechRules): Attribution | undefined {
  const verb = previousVerb(mark, 'past');
  const speaker = verb && subjectOf(verb, rules);
  if (!speaker || !speaks(speaker.head, rules)) return undefined;
  // 'Roe meets Poe: “…”': either may have said it.
  const last = mark.previous;
  const isEither = last.type === 'person' && last !== speaker.head && verb.frames.length === 0;
  return isEither ? undefined : tied(speaker, verb, 'colon');
}

const speaks = (head: Unit, rules: SpeechRules): boolean =>
  head.type === 'person' ||
  head.type === 'organisation' ||
  (head.is('pronoun') && rules.pronouns.speakers.has(head.word)) ||
  head.isPerson;

/**
 * 'rated this claim by Roe: “…”': the words themselves are announced, whoever does something with
 * them.
 */
function announced({ quote, rules }: Sought): Attribution | undefined {
  const { attribution, nouns } = rules;
  if (!quote.previous.is('colon')) return undefined;
  const by = quote.previous.seekBack((unit) => unit.is('agent'));
  const noun = by.previous;
  if (!noun.is('noun') || !nouns.utterances.has(noun.singular)) return undefined;
  const announces = by
    .skip(-ANNOUNCING_REACH)
    .until(noun)
    .some(({ word }) => attribution.announcing.has(word));
  return announces ? tied(phraseAt(by.next, quote), noun, 'announced') : undefined;
}

/** 'according to X', 'per X' in the sentence. */
export function accordingTo(tape: Tape<Unit>): Attribution | undefined {
  for (const unit of tape) {
    const source = sourceAt(unit);
    const speaker = source && phraseAt(source);
    if (speaker && !speaker.head.isTime) return tied(speaker, unit, 'according-to');
  }
  return undefined;
}
