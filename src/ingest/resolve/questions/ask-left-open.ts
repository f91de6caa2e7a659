import type { Entity, LocatedSpan } from '../../../model/story.ts';
import { MOST_OPEN_ANSWERS } from '../parameters.ts';
import { distinct, type Passages } from '../passages.ts';
import { derive, type Derived } from './derived.ts';

/**
 * 'What do the sources leave open (about …)?', answered by the sentences in which a source says
 * itself that something is not known, not confirmed or not told.
 */
export function askLeftOpen(people: readonly Entity[], passages: Passages): Derived[] {
  const all = distinct(passages.articles.flatMap(({ article }) => openIn(article.id, passages)));
  const named = people
    .map((person) => ({
      person,
      open: all.filter((place) => passages.peopleIn(place).includes(person)),
    }))
    .filter(({ open }) => open.length > 0);
  const about = named.flatMap(({ person, open }) =>
    derive(
      'left-open-about',
      { person: passages.nameOf(person) },
      { about: [person], answers: open.slice(0, MOST_OPEN_ANSWERS) },
      passages,
    ),
  );
  // The general question is asked only where it holds more than that about one person.
  const covered = named.some(({ open }) => open.length === all.length);
  return [
    ...about,
    ...(covered
      ? []
      : derive('left-open', {}, { about: [], answers: all.slice(0, MOST_OPEN_ANSWERS) }, passages)),
  ];
}

/**
 * Sentences of the report's own words; what somebody says in a quotation is theirs, and a question
 * says nothing.
 */
function openIn(article: string, passages: Passages): LocatedSpan[] {
  const {
    article: {
      source: { text },
      blocks,
    },
    findings: { quotations },
  } = passages.read(article);
  return [...text.matchAll(passages.language.questions.leftOpen)].flatMap(({ index }) => {
    const quoted = quotations.some(({ span }) => span.start <= index && index < span.end);
    const block = blocks.find(({ content }) => content.start <= index && index < content.end);
    const place =
      quoted || !block || block.kind === 'heading'
        ? undefined
        : passages.sentence({ article, span: { start: index, end: index + 1 } });
    if (place && passages.language.questions.supposed.test(text.slice(place.span.start, index)))
      return [];
    return place && !passages.words(place).trimEnd().endsWith('?') ? [place] : [];
  });
}
