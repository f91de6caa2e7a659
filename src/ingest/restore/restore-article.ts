import type { Block, CutArticle, Metadata, SourceText, Stale } from '../../model/article.ts';
import type { BodyBlock } from '../../model/body.ts';
import type { ArticleData } from '../../model/content.ts';
import { slice, type Span } from '../../model/span.ts';
import { withBreaks } from '../../text/white-space.ts';
import { type BlockPart, partsOf } from './parts.ts';

/**
 * What a sidecar that can still be read says of rights: an article may be shown less of than
 * before, never more.
 */
export type Rights = Pick<Metadata, 'rights' | 'excerptWords' | 'excerptShare'>;

/** Why an article is restored, and from when. */
export interface Occasion {
  /** The rule that says why the seed cannot be read. */
  readonly reason: string;
  /** Calendar date of this run. */
  readonly today: string;
  readonly rights: Rights;
}

/**
 * An article as its page was published, with all offsets as they were: what later stages make of it
 * are the same statements at the same addresses. Null where the page does not hold together, for
 * instance after an edit by hand.
 */
export function restoreArticle(
  data: ArticleData,
  body: readonly BodyBlock[],
  occasion: Occasion,
): CutArticle | null {
  const parts = partsOf(body);
  if (parts.size !== data.blocks.length) return null;
  const pieces: SeedPiece[] = data.removed.map(({ start, exact }) => ({ start, exact }));
  const blocks: Block[] = [];
  for (const row of data.blocks) {
    const part = parts.get(row.id);
    const made = part?.kind === row.kind ? restoreBlock(row, part) : null;
    if (!made) return null;
    pieces.push(...made.pieces);
    blocks.push(made.block);
  }
  const text = assemble(pieces, Math.max(...data.blocks.map(({ end }) => end)));
  if (text === null || !holds(data, text)) return null;
  const { headline, headlineOrigin: origin, headlinePlace } = data;
  const span = headlinePlace && spanOf(headlinePlace);
  return {
    source: sourceOf(data, text, occasion),
    segmented: {
      headline: { text: headline, origin, ...(span && { span }) },
      blocks,
      removed: data.removed.map(({ rule, reason, ...place }) => ({
        span: spanOf(place),
        rule,
        reason,
      })),
    },
  };
}

/** Words at an offset of the seed. */
interface SeedPiece {
  readonly start: number;
  readonly exact: string;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** A block and its words, or null where they have not the length that their places say. */
function restoreBlock(
  row: ArticleData['blocks'][number],
  part: BlockPart,
): { block: Block; pieces: SeedPiece[] } | null {
  const content = { start: row.contentStart, end: row.contentEnd };
  const cells = row.cells?.map(([start, end]) => ({ start, end }));
  const units = cells ?? [content];
  if (part.texts.length !== units.length) return null;
  const { breaks = [] } = row;
  const isIn =
    (at: number) =>
    ({ start, end }: Span): boolean =>
      at >= start && at < end;
  const words = units.map(({ start, end }, n) => ({
    start,
    exact: withBreaks(
      part.texts[n] ?? '',
      start,
      breaks.filter(([at]) => isIn(at)({ start, end })),
    ),
  }));
  if (words.some(({ exact }, n) => exact.length !== length(units[n]))) return null;
  const borders = breaks
    .filter(([at]) => !units.some(isIn(at)))
    .map(([start, exact]) => ({ start, exact }));
  const { level, ordered, header } = part;
  const block = {
    kind: row.kind,
    span: spanOf(row),
    content,
    ...(cells && { cells }),
    ...(header && { header }),
    ...(level && { level }),
    ...(ordered !== undefined && { ordered }),
  };
  return { block, pieces: [...words, ...borders] };
}

const length = (span: Span | undefined): number => (span ? span.end - span.start : -1);

/** Words in their places, and line ends where nothing is known; null where they overlap. */
function assemble(pieces: readonly SeedPiece[], end: number): string | null {
  let text = '';
  for (const { start, exact } of [...pieces].sort((a, b) => a.start - b.start)) {
    if (start < text.length) return null;
    text += '\n'.repeat(start - text.length) + exact;
  }
  return text + '\n'.repeat(Math.max(0, end - text.length));
}

/** Whether all words that the page repeats from its text stand where it says. */
const holds = ({ removed, mentions, quotes, statements }: ArticleData, text: string): boolean =>
  [removed, mentions, quotes, statements].every((rows) =>
    rows.every(({ exact, ...place }) => slice(text, place) === exact),
  );

function sourceOf(
  data: ArticleData,
  text: string,
  { reason, today, rights }: Occasion,
): SourceText {
  const excerpt = data.rights?.toLowerCase() === 'excerpt';
  const stale: Stale = {
    since: data.stale?.since ?? today,
    reason,
    version: data.stale?.version ?? lastChange(data),
    words: data.words,
    excerpt,
  };
  return {
    seed: data.seed,
    sha256: data.sha256,
    encoding: data.encoding,
    text,
    body: { start: 0, end: text.length },
    metadata: { ...metadataOf(data), ...restricted(excerpt, rights) },
    stale,
  };
}

/**
 * The last day on which anything in the article changed, or the first on which it was published.
 */
const lastChange = ({ versions, tombstones, earlier }: ArticleData): string =>
  [
    ...versions.map(({ since }) => since),
    ...tombstones.flatMap(({ gone }) => gone ?? []),
    ...earlier.map(({ until }) => until),
  ].reduce((last, day) => (day > last ? day : last), '');

function metadataOf({
  headline,
  headlineOrigin,
  outlet,
  byline,
  published,
  link,
  archived,
  rights,
}: ArticleData): Metadata {
  return {
    ...(headlineOrigin === 'editor' && { headline }),
    ...(outlet && { outlet }),
    ...(byline && { author: byline }),
    ...(published && { published }),
    ...(link && { link }),
    ...(archived && { archived }),
    ...(rights && { rights }),
  };
}

/**
 * Of an excerpt no more is shown than was; of a whole article no more than its sidecar allows now.
 */
function restricted(excerpt: boolean, { rights, excerptWords, excerptShare }: Rights): Metadata {
  if (excerpt) return excerptWords ? { excerptWords } : {};
  return rights?.toLowerCase() === 'excerpt'
    ? { rights, ...(excerptWords && { excerptWords }), ...(excerptShare && { excerptShare }) }
    : {};
}
