import type { ScopeWords } from '../../../language/scope.ts';
import type { SpeechRules } from '../../../language/speech.ts';
import type { Scope } from '../../../model/findings.ts';
import type { Span } from '../../../model/span.ts';
import { type NounPhrase, phraseAt } from '../clauses/noun-phrase.ts';
import type { Unit } from '../clauses/units.ts';
import { governedBefore, governedFrom } from './governed.ts';
import { scopeOf } from './scope.ts';

/** 'according to the police', 'per court filings', 'in the view of the coroner'. */
export function sourceScope(unit: Unit, { scope }: SpeechRules): Scope | undefined {
  const source = sourceAt(unit, scope);
  return (
    source &&
    scopeOf(
      'attribution',
      'source',
      { cue: unit, last: source.head },
      governedBy(unit, source, scope),
    )
  );
}

/** What a source governs: what it opens, what it stands in, or what it ends. */
function governedBy({ previous }: Unit, { head }: NounPhrase, words: ScopeWords): Span[] {
  const end = head.next.seek((one) => one.is('comma', 'stop', 'semicolon', 'dash'));
  const behind = end.is('comma') ? end.next : head.next;
  // 'which according to engineers was built'
  if (previous.is('relative', 'person-relative')) return governedFrom(head.next, {}, words);
  if (previous.is('edge', 'conjunction', 'complementiser'))
    return governedFrom(behind, { clause: true, whole: true }, words);
  const comma = previous.is('comma');
  const inserted =
    comma &&
    end.is('comma') &&
    !behind.is('conjunction', 'relative', 'person-relative', 'subordinator');
  return [
    ...governedBefore(comma ? previous.previous : previous, inserted, words),
    ...(inserted ? governedFrom(behind, {}, words) : []),
  ];
}

/** Whose word it is; undefined where the unit opens no source. */
function sourceAt(unit: Unit, words: ScopeWords): NounPhrase | undefined {
  if (unit.is('source')) return unlessMeasure(phraseAt(unit.skip(2)), words);
  if (unit.is('channel') && unit.previous.is('edge', 'comma'))
    return unlessMeasure(phraseAt(unit.next), words);
  if (!words.inView.has(unit.word)) return undefined;
  const view = phraseAt(unit.next)?.head;
  return view && words.views.has(view.singular) && view.next.is('belonging')
    ? phraseAt(view.skip(2))
    : undefined;
}

/** 'according to plan' names no source. */
const unlessMeasure = (
  source: NounPhrase | undefined,
  { noSource }: ScopeWords,
): NounPhrase | undefined => (source && noSource.has(source.head.singular) ? undefined : source);
