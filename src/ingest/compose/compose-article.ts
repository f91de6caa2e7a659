import type { AnchoredBlock } from '../../model/article.ts';
import type { BodyBlock, Inline, List, Page, Table } from '../../model/body.ts';
import type { ArticleData } from '../../model/content.ts';
import type { Quotation, Scope, StatementFinding } from '../../model/findings.ts';
import type { LockRecord } from '../../model/lock.ts';
import { overlaps, slice, type Span } from '../../model/span.ts';
import { elementAt, valueAt } from '../../text/sure.ts';
import { type Break, breaksIn } from '../../text/white-space.ts';
import { type Composition, entityId, type Source, wordsOf } from './composition.ts';
import { inline } from './inline.ts';

/** The page of one article: its whole text with its blocks, and all that was found in it. */
export function composeArticle(composition: Composition, source: Source): Page<ArticleData> {
  return { data: dataOf(composition, source), body: bodyOf(source) };
}

function dataOf(composition: Composition, source: Source): ArticleData {
  const { story } = composition;
  const { article, findings } = source.read;
  const { metadata, text, body, seed, sha256, encoding, stale } = article.source;
  const { headline } = article;
  const { anchors } = source;
  const listed = composition.listed.get(article.id);
  const place = (span: { start: number; end: number }) => ({
    block: source.places.block(span).id,
    start: span.start,
    end: span.end,
  });
  return {
    id: article.id,
    headline: headline.text,
    headlineOrigin: headline.origin,
    headlinePlace: headline.span ? place(headline.span) : null,
    outlet: metadata.outlet ?? null,
    byline: metadata.author ?? null,
    published: metadata.published ?? null,
    link: metadata.link ?? null,
    archived: metadata.archived ?? null,
    rights: metadata.rights ?? null,
    seed,
    sha256,
    encoding,
    words: stale?.words ?? slice(text, body).match(/\S+/g)?.length ?? 0,
    ...(stale && { stale: { since: stale.since, reason: stale.reason, version: stale.version } }),
    blocks: article.blocks.map((block) => placeOf(block, text)),
    sentences: anchors.sentences.map(({ record: { id }, span }) => ({ id, ...place(span) })),
    versions: [
      ...anchors.blocks,
      ...anchors.sentences.map(({ record }) => record),
      ...anchors.quotes,
    ].map(({ id, v, first, earlier }) => ({ id, v, since: earlier?.at(-1)?.until ?? first })),
    removed: article.removed.map(({ span, rule, reason }) => ({
      ...span,
      exact: slice(text, span),
      rule,
      reason,
    })),
    tombstones: [...anchors.absorbed, ...anchors.tombstones].map((record) =>
      tombstone(record, composition),
    ),
    earlier: [
      ...anchors.blocks,
      ...anchors.sentences.map(({ record }) => record),
      ...anchors.quotes,
      ...anchors.absorbed,
      ...anchors.tombstones,
    ].flatMap(({ id, earlier = [] }) => earlier.map((one) => ({ id, ...one }))),
    mentions: findings.mentions.flatMap(({ span, type, form, cluster }) => {
      const entity = entityId(story, article.id, cluster) ?? listed?.get(span.start);
      return entity
        ? [{ ...place(span), exact: wordsOf(source.read, span), type, form, entity }]
        : [];
    }),
    quotes: findings.quotations.map((quote, n) => ({
      id: elementAt(anchors.quotes, n).id,
      ...place(quote.span),
      ...quoteData(quote, source, story),
    })),
    times: findings.times.map(({ span, edtf }) => ({ ...place(span), edtf })),
    held: source.held.map(({ start, end }) => ({ start, end })),
    statements: statementsOf(composition, source, place),
  };
}

/** Where a block stands, with all that makes its text again from the words of the body. */
function placeOf(
  { id, kind, span, content, cells }: AnchoredBlock,
  text: string,
): ArticleData['blocks'][number] {
  const within = (cells ?? [content]).flatMap(({ start, end }) => breaksIn(text, start, end));
  const breaks = [...within, ...bordersOf(content, cells ?? [], text)].map(
    ([at, words]): [number, string] => [at, words],
  );
  return {
    id,
    kind,
    ...span,
    contentStart: content.start,
    contentEnd: content.end,
    ...(cells && { cells: cells.map(({ start, end }): [number, number] => [start, end]) }),
    ...(breaks.length && { breaks }),
  };
}

/** What stands in a table row around its cells. */
function bordersOf(content: Span, cells: readonly Span[], text: string): Break[] {
  if (!cells.length) return [];
  const starts = [content.start, ...cells.map(({ end }) => end)];
  const ends = [...cells.map(({ start }) => start), content.end];
  return starts.flatMap((start, n) =>
    start < (ends[n] ?? 0) ? [[start, text.slice(start, ends[n])] as const] : [],
  );
}

/**
 * A passage that has no block of its own any more, and what to open instead; nothing in an article
 * that is not there.
 */
function tombstone(
  { id, v, kind, text, gone, within, next, article }: LockRecord,
  { sources }: Composition,
): ArticleData['tombstones'][number] {
  const reachable = !article || sources.has(article);
  return {
    id,
    v,
    kind,
    text,
    gone: gone ?? null,
    next: (reachable && (within ?? next)) || null,
    article: (reachable && article) || null,
  };
}

function quoteData(quote: Quotation, source: Source, story: Composition['story']) {
  const { speaker, cue } = quote;
  const who = entityId(story, source.read.article.id, speaker?.cluster);
  const sentence = source.places.sentence(quote.span);
  return {
    exact: wordsOf(source.read, quote.span),
    sentence: { ...sentence, exact: wordsOf(source.read, sentence) },
    form: quote.form,
    speaker: speaker
      ? (who ?? (speaker.kind === 'nominal' || speaker.kind === 'sign' ? 'anonymous' : null))
      : null,
    speakerPlace: speaker && source.places.provenance(speaker.span),
    cue: cue ? wordsOf(source.read, cue) : null,
    about: [
      ...new Set(
        quote.about.flatMap((cluster) => entityId(story, source.read.article.id, cluster) ?? []),
      ),
    ],
    via: quote.via.map((span) => wordsOf(source.read, span)),
    ...(quote.tie.cue.kind === 'editor' && { decidedBy: 'editor' as const }),
  };
}

function statementsOf(
  { story, sources, language }: Composition,
  source: Source,
  place: (span: StatementFinding['span']) => { block: string; start: number; end: number },
): ArticleData['statements'] {
  const { article, findings } = source.read;
  const denials = Map.groupBy(
    story.denials.filter(({ of }) => of.article === article.id),
    ({ of }) => of.statement,
  );
  return findings.statements.map(
    (
      { span, kind, subject, claimants, status, sensitive, anonymous, opinion, governs, scopes },
      n,
    ) => ({
      id: elementAt(source.statementIds, n),
      ...place(span),
      exact: wordsOf(source.read, span),
      kind,
      subject: entityId(story, article.id, subject),
      claimants: [
        article.source.metadata.outlet ?? language.wording.outletUnknown,
        ...claimants.map((words) => wordsOf(source.read, words)),
      ],
      status,
      sensitive: [...sensitive],
      ...(anonymous && { anonymous }),
      ...(opinion && { opinion }),
      ...(governs && { governs: governs.map(({ start, end }) => ({ start, end })) }),
      ...(scopes && { scopes: governedPlaces(scopes, span) }),
      ...(denials.has(n) && {
        deniedBy: valueAt(denials, n).map(({ denial }) =>
          elementAt(valueAt(sources, denial.article).statementIds, denial.statement),
        ),
      }),
    }),
  );
}

/** What scopes govern of a statement, in text order. */
const governedPlaces = (
  scopes: readonly Scope[],
  row: Span,
): ArticleData['statements'][number]['scopes'] =>
  scopes
    .flatMap(({ kind, governs }) =>
      governs
        .filter((span) => overlaps(span, row))
        .map((span) => ({
          kind,
          start: Math.max(span.start, row.start),
          end: Math.min(span.end, row.end),
        })),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);

function bodyOf(source: Source): BodyBlock[] {
  const made: BodyBlock[] = [];
  const { blocks } = source.read.article;
  for (let n = 0; n < blocks.length;) {
    const block = elementAt(blocks, n);
    let end = n + 1;
    if (block.kind === 'list-item' || block.kind === 'table-row')
      while (
        blocks[end]?.kind === block.kind &&
        elementAt(blocks, end).ordered === block.ordered &&
        !elementAt(blocks, end).header
      )
        end++;
    made.push(group(blocks.slice(n, end), source));
    n = end;
  }
  return made;
}

function group(blocks: readonly AnchoredBlock[], source: Source): BodyBlock {
  const [first] = blocks as readonly [AnchoredBlock];
  const { text } = source.read.article.source;
  const words = (span: { start: number; end: number }): Inline[] =>
    inline(text, span, source.marks.within(span));
  if (first.kind === 'list-item')
    return {
      type: 'list',
      ordered: first.ordered ?? false,
      items: blocks.map(({ id, content }) => ({ id, content: words(content) })),
    } satisfies List;
  if (first.kind === 'table-row')
    return {
      type: 'table',
      rows: blocks.map(({ id, header, cells, content }) => ({
        id,
        header: header ?? false,
        cells: (cells ?? [content]).map(words),
      })),
    } satisfies Table;
  return {
    type: 'passage',
    id: first.id,
    kind: first.kind,
    ...(first.level && { level: first.level }),
    content: words(first.content),
  };
}
