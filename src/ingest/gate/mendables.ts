import type { CutArticle, SourceText } from '../../model/article.ts';
import type { MessageRule } from '../../model/messages/catalogue.ts';
import type { Level } from '../../model/messages/entry.ts';
import type { Part } from '../../model/set-aside.ts';
import { placeOfSeed, type SetAside } from '../../model/set-aside.ts';
import type { Span } from '../../model/span.ts';
import type { ReadArticle } from '../../model/story.ts';
import { PlacesByKey } from '../../text/places.ts';
import type { Mendable } from './next-parts.ts';

/** A place that breaks a rule, in a seed or on a page of the content folder. */
export interface PlacedBreach {
  readonly rule: MessageRule;
  readonly level: Level;
  readonly seed?: string;
  readonly page?: string;
  readonly span?: Span;
  readonly reason: string;
  readonly parts?: readonly Part[];
}

interface Given {
  readonly sources: readonly SourceText[];
  readonly stale: readonly CutArticle[];
  readonly anchored: { readonly read: readonly ReadArticle[] };
  readonly checked: { readonly breaches: readonly PlacedBreach[] };
  readonly composed: {
    readonly failed: readonly {
      readonly page: string;
      readonly reason: string;
      readonly parts: readonly Part[];
    }[];
  };
}

/** Everything that something can be taken out for, with its place: pages that failed come first. */
export function mendables({ composed, checked, ...given }: Given): Mendable[] {
  const place = placer(given);
  const failed = composed.failed.map((one) => ({ ...one, rule: 'page-unmade' as const }));
  const breaches = checked.breaches.filter(({ level }) => level === 'error');
  return [...failed, ...breaches].flatMap((breach: Omit<PlacedBreach, 'level'>) =>
    breach.parts
      ? [{ ...place(breach), rule: breach.rule, reason: breach.reason, parts: breach.parts }]
      : [],
  );
}

type Place = Pick<SetAside, 'place' | 'line'>;

/**
 * Tells where breaches stand, for people: file and line of the seed where there is one, else the
 * page.
 */
function placer({
  sources,
  stale,
  anchored: { read },
}: Pick<Given, 'sources' | 'stale' | 'anchored'>): (
  breach: Pick<PlacedBreach, 'seed' | 'page' | 'span'>,
) => Place {
  const all = [...sources, ...stale.map(({ source }) => source)];
  const bySeed = new Map(all.map((source) => [source.seed, source]));
  const seedOf = new Map(
    read.map(({ article }) => [`articles/${article.id}`, article.source.seed]),
  );
  const places = new PlacesByKey();
  return ({ seed, page = '', span }) => {
    const own = seed ?? seedOf.get(page);
    const source = bySeed.get(own ?? '');
    return {
      place: own === undefined ? page : placeOfSeed(own),
      line: source && span ? places.of(source.seed, source.text).at(span.start).line : null,
    };
  };
}
