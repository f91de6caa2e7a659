import type { Language } from '../../language/language.ts';
import type { Cast, Disagreement, NewsEvent, Question, ReadArticle } from '../../model/story.ts';

/** The questions asked in the articles, then those that templates derive, most consequential first. */
export function resolveQuestions(_articles: readonly ReadArticle[], _cast: Cast, _events: readonly NewsEvent[], _disagreements: readonly Disagreement[], _language: Language): Question[] {
  return [];
}
