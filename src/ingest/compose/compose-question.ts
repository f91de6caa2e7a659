import type { Page } from '../../model/body.ts';
import type { QuestionData } from '../../model/content.ts';
import { contains } from '../../model/span.ts';
import type { Disagreement, LocatedSpan, Question } from '../../model/story.ts';
import { valueAt } from '../../text/sure.ts';
import { type Composition, excerpt } from './composition.ts';

/** The page of one question: the words of the sources that answer it. */
export function composeQuestion(
  composition: Composition,
  question: Question,
  rank: number,
): Page<QuestionData> {
  const place = ({ article, span }: LocatedSpan) =>
    valueAt(composition.sources, article).places.provenance(span);
  const dates = question.answers.flatMap(
    ({ article }) =>
      valueAt(composition.sources, article).read.article.source.metadata.published ?? [],
  );
  return {
    data: {
      id: question.id,
      question: question.question,
      origin: question.origin,
      asked: question.asked && place(question.asked),
      template: question.template,
      slots: question.slots.map(place),
      about: [...question.about],
      answers: question.answers.map(place),
      differ:
        question.differ ||
        composition.story.disagreements.some((one) => answersAllSides(one, question)),
      asOf: dates.sort().at(-1) ?? null,
      rank,
    },
    body: question.answers.map((words) => excerpt(composition, words)),
  };
}

/** Whether the answers hold every side of a disagreement between articles. */
function answersAllSides({ statements }: Disagreement, { answers }: Question): boolean {
  return (
    new Set(statements.map(({ article }) => article)).size > 1 &&
    statements.every((side) =>
      answers.some(({ article, span }) => article === side.article && contains(span, side.span)),
    )
  );
}
