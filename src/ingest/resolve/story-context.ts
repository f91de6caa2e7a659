import type { Language } from '../../language/language.ts';
import type { Cast, ReadArticle } from '../../model/story.ts';
import type { KnownAddresses } from '../addresses/assign-addresses.ts';
import { FeatureReader } from './events/features.ts';
import { Passages } from './passages.ts';

/** What everything that compares passages of the story draws on, made once. */
export interface StoryContext {
  readonly articles: readonly ReadArticle[];
  readonly cast: Cast;
  readonly language: Language;
  readonly known: KnownAddresses;
  readonly passages: Passages;
  readonly features: FeatureReader;
}

/** The context of a story whose people are known. */
export const contextOf = (
  articles: readonly ReadArticle[],
  cast: Cast,
  language: Language,
  known: KnownAddresses,
): StoryContext => ({
  articles,
  cast,
  language,
  known,
  passages: new Passages(articles, cast, language),
  features: FeatureReader.over(articles, cast, language),
});

/** The context of the same story with fewer people. */
export const withCast = (context: StoryContext, cast: Cast): StoryContext => ({
  ...context,
  cast,
  passages: new Passages(context.articles, cast, context.language),
  features: context.features.within(cast),
});
