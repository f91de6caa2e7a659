import type { Disagreement, LocatedSpan, NewsEvent } from '../../model/story.ts';
import { elementAt } from '../../text/sure.ts';
import { assignAddresses } from '../addresses/assign-addresses.ts';
import { drewOfDisagreement } from '../addresses/evidence.ts';
import { compareAccounts, compareDates } from './disagreements/compare-accounts.ts';
import { compareCaveats } from './disagreements/compare-caveats.ts';
import { compareActors, compareClaims } from './disagreements/compare-claims.ts';
import { compareSpellings, compareThings } from './disagreements/compare-names.ts';
import { compareQuotations } from './disagreements/compare-quotations.ts';
import { compareRoles } from './disagreements/compare-roles.ts';
import type { Passages } from './passages.ts';
import type { StoryContext } from './story-context.ts';

/**
 * Finds the slots that the sources fill differently: roles, names, words quoted, dates, figures,
 * accounts. No verdict. What copies of one report (`reportOf`, by article) tell in the same words
 * stands there once.
 */
export function resolveDisagreements(
  { cast, language, known, passages, features }: StoryContext,
  events: readonly NewsEvent[],
  reportOf: ReadonlyMap<string, number>,
): Disagreement[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  const people = cast.entities.filter(({ type }) => type === 'person');
  const slots = [
    ...people.flatMap((person) => [
      ...compareRoles(person, passages, language),
      ...compareSpellings(person, passages),
      ...compareQuotations(person, passages, features, language),
    ]),
    ...compareThings(passages, language.events),
    ...events.flatMap((event) => [
      ...compareAccounts(event, passages, language.events),
      ...compareDates(
        event,
        event.possiblySame.flatMap((id) => (id > event.id ? (byId.get(id) ?? []) : [])),
        passages,
      ),
    ]),
    ...compareClaims(people, passages, features),
    ...compareCaveats(passages, language.events),
    ...compareActors(people, passages, language.events),
  ].flatMap((slot) => {
    const statements = oncePerReport(slot.statements, passages, reportOf);
    return statements.length > 1 ? [{ ...slot, statements }] : [];
  });
  const ids = assignAddresses(
    'disagreements',
    slots.map((slot) => ({
      title: slot.title,
      tie: slot.slot,
      drew: drewOfDisagreement(slot, events, known.fragments),
    })),
    known,
  );
  return slots.map((slot, n) => ({ ...slot, id: elementAt(ids, n) }));
}

/** Of copies of one report the first statement of each wording. */
const oncePerReport = (
  statements: readonly LocatedSpan[],
  passages: Passages,
  reportOf: ReadonlyMap<string, number>,
): LocatedSpan[] => {
  const told = Map.groupBy(
    statements,
    (place) => `${reportOf.get(place.article) ?? place.article} ${passages.words(place)}`,
  );
  return [...told.values()].flatMap(([first]) => (first ? [first] : []));
};
