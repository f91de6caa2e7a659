import type { EventRules } from '../../../language/events.ts';
import type { Mention } from '../../../model/findings.ts';
import { COMPOUND_REACH, GLUED_REACH } from './parameters.ts';

/**
 * Whether a name is only the first part of an adjective ('a Roe-backed candidate'): who gives a
 * word its name takes no part.
 */
export const inCompound = (
  text: string,
  { span: { end } }: Mention,
  { gluedArticle }: EventRules,
): boolean =>
  /^[-‐‑]\p{Ll}{2}/u.test(text.slice(end, end + COMPOUND_REACH)) &&
  !gluedArticle.test(text.slice(end - 1, end + GLUED_REACH));
