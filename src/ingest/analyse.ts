import type { Language } from '../language/language.ts';
import type { Article, SourceText } from '../model/article.ts';
import { peopleEditsSchema } from '../model/editorial.ts';
import type { Findings } from '../model/findings.ts';
import type { Span } from '../model/span.ts';
import type { Cast, ReadArticle } from '../model/story.ts';
import { elementAt, first, last } from '../text/sure.ts';
import { extract } from './extract/extract.ts';
import { resolveCast } from './resolve/resolve-cast.ts';
import { segment } from './segment/segment.ts';

/** A document to analyse; `published` is an EDTF date. */
export interface AnalyseInput {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly title?: string;
}

const noEdits = peopleEditsSchema.parse({});

/**
 * Runs segmenting, extraction and the resolution of people on plain texts, apart from any content
 * folder. Gives one record a document, in their order, each before the next is read: memory does
 * not grow with their number. Offsets count UTF-16 code units of `text`.
 */
export function* analyse(documents: Iterable<AnalyseInput>, language: Language): Generator<object> {
  for (const document of documents) {
    const one = readDocument(document, language);
    yield toRecord(document, one, resolveCast([one], noEdits, language));
  }
}

/**
 * The same with people resolved across all the documents, which are therefore read before the first
 * record.
 */
export function analyseStory(documents: readonly AnalyseInput[], language: Language): object[] {
  const read = documents.map((document) => readDocument(document, language));
  const cast = resolveCast(read, noEdits, language);
  return read.map((one, n) => toRecord(elementAt(documents, n), one, cast));
}

/** Segments a text and reads it, apart from any story. */
export function readDocument(document: AnalyseInput, language: Language): ReadArticle {
  const source: SourceText = {
    seed: document.id,
    sha256: '',
    encoding: 'utf-8',
    text: document.text.replace(/\r\n/g, ' \n').replace(/[\r\u0085\u2028\u2029\v\f]/g, '\n'),
    body: { start: 0, end: document.text.length },
    metadata: {
      ...(document.published && { published: document.published }),
      ...(document.title && { headline: document.title }),
    },
  };
  const { segmented } = segment(source, language);
  const article: Article = {
    id: document.id,
    source,
    ...segmented,
    blocks: segmented.blocks.map((block, n) => ({ ...block, id: `b-${n}` })),
  };
  return { article, findings: extract(article, language) };
}

function toRecord(document: AnalyseInput, { article, findings }: ReadArticle, cast: Cast): object {
  const entities = cast.byCluster.get(article.id);
  const entity = (cluster: number | undefined): string | undefined =>
    cluster === undefined ? undefined : entities?.get(cluster);
  const { text } = document;
  return {
    id: document.id,
    mentions: findings.mentions
      .filter((mention) => mention.shared || entity(mention.cluster))
      .map(({ span, type, form, cluster, title }) => ({
        ...bounds(span),
        type,
        form,
        ...(entity(cluster) && { entity: entity(cluster) }),
        ...(title && { title: bounds(title) }),
      })),
    quotes: findings.quotations.map((quote) => ({
      ...bounds(quote.span),
      form: quote.form,
      speaker: quote.speaker && {
        ...bounds(quote.speaker.span),
        ...(entity(quote.speaker.cluster) && { entity: entity(quote.speaker.cluster) }),
      },
      ...(quote.cue && { cue: bounds(quote.cue) }),
      about: quote.about.flatMap((cluster) => entity(cluster) ?? []),
      via: quote.via.map(bounds),
    })),
    times: findings.times.map(({ span, edtf }) => ({ ...bounds(span), edtf })),
    events: findings.happenings.map((happening) => ({
      ...bounds(happening.span),
      label: happening.label.map((span) => text.slice(span.start, span.end)).join(' '),
      edtf: happening.time?.edtf ?? null,
      derived: happening.goesOn?.edtf ?? null,
      reported: document.published ?? null,
      participants: happening.participants.flatMap(({ cluster }) => entity(cluster) ?? []),
      scopes: (happening.scopes ?? []).map(({ kind }) => kind),
    })),
    statements: findings.statements.map(({ span, kind, status, claimants, governs }) => ({
      ...bounds(span),
      kind,
      status,
      claimants: claimants.map(bounds),
      governs: (governs ?? [span]).map(bounds),
    })),
    scopes: findings.scopes.map(({ kind, cue, governs }) => ({
      kind,
      cue: bounds(cue),
      governs: governs.map(bounds),
    })),
    questions: asked(article, findings),
  };
}

function asked(article: Article, findings: Findings): object[] {
  return findings.questions.map(({ question, answers }) => ({
    ...bounds(elementAt(article.blocks, question).content),
    answer: {
      start: elementAt(article.blocks, first(answers)).content.start,
      end: elementAt(article.blocks, last(answers)).content.end,
    },
  }));
}

const bounds = ({ start, end }: Span): Span => ({ start, end });
