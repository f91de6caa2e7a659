import type { Language } from '../../language/language.ts';
import type { PeopleEdits } from '../../model/editorial.ts';
import type { Cast, ReadArticle } from '../../model/story.ts';

/** Decides which names of all articles mean the same person, organisation or place. */
export function resolveCast(_articles: readonly ReadArticle[], _edits: PeopleEdits, _language: Language): Cast {
  return { entities: [], byCluster: new Map(), lookAlikes: new Map(), uncertain: [] };
}
