/**
 * Makes random stories and looks at what the program makes of each: `npm run fuzz:stories -- [count] [--seed N]`.
 * Stories are numbered; the same number is the same story on any machine. Prints each kind of fault once, with a story
 * made as small as it still fails and how to see it again, then how many stories were published. Exit code 1 where one was not.
 */
import { parseArgs } from 'node:util';
import { faultOfIngest, layStory } from '../tests/stories/ingest-story.ts';
import { describeFailure, type Failure, kindOf, type Look, tryStory } from '../tests/stories/run.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string', default: '1' }, shrink: { type: 'string', default: '30' } } });
const count = Number(positionals[0] ?? 100);
const first = Number(values.seed);
/** Seconds in which the first story of each kind of fault is made smaller. */
const shrink = Number(values.shrink);

const look: Look = (story, folder) => faultOfIngest(layStory(story, folder));

const kinds = new Map<string, number[]>();
const began = performance.now();
for (let seed = first; seed < first + count; seed++) {
  const failure = await tryStory(seed, look, 0);
  if (failure) await keep(failure);
  if (process.stderr.isTTY) process.stderr.write(`\r${seed - first + 1} of ${count}`);
}
const failed = [...kinds.values()].flat().length;
for (const [kind, seeds] of [...kinds].sort(([, a], [, b]) => b.length - a.length)) console.log(`${seeds.length} stories (${seeds.slice(0, 5).join(', ')}${seeds.length > 5 ? ', …' : ''}): ${kind}`);
console.log(`${count - failed} of ${count} stories as they should be, ${((performance.now() - began) / 1000).toFixed(0)} s`);
process.exitCode = failed ? 1 : 0;

async function keep(failure: Failure): Promise<void> {
  const kind = kindOf(failure.fault);
  const seeds = kinds.get(kind);
  if (seeds) seeds.push(failure.seed);
  else {
    kinds.set(kind, [failure.seed]);
    console.log(describeFailure((shrink && (await tryStory(failure.seed, look, shrink))) || failure, false));
  }
}
