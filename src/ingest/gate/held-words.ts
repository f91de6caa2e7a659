import type { Findings } from '../../model/findings.ts';
import { isAnonymousOpinion, isHeld } from '../../model/held.ts';
import type { Span } from '../../model/span.ts';
import type { LocatedSpan, Story } from '../../model/story.ts';

/** The words of each article that stay in it, by article id. */
export type HeldWords = ReadonlyMap<string, readonly Span[]>;

/**
 * The words of an article that stay in it: opinions of nobody named where those are hidden, and
 * what was set aside. Spans in text order that neither touch nor overlap.
 */
export function heldWords(
  { statements }: Findings,
  hidesOpinions: boolean,
  aside: readonly Span[],
): Span[] {
  const opinions = hidesOpinions ? statements.filter(isAnonymousOpinion) : [];
  const made: { start: number; end: number }[] = [];
  const all = [...opinions.map(({ span }) => span), ...aside].sort((a, b) => a.start - b.start);
  for (const { start, end } of all) {
    const last = made.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else made.push({ start, end });
  }
  return made;
}

/** Findings without what would carry held words out of their article: happenings and roles. */
export function withoutHeld(findings: Findings, held: readonly Span[]): Findings {
  if (held.length === 0) return findings;
  return {
    ...findings,
    happenings: findings.happenings.filter(({ sentence }) => !isHeld(sentence, held)),
    roles: findings.roles.filter(({ span }) => !isHeld(span, held)),
  };
}

/** The story without disagreements, questions and answers that repeat held words. */
export function withoutHeldAccounts(story: Story, heldOf: HeldWords): Story {
  const open = ({ article, span }: LocatedSpan): boolean =>
    !isHeld(span, heldOf.get(article) ?? []);
  const questions = story.questions.flatMap((question) => {
    const answers = question.answers.filter(open);
    const asks = [...question.slots, ...(question.asked ? [question.asked] : [])].every(open);
    return asks && answers.length > 0 ? [{ ...question, answers }] : [];
  });
  const disagreements = story.disagreements.filter(({ statements }) => statements.every(open));
  return { ...story, questions, disagreements };
}
