import type { Language } from '../../language/language.ts';
import type { EventEdits, PeopleEdits } from '../../model/editorial.ts';
import type { ReadArticle, Story } from '../../model/story.ts';
import { type KnownAddresses, nothingPublished } from '../addresses/assign-addresses.ts';
import { reportsOf } from '../copies/copies-of.ts';
import { keepEarned } from './cast/earn-pages.ts';
import { editEvents } from './edit-events.ts';
import { editSpeakers, type SpeakerEdits } from './edit-speakers.ts';
import { resolveCast } from './resolve-cast.ts';
import { resolveDenials } from './resolve-denials.ts';
import { resolveDisagreements } from './resolve-disagreements.ts';
import { resolveEvents } from './resolve-events.ts';
import { resolveQuestions } from './resolve-questions.ts';
import { resolveSources } from './resolve-sources.ts';
import { contextOf, withCast } from './story-context.ts';

/** What editors decided besides who is who, and what was published before. */
export interface OtherEdits {
  readonly speakers?: SpeakerEdits;
  readonly events?: EventEdits;
  readonly known?: KnownAddresses;
}

/**
 * Everything that needs all articles at once. The order of `articles` decides nothing but order.
 */
export function resolve(
  read: readonly ReadArticle[],
  edits: PeopleEdits,
  language: Language,
  { speakers, events: joined, known = nothingPublished }: OtherEdits = {},
): Story {
  const reportOf = reportsOf(read);
  const found = resolveCast(read, edits, language, { known, reportOf });
  const articles = speakers ? editSpeakers(read, found, speakers, language.speech) : read;
  const everybody = contextOf(articles, found, language, known);
  const told = resolveEvents(everybody, reportOf);
  const joinedEvents = joined ? editEvents(told, joined) : told;
  const { cast, events } = keepEarned({
    articles,
    cast: found,
    events: joinedEvents,
    reportOf,
    edits,
    language,
  });
  const context = withCast(everybody, cast);
  const disagreements = resolveDisagreements(context, events, reportOf);
  const questions = resolveQuestions(context, events, disagreements);
  const denials = resolveDenials(context);
  return {
    articles,
    cast,
    events,
    disagreements,
    questions,
    denials,
    independentSources: resolveSources(articles, reportOf),
  };
}
