/**
 * Measures what the program reads in the public corpora of a folder, prints the table of
 * docs/evaluation.md and holds it against the one kept there: npm run eval -- FOLDER... [--stories]
 * [--write] [--json] [--errors N] [--page FILE]. Exit code 0 where nothing got worse, 1 where
 * something did, where the page is not true or a corpus cannot be read, 2 where the call is wrong.
 */
import type { Half } from '../tests/eval/evaluate.ts';
import { type FoundCorpus, type HalfEvaluation, runEval } from '../tests/eval/run-eval.ts';
import { fitNames } from './fit/fit-names.ts';
import { evaluationsBy } from './fit/in-thread.ts';

process.exitCode = await runEval(process.argv.slice(2), {
  out: console.log,
  err: console.error,
  measureHalves: async (fitted) =>
    fitted.length
      ? (await Promise.all([measureHalf(fitted, 0), measureHalf(fitted, 1)])).flat()
      : [],
});

/** Measures one half by weights that were fitted to the other. */
async function measureHalf(fitted: readonly FoundCorpus[], half: Half): Promise<HalfEvaluation[]> {
  const files = fitted.map((corpus) => corpus.path);
  const weights = await fitNames(files, half === 0 ? 1 : 0);
  const evaluations = await evaluationsBy(weights, files, half);
  return fitted.flatMap((corpus, n) => {
    const evaluation = evaluations[n];
    return evaluation ? [{ corpus, half, evaluation }] : [];
  });
}
