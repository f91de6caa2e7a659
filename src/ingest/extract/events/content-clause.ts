import { phraseAt } from '../clauses/noun-phrase.ts';
import type { Unit } from '../clauses/units.ts';
import type { ClauseContext } from './clause-context.ts';
import type { FiniteClause } from './finite-clauses.ts';
import { COMPLEMENTISER_REACH } from './parameters.ts';

/**
 * Whether a label that ends before `end` says that something was said, but not what: 'Ruiz said the
 * endless demands', 'told the port's lawyers', 'noted that the harbour'. A verb of saying wants a
 * clause or a quotation, also one inside the label.
 */
export function lacksContent(
  { units, clauses, events, speech }: ClauseContext,
  own: FiniteClause,
  end: number,
): boolean {
  const n = clauses.indexOf(own);
  return clauses.some((clause, m) => {
    const lemma = units.at(clause.verb).lemma;
    // 'A new report that …': a form without an ending may be a noun.
    if (
      m < n ||
      clause.verb >= end ||
      (m > n &&
        (!speech.cues.has(lemma) ||
          (clause.group === clause.verb && units.at(clause.verb).form === 'base')))
    )
      return false;
    const reach = speech.cues.get(lemma)?.includes('tell') ? COMPLEMENTISER_REACH : 1;
    const that = units.cells.findIndex(
      ({ marker, kind }, at) =>
        at > clause.verb &&
        at <= clause.verb + reach &&
        marker === 'complementiser' &&
        kind !== 'determiner',
    );
    const opened = that > 0 && that <= end;
    if (!opened && !events.content.has(lemma) && !events.informing.has(lemma)) return false;
    const content = clauses.filter(
      ({ group, verb, connector }) =>
        group > clause.verb &&
        verb < end &&
        !(connector !== undefined && events.sameTime.has(connector)),
    );
    return !(
      content.length > 0 ||
      (opened && m === n && events.subjunctive.has(lemma)) ||
      holdsWords(
        units.cells.slice(clause.verb + 1, end),
        events.informing.has(lemma),
        events.informedOf,
      )
    );
  });
}

function holdsWords(
  behind: readonly Unit[],
  informs: boolean,
  informedOf: ReadonlySet<string>,
): boolean {
  // 'Told the board of a plan', not 'told the board at the end of May'.
  const preposition = behind.find((unit) => unit.is('preposition'));
  return behind.some(
    (unit, at) =>
      unit.is('quote') ||
      (unit.is('to') && (informs || at === 0)) ||
      (informs && unit === preposition && informedOf.has(unit.word) && isMatter(unit)),
  );
}

/** 'told the board of a plan'; not 'of Monday', nor 'Ruiz of the Norland Post'. */
const isMatter = ({ previous, next, marker }: Unit): boolean =>
  !next.isTime &&
  !(previous.is('name') && marker === 'belonging' && phraseAt(next)?.head.is('name') === true);
