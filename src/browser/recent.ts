import { keep, kept } from './kept.ts';

const name = 'recent-searches';
/** Searches that are remembered at most. */
const most = 8;

/** What was searched for last in this browser, the newest first. */
export const recentSearches = (): string[] => (kept(name) ?? '').split('\n').filter(Boolean);

/** Remembers a search. */
export function remember(text: string): void {
  const own = text.replace(/\s+/g, ' ').trim();
  if (own)
    keep(
      name,
      [own, ...recentSearches().filter((other) => other !== own)].slice(0, most).join('\n'),
    );
}

export const forget = (): void => keep(name, null);
