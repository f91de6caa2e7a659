import type { Language } from '../../language/language.ts';
import type { Cast, DenialTie, ReadArticle } from '../../model/story.ts';
import { overlaps } from '../../model/span.ts';
import { rowsOf, type Row } from './denials/rows.ts';
import { sharesMatter } from './denials/shares-matter.ts';

/**
 * Ties each denial to what the denier is said to have done: to the allegation of the same sentence, to those about the denier in
 * the same paragraph or the one before, and, anywhere in the story, to those about the denier that name the same sensitive
 * matter. No tie without the same person or organisation on both sides, but within one sentence.
 */
export function resolveDenials(articles: readonly ReadArticle[], cast: Cast, language: Language): DenialTie[] {
  const rows = articles.flatMap((read) => rowsOf(read, cast, language.speech));
  const allegations = Map.groupBy(rows.filter(({ part }) => part === 'allegation'), ({ article }) => article);
  const byPerson = Map.groupBy(rows.filter(({ part, who }) => part === 'allegation' && who !== undefined), ({ who }) => who);
  return rows
    .filter(({ part }) => part === 'denial' || part === 'denying-words')
    .flatMap((denial) => {
      const near = (allegations.get(denial.article) ?? []).filter((allegation) => isNear(denial, allegation));
      const far = denial.part === 'denial' && denial.who !== undefined ? (byPerson.get(denial.who) ?? []).filter((allegation) => sharesMatter(denial, allegation)) : [];
      return [...new Set([...near, ...far])].map((allegation): DenialTie => ({ denial: placeOf(denial), of: placeOf(allegation) }));
    });
}

const placeOf = ({ article, statement }: Row): DenialTie['of'] => ({ article, statement });

/** Whether an allegation stands where a denial answers it: in its sentence, or about the denier in its paragraph or the one before. */
function isNear(denial: Row, allegation: Row): boolean {
  if (denial.part === 'denial' && overlaps(denial.span, allegation.span)) return true;
  if (denial.who === undefined || denial.who !== allegation.who) return false;
  const apart = denial.block - allegation.block;
  return apart === 0 || apart === 1;
}
