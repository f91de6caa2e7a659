import type { StructureRules } from '../../language/structure.ts';
import { elementAt } from '../../text/sure.ts';
import { LINE_LIMIT, type LineGroup, mark } from './line-group.ts';

/**
 * Marks questions and answers, which only two things make: a heading that announces them, and 'Q:'
 * with 'A:'. A heading that asks, or a question that prose asks, is neither.
 */
export function markQuestions(units: readonly LineGroup[], rules: StructureRules): LineGroup[] {
  const left = units.filter((unit) => unit.mark?.kind !== 'removed');
  for (const [n, unit] of left.entries()) {
    if (announces(unit, left[n + 1], left[n + 2], rules)) {
      if (unit.mark?.kind !== 'heading') mark(unit, 'heading', { level: 2 });
      markSection(left, n + 1, rules);
    } else markPair(left, n, rules);
  }
  return [...units];
}

function announces(
  unit: LineGroup,
  question: LineGroup | undefined,
  answer: LineGroup | undefined,
  rules: StructureRules,
): boolean {
  if (
    !question ||
    !answer ||
    unit.text.length > LINE_LIMIT ||
    (unit.mark && unit.mark.kind !== 'heading')
  )
    return false;
  return rules.faqHeading.test(words(unit)) && asks(question) && !asks(answer);
}

const words = (unit: LineGroup): string => {
  const content = unit.mark && 'content' in unit.mark ? unit.mark.content : unit;
  return unit.text.slice(content.start - unit.start, content.end - unit.start);
};

/**
 * Whether a unit could be the question of a section: it ends in a question mark and is no table or
 * quotation.
 */
function asks(unit: LineGroup | undefined): boolean {
  if (!unit || unit.text.length > LINE_LIMIT || !/[?？]["”’)*_\s]*$/u.test(unit.text)) return false;
  return !unit.mark || ['heading', 'list-item', 'paragraph', 'question'].includes(unit.mark.kind);
}

/** Marks the questions after a heading, each with the units up to the next question or heading. */
function markSection(units: readonly LineGroup[], from: number, rules: StructureRules): void {
  let most = 1;
  for (let n = from; asks(units[n]);) {
    let end = n + 1;
    while (units[end] && !asks(units[end]) && answers(elementAt(units, end))) end++;
    if (end === n + 1) return;
    // Nothing says where the last answer ends, so it is taken to be no longer than those before it.
    if (!asks(units[end])) end = Math.min(end, n + 1 + most);
    most = Math.max(most, end - n - 1);
    markOne(elementAt(units, n), 'question', rules.questionPrefix);
    for (let at = n + 1; at < end; at++)
      markOne(elementAt(units, at), 'answer', rules.answerPrefix);
    n = end;
  }
}

const answers = (unit: LineGroup): boolean =>
  !unit.mark || ['list-item', 'paragraph', 'answer'].includes(unit.mark.kind);

/** Marks a question and answer that say so themselves. */
function markPair(units: readonly LineGroup[], n: number, rules: StructureRules): void {
  const [question, answer] = [elementAt(units, n), units[n + 1]];
  if (!asks(question) || !answer || answer.mark || /^\d/.test(question.text)) return;
  if (
    !rules.questionPrefix.test(question.text) ||
    !rules.answerPrefix.test(answer.text.slice(0, LINE_LIMIT))
  )
    return;
  markOne(question, 'question', rules.questionPrefix);
  markOne(answer, 'answer', rules.answerPrefix);
}

function markOne(unit: LineGroup, kind: 'question' | 'answer', prefix: RegExp): void {
  const content = unit.mark && 'content' in unit.mark ? unit.mark.content : unit;
  const text = unit.text.slice(content.start - unit.start, content.end - unit.start);
  const skip = prefix.exec(text.slice(0, LINE_LIMIT))?.[0].length ?? 0;
  mark(unit, kind, {
    content: { start: content.start + (skip < text.length ? skip : 0), end: content.end },
  });
}
