import { runsOf, runWords, wordsIn } from '../../text/word-runs.ts';

/**
 * Tells of a run of words whether it is one that articles may show, or such a one but for its first
 * or last word: pages put words of their own beside what they show (Jane Roe *said* “We will not
 * come back”).
 */
export function openRuns(free: readonly string[]): (run: string) => boolean {
  const texts = free.map(wordsIn);
  const runs = (length: number): Set<string> =>
    new Set(texts.flatMap((words) => runsOf(words, length)));
  const [whole, nearly] = [runs(runWords), runs(runWords - 1)];
  return (run) => {
    const words = run.split(' ');
    return (
      whole.has(run) ||
      (words.length === runWords &&
        (nearly.has(words.slice(1).join(' ')) || nearly.has(words.slice(0, -1).join(' '))))
    );
  };
}
