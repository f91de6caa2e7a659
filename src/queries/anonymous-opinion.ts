import type { ArticleData } from '../model/content.ts';
import type { LedgerRow, Stretch } from '../model/standing.ts';

/** Whether a statement is the opinion of nobody named about a person: it stays in its article and is quoted nowhere else. */
export const isAnonymousOpinion = ({ anonymous, opinion }: Pick<ArticleData['statements'][number], 'anonymous' | 'opinion'>): boolean => anonymous === true && opinion === true;

/** Key of a quotation among the anonymous opinions of a story. */
export const placeKey = ({ article, start }: Pick<Stretch, 'article' | 'start'>): string => `${article} ${start}`;

/** Keys of the quotations that are such opinions. */
export const anonymousOpinions = (statements: readonly LedgerRow[]): Set<string> =>
  new Set(statements.filter((row) => row.kind === 'quote' && isAnonymousOpinion(row)).map(placeKey));
