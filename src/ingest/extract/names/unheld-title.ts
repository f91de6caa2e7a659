import type { NameCandidate } from './candidates.ts';
import { is } from './features.ts';

/**
 * Whether the title before a name is one that its bearer is only thought to get: 'a President Roe
 * would …', 'under a future President Roe'. 'The' and no article go before those who hold it; 'a
 * weary President Roe' is the one in office.
 */
export function hasUnheldTitle({ title, sentence: { cased } }: NameCandidate): boolean {
  const head = title && cased[title.from];
  if (!head || head.shape !== 'capital' || !is(head, 'title')) return false;
  const before = cased[title.from - 1];
  const article = is(before, 'unheld') ? cased[title.from - 2] : before;
  return article?.link === 'indefinite';
}
