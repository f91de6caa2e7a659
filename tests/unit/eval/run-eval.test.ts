import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { evaluateFragments } from '../../eval/evaluate.ts';
import { runEval, type Surroundings } from '../../eval/run-eval.ts';
import { readTable } from '../../eval/table.ts';
import { at } from './at.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'eval-run-'));
afterAll(() => rmSync(folder, { recursive: true }));

const corpus = path.join(folder, 'corpora');
const page = path.join(folder, 'page.md');
const begin = '<!-- figures: written by `npm run eval -- FOLDER --write` -->';
const text = 'Senator Anna Keller met reporters. “We have lost the vote today,” Keller said.';
const document = { id: 'a', text, people: [at(text, 'Anna Keller'), at(text, 'Keller', 1)] };

function write(name: string, ...lines: string[]): void {
  writeFileSync(path.join(corpus, name), lines.map((line) => `${line}\n`).join(''));
}

/** Runs the command over the folder; halves are measured as the whole is. */
async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const measureHalves: Surroundings['measureHalves'] = (fitted) =>
    Promise.resolve(
      fitted.flatMap((one) =>
        ([0, 1] as const).map((half) => ({
          corpus: one,
          half,
          evaluation: one.evaluate(one.path, half),
        })),
      ),
    );
  const code = await runEval([...args, '--page', page], {
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    measureHalves,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

beforeEach(() => {
  rmSync(corpus, { recursive: true, force: true });
  mkdirSync(corpus);
  writeFileSync(page, `# Page\n\n${begin}\n<!-- end of the figures -->\n`);
  write(
    'people-worldwide.jsonl',
    JSON.stringify(document),
    JSON.stringify({ ...document, id: 'b' }),
  );
  write(
    'timeline-airbus.jsonl',
    JSON.stringify({
      id: 'c',
      text,
      dated: [
        { ...at(text, 'met'), value: '2020' },
        { start: 0, end: text.length, value: '2020' },
      ],
    }),
  );
});

it('the program carries fragments over', () => {
  const blocks = ['Ships came in.', 'Dockers walked out on Monday morning.'];
  const old = blocks.map((t) => ({ k: 'p', t }));
  const next = [{ k: 'h', t: 'News' }, ...old.toReversed()];
  const truth = [2, 1].map((to) => ({ to, kind: 'exact' }));
  const pair = { doc: 'd', from: 'a', to: 'b', old, new: next, truth };
  const file = path.join(corpus, 'fixtures-dev.jsonl.gz');
  writeFileSync(file, gzipSync(JSON.stringify(pair)));
  const { measured, misses, documents } = evaluateFragments(file);
  expect(measured[0]?.figures[0]).toEqual({ name: 'survival', value: 100, better: 'higher' });
  expect({ misses, documents }).toEqual({ misses: [], documents: 1 });
  // Without the block that the truth names, its fragment is lost.
  const cut = { ...pair, new: next.slice(0, 2) };
  writeFileSync(file, gzipSync(`\n${JSON.stringify(cut)}`));
  expect(evaluateFragments(file).misses).toEqual([
    {
      kind: 'lost fragment',
      place: `${file}:2 d a..b`,
      words: '‘Ships came in.’ → nothing',
    },
  ]);
});

describe('npm run eval', () => {
  it('writes what it measured, halves below the whole, and then agrees with the page', async () => {
    const first = await run(corpus);
    expect(first.code).toBe(1);
    expect(first.err).toContain('not on the page:');
    expect((await run(corpus, '--write')).code).toBe(0);
    const rows = readTable(readFileSync(page, 'utf8'), page);
    expect(rows.map(({ what, corpus: of, part }) => `${what}, ${of}, ${part}`)).toEqual([
      'names of people, exact spans, Worldwide newswire, all 2',
      'names of people, exact spans, Worldwide newswire, first half (1), fitted on the second',
      'names of people, exact spans, Worldwide newswire, second half (1), fitted on the first',
      'full names of each document, Worldwide newswire, all 2',
      'full names of each document, Worldwide newswire, first half (1), fitted on the second',
      'full names of each document, Worldwide newswire, second half (1), fitted on the first',
      'dates of events, SemEval-2015 Airbus, all 1',
    ]);
    expect(rows[0]?.figures.get('recall')).toBe(100);
    const again = await run(corpus);
    expect(again.code).toBe(0);
    expect(again.err).toMatch(/^Not measured, since not there: people-wikigold\.jsonl, [^\n]*$/);
    expect(again.out).toContain('| names of people, exact spans | Worldwide newswire (');
  });

  it('fails on a drop, with the row and both figures, and passes a rise', async () => {
    await run(corpus, '--write');
    const kept = readFileSync(page, 'utf8');
    writeFileSync(page, kept.replace('covered 50', 'covered 62.5'));
    const worse = await run(corpus);
    expect(worse.code).toBe(1);
    expect(worse.err).toContain('dates of events, SemEval-2015 Airbus, all 1: covered 62.5 → 50');
    writeFileSync(page, kept.replace('recall 100', 'recall 99.5'));
    const better = await run(corpus);
    expect(better.code).toBe(0);
    expect(better.err).toContain('all 2: recall 99.5 → 100');
  });

  it('keeps the rows of a corpus that is not there', async () => {
    await run(corpus, '--write');
    const kept = readFileSync(page, 'utf8');
    rmSync(path.join(corpus, 'people-worldwide.jsonl'));
    expect((await run(corpus, '--write')).code).toBe(0);
    expect(readFileSync(page, 'utf8')).toBe(kept);
  });
});

describe('stories', () => {
  const story = { id: 's', text, topic: 1, subtopic: 'a', annotated: [], events: [], labels: {} };
  const people = [{ ...at(text, 'Anna Keller'), chain: 'keller' }];

  it('are measured with all others, and alone with their halves by --stories', async () => {
    write('story-ecb.jsonl', JSON.stringify({ ...story, people }));
    await run(corpus, '--write');
    const usual = readTable(readFileSync(page, 'utf8'), page);
    const ofStories = usual.filter((row) => row.corpus === 'ECB+');
    expect(ofStories.map(({ part }) => part)).toEqual(Array<string>(9).fill('all 1'));
    expect(ofStories[1]?.figures.get('names found')).toBe(100);
    const { code, err, out } = await run(corpus, '--stories');
    expect(out).not.toContain('dates of events');
    // The halves do not stand on the page yet.
    expect({ code, ofHalves: err.match(/ECB\+ in halves, odd topics \(1\)/g)?.length }).toEqual({
      code: 1,
      ofHalves: 9,
    });
    await run(corpus, '--stories', '--write');
    expect(readTable(readFileSync(page, 'utf8'), page)).toHaveLength(usual.length + 9);
    expect((await run(corpus)).code).toBe(0);
  });
});

describe('the folder and the options of npm run eval', () => {
  it('tells the line that it cannot read, measures the others and fails', async () => {
    await run(corpus, '--write');
    write('people-worldwide.jsonl', JSON.stringify(document), '{"id": "b"');
    const { code, out, err } = await run(corpus);
    expect(code).toBe(1);
    expect(err).toContain('people-worldwide.jsonl:2:11: Unexpected text, expected JSON');
    expect(out).toContain('dates of events');
    expect(out).not.toContain('names of people');
  });

  it('finds corpora in several folders', async () => {
    const other = path.join(folder, 'other');
    mkdirSync(other);
    cpSync(path.join(corpus, 'timeline-airbus.jsonl'), path.join(other, 'timeline-airbus.jsonl'));
    rmSync(path.join(corpus, 'timeline-airbus.jsonl'));
    const { out } = await run(corpus, other);
    expect(out).toContain('Worldwide newswire');
    expect(out).toContain('SemEval-2015 Airbus');
  });

  it('prints misses with their places, and everything as JSON', async () => {
    const { out } = await run(corpus, '--errors', '1');
    expect(out).toMatch(
      /\nno event: 1\n {2}\S*timeline-airbus\.jsonl:1 c\n {4}[^\n]*\[Senator Anna/,
    );
    const json = JSON.parse((await run(corpus, '--errors', '1', '--json')).out) as {
      rows: { figures: Record<string, number> }[];
      misses: { kind: string; all: number; shown: unknown[] }[];
    };
    expect(json.rows.at(-1)?.figures['covered']).toBe(50);
    expect(json.misses.at(-1)).toMatchObject({ kind: 'no event', all: 1 });
  });

  it.each([
    ['no folder', [], 'without a folder'],
    ['a folder that is not there', [path.join(folder, 'none')], 'expected a folder'],
    ['a file for a folder', [page], 'expected a folder'],
    ['a folder without corpora', [tmpdir()], 'without corpora, expected people-worldwide.jsonl'],
    ['a number that is none', [corpus, '--errors', 'x'], 'after --errors, expected a number'],
    ['an unknown option', [corpus, '--fast'], '--fast'],
  ])('refuses %s', async (_, args, message) => {
    const { code, err, out } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(out).toBe('');
  });

  it('refuses a page without a place for the table', async () => {
    writeFileSync(page, '# Page\n');
    expect(await run(corpus)).toMatchObject({ code: 1, out: '' });
  });
});
