import type { Page } from '../../model/body.ts';
import type { StoryData } from '../../model/content.ts';
import type { StorySettings } from '../../model/editorial.ts';
import { isHeld } from '../../model/held.ts';
import type { Entity } from '../../model/story.ts';
import { elementAt, valueAt } from '../../text/sure.ts';
import { chooseNutGraf } from './choose-nut-graf.ts';
import { type Composition, excerpt, wordsOf } from './composition.ts';
import { titleOf } from './title-of.ts';

/**
 * What belongs to the story as a whole: title, nut graf, sources, organisations, what became of
 * each seed. The rules look at it before they stand in it.
 */
export function composeStory(
  composition: Composition,
  settings: StorySettings,
  { inputs, setAside }: Pick<StoryData, 'inputs' | 'setAside'>,
): Page<StoryData> {
  const { story, sources, language } = composition;
  const opens = !setAside.some(({ part }) => part.kind === 'opening');
  const nutGraf = opens ? chooseNutGraf(composition, settings.nutGraf) : null;
  const dates = story.articles.flatMap(({ article }) => article.source.metadata.published ?? []);
  return {
    data: {
      ...titleOf(story, language, settings.title),
      nutGraf: nutGraf && valueAt(sources, nutGraf.article).places.provenance(nutGraf.span),
      nutGrafOrigin: story.articles.some(({ article }) =>
        article.blocks.some(({ id }) => id === settings.nutGraf),
      )
        ? 'editor'
        : 'derived',
      asOf: dates.sort().at(-1) ?? null,
      organisations: named(composition, 'organisation'),
      places: named(composition, 'place'),
      named: withoutPage(composition),
      independentSources: story.independentSources.map((group) => [...group]),
      inputs,
      setAside,
      rules: [],
    },
    body: nutGraf ? [excerpt(composition, nutGraf)] : [],
  };
}

function named({ story, sources }: Composition, type: Entity['type']): StoryData['organisations'] {
  return story.cast.entities
    .filter((entity) => entity.type === type)
    .map(({ id, name, mentions }) => ({
      id,
      name,
      aliases: [
        ...new Set(
          mentions.map(({ article, mention }) => {
            const { read } = valueAt(sources, article);
            return wordsOf(read, elementAt(read.findings.mentions, mention).span).replace(
              /\s+/g,
              ' ',
            );
          }),
        ),
      ].sort(),
    }));
}

/** People without a page, at those places that a page may repeat. */
function withoutPage({ story, sources }: Composition): StoryData['named'] {
  return (story.cast.named ?? []).flatMap(({ places, ...person }) => {
    const open = places.flatMap(({ article, span }) => {
      const source = valueAt(sources, article);
      return isHeld(span, source.held) ? [] : [source.places.provenance(span)];
    });
    return open.length ? [{ ...person, places: open }] : [];
  });
}
