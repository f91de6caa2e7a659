import type { Language } from '../../language/language.ts';
import type { Block, Removed, Segmented, SourceText } from '../../model/article.ts';
import type { Notice } from '../../model/message.ts';
import { say } from '../../model/messages/catalogue.ts';
import { first } from '../../text/sure.ts';
import { chooseHeadline } from './choose-headline.ts';
import { cutLines } from './cut-lines.ts';
import { joinWrapped } from './join-wrapped.ts';
import { type LineGroup, mark, PARAGRAPH_LIMIT } from './line-group.ts';
import { markHeadings } from './mark-headings.ts';
import { markLists } from './mark-lists.ts';
import { markMarkup } from './mark-markup.ts';
import { markQuestions } from './mark-questions.ts';
import { markQuotations } from './mark-quotations.ts';
import { markTables } from './mark-tables.ts';
import { markTop } from './mark-top.ts';
import { reportTop } from './report-top.ts';
import { setAside } from './set-aside.ts';
import { splitLong } from './split-long.ts';

/**
 * What a step of segmenting gets: it marks the units that it knows, joins those that belong
 * together, and keeps their order.
 */
type Step = (units: readonly LineGroup[], source: SourceText, language: Language) => LineGroup[];

/** In this order: what marks itself first, then what only its place and neighbours tell. */
const steps: readonly Step[] = [
  markTables,
  markMarkup,
  (units, _, { structure }) => setAside(units, structure),
  markLists,
  markQuotations,
  (units, { metadata }, language) => markTop(units, language, metadata.headline),
  (units, _, language) => markHeadings(units, language),
  (units, _, { structure }) => markQuestions(units, structure),
];

/**
 * Cuts a seed into headline, blocks and removed lines; together with front matter and white space
 * they are all of it.
 */
export function segment(
  source: SourceText,
  language: Language,
): { segmented: Segmented; notices: Notice[] } {
  const lines = joinWrapped(cutLines(source.text, source.body), source.text);
  const units = steps.reduce<LineGroup[]>((made, step) => step(made, source, language), lines);
  const kept = units.some((unit) => unit.mark?.kind !== 'removed');
  // An article of which nothing would be left is shown as it is: nothing is lost silently.
  if (!kept) for (const unit of units) delete unit.mark;
  const blocks: Block[] = [];
  const removed: Removed[] = [];
  const notices: Notice[] = kept ? [] : [noReport(source)];
  for (const unit of units) {
    const span = { start: unit.start, end: unit.end };
    const marked = unit.mark ?? mark(unit, 'paragraph');
    if (marked.kind === 'removed') removed.push({ span, rule: marked.rule, reason: marked.reason });
    else if (span.end - span.start <= PARAGRAPH_LIMIT) blocks.push({ ...marked, span });
    else {
      const parts = splitLong(source.text, span);
      blocks.push(
        ...parts.map((part): Block => ({ kind: 'paragraph', span: part, content: part })),
      );
      notices.push(tooLong(parts.length, first(parts).start, span.end));
    }
  }
  const headline = chooseHeadline(source, blocks, language);
  return {
    segmented: { headline, blocks, removed },
    notices: [...notices, ...reportTop(source, blocks, language)],
  };
}

function noReport({ body }: SourceText): Notice {
  return {
    ...say('article-empty'),
    span: body,
  };
}

function tooLong(parts: number, start: number, end: number): Notice {
  return {
    ...say('paragraph-long', { length: end - start, most: PARAGRAPH_LIMIT, parts }),
    span: { start, end },
  };
}
