/**
 * node scripts/with-node.mjs scripts/write-sbom.ts [FILE] Writes the bill of materials of
 * everything in package-lock.json (CycloneDX 1.5) to FILE, sbom.cdx.json if not given. npm makes
 * it; what would differ from one run or machine to the next is taken out or made from the rest.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** The parts of a bill that are touched here. */
interface Bill {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: { name: string } };
  components: { 'bom-ref': string }[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

const file = process.argv[2] ?? 'sbom.cdx.json';
const options = [
  'sbom',
  '--package-lock-only',
  '--sbom-format=cyclonedx',
  '--sbom-type=application',
];
const npm = process.env['npm_execpath'];
const text = npm
  ? execFileSync(process.execPath, [npm, ...options], { encoding: 'utf8', maxBuffer: 1e8 })
  : execFileSync('npm', options, {
      encoding: 'utf8',
      maxBuffer: 1e8,
      shell: process.platform === 'win32',
    });
const bill = JSON.parse(text) as Bill;

// The time and the version of npm; and npm names the root after its folder.
delete bill.metadata.timestamp;
delete bill.metadata.tools;
bill.metadata.component.name = (
  JSON.parse(readFileSync('package.json', 'utf8')) as { name: string }
).name;
const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
bill.components.sort((a, b) => order(a['bom-ref'], b['bom-ref']));
bill.dependencies.sort((a, b) => order(a.ref, b.ref));
for (const { dependsOn } of bill.dependencies) dependsOn?.sort(order);
// A number of its own for each content, in the form of a UUID of version 8.
delete bill.serialNumber;
const hash = createHash('sha256').update(JSON.stringify(bill)).digest('hex');
const uuid = [
  hash.slice(0, 8),
  hash.slice(8, 12),
  `8${hash.slice(13, 16)}`,
  `8${hash.slice(17, 20)}`,
  hash.slice(20, 32),
].join('-');
bill.serialNumber = `urn:uuid:${uuid}`;

writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
console.log(`${file}: ${bill.components.length} packages`);
