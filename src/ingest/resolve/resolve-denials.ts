import type { Language } from '../../language/language.ts';
import { overlaps } from '../../model/span.ts';
import type { Cast, DenialTie, ReadArticle } from '../../model/story.ts';
import { type Row, rowsOf } from './denials/rows.ts';
import { sharesMatter } from './denials/shares-matter.ts';

/**
 * Ties each denial to what it denies: to the allegation of its own sentence, and to those about the
 * denier that it names, either by the same sensitive matter anywhere in the story or, right behind
 * them, by a noun for a claim ('the charge'). A denial that names nothing answers nothing: that
 * somebody denies one thing says nothing of another.
 */
export function resolveDenials(
  articles: readonly ReadArticle[],
  cast: Cast,
  language: Language,
): DenialTie[] {
  const rows = articles.flatMap((read) => rowsOf(read, cast, language.speech));
  const alleged = rows.filter(({ part }) => part === 'allegation');
  const byArticle = Map.groupBy(alleged, ({ article }) => article);
  const byPerson = Map.groupBy(
    alleged.filter(({ who }) => who !== undefined),
    ({ who }) => who,
  );
  return rows
    .filter(({ part }) => part === 'denial')
    .flatMap((denial) => {
      const same = (byArticle.get(denial.article) ?? []).filter((one) =>
        overlaps(denial.span, one.span),
      );
      const others = denial.who === undefined ? [] : (byPerson.get(denial.who) ?? []);
      const named = others.filter((one) => sharesMatter(denial, one) || pointsAt(denial, one));
      return [...new Set([...same, ...named])].map((one): DenialTie => ({
        denial: placeOf(denial),
        of: placeOf(one),
      }));
    });
}

const placeOf = ({ article, statement }: Row): DenialTie['of'] => ({ article, statement });

/** 'the charge', 'it' right behind the allegation: in its paragraph or the next. */
function pointsAt(denial: Row, allegation: Row): boolean {
  const apart = denial.block - allegation.block;
  return (
    denial.pointsBack &&
    denial.article === allegation.article &&
    denial.span.start >= allegation.span.end &&
    (apart === 0 || apart === 1)
  );
}
