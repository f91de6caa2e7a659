import type { Block } from '../../model/article.ts';
import type { AskedQuestion } from '../../model/findings.ts';

/** Pairs each question block with the answer blocks that follow it. */
export function readQuestions(blocks: readonly Block[]): AskedQuestion[] {
  return blocks.flatMap((block, question) => {
    if (block.kind !== 'question') return [];
    const answers: number[] = [];
    for (let next = question + 1; blocks[next]?.kind === 'answer'; next++) answers.push(next);
    return answers.length ? [{ question, answers }] : [];
  });
}
