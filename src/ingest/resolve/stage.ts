import type { Language } from '../../language/language.ts';
import type { EventEdits, PeopleEdits, QuoteEdits } from '../../model/editorial.ts';
import type { ReadArticle, Story } from '../../model/story.ts';
import type { KnownAddresses } from '../addresses/assign-addresses.ts';
import { resolve } from './resolve.ts';

interface Given {
  readonly held: { readonly articles: readonly ReadArticle[] };
  readonly anchored: { readonly quoteIds: ReadonlyMap<string, readonly string[]> };
  readonly known: KnownAddresses;
  readonly people: PeopleEdits;
  readonly quotes: QuoteEdits;
  readonly events: EventEdits;
  readonly language: Language;
}

/** The story of all articles, as far as their words may leave them. */
export const resolveStory = ({
  held: { articles },
  anchored: { quoteIds },
  known,
  people,
  quotes,
  events,
  language,
}: Given): Story =>
  resolve(articles, people, language, {
    speakers: { edits: quotes, ids: quoteIds },
    events,
    known,
  });
