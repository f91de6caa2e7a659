/**
 * Makes random stories and looks at what the program makes of each:
 *
 *     npm run fuzz:stories -- [count] [--seed N] [--whole] [--same N] [--shrink SECONDS]
 *
 * Stories are numbered from `--seed` (1); the same number is the same story on any machine. Without
 * `--whole` a story goes through the ingest, and what was written is read back. With it, each is
 * built into a published site by `nutgraf build` itself; only the pages are compiled once for all
 * of them (tests/stories/compiled-pages.ts), and for the first `--same` stories (3) that path is
 * held against the build’s own, byte for byte. Prints each kind of fault once, with a story made as
 * small as it still fails within `--shrink` seconds (30) and how to see it again, then how many
 * stories were as they should be. Exit code 1 where one was not.
 */
import { parseArgs } from 'node:util';
import { readFoldersAtOnce } from '../tests/stories/read-at-once.ts';
import {
  describeFailure,
  type Failure,
  kindOf,
  type Look,
  tryStory,
} from '../tests/stories/run.ts';
import { storyOf } from '../tests/stories/story.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    whole: { type: 'boolean', default: false },
    same: { type: 'string', default: '3' },
    shrink: { type: 'string', default: '30' },
  },
});
const count = Number(positionals[0] ?? 100);
const first = Number(values.seed);
const seeds = Array.from({ length: count }, (_, n) => first + n);

readFoldersAtOnce();
const kinds = new Map<string, number[]>();
let done = 0;
const began = performance.now();
if (values.whole) await tryWhole();
else await tryIngest();
const failed = [...kinds.values()].flat().length;
for (const [kind, own] of [...kinds].sort(([, a], [, b]) => b.length - a.length))
  console.log(
    `${own.length} stories (${own.slice(0, 5).join(', ')}${own.length > 5 ? ', …' : ''}): ${kind}`,
  );
console.log(
  `${count - failed} of ${count} stories as they should be, ${((performance.now() - began) / 1000).toFixed(0)} s`,
);
process.exitCode = failed ? 1 : 0;

async function tryIngest(): Promise<void> {
  const { faultOfIngest, layStory } = await import('../tests/stories/ingest-story.ts');
  await tryAll(seeds, (story, folder) => faultOfIngest(layStory(story, folder)));
}

/** Pages are compiled for one path below the host at a time. */
async function tryWhole(): Promise<void> {
  const { wholeLook, differencesFromBuild } = await import('../tests/stories/build-story.ts');
  const { withCompiledPages } = await import('../tests/stories/compiled-pages.ts');
  for (const [base, own] of Map.groupBy(seeds, (seed) => storyOf(seed).settings.base ?? '/')) {
    await withCompiledPages(base, async (render) => {
      await tryAll(own, await wholeLook(render));
      if (base === '/')
        for (const seed of own.slice(0, Number(values.same)))
          for (const file of await differencesFromBuild(storyOf(seed), render))
            await keep({
              seed,
              fault: `Rendered another way than by the build: ${file}`,
              story: storyOf(seed),
            });
    });
  }
}

async function tryAll(own: readonly number[], look: Look): Promise<void> {
  for (const seed of own) {
    const failure = await tryStory(seed, look, 0);
    if (failure) await keep(failure, look);
    if (++done % 100 === 0)
      console.log(`${done} of ${count}, ${((performance.now() - began) / 1000).toFixed(0)} s`);
  }
}

async function keep(failure: Failure, look?: Look): Promise<void> {
  const kind = kindOf(failure.fault);
  const own = kinds.get(kind);
  if (own) own.push(failure.seed);
  else {
    kinds.set(kind, [failure.seed]);
    const smaller =
      look && Number(values.shrink)
        ? await tryStory(failure.seed, look, Number(values.shrink))
        : null;
    console.log(describeFailure(smaller ?? failure, values.whole));
  }
}
