import type { SpeechRules } from '../../../language/speech.ts';
import type { SpeechFrame } from '../../../language/verbs.ts';
import type { Silence } from '../../../model/tie.ts';
import { type NounPhrase, phraseAt } from '../clauses/noun-phrase.ts';
import { previousVerb } from '../clauses/previous-verb.ts';
import { subjectOf } from '../clauses/subject.ts';
import { nearestPhrase } from '../clauses/subject-left.ts';
import type { Unit } from '../clauses/units.ts';
import { groupStart, verbGroup } from '../clauses/verb-group.ts';
import { type Attribution, type AttributionResult, isSilent, type Sought } from './attribution.ts';
import { agentOf, closedRelative, governs, isReducedNaming } from './cue-reach.ts';
import { REPORTING_REACH } from './parameters.ts';
import { agrees, sameSpeaker } from './same-speaker.ts';
import { framesOf } from './verb-frames.ts';

/**
 * Finds the reporting verb that governs a quotation from the left: 'She said it was “…”', 'called
 * him “…”'.
 */
export function attributeBefore(sought: Sought): AttributionResult {
  const { rules } = sought;
  let inner: Attribution | undefined;
  for (const verb of verbsBefore(sought)) {
    const answer = byVerb(verb, sought);
    if (isSilent(answer)) return inner ?? answer;
    if (!answer || (inner && !sameSpeaker(inner, answer, rules))) continue;
    const outer = inner ? reachOut(inner, answer) : answer;
    if (!borrows(answer, rules)) return withReporter(outer, rules);
    const main = inner ? undefined : cataphora(answer, rules);
    if (main) return { ...outer, speaker: main };
    inner = outer;
  }
  return inner;
}

/** The verbs to the left whose clause can hold the quotation, nearest first. */
function* verbsBefore(sought: Sought): Generator<Unit> {
  const last = sought.quote.previous;
  for (let unit = last; !unit.isEdge; unit = unit.previous) {
    if (unit.is('semicolon') || (unit.is('stop') && unit !== last)) return;
    if (unit.is('close')) unit = unit.seekBack((other) => other.is('open'));
    if (!unit.is('verb')) continue;
    const relative = closedRelative(unit, sought);
    if (relative) unit = relative;
    else yield unit;
  }
}

/** The inner cue with the speaker to whom the outer one leads. */
const reachOut = (inner: Attribution, { speaker, tie }: Attribution): Attribution => ({
  ...inner,
  speaker,
  tie: { ...inner.tie, outer: [...(inner.tie.outer ?? []), tie.cue] },
});

/**
 * 'X said that Y called it “…”': adds who reports the speaker, and who reports that, outermost
 * first.
 */
function withReporter(answer: Attribution, rules: SpeechRules): Attribution {
  const through: NounPhrase[] = [];
  let reporter = reporterOf(answer.speaker, rules);
  while (reporter) {
    through.unshift(reporter);
    reporter = reporterOf(reporter, rules);
  }
  return through.length ? { ...answer, through } : answer;
}

/** The subject of the reporting verb of which the clause that `inner` heads is the content. */
function reporterOf(inner: NounPhrase, rules: SpeechRules): NounPhrase | undefined {
  const verb = verbOfContent(inner.first.previous);
  const reports = verb.is('verb') && verb.reports('say', 'tell');
  if (!reports || verbGroup(verb).passive || rules.attribution.mind.has(verb.lemma))
    return undefined;
  const outer = subjectOf(verb, rules);
  return outer?.head.isBefore(inner.first) ? outer : undefined;
}

/** The verb right before a clause, or shortly before the 'that' which opens it. */
function verbOfContent(left: Unit): Unit {
  if (!left.is('complementiser')) return left;
  let unit = left;
  for (let n = 0; n < REPORTING_REACH && unit.index > 0 && !unit.is('verb'); n++)
    unit = unit.previous;
  return unit;
}

/**
 * Whether the subject of an inner cue stands for somebody named further out: 'X said she thinks',
 * 'what he calls'.
 */
function borrows({ speaker, cue }: Attribution, rules: SpeechRules): boolean {
  const { first, head } = speaker;
  // 'X said so, but he said …': a clause of its own, perhaps somebody else's.
  if (first.previous.is('conjunction')) return false;
  return head.is('pronoun')
    ? !rules.pronouns.near.has(head.word)
    : rules.attribution.mind.has(cue.lemma) && !rules.nouns.people.has(head.word);
}

/** 'denounced what it calls “…”': the pronoun stands for the subject of the main clause. */
function cataphora({ speaker }: Attribution, rules: SpeechRules): NounPhrase | undefined {
  const what = speaker.first.previous;
  if (!speaker.head.is('pronoun') || !what.is('free-relative')) return undefined;
  const verb = previousVerb(what, 'past');
  const main = verb && subjectOf(verb, rules);
  return main && agrees(speaker, main, rules) ? main : undefined;
}

/** What one verb says of the speaker. */
function byVerb(verb: Unit, sought: Sought): AttributionResult {
  const { quote, rules } = sought;
  const frames = framesOf(verb, sought);
  const [frame] = frames;
  if (!frame) return predicated(verb, sought);
  const group = verbGroup(verb);
  const naming = frames.includes('call') || frames.includes('judge');
  // 'known as', 'driven by': a participle without an auxiliary is no active verb.
  if (verb.form === 'participle' && !group.passive && !isPerfect(group.first, verb))
    return undefined;
  if (group.passive || (naming && isReducedNaming(verb, group.first, rules)))
    return byAgent(verb, sought, frames);
  const subject = governs(verb, quote, frames, rules) ? speakerOf(verb, sought) : undefined;
  const speaker = subject && besideContent(verb, subject, rules);
  if (!speaker || typeof speaker === 'string') return speaker;
  const target = naming ? phraseAt(verb.next, quote) : undefined;
  const tie = { cue: { kind: 'before', frame } } as const;
  return { speaker, cue: verb, tie, ...(target && { target }) };
}

/**
 * The subject of a verb: behind it where the verb is put into what is said ('The firm, said Roe,
 * was “…”'; '“The bridge,” said Roe, “is old.”'), and not that of a clause which a comma has closed
 * ('Roe, whose brother owns the mill, said').
 */
function speakerOf(verb: Unit, { quote, rules }: Sought): NounPhrase | undefined {
  const inverted = verb.previous.is('comma', 'quote') && verb.isFiniteVerb && verb.reports('say');
  const behind = inverted ? phraseAt(verb.next, quote) : undefined;
  if (behind?.head.is('name') && behind.head.next.is('comma')) return behind;
  const subject = subjectOf(verb, rules);
  if (!subject?.first.is('owner-relative')) return subject;
  return groupStart(verb).previous.is('comma') ? nearestPhrase(subject.first) : subject;
}

/**
 * 'X said that Y had failed, adding: “…”': a participle behind the comma goes on with what X
 * does. Where it only judges ('calling the plan “…”') and Y is a person, it may be either's:
 * nobody is named.
 */
function besideContent(verb: Unit, subject: NounPhrase, rules: SpeechRules): NounPhrase | Silence {
  const behindComma = verb.form === 'ing' && verbGroup(verb).first.previous.is('comma');
  const reporter = behindComma ? reporterOf(subject, rules) : undefined;
  if (!reporter) return subject;
  const outer = reporterOf(reporter, rules) ?? reporter;
  return verb.reports('say', 'tell') || !isSomebody(subject.head, rules) ? outer : 'ambiguous';
}

/** A person by name, by a noun for people, or by a pronoun other than that of things. */
const isSomebody = (head: Unit, { pronouns }: SpeechRules): boolean =>
  head.type === 'person' || head.isPerson || pronouns.one.has(head.word);

const isPerfect = (first: Unit, verb: Unit): boolean =>
  first.until(verb).some((unit) => unit.is('have'));

/** 'was called “…” by X': the agent of a passive; without one the words are surely nobody's. */
function byAgent(
  verb: Unit,
  { quote, rules }: Sought,
  frames: readonly SpeechFrame[],
): AttributionResult {
  if (rules.attribution.quoting.has(verb.lemma)) return undefined;
  const speaker = agentOf(verb, quote);
  const [frame = 'say'] = frames;
  if (speaker) return { speaker, cue: verb, tie: { cue: { kind: 'agent', frame } } };
  return frames.includes('call') || frames.includes('say') || !frames.includes('judge')
    ? 'passive'
    : undefined;
}

/** Any other verb with an object and 'as “…”': 'sold it as “…”', 'went after her as a “…”'. */
function predicated(verb: Unit, { quote, rules }: Sought): Attribution | undefined {
  const before = quote.previous;
  const as = before.is('determiner') && !before.is('capacity') ? before.previous : before;
  if (!as.is('capacity') || !verb.isBefore(as) || verbGroup(verb).passive) return undefined;
  const object = verb.next.is('preposition', 'subordinator') ? verb.skip(2) : verb.next;
  const target = phraseAt(object, as);
  if (!target || target.head.next.until(as).some((unit) => unit.is('verb', 'comma')))
    return undefined;
  const speaker = subjectOf(verb, rules);
  return speaker && { speaker, cue: verb, target, tie: { cue: { kind: 'before', frame: 'as' } } };
}
