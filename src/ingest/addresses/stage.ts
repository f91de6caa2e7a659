import type { PageLock } from '../../model/addresses.ts';
import type { Article } from '../../model/article.ts';
import type { PeopleEdits } from '../../model/editorial.ts';
import type { Lock } from '../../model/lock.ts';
import type { Pages } from '../../model/pages.ts';
import type { Story } from '../../model/story.ts';
import type { KnownAddresses } from './assign-addresses.ts';
import { eventStatuses } from './event-statuses.ts';
import { evidenceOf } from './evidence.ts';
import { fragmentsOf, livingIn, type SentenceAnchors } from './fragments.ts';
import { isSecret, withoutSecret } from './is-secret.ts';
import { settleAddresses } from './settle-addresses.ts';

interface Given {
  readonly addresses: PageLock;
  readonly people: PeopleEdits;
  /** Words and names that no file may hold. */
  readonly kept: { readonly withheld: readonly string[] };
  readonly anchored: {
    readonly articles: readonly Article[];
    readonly anchors: SentenceAnchors;
    readonly open: Lock;
  };
}

/** By what pages are known again: the addresses that they had and the passages that stand. */
export function knowAddresses({ addresses, people, kept, anchored }: Given): KnownAddresses {
  return {
    published: withoutSecret(addresses, isSecret(kept.withheld)),
    splits: people.split,
    living: livingIn(anchored.open),
    fragments: fragmentsOf(anchored.articles, anchored.anchors),
  };
}

interface Settled extends Given {
  readonly known: KnownAddresses;
  readonly quotable: Story;
  readonly composed: { readonly pages: Pages };
  readonly today: string;
}

/** The records of all addresses after this ingest. */
export function settle({
  addresses,
  people,
  kept,
  known: { living, fragments },
  quotable,
  composed: { pages },
  today,
}: Settled): PageLock {
  const statuses = eventStatuses(
    pages.events.map(({ data }) => data),
    pages.articles.map(({ data }) => data),
  );
  return settleAddresses(addresses, evidenceOf(quotable, fragments, statuses), {
    today,
    living,
    hidden: new Set(people.hide),
    secret: isSecret(kept.withheld),
  });
}
