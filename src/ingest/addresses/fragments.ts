import type { Article } from '../../model/article.ts';
import type { Lock } from '../../model/lock.ts';
import type { Span } from '../../model/span.ts';
import type { LocatedSpan } from '../../model/story.ts';
import { SpanIndex } from '../../text/span-index.ts';
import type { Living } from './match-addresses.ts';

/** Passages with ids by article: the sentences that have one of their own, and the blocks. */
export type Fragments = ReadonlyMap<
  string,
  { readonly sentences: SpanIndex<Passage>; readonly blocks: SpanIndex<Passage> }
>;

interface Passage {
  readonly id: string;
  readonly span: Span;
}

/** The records of the sentences of each article, with their places. */
export type SentenceAnchors = ReadonlyMap<
  string,
  {
    readonly sentences: readonly {
      readonly record: { readonly id: string };
      readonly span: Span;
    }[];
  }
>;

/** The passages that stand in an article now. */
export const livingIn = (lock: Lock): Living =>
  new Set(
    [...lock.values()].flatMap((records) => records.flatMap(({ id, gone }) => (gone ? [] : [id]))),
  );

/** The passages of some articles, ready to be found by their places. */
export function fragmentsOf(
  articles: readonly Article[],
  anchors: ReadonlyMap<
    string,
    {
      readonly sentences: readonly {
        readonly record: { readonly id: string };
        readonly span: Span;
      }[];
    }
  >,
): Fragments {
  const index = (passages: readonly Passage[]): SpanIndex<Passage> =>
    new SpanIndex(passages, ({ span }) => span);
  return new Map(
    articles.map(({ id, blocks }) => [
      id,
      {
        sentences: index(
          (anchors.get(id)?.sentences ?? []).map(({ record, span }) => ({ id: record.id, span })),
        ),
        blocks: index(blocks),
      },
    ]),
  );
}

/** The fragment in which words stand: their own sentence where it has an id, else their block. */
export function fragmentOf(fragments: Fragments | null, { article, span }: LocatedSpan): string {
  if (!fragments) return `${article} ${span.start}`;
  const own = fragments.get(article);
  const passage = own?.sentences.holding(span) ?? own?.blocks.holding(span);
  if (!passage) throw new Error(`${article}: span ${span.start}-${span.end} lies in no block`);
  return passage.id;
}
