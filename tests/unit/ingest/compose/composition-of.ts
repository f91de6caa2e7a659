import {
  type Anchors,
  type Composition,
  prepare,
} from '../../../../src/ingest/compose/composition.ts';
import { resolve } from '../../../../src/ingest/resolve/resolve.ts';
import { english } from '../../../../src/language/english/english.ts';
import { peopleEditsSchema } from '../../../../src/model/editorial.ts';
import type { LockRecord } from '../../../../src/model/lock.ts';
import type { Span } from '../../../../src/model/span.ts';
import type { ReadArticle, Story } from '../../../../src/model/story.ts';

/** What a composition draws on besides the articles, by article. */
interface Besides {
  readonly held?: Readonly<Record<string, readonly Span[]>>;
  readonly anchors?: Readonly<Record<string, Partial<Anchors>>>;
  /** What is changed in the story before it is laid out. */
  readonly change?: (story: Story) => Story;
}

/** A story of articles, ready to be laid out. */
export function compositionOf(
  read: readonly ReadArticle[],
  { held = {}, anchors = {}, change = (story) => story }: Besides = {},
): Composition {
  const anchorsOf = new Map(
    read.map((one) => [one.article.id, { ...recordsOf(one), ...anchors[one.article.id] }]),
  );
  const story = change(resolve(read, peopleEditsSchema.parse({}), english));
  return prepare(story, anchorsOf, new Map(Object.entries(held)), english);
}

/** A record for each block and quotation; no sentence is anchored. */
const recordsOf = ({ article, findings }: ReadArticle): Anchors => ({
  blocks: article.blocks.map(({ id, kind }) => recordOf(id, kind)),
  quotes: findings.quotations.map((_, n) => recordOf(`p-quote-${n}`, 'quote')),
  sentences: [],
  tombstones: [],
  absorbed: [],
});

/** A record of a passage that was first seen on 1 May 2024. */
export const recordOf = (id: string, kind: string, rest: Partial<LockRecord> = {}): LockRecord => ({
  id,
  kind,
  text: '',
  v: 'v1',
  first: '2024-05-01',
  ...rest,
});
