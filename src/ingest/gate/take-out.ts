import type { Findings, Happening, Quotation } from '../../model/findings.ts';
import { isHeld } from '../../model/held.ts';
import type { Part } from '../../model/set-aside.ts';
import type { Span } from '../../model/span.ts';
import type { ReadArticle } from '../../model/story.ts';

/** The parts that concern what was read from one article. */
export interface ArticleParts {
  readonly words: readonly Span[];
  readonly speakers: readonly Span[];
  readonly times: readonly Span[];
  /** Whether nothing at all is read from it. */
  readonly unread: boolean;
}

/** The parts of one article. */
export function partsIn(parts: readonly Part[], article: string): ArticleParts {
  const own = parts.filter((part) => 'article' in part && part.article === article);
  const spans = (kind: Part['kind']): Span[] =>
    own.flatMap((part) =>
      part.kind === kind && 'start' in part ? [{ start: part.start, end: part.end }] : [],
    );
  return {
    words: spans('words'),
    speakers: spans('speaker'),
    times: spans('time'),
    unread: own.some(({ kind }) => kind === 'reading'),
  };
}

/**
 * An article with the findings that are left. Quotations stay in their order, since each has a
 * permanent id.
 */
export function takeOut(
  { article, findings }: ReadArticle,
  { words, speakers, times, unread }: ArticleParts,
): ReadArticle {
  if (unread)
    return { article, findings: { ...nothing, quotations: findings.quotations.map(asPhrase) } };
  if (words.length + speakers.length + times.length === 0) return { article, findings };
  const isNobodys = ({ span }: { readonly span: Span }): boolean => isAmong(span, speakers);
  return {
    article,
    findings: {
      ...findings,
      quotations: findings.quotations.map((quote) => (isNobodys(quote) ? asPhrase(quote) : quote)),
      statements: findings.statements.filter(
        (row) => !isHeld(row.span, words) && (row.kind !== 'quote' || !isNobodys(row)),
      ),
      times: findings.times.map((time) =>
        isAmong(time.span, times) ? { ...time, edtf: null } : time,
      ),
      roles: findings.roles.map((role) =>
        times.some((time) => isWithin(time, role.span)) ? withoutDate(role) : role,
      ),
      happenings: findings.happenings.map((one) => withoutTimes(one, times)),
    },
  };
}

/** A happening without the dates that are taken out, those that it goes on from as well. */
function withoutTimes(one: Happening, times: readonly Span[]): Happening {
  const { goesOn, ...stated } = one;
  if (goesOn && isAmong(goesOn.span, times)) return stated;
  return one.time && isAmong(one.time.span, times)
    ? { ...one, time: { ...one.time, edtf: null } }
    : one;
}

const nothing: Findings = {
  mentions: [],
  quotations: [],
  times: [],
  roles: [],
  happenings: [],
  statements: [],
  scopes: [],
  questions: [],
};

/** Quoted words that nobody is shown to have said. */
const asPhrase = ({ span }: Quotation): Quotation => ({
  span,
  form: 'phrase',
  speaker: null,
  about: [],
  via: [],
  tie: { cue: { kind: 'set-aside' } },
});

const withoutDate = <Dated extends { readonly edtf?: string }>({
  edtf: _edtf,
  ...rest
}: Dated): Omit<Dated, 'edtf'> => rest;

const isAmong = ({ start, end }: Span, spans: readonly Span[]): boolean =>
  spans.some((span) => span.start === start && span.end === end);
const isWithin = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
