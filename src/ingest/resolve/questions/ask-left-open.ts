import type { Entity, LocatedSpan } from '../../../model/story.ts';
import { MOST_OPEN_ANSWERS } from '../parameters.ts';
import { distinct, type Passages } from '../passages.ts';
import { derive, type Derived } from './derived.ts';

/**
 * 'What do the sources leave open (about …)?', answered by the sentences in which a source says
 * itself that something is not known, not confirmed or not told.
 */
export function askLeftOpen(people: readonly Entity[], passages: Passages): Derived[] {
  const found = passages.articles.flatMap(({ article }) => openIn(article.id, passages));
  const all = distinct(found.map(({ place }) => place));
  const named = people
    .map((person) => ({
      person,
      open: distinct(
        found
          .filter(({ about }) => passages.peopleIn(about).includes(person))
          .map(({ place }) => place),
      ),
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

/** A sentence that leaves something open, and the part of it that says what. */
interface OpenMatter {
  readonly place: LocatedSpan;
  readonly about: LocatedSpan;
}

/**
 * Sentences of the report's own words; what somebody says in a quotation is theirs, and a question
 * says nothing.
 */
function openIn(article: string, passages: Passages): OpenMatter[] {
  const {
    article: {
      source: { text },
      blocks,
    },
  } = passages.read(article);
  const { leftOpen, supposed, untold } = passages.language.questions;
  return [...text.matchAll(leftOpen)].flatMap(({ 0: words, index }) => {
    const block = blocks.find(({ content }) => content.start <= index && index < content.end);
    const opening = { article, span: { start: index, end: index + 1 } };
    const place =
      passages.isQuoted(opening) || !block || block.kind === 'heading'
        ? undefined
        : passages.sentence(opening);
    if (!place || supposed.test(text.slice(place.span.start, index))) return [];
    if (passages.words(place).trimEnd().endsWith('?')) return [];
    const behind = { start: index + words.length, end: place.span.end };
    const names = untold.test(text.slice(behind.start, behind.end));
    return [{ place, about: names ? { article, span: behind } : place }];
  });
}
