import type { JournalLine } from './journal.ts';
import type { Mutant } from './mutant.ts';
import { roomOf } from './rooms.ts';
import type { FromStart } from './test-runner.ts';

/**
 * What became of a mutant: `endless` is noticed too (the tests never end, or run out of memory);
 * `uncovered` is not executed by any test.
 */
export type Outcome = 'killed' | 'endless' | 'survived' | 'uncovered';

export interface Judged {
  readonly mutant: Mutant;
  readonly outcome: Outcome;
  /** The test that noticed. */
  readonly test?: string;
}

/** The outcomes of a run that has come to its end. */
export function judge(mutants: readonly Mutant[], lines: readonly JournalLine[]): Judged[] {
  const executed = executedIn(lines);
  const killed = new Map(lines.flatMap((line) => ('killed' in line ? [[line.killed, line]] : [])));
  const tried = new Set(lines.flatMap((line) => ('survived' in line ? [line.survived] : [])));
  return mutants.map((mutant) => {
    const kill = killed.get(mutant.id);
    if (kill) return { mutant, outcome: kill.endless ? 'endless' : 'killed', test: kill.test };
    const isCovered = executed.has(mutant.id) || tried.has(mutant.id);
    return { mutant, outcome: isCovered ? 'survived' : 'uncovered' };
  });
}

function executedIn(lines: readonly JournalLine[]): Set<number> {
  return new Set(lines.flatMap((line) => ('testFile' in line ? line.executed : [])));
}

/**
 * The mutants that acting only while tests run has not killed and that are passed while modules or
 * test files are loaded; each with the test files that may notice, the fastest first: where its
 * module runs it once for all, those that use what is in that file or in one that imports it; else
 * those that passed it while they were loaded.
 *
 * @param importers The files that import a file.
 */
export function toTryFromStart(
  mutants: readonly Mutant[],
  lines: readonly JournalLine[],
  importers: (file: string) => readonly string[],
): FromStart[] {
  const killed = new Set(lines.flatMap((line) => ('killed' in line ? [line.killed] : [])));
  const broken = lines.flatMap((line) => ('broken' in line ? [line.broken] : []));
  const runs = lines
    .filter((line) => 'testFile' in line)
    // What fails without a mutant would fail with any.
    .filter(({ testFile }) => !broken.some((test) => test.startsWith(testFile)))
    .toSorted((a, b) => a.milliseconds - b.milliseconds);
  return mutants
    .filter(({ id }) => !killed.has(id))
    .flatMap(({ id, file, atLoad }) => {
      const using = new Set([file, ...importers(file)]);
      const testFiles = runs
        .filter(({ executedAtLoad, used }) =>
          atLoad ? used.some((one) => using.has(one)) : executedAtLoad.includes(id),
        )
        .map(({ testFile }) => testFile);
      return testFiles.length ? [{ id, file, testFiles }] : [];
    });
}

/** One line a room and one for all, then one line for each mutant that nothing notices. */
export function report(judged: readonly Judged[]): string {
  const byRoom = Map.groupBy(judged, ({ mutant }) => roomOf(mutant.file));
  const rows = [...byRoom].map(([room, ones]) => row(room, ones));
  const all = byRoom.size > 1 ? [row('all', judged)] : [];
  const unnoticed = judged.filter(
    ({ outcome }) => outcome === 'survived' || outcome === 'uncovered',
  );
  return [
    '| room | mutants | killed | of these endless | survived | not covered | score |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    ...all,
    '',
    ...unnoticed.map(lineOf),
  ].join('\n');
}

function row(room: string, judged: readonly Judged[]): string {
  const count = (wanted: Outcome): number =>
    judged.filter(({ outcome }) => outcome === wanted).length;
  const noticed = count('killed') + count('endless');
  const score = Math.floor((100 * noticed) / judged.length);
  const cells = [
    room,
    judged.length,
    noticed,
    count('endless'),
    count('survived'),
    count('uncovered'),
    `${score} %`,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** `file:line:column: not noticed: was → became`. */
export function lineOf({ mutant, outcome }: Judged): string {
  const { file, line, column, kind, was, becomes } = mutant;
  const short = (code: string): string => {
    const flat = code.replace(/\s+/g, ' ');
    return flat.length > 70 ? `${flat.slice(0, 67)}…` : flat;
  };
  const said = outcome === 'uncovered' ? 'not covered' : outcome;
  return `${file}:${line}:${column}: ${said}: ${kind}: ${short(was)} → ${short(becomes)}`;
}
