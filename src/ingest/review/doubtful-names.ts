import { CERTAIN } from '../../model/findings.ts';
import type { LocatedSpan, ReadArticle, Story } from '../../model/story.ts';
import { first, valueAt } from '../../text/sure.ts';
import { type Doubt, doubtPlace, type Harm } from './doubt.ts';

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
    const mayBeName = uncertain.some((place) => scoreAt(sources, place) >= CERTAIN);
    return {
      about: 'name',
      harm: mayBeName ? harmIn(articles) : 'unlikely',
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

const harmIn = (articles: number): Harm => (articles > 1 ? 'parted' : 'left-out');

/** How strong the evidence is that a place names a person, log-odds. */
const scoreAt = (
  sources: ReadonlyMap<string, ReadArticle>,
  { article, span }: LocatedSpan,
): number =>
  valueAt(sources, article).findings.mentions.find(
    (mention) => mention.span.start === span.start && mention.span.end === span.end,
  )?.score ?? -Infinity;
