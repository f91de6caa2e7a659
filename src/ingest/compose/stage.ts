import type { Language } from '../../language/language.ts';
import type { Page } from '../../model/body.ts';
import type { StoryData } from '../../model/content.ts';
import type { StorySettings } from '../../model/editorial.ts';
import type { SetAside } from '../../model/set-aside.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';
import { compose, type Composed } from './compose.ts';
import { openSentences } from './compose-person.ts';
import { composeStory } from './compose-story.ts';
import { type Anchors, type Composition, prepare } from './composition.ts';
import { inputsOf, type SeedFates } from './inputs-of.ts';

interface Given {
  readonly open: Story;
  readonly anchored: { readonly anchors: ReadonlyMap<string, Anchors> };
  readonly held: { readonly held: ReadonlyMap<string, readonly Span[]> };
  readonly language: Language;
}

/** The story ready to be laid out, and whose page would be empty. */
export interface Prepared {
  readonly composition: Composition;
  /** Ids of people whom no sentence names that a page may repeat. */
  readonly unquotable: ReadonlySet<string>;
}

/** Gathers what pages draw on, and finds those that would have nothing to show. */
export function prepareStory(given: Given): Prepared {
  const composition = prepareFor(given.open, given);
  const unquotable = given.open.cast.entities.filter(
    (entity) => entity.type === 'person' && openSentences(composition, entity).length === 0,
  );
  return { composition, unquotable: new Set(unquotable.map(({ id }) => id)) };
}

/** All pages but the front page. */
export interface ComposedStory extends Composed {
  readonly composition: Composition;
}

/** Lays out the pages of what is left of the story. */
export function composePages({
  prepared,
  quotable,
  ...given
}: Given & { readonly prepared: Prepared; readonly quotable: Story }): ComposedStory {
  const composition = quotable === given.open ? prepared.composition : prepareFor(quotable, given);
  return { composition, ...compose(composition) };
}

interface FrontGiven extends SeedFates {
  readonly composed: ComposedStory;
  readonly settings: StorySettings;
  readonly aside: readonly SetAside[];
}

/** Lays out the front page, with what became of every seed. */
export const composeFront = (given: FrontGiven): Page<StoryData> =>
  composeStory(given.composed.composition, given.settings, {
    inputs: inputsOf(given),
    setAside: [...given.aside],
  });

const prepareFor = (story: Story, { anchored, held, language }: Omit<Given, 'open'>): Composition =>
  prepare(story, anchored.anchors, held.held, language);
