import { layingOut, reading } from '../../src/ingest/ingest.ts';
import type { StageInput } from '../../src/ingest/ingest-input.ts';
import { ingestInputOf } from '../../tests/fixtures/bounds/ingest-input.ts';
import { storyTexts } from './story-texts.ts';

/** What a run of one size took: seconds of the processor by stage, and the most memory. */
export interface Measured {
  readonly size: number;
  readonly stages: Readonly<Record<string, number>>;
  readonly megabytes: number;
}

// One measurement in a process of its own, for scripts/growth.ts.
const [folder = '', size = '0'] = process.argv.slice(2);
const texts = storyTexts(folder, Number(size));
const before = process.memoryUsage().rss;
const stages: Record<string, number> = {};
let since = process.cpuUsage().user;
const told = (name: string): void => {
  const now = process.cpuUsage().user;
  stages[name] = (stages[name] ?? 0) + (now - since) / 1e6;
  since = now;
};
const start: StageInput = { ...ingestInputOf(texts), stale: [], hidden: [], aside: [] };
since = process.cpuUsage().user;
layingOut.run(reading.run(start, told), told);
const measured: Measured = {
  size: Number(size),
  stages,
  megabytes: process.resourceUsage().maxRSS / 1024 - before / 2 ** 20,
};
console.log(JSON.stringify(measured));
