import { cutExcerpt, type ExcerptPart } from './cut-excerpt.ts';
import type { NameEntry } from './name-fit.ts';
import type { Fragment } from './pagefind.ts';
import type { Settings, Words } from './settings.ts';

/** One answer to a search. */
export interface Hit {
  readonly kind: string;
  readonly url: string;
  /** The label of a page; null where the words themselves are what is found. */
  readonly title: string | null;
  readonly words: readonly ExcerptPart[];
  /**
   * Below it, in this order: speaker, page, outlet, date, the status of its statements; or other
   * names and roles.
   */
  readonly notes: readonly string[];
}

/** Statuses that need not be said. */
const plain = new Set(['reported', 'author-voice']);

const quoted = (text: string): string => (/[“”"«»„]/.test(text) ? text : `“${text}”`);

/** A name as an answer: other names after it, roles in the words of the sources. */
export function nameHit(
  [kind, address, title, , forms = [], roles = [], statuses = []]: NameEntry,
  { base, words }: Settings,
): Hit {
  return {
    kind,
    url: base + address,
    title,
    words: [],
    notes: [
      ...forms.slice(0, 3),
      ...roles.slice(0, 1).map(quoted),
      ...statuses.map((status) => words.statuses[status] ?? status),
    ],
  };
}

/** A record of the index as an answer. */
export function partHit({ url, excerpt, meta, filters }: Fragment, words: Words): Hit {
  const kind = filters['kind']?.[0] ?? 'passage';
  const [title = '', outlet, date] = [
    filters['title']?.[0],
    filters['outlet']?.[0],
    filters['date']?.[0],
  ];
  const isPart = kind === 'passage' || kind === 'quotation';
  const marked = cutExcerpt(excerpt);
  const below = [
    ...(kind === 'quotation' && meta['speaker'] ? [meta['speaker']] : []),
    ...(isPart ? [quoted(title)] : []),
    ...(kind === 'person' || kind === 'disagreement'
      ? []
      : [outlet, date || (isPart || kind === 'event' ? words.undated : '')]),
  ];
  below.push(
    ...(filters['status'] ?? [])
      .filter((status) => !plain.has(status))
      .map((status) => words.statuses[status] ?? status),
  );
  const own = kind === 'question' || kind === 'person' ? withoutTitle(marked, title) : marked;
  return {
    kind,
    url,
    title: own === marked ? null : title,
    words: own,
    notes: below.filter((note): note is string => note !== undefined && note !== ''),
  };
}

/** The words after the title, where they begin with it: an answer without its question. */
function withoutTitle(words: readonly ExcerptPart[], title: string): ExcerptPart[] {
  let left = title.length;
  if (
    !words
      .map(({ text }) => text)
      .join('')
      .startsWith(title)
  )
    return [...words];
  return words.flatMap(({ text, match }) => {
    const rest = text.slice(left).replace(left > 0 ? /^[.\s]+/ : /^(?!)/, '');
    left = Math.max(0, left - text.length);
    return rest ? [{ text: rest, match }] : [];
  });
}
