import type { QuestionId } from '../../../language/wording.ts';
import type { Entity } from '../../../model/story.ts';
import {
  MOST_A_PERSON,
  MOST_DATES,
  MOST_DERIVED,
  MOST_OPEN,
  MOST_REASONS,
  PROMINENCE_AN_ARTICLE,
  PROMINENCE_OF_STORY,
  RANK_A_SOURCE,
  TEMPLATE_RANK,
} from '../parameters.ts';
import type { Derived } from './derived.ts';

/**
 * Derived questions, most consequential first: by the prominence of whom they are about and the
 * number of sources that answer.
 */
export function rankDerived(
  derived: readonly Derived[],
  people: readonly Entity[],
  asked: readonly string[],
): Derived[] {
  const prominence = new Map(people.map((person) => [person.id, prominenceOf(person)]));
  // What is about nobody by name is about the story: half as prominent as its main figure.
  const story = Math.max(0, ...prominence.values()) * PROMINENCE_OF_STORY;
  const weigh = (one: Derived): number =>
    (one.about.length ? Math.max(0, ...one.about.map((id) => prominence.get(id) ?? 0)) : story) +
    (TEMPLATE_RANK[one.template] ?? 0) +
    RANK_A_SOURCE * new Set(one.answers.map(({ article }) => article)).size;
  const ranked = derived
    .map((one) => ({ one, weight: weigh(one) }))
    .sort((a, b) => b.weight - a.weight || (a.one.question < b.one.question ? -1 : 1));
  const counts = new Map<string, number>();
  const known = new Set<string>();
  return ranked
    .map(({ one }) => one)
    .filter((one) => isNew(one, asked, known) && isWithinLimit(one, counts))
    .slice(0, MOST_DERIVED);
}

/** Articles count most; mentions by their logarithm. */
function prominenceOf({ mentions }: Entity): number {
  return (
    PROMINENCE_AN_ARTICLE * new Set(mentions.map(({ article }) => article)).size +
    Math.log2(mentions.length + 1)
  );
}

/** Not asked in an article already, and not the same as an earlier one. */
function isNew({ question }: Derived, asked: readonly string[], known: Set<string>): boolean {
  const bare = question.slice(0, -1).toLowerCase();
  if (known.has(bare) || asked.some((other) => other.toLowerCase().includes(bare))) return false;
  known.add(bare);
  return true;
}

/**
 * Dates, reasons and what is left open have a number of their own; for all else the first person
 * that a question is about pays.
 */
function isWithinLimit({ template, about }: Derived, counts: Map<string, number>): boolean {
  const [key, most] = ownNumber(template) ?? [about[0] ?? '', MOST_A_PERSON];
  const count = counts.get(key) ?? 0;
  counts.set(key, count + 1);
  return count < most;
}

function ownNumber(template: QuestionId): readonly [string, number] | undefined {
  if (template === 'what-happened') return [' dates', MOST_DATES];
  if (template.startsWith('why-')) return [' reasons', MOST_REASONS];
  return template.startsWith('left-open') ? [' open', MOST_OPEN] : undefined;
}
