import type { Language } from '../../language/language.ts';
import type { Cast, NewsEvent, ReadArticle } from '../../model/story.ts';

/** Joins the happenings of all articles into events, only where the evidence is strong. */
export function resolveEvents(_articles: readonly ReadArticle[], _cast: Cast, _language: Language): NewsEvent[] {
  return [];
}
