import type { SpeechRules } from '../../../language/speech.ts';
import type { Span } from '../../../model/span.ts';
import { phraseAt } from '../clauses/by-index.ts';
import type { Unit } from '../clauses/units.ts';
import { ACCOUNT_REACH } from './parameters.ts';

/**
 * 'This account was reported by X', 'This account, based on interviews with X,': a sentence that
 * says where what was told just before comes from. The source's words, or nothing.
 */
export function sourceOfAccount(units: readonly Unit[], rules: SpeechRules): Span | undefined {
  const first = units[0];
  if (!first || !rules.stance.pointing.has(first.word)) return undefined;
  const account = phraseAt(units, 0);
  if (
    !account ||
    units[account.head]!.kind !== 'noun' ||
    !rules.stance.narratives.has(rules.singular(units[account.head]!.word))
  )
    return undefined;
  for (let at = account.to; at < Math.min(units.length, account.to + ACCOUNT_REACH); at++) {
    const unit = units[at]!;
    const told =
      unit.kind === 'verb' &&
      rules.stance.telling.has(unit.lemma ?? '') &&
      units[at + 1]?.marker === 'agent';
    const based = units[at + 1] && rules.stance.resting.get(unit.word) === units[at + 1]!.word;
    if (told || based) return sourceSpan(units, at + 2, rules);
  }
  return undefined;
}

/** The phrase at `from` with its prepositional phrases: 'interviews with over a dozen people'. */
function sourceSpan(
  units: readonly Unit[],
  from: number,
  { stance: { measures } }: SpeechRules,
): Span | undefined {
  const phrase = phraseAt(units, from);
  if (!phrase) return undefined;
  let end = units[phrase.head]!.end;
  for (let at = phrase.to; units[at]?.kind === 'preposition';) {
    let next = at + 1;
    while (measures.has(units[next]?.word ?? '')) next++;
    const inner = phraseAt(units, next);
    if (!inner) break;
    end = units[inner.head]!.end;
    at = inner.to;
  }
  return { start: units[phrase.from]!.start, end };
}
