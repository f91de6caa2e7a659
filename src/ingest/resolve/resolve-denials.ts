import { overlaps } from '../../model/span.ts';
import type { DenialTie } from '../../model/story.ts';
import { type Row, rowsOf } from './denials/rows.ts';
import { isSameClaim } from './denials/same-claim.ts';
import type { StoryContext } from './story-context.ts';

/**
 * Ties each denial to what it denies: to the claim of its own sentence, where that is marked as
 * denied, and to claims about the denier: anywhere in the story where both say the same in content
 * words, or right before it, where it is a noun for a claim ('the charge'). A denial that names
 * nothing answers nothing: that somebody denies one thing says nothing of another.
 */
export function resolveDenials({ articles, cast, features, language }: StoryContext): DenialTie[] {
  const rows = articles.flatMap((read) => rowsOf(read, cast, features, language));
  const alleged = rows.filter(({ part }) => part === 'allegation');
  const byArticle = Map.groupBy(alleged, ({ article }) => article);
  const byPerson = Map.groupBy(
    alleged.filter(({ who }) => who !== undefined),
    ({ who }) => who,
  );
  return rows
    .filter(({ part }) => part === 'denial')
    .flatMap((denial) => {
      const same = (byArticle.get(denial.article) ?? []).filter(
        (one) => one.status === 'denied' && overlaps(denial.span, one.span),
      );
      const others = denial.who === undefined ? [] : (byPerson.get(denial.who) ?? []);
      // 'The charge' means what stands before it; 'the charge that …' says itself what it is.
      const named =
        denial.pointsBack && !denial.words.size
          ? pointedAt(denial, others)
          : others.filter((one) => isSameClaim(denial, one));
      return [...new Set([...same, ...named])].map((one): DenialTie => ({
        denial: placeOf(denial),
        of: placeOf(one),
      }));
    });
}

const placeOf = ({ article, statement }: Row): DenialTie['of'] => ({ article, statement });

/**
 * What 'the charge' or 'it' means: the last claim right before it, in its paragraph or the one
 * before, and others there that stand as that one does.
 */
function pointedAt(denial: Row, claims: readonly Row[]): Row[] {
  const before = claims.filter((claim) => {
    const apart = denial.block - claim.block;
    return (
      claim.article === denial.article &&
      claim.span.end <= denial.span.start &&
      (apart === 0 || apart === 1)
    );
  });
  const last = before.at(-1);
  return before.filter(
    (claim) => last && (overlaps(claim.span, last.span) || claim.status === last.status),
  );
}
