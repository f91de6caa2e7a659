import { count } from './en.ts';

/** What pages say about changes of articles and about corrections. */
export const changes = {
  title: 'What changed since it was first read',
  intro:
    'The days are those on which we noticed the changes. Words that went are struck out, words that came are underlined.',
  changed: 'Changed',
  added: 'New',
  removed: 'Removed',
  count: (n: number): string => count(n, 'change'),
  correction: 'Correction',
  wrong: 'It said',
  right: '; right is',
  passage: 'The passage',
  article: 'The article',
  none: 'There is no correction so far.',
} as const;
