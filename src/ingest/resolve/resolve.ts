import type { Language } from '../../language/language.ts';
import type { PeopleEdits } from '../../model/editorial.ts';
import type { ReadArticle, Story } from '../../model/story.ts';
import { resolveCast } from './resolve-cast.ts';
import { resolveDenials } from './resolve-denials.ts';
import { resolveDisagreements } from './resolve-disagreements.ts';
import { resolveEvents } from './resolve-events.ts';
import { resolveQuestions } from './resolve-questions.ts';
import { resolveSources } from './resolve-sources.ts';

/** Everything that needs all articles at once. The order of `articles` decides nothing but order. */
export function resolve(articles: readonly ReadArticle[], edits: PeopleEdits, language: Language): Story {
  const cast = resolveCast(articles, edits, language);
  const events = resolveEvents(articles, cast, language);
  const disagreements = resolveDisagreements(articles, cast, events, language);
  const questions = resolveQuestions(articles, cast, events, disagreements, language);
  const denials = resolveDenials(articles, cast, language);
  return { articles, cast, events, disagreements, questions, denials, independentSources: resolveSources(articles) };
}
