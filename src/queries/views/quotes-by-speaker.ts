import type { QuoteRow, StoryIndex } from '../story/story-index.ts';

/** The quotations of one speaker, or those whose speaker has no name here. */
export interface SpeakerGroup {
  readonly kind: 'named' | 'unnamed' | 'phrase';
  /** For links to this group. */
  readonly id: string;
  /** Null for the groups without a name; the page words their headings. */
  readonly name: string | null;
  /** The person who has a page. */
  readonly person: string | null;
  readonly quotes: readonly QuoteRow[];
}

/**
 * Persons in the order of the story, then organisations, then speakers whom the text does not name,
 * then phrases nobody is shown to have said.
 */
export function quotesBySpeaker(index: StoryIndex): SpeakerGroup[] {
  const people = index.people.map(({ id, name }) => ({
    kind: 'named' as const,
    id: `by-${id}`,
    name,
    person: id,
    quotes: index.quotesBySpeaker.get(id) ?? [],
  }));
  const organisations = index.story.organisations.map(({ id, name }) => ({
    kind: 'named' as const,
    id: `by-${id}`,
    name,
    person: null,
    quotes: index.quotesBySpeaker.get(id) ?? [],
  }));
  const named = [...people, ...organisations].filter(({ quotes }) => quotes.length > 0);
  const shown = new Set(named.flatMap(({ quotes }) => quotes));
  const rest = index.quotes.filter((quote) => !shown.has(quote));
  const isPhrase = ({ speaker, speakerPlace }: QuoteRow): boolean =>
    speaker === null && speakerPlace === null;
  const others: SpeakerGroup[] = [
    {
      kind: 'unnamed',
      id: 'unnamed-speakers',
      name: null,
      person: null,
      quotes: rest.filter((quote) => !isPhrase(quote)),
    },
    {
      kind: 'phrase',
      id: 'quoted-phrases',
      name: null,
      person: null,
      quotes: rest.filter(isPhrase),
    },
  ];
  return [...named, ...others.filter(({ quotes }) => quotes.length > 0)];
}
