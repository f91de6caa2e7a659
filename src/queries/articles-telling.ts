import type { EventData } from '../model/content.ts';

/** The articles that tell of an event, each once, in the order of its accounts. */
export const articlesTelling = ({ accounts }: Pick<EventData, 'accounts'>): ReadonlySet<string> =>
  new Set(accounts.map(({ article }) => article));
