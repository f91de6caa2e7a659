import type { Language } from '../../../language/language.ts';
import { slice, type Span } from '../../../model/span.ts';
import type { MarkedQuotation } from './find-marks.ts';

interface Context {
  readonly text: string;
  readonly language: Language;
}

/**
 * The quotations of a block, once it is settled how far those go whose marks are left open: a
 * speech that every paragraph opens anew with a single mark and only the last one closes goes on to
 * the end of each, and words after which somebody ‘said’ them end there.
 */
export function settleOpen(
  found: readonly MarkedQuotation[],
  block: Span,
  following: readonly Span[],
  context: Context,
): readonly MarkedQuotation[] {
  const { text } = context;
  const [next] = following;
  if (goesOnSingle(block, following, text)) return [{ ...block, unclosed: true, nested: false }];
  const last = found.at(-1);
  if (!last?.unclosed || (next && text.charAt(next.start) === text.charAt(last.start)))
    return found;
  return [...found.slice(0, -1), { ...last, end: spokenEnd(last, context) }];
}

/**
 * Whether a block opens a single mark that a later one closes at its end, and all between open
 * anew: a name that is written with such a mark closes none.
 */
function goesOnSingle(block: Span, following: readonly Span[], text: string): boolean {
  if (!opensSingle(block, text) || closesSingle(block, text)) return false;
  const last = following.findIndex((one) => !opensSingle(one, text) || closesSingle(one, text));
  const closing = following[last];
  return !!closing && opensSingle(closing, text) && /[.!?,…]’\s*$/.test(slice(text, closing));
}

const opensSingle = (block: Span, text: string): boolean => /^‘\p{Lu}/u.test(slice(text, block));

/** Whether a single mark of the block closes a quotation: none does that only shows whose it is. */
const closesSingle = (block: Span, text: string): boolean =>
  /’[\s)]*$|[^s\s]’(?!\p{L})|’\s+\p{Lu}/u.test(slice(text, block));

/** Where open words end: at the comma before 'said Roe', else where they did. */
function spokenEnd({ start, end }: Span, { text, language }: Context): number {
  const { verbs, cues } = language.speech;
  for (const { index, 1: word = '' } of text.slice(start, end).matchAll(/, (\p{Ll}+) \p{Lu}/gu)) {
    const verb = verbs.get(word);
    const says = verb && verb.form !== 'base' && cues.get(verb.lemma)?.includes('say');
    if (says) return start + index + 1;
  }
  return end;
}
