import type { EventJoin } from '../../../model/event-join.ts';
import { valueAt } from '../../../text/sure.ts';
import { FEW_REPORTS } from '../parameters.ts';
import type { StoryContext } from '../story-context.ts';
import { AccountEvidence } from './account-evidence.ts';
import { attachAccounts } from './attach-accounts.ts';
import { type EventCandidate, gatherCandidates } from './candidates.ts';
import { deedsOf } from './deeds.ts';
import { type FurtherAccount, gatherFurther } from './further-accounts.ts';
import { joinAccounts, joinsOf, order } from './join-accounts.ts';
import { joinByPhrases } from './join-by-phrases.ts';
import type { Joined } from './join-pairs.ts';
import { smallStems, thingsIn } from './things.ts';

type Group = readonly EventCandidate[];

/** The happenings of a story as events. */
interface JoinedHappenings extends Joined {
  /**
   * The sentences that are further accounts of some events, in the order of these, and how sure
   * each account of an event of several articles is.
   */
  readonly further: (events: readonly Group[]) => {
    readonly attached: readonly (readonly FurtherAccount[])[];
    readonly joins: ReadonlyMap<EventCandidate, EventJoin>;
  };
}

/** Joins the happenings of all articles; `reportOf`: of which report each article is a copy. */
export function joinHappenings(
  { articles, cast, language, features: reader }: StoryContext,
  reportOf: ReadonlyMap<string, number>,
): JoinedHappenings {
  const read = articles.map((one) => ({
    one,
    candidates: gatherCandidates(one, cast, reader, language),
  }));
  const candidates = read.flatMap((one) => one.candidates).sort(order);
  // What the signs are worth was measured on stories of more reports alone.
  if (new Set(reportOf.values()).size < FEW_REPORTS)
    return {
      ...joinByPhrases(candidates, reader),
      further: (events) => ({ attached: events.map(() => []), joins: new Map() }),
    };
  const ofType = (wanted: string): Set<string> =>
    new Set(cast.entities.flatMap(({ id, type }) => (type === wanted ? [id] : [])));
  const persons = ofType('person');
  const texts = new Map(articles.map(({ article }) => [article.id, article.source.text]));
  const evidence = new AccountEvidence(candidates, {
    articles,
    reader,
    reportOf,
    language,
    places: ofType('place'),
  });
  const deeds = remember((one: EventCandidate | FurtherAccount) =>
    deedsOf(
      valueAt(texts, one.article),
      one.happening,
      'untold' in one ? one.untold : [],
      language,
    ),
  );
  const small = remember((id: string) => smallStems(valueAt(texts, id), language));
  const things = remember((one: EventCandidate) =>
    thingsIn(one, valueAt(texts, one.article), { persons, small: small(one.article) }, language),
  );
  const inArticle = remember((id: string) => new Set(cast.byCluster.get(id)?.values()));
  return {
    ...joinAccounts(candidates, evidence, { deeds, things }),
    further: (events) => {
      const further = read
        .flatMap((own) =>
          gatherFurther(own.one, own.candidates, { cast, persons, reader, language }),
        )
        .sort(order);
      const attached = attachAccounts(events, further, { evidence, deeds, things, inArticle });
      const whole = events.map((group, n) => [...group, ...(attached[n] ?? [])]);
      return { attached, joins: joinsOf(whole, evidence) };
    },
  };
}

/** A function that works out each answer once. */
function remember<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? work(key);
    known.set(key, value);
    return value;
  };
}
