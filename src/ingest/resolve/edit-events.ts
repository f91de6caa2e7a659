import type { EventEdits } from '../../model/editorial.ts';
import type { NewsEvent } from '../../model/story.ts';
import { valueAt } from '../../text/sure.ts';

/** Applies the editor's decisions on which events are one. Ids that are unknown change nothing. */
export function editEvents(events: readonly NewsEvent[], { same, apart }: EventEdits): NewsEvent[] {
  const known = new Map(events.map((event) => [event.id, event]));
  const first = new Map<string, string>();
  for (const [to = '', ...rest] of same)
    for (const id of rest) if (known.has(to) && known.has(id) && to !== id) first.set(id, to);
  const kept = (id: string): string => {
    const seen = new Set<string>();
    let at = id;
    for (; first.has(at) && !seen.has(at); at = valueAt(first, at)) seen.add(at);
    return at;
  };
  const different = new Set(apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const groups = Map.groupBy(events, ({ id }) => kept(id));
  return events
    .filter(({ id }) => kept(id) === id)
    .map((event) => {
      const group = [event, ...valueAt(groups, event.id).filter((one) => one !== event)];
      const others = (pick: (one: NewsEvent) => readonly string[]): string[] =>
        [...new Set(group.flatMap(pick).map(kept))].filter((id) => id !== event.id).sort();
      return {
        ...event,
        ...(group.length > 1 && { joined: group.slice(1).map(({ id }) => id) }),
        accounts: group.flatMap(({ accounts }) => accounts),
        participants: group
          .flatMap(({ participants }) => participants)
          .filter(({ person }, n, all) => all.findIndex((other) => other.person === person) === n),
        place: group.find(({ place }) => place)?.place ?? null,
        ...timeOf(group, event),
        before: others(({ before }) => before),
        after: others(({ after }) => after),
        possiblySame: others(({ possiblySame }) => possiblySame).filter(
          (id) => !different.has(`${event.id} ${id}`),
        ),
      };
    });
}

/** The first stated date of a group, else a derived one, else the words of its first event. */
function timeOf(
  group: readonly NewsEvent[],
  own: NewsEvent,
): Pick<NewsEvent, 'time' | 'isDerived'> {
  const dated = group.filter(({ time }) => time?.edtf);
  const { time, isDerived } = dated.find((one) => !one.isDerived) ?? dated[0] ?? own;
  return { time, ...(group.some((one) => one.isDerived) && { isDerived: isDerived ?? false }) };
}
