import type { SpeechRules } from '../../../language/speech.ts';
import type { SpeechFrame } from '../../../language/verbs.ts';
import { type NounPhrase, phraseAt } from '../clauses/by-index.ts';
import { previousVerb, subjectOf, verbGroup } from '../clauses/by-index.ts';
import type { Unit } from '../clauses/units.ts';
import { type Attribution, type AttributionResult, isSilent } from './attribution.ts';
import { agentOf, closedRelative, governs, isReducedNaming } from './cue-reach.ts';
import { isWording } from './is-word.ts';
import { NEAR_REACH, REPORTING_REACH } from './parameters.ts';

/**
 * Finds the reporting verb that governs the quotation at `quote` from the left: 'She said it was
 * “…”', 'called him “…”'.
 */
export function attributeBefore(
  units: readonly Unit[],
  quote: number,
  words: string,
  rules: SpeechRules,
): AttributionResult {
  let inner: Attribution | undefined;
  for (let at = quote - 1; at >= 0; at--) {
    const unit = units[at]!;
    if (unit.kind === 'semicolon' || (unit.kind === 'stop' && at < quote - 1)) break;
    if (unit.kind === 'close') {
      while (at > 0 && units[at]!.kind !== 'open') at--;
      continue;
    }
    if (unit.kind !== 'verb') continue;
    const relative = closedRelative(units, at, quote, words, rules);
    if (relative !== undefined) {
      at = relative;
      continue;
    }
    const answer = byVerb(units, at, quote, rules);
    if (isSilent(answer)) return inner ?? answer;
    if (!answer || (inner && !sameSpeaker(units, inner, answer, rules))) continue;
    const outer: Attribution = inner
      ? { ...inner, speaker: answer.speaker, rule: `${inner.rule}<${answer.rule}` }
      : answer;
    if (!borrows(units, answer, rules)) return withReporter(units, outer, rules);
    const main = inner ? undefined : cataphora(units, answer, rules);
    if (main) return { ...outer, speaker: main };
    inner = outer;
  }
  return inner;
}

/**
 * 'X said that Y called it “…”': adds who reports the speaker, and who reports that, outermost
 * first.
 */
function withReporter(
  units: readonly Unit[],
  answer: Attribution,
  rules: SpeechRules,
): Attribution {
  const through: NounPhrase[] = [];
  for (let inner = answer.speaker; ; inner = through[0]!) {
    const outer = reporterOf(units, inner, rules);
    if (!outer) return through.length ? { ...answer, through } : answer;
    through.unshift(outer);
  }
}

/** The subject of the reporting verb of which the clause that `inner` heads is the content. */
function reporterOf(
  units: readonly Unit[],
  inner: NounPhrase,
  rules: SpeechRules,
): NounPhrase | undefined {
  let at = inner.from - 1;
  if (units[at]?.marker === 'complementiser')
    for (let n = 0; n < REPORTING_REACH && at > 0 && units[at]!.kind !== 'verb'; n++) at--;
  const verb = units[at];
  const reports =
    verb?.kind === 'verb' &&
    rules.cues.get(verb.lemma ?? '')?.some((frame) => frame === 'say' || frame === 'tell');
  if (!reports || verbGroup(units, at).passive || rules.attribution.mind.has(verb.lemma ?? ''))
    return undefined;
  const outer = subjectOf(units, at, rules);
  return outer && outer.to <= inner.from && units[outer.head]!.start !== units[inner.head]!.start
    ? outer
    : undefined;
}

/**
 * Whether the subject of an inner cue stands for somebody named further out: 'X said she thinks',
 * 'what he calls'.
 */
function borrows(
  units: readonly Unit[],
  { speaker, cue }: Attribution,
  rules: SpeechRules,
): boolean {
  const head = units[speaker.head]!;
  // 'X said so, but he said …': a clause of its own, perhaps somebody else's.
  if (units[speaker.from - 1]?.kind === 'conjunction') return false;
  return head.kind === 'pronoun'
    ? !rules.pronouns.near.has(head.word)
    : rules.attribution.mind.has(units[cue!]?.lemma ?? '') && !rules.nouns.people.has(head.word);
}

/** 'denounced what it calls “…”': the pronoun stands for the subject of the main clause. */
function cataphora(
  units: readonly Unit[],
  { speaker }: Attribution,
  rules: SpeechRules,
): NounPhrase | undefined {
  if (
    units[speaker.head]!.kind !== 'pronoun' ||
    units[speaker.from - 1]?.marker !== 'free-relative'
  )
    return undefined;
  const verb = previousVerb(units, speaker.from - 1, 'past');
  const main = verb < 0 ? undefined : subjectOf(units, verb, rules);
  return main && fits(units, speaker, main, rules) ? main : undefined;
}

/** Whether the outer subject can be the one that the inner subject stands for. */
function sameSpeaker(
  units: readonly Unit[],
  inner: Attribution,
  outer: Attribution,
  rules: SpeechRules,
): boolean {
  if (!rules.cues.get(units[outer.cue!]?.lemma ?? '')?.some((frame) => frame !== 'judge'))
    return false;
  if (outer.speaker.to > inner.speaker.from && inner.speaker.to > outer.speaker.from) return false;
  if (
    units[inner.speaker.head]!.kind !== 'pronoun' ||
    rules.attribution.mind.has(units[inner.cue!]?.lemma ?? '')
  )
    return true;
  return (
    units[inner.speaker.head]!.word === rules.pronouns.thing ||
    fits(units, inner.speaker, outer.speaker, rules)
  );
}

/** Whether a pronoun agrees with a phrase in number and, for two pronouns, in person. */
function fits(
  units: readonly Unit[],
  pronoun: NounPhrase,
  phrase: NounPhrase,
  rules: SpeechRules,
): boolean {
  const [a, b] = [units[pronoun.head]!, units[phrase.head]!];
  if (b.kind === 'pronoun') return a.word === b.word;
  const plural = isPlural(units, phrase, rules);
  if (a.word === rules.pronouns.thing) return !plural && b.type !== 'person';
  return a.word === rules.pronouns.several
    ? plural || b.type === 'organisation' || rules.nouns.groups.has(b.word)
    : !plural && b.type !== 'organisation' && b.type !== 'place';
}

function isPlural(units: readonly Unit[], phrase: NounPhrase, rules: SpeechRules): boolean {
  const head = units[phrase.head]!;
  return (
    (head.kind === 'noun' && rules.singular(head.word) !== head.word) ||
    units.slice(phrase.from, phrase.to).some(({ kind }) => kind === 'conjunction')
  );
}

function byVerb(
  units: readonly Unit[],
  verb: number,
  quote: number,
  rules: SpeechRules,
): AttributionResult {
  const frames = framesOf(units, verb, quote, rules);
  if (!frames.length) return predicated(units, verb, quote, rules);
  const group = verbGroup(units, verb);
  const naming = frames.includes('call') || frames.includes('judge');
  // 'known as', 'driven by': a participle without an auxiliary is no active verb.
  if (
    units[verb]!.form === 'participle' &&
    !group.passive &&
    !units.slice(group.from, verb).some(({ kind }) => kind === 'have')
  )
    return undefined;
  if (group.passive || (naming && isReducedNaming(units, verb, group.from, rules))) {
    if (rules.attribution.quoting.has(units[verb]!.lemma ?? '')) return undefined;
    const speaker = agentOf(units, verb, quote);
    if (speaker) return { speaker, cue: verb, rule: `agent:${frames[0]}` };
    return frames.includes('judge') && !frames.includes('call') && !frames.includes('say')
      ? undefined
      : 'silent:passive';
  }
  if (!governs(units, verb, quote, frames, rules)) return undefined;
  const speaker = subjectOf(units, verb, rules);
  if (!speaker) return undefined;
  const target = naming ? phraseAt(units, verb + 1, quote) : undefined;
  return { speaker, cue: verb, rule: `before:${frames[0]}`, ...(target && { target }) };
}

const say: readonly SpeechFrame[] = ['say'];
const none: readonly SpeechFrame[] = [];

/**
 * Frames of the verb at `verb`: with a particle it may be another verb ('call for', 'call out'), or
 * none ('are to blame').
 */
function framesOf(
  units: readonly Unit[],
  verb: number,
  quote: number,
  rules: SpeechRules,
): readonly SpeechFrame[] {
  const { lemma = '' } = units[verb]!;
  const { putting, near, performing, particles, idle } = rules.attribution;
  const next = units[verb + 1]?.word;
  if (putting.has(lemma))
    return next === rules.pronouns.thing || units[verb + 2]?.marker === 'capacity' ? say : none;
  if (near.has(lemma)) return quote - verb <= NEAR_REACH ? say : none;
  if (isWording(units, verb, quote, rules)) return say;
  if (performing.has(lemma) && hasObject(units, verb, quote, rules)) return none;
  const together = particles.get(lemma)?.get(next ?? '');
  if (together) return together;
  if (idle.has(lemma) && verbGroup(units, verb).infinitive && units[verb - 2]?.kind === 'be')
    return none;
  return rules.cues.get(lemma) ?? none;
}

/**
 * 'wrote several plays, among them “…”': what was written is a thing, and nothing leads from it to
 * words.
 */
function hasObject(
  units: readonly Unit[],
  verb: number,
  quote: number,
  { nouns, singular }: SpeechRules,
): boolean {
  const object = phraseAt(units, verb + 1, quote);
  if (
    !object ||
    units[object.head]!.kind !== 'noun' ||
    nouns.utterances.has(singular(units[object.head]!.word))
  )
    return false;
  return units
    .slice(object.to, quote)
    .every(
      ({ kind, marker }) =>
        kind !== 'verb' &&
        kind !== 'be' &&
        kind !== 'have' &&
        kind !== 'modal' &&
        kind !== 'colon' &&
        marker !== 'complementiser',
    );
}

/** Any other verb with an object and 'as “…”': 'sold it as “…”', 'went after her as a “…”'. */
function predicated(
  units: readonly Unit[],
  verb: number,
  quote: number,
  rules: SpeechRules,
): AttributionResult {
  const as =
    units[quote - 1]?.marker === 'capacity'
      ? quote - 1
      : units[quote - 2]?.marker === 'capacity' && units[quote - 1]!.kind === 'determiner'
        ? quote - 2
        : -1;
  if (as <= verb || verbGroup(units, verb).passive) return undefined;
  const object =
    units[verb + 1]?.kind === 'preposition' || units[verb + 1]?.kind === 'subordinator'
      ? verb + 2
      : verb + 1;
  const target = phraseAt(units, object, as);
  if (!target || units.slice(target.to, as).some(({ kind }) => kind === 'verb' || kind === 'comma'))
    return undefined;
  const speaker = subjectOf(units, verb, rules);
  return speaker && { speaker, cue: verb, target, rule: 'before:as' };
}
