import process from 'node:process';
import { emit } from '../../src/ingest/emit/emit.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { storySettingsSchema } from '../../src/model/editorial.ts';
import { ingestInputOf } from '../../tests/fixtures/bounds/ingest-input.ts';
import { shapes } from '../../tests/fixtures/bounds/shapes.ts';

// One measurement in a process of its own, for scripts/bounds.ts: reads an article of a shape and
// makes its pages.
const [name = '', size = '0'] = process.argv.slice(2);
const text = shapes[name]?.text(Number(size)) ?? '';
const before = process.memoryUsage().rss;
const { user, system } = process.cpuUsage();
// Limits of numbers are raised, since growth is what is measured; that of words in a sentence is
// what keeps it linear.
const most = Number.MAX_SAFE_INTEGER;
const settings = storySettingsSchema.parse({
  limits: { passages: most, names: most, quotations: most },
});
const made = ingest({ ...ingestInputOf([text]), settings });
const { files } = emit(made);
const spent = process.cpuUsage({ user, system });
const pages = [...files.values()].reduce((sum, { length }) => sum + length, 0);
console.log(
  JSON.stringify({
    seconds: (spent.user + spent.system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024 - before / 2 ** 20,
    bytes: text.length,
    pages,
    sound: made.sound,
    messages: made.notices.length,
  }),
);
