import type { Story } from '../../model/story.ts';
import { first, valueAt } from '../../text/sure.ts';
import { type Doubt, doubtPlace } from './doubt.ts';

/** An article more counts as much as this many places more. */
const ARTICLE = 10;

/**
 * Names of which the program was not sure that they are a person's; a name in many articles decides
 * on a page of its own.
 */
export function doubtfulNames({ articles, cast }: Story): Doubt[] {
  const sources = new Map(articles.map((read) => [read.article.id, read]));
  const byWords = Map.groupBy(cast.uncertain, ({ words }) => words);
  return [...byWords].map(([words, uncertain]): Doubt => {
    const places = uncertain.map(({ article, span }) =>
      doubtPlace(valueAt(sources, article), span),
    );
    const articles = new Set(places.map(({ seed }) => seed)).size;
    return {
      about: 'name',
      harm: articles > 1 ? 'parted' : 'left-out',
      words,
      why: first(uncertain).why,
      places,
      file: 'people.yaml',
      choices: [
        `confirm: [${JSON.stringify(words)}]  # a person`,
        `dismiss: [${JSON.stringify(words)}]  # nobody and nothing: no organisation or place either`,
      ],
      weight: articles * ARTICLE + places.length,
    };
  });
}
