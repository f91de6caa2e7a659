import type { Corrections } from '../../model/editorial.ts';
import type { LockRecord } from '../../model/lock.ts';
import { say } from '../../model/messages/catalogue.ts';
import type { Rule, RuleBreach } from './rule.ts';

/**
 * A passage that reads otherwise than when it was published, or is gone, has an entry in the
 * corrections.
 */
export const correctionLogged: Rule = {
  id: 'correction-logged',
  run: ({ articles, after, corrections }) => {
    const breaches: RuleBreach[] = [];
    let checked = 0;
    for (const { data } of articles) {
      const living = new Map(
        data.blocks.map(({ id, contentStart, contentEnd }) => [
          id,
          { start: contentStart, end: contentEnd },
        ]),
      );
      for (const record of after.get(data.id) ?? []) {
        checked++;
        const change = changeOf(record);
        if (!change || isLogged(record, data.id, change.since, corrections)) continue;
        const span = living.get(record.id);
        breaches.push({
          seed: data.seed,
          ...(span && { span }),
          ...say('correction-logged', { what: change.what, id: record.id, since: change.since }),
        });
      }
    }
    return { checked, breaches };
  },
};

/** What became of a passage since it was first published, and when last. */
function changeOf({
  kind,
  gone,
  within,
  next,
  earlier,
  text,
}: LockRecord): { what: string; since: string } | undefined {
  // A quotation or sentence changes with the passage it stands in; words that moved are still
  // there; words withheld must not be repeated.
  if (kind === 'quote' || kind === 'sentence' || within || next || !text) return undefined;
  if (gone) return { what: 'removal', since: gone };
  const last = earlier?.at(-1);
  return last ? { what: 'change', since: last.until } : undefined;
}

const isLogged = (
  { id }: LockRecord,
  article: string,
  since: string,
  { corrections }: Corrections,
): boolean =>
  corrections.some((one) => (one.passage === id || one.article === article) && one.date >= since);
