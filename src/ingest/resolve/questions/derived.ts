import { fill, type QuestionId } from '../../../language/wording.ts';
import type { Entity, LocatedSpan } from '../../../model/story.ts';
import { distinct, type Passages } from '../passages.ts';

/** A question that a template makes, before it is ranked. */
export interface Derived {
  readonly template: QuestionId;
  readonly question: string;
  readonly slots: readonly LocatedSpan[];
  readonly about: readonly string[];
  readonly answers: readonly LocatedSpan[];
  readonly differ: boolean;
}

/** Whom a question is about, what answers it, and whether the answers differ. */
interface Asked {
  readonly about: readonly Entity[];
  readonly answers: readonly LocatedSpan[];
  readonly differ?: boolean;
}

/** Fills a template; nothing where a slot has no words of a source or no source answers. */
export function derive(
  template: QuestionId,
  slots: Readonly<Record<string, LocatedSpan | undefined>>,
  { about, answers, differ = false }: Asked,
  passages: Passages,
): Derived[] {
  const places = Object.entries(slots).flatMap(([slot, place]) => (place ? [{ slot, place }] : []));
  const told = distinct(answers);
  if (!told.length || places.length < Object.keys(slots).length) return [];
  const words = Object.fromEntries(places.map(({ slot, place }) => [slot, passages.words(place)]));
  return [
    {
      template,
      question: fill(passages.language.wording.questions[template], words),
      slots: places.map(({ place }) => place),
      about: about.map(({ id }) => id),
      answers: told,
      differ,
    },
  ];
}
