import type { FiniteClause } from './finite-clauses.ts';
import type { Told } from './told.ts';

/**
 * Whether a label that ends before `end` says that something was said, but not what: 'Ruiz said the endless demands', 'told the
 * port's lawyers', 'noted that the harbour'. A verb of saying wants a clause or a quotation, also one inside the label.
 */
export function lacksContent({ units, clauses, events, speech }: Told, n: number, end: number): boolean {
  return clauses.some((clause, m) => {
    if (m < n || clause.verb >= end || (m > n && clause.group < clauses[n]!.verb)) return false;
    const lemma = units[clause.verb]!.lemma ?? '';
    const reach = speech.cues.get(lemma)?.includes('tell') ? farthest : 1;
    const that = units.findIndex(({ marker, kind }, at) => at > clause.verb && at <= clause.verb + reach && marker === 'complementiser' && kind !== 'determiner');
    const opened = that > 0 && that <= end;
    if (!opened && !events.content.has(lemma) && !events.informing.has(lemma)) return false;
    return !(holdsClause(clauses, opened ? that : clause.verb, end) || holdsWords(units.slice(clause.verb + 1, end), events.informing.has(lemma), events.informedOf));
  });
}

/** How far behind a verb of telling a complementiser opens what is said: 'told the court that'. */
const farthest = 5;

const holdsClause = (clauses: readonly FiniteClause[], from: number, end: number): boolean => clauses.some(({ group, verb }) => group > from && verb < end);

function holdsWords(behind: Told['units'], informs: boolean, informedOf: ReadonlySet<string>): boolean {
  return behind.some(({ kind, word }, at) => kind === 'quote' || (kind === 'to' && (informs || at === 0)) || (informs && informedOf.has(word)));
}
