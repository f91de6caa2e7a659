import type { Span } from '../../src/model/span.ts';
import type { Analysis, Judged } from './analysis.ts';
import type { NamedDocument } from './documents.ts';
import { count, type Miss, precisionRecall, type Scored } from './figure.ts';

/**
 * Names of people. A mention is right when it has the same two ends as an annotated one (exact
 * match, as in the CoNLL-2003 shared task: Tjong Kim Sang and De Meulder 2003); pronouns and
 * descriptions are no names. A full name has several words and counts once a document, wherever it
 * stands: a false one becomes a page about somebody.
 */
export function scoreNames(judged: readonly Judged<NamedDocument>[]): Scored {
  const mentions = { right: 0, found: 0, there: 0 };
  const fullNames = { right: 0, found: 0, there: 0 };
  const misses: Miss[] = [];
  for (const { document, analysis } of judged) {
    const found = distinct(namesFound(document, analysis));
    const there = distinct(document.people);
    add(mentions, new Set(found.keys()), new Set(there.keys()));
    add(fullNames, fullNamesOf(document, found), fullNamesOf(document, there));
    const miss = (kind: string, span: Span): unknown =>
      misses.push({ kind, document: document.id, span });
    for (const [ends, span] of found) if (!there.has(ends)) miss('false name', span);
    for (const [ends, span] of there) if (!found.has(ends)) miss('missed name', span);
  }
  return {
    measured: [
      {
        what: 'names of people, exact spans',
        counted: count(mentions.there, 'mentions'),
        figures: precisionRecall(mentions),
      },
      {
        what: 'full names of each document',
        counted: count(fullNames.there, 'names'),
        figures: precisionRecall(fullNames),
      },
    ],
    misses,
  };
}

const namesFound = (
  { annotatedUntil = Number.POSITIVE_INFINITY }: NamedDocument,
  { mentions }: Analysis,
): Span[] =>
  mentions.filter(
    ({ type, form, end }) =>
      type === 'person' && form !== 'pronoun' && form !== 'descriptor' && end <= annotatedUntil,
  );

const distinct = (spans: readonly Span[]): Map<string, Span> =>
  new Map(spans.map((span) => [`${span.start} ${span.end}`, span]));

const fullNamesOf = ({ text }: NamedDocument, spans: ReadonlyMap<string, Span>): Set<string> =>
  new Set(
    [...spans.values()]
      .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
      .filter((name) => name.includes(' ')),
  );

function add(
  counts: { right: number; found: number; there: number },
  found: ReadonlySet<string>,
  there: ReadonlySet<string>,
): void {
  counts.right += found.intersection(there).size;
  counts.found += found.size;
  counts.there += there.size;
}
