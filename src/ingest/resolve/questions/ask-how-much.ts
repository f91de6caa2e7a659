import type { EventRules } from '../../../language/events.ts';
import type { QuestionId } from '../../../language/wording.ts';
import type { LocatedSpan } from '../../../model/story.ts';
import { elementAt } from '../../../text/sure.ts';
import type { Passages } from '../passages.ts';
import { derive, type Derived } from './derived.ts';

/** 'How much did … contribute to …?' where one person gave a stated sum for a stated end. */
export function askHowMuch(passages: Passages, { givenSum, giving }: EventRules): Derived[] {
  return passages.articles.flatMap(({ article, findings }) =>
    findings.happenings.flatMap(({ kind, salience, participants, span, sentence }) => {
      const person =
        kind === 'payment' && salience > 0
          ? passages.person(article.id, participants.find(({ part }) => part === 'actor')?.cluster)
          : undefined;
      const found = person && givenSum.exec(article.source.text.slice(span.start, span.end));
      // The templates name the verbs of `giving` one by one.
      if (!found || !giving.has(elementAt(found, 1))) return [];
      const end = span.start + found.index + found[0].length;
      const purpose: LocatedSpan = {
        article: article.id,
        span: { start: end - elementAt(found, 2).length, end },
      };
      return derive(
        `how-much-${giving.get(elementAt(found, 1))}` as QuestionId,
        { person: passages.nameOf(person), purpose },
        { about: [person], answers: [{ article: article.id, span: sentence }] },
        passages,
      );
    }),
  );
}
