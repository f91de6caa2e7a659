import type { Frame, SpeechRules } from '../../../language/speech.ts';
import { phraseAt } from '../clauses/noun-phrase.ts';
import { subjectOf, verbGroup } from '../clauses/subject.ts';
import type { Unit } from '../clauses/units.ts';
import type { Answer } from './attribution.ts';

/** Finds the reporting verb that governs the quotation at `quote` from the left: 'She said it was “…”', 'called him “…”'. */
export function attributeBefore(units: readonly Unit[], quote: number, rules: SpeechRules): Answer {
  for (let at = quote - 1; at >= 0; at--) {
    const unit = units[at]!;
    if (unit.kind === 'semicolon' || (unit.kind === 'stop' && at < quote - 1)) return undefined;
    if (unit.kind === 'close') {
      at = openingOf(units, at);
      continue;
    }
    const frames = unit.kind === 'verb' ? rules.cues.get(unit.lemma ?? '') : undefined;
    if (!frames) continue;
    const relative = closedRelative(units, at, quote);
    if (relative !== undefined) {
      at = relative;
      continue;
    }
    const answer = byVerb(units, at, quote, frames, rules);
    if (answer) return answer;
  }
  return undefined;
}

function openingOf(units: readonly Unit[], close: number): number {
  let at = close;
  while (at > 0 && units[at]!.kind !== 'open') at--;
  return at;
}

function byVerb(units: readonly Unit[], verb: number, quote: number, frames: readonly Frame[], rules: SpeechRules): Answer {
  const group = verbGroup(units, verb);
  const form = units[verb]!.form;
  const participle = form === 'past' || form === 'participle';
  const naming = frames.includes('call') || frames.includes('judge');
  if (group.passive || (participle && naming && isReduced(units, verb, group.from))) return passive(units, verb, quote, frames);
  if (!governs(units, verb, quote, frames)) return undefined;
  const speaker = subjectOf(units, verb, rules);
  if (!speaker) return undefined;
  const target = naming ? phraseAt(units, verb + 1, quote) : undefined;
  return { speaker, cue: verb, rule: `before:${frames[0]}`, ...(target && { target }) };
}

/** 'a plan called “…”', 'a man described as “…”': the participle stands right behind its noun and has no object. */
function isReduced(units: readonly Unit[], verb: number, from: number): boolean {
  const before = units[from - 1];
  const after = units[verb + 1];
  return before !== undefined && (before.kind === 'noun' || before.kind === 'comma') && (after?.kind === 'quote' || after?.word === 'as' || after?.word === 'by' || (after?.kind === 'determiner' && units[verb + 2]?.kind === 'quote'));
}

/** 'was called “…” by X': the agent, if there is one; otherwise the words stay nobody's. */
function passive(units: readonly Unit[], verb: number, quote: number, frames: readonly Frame[]): Answer {
  if (units[verb]!.lemma === 'quote' || units[verb]!.lemma === 'hear') return undefined;
  for (let at = verb + 1; at < Math.min(units.length, quote + 6); at++) {
    if (units[at]!.word !== 'by') continue;
    const speaker = phraseAt(units, at + 1);
    if (speaker && (at > quote || speaker.to <= quote)) return { speaker, cue: verb, rule: `agent:${frames[0]}` };
  }
  return 'silent';
}

/** Whether the quotation can stand in the complement of the verb. */
function governs(units: readonly Unit[], verb: number, quote: number, frames: readonly Frame[]): boolean {
  if (frames.includes('say') || frames.includes('tell')) return true;
  const between = units.slice(verb + 1, quote);
  if (frames.includes('call')) return between.length <= 14 && !between.some(({ kind, form }) => kind === 'verb' && (form === 'past' || form === 'third'));
  return between.some(({ word }) => word === 'as' || word === 'for' || word === 'to' || word === 'of' || word === 'over') || between.length <= 4;
}

/** 'X, who said so, went to “…”': a relative clause that a comma has closed governs nothing after it. Its pronoun's index. */
function closedRelative(units: readonly Unit[], verb: number, quote: number): number | undefined {
  const { from } = verbGroup(units, verb);
  const left = units[from - 1];
  if (!left || !(left.word === 'who' || left.kind === 'relative') || units[from - 2]?.kind !== 'comma') return undefined;
  const comma = units.findIndex(({ kind }, at) => at > verb && at < quote && kind === 'comma');
  if (comma < 0) return undefined;
  const next = units[comma + 1];
  return next && (next.kind === 'verb' || next.kind === 'be' || next.kind === 'have' || next.kind === 'modal') && next.form !== 'ing' ? from - 1 : undefined;
}
