// node scripts/with-node.mjs PACKAGE|FILE [ARGUMENT...] Runs the command of a package, or a file of
// ours, under a Node that reads TypeScript. npm 11 puts the bundled Node first on the PATH of
// scripts; npm 10 loses its link on a clean install, since the packages for other platforms name
// theirs alike.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { environment, nodeWithTypes, noNode } from '../src/cli/bundled-node.mjs';

const [name = '', ...given] = process.argv.slice(2);
const node = nodeWithTypes();
if (!node) {
  console.error(noNode);
  process.exitCode = 2;
} else {
  const program = path.extname(name) ? name : commandOf(name);
  const { status } = spawnSync(node, [program, ...given], { stdio: 'inherit', env: environment });
  process.exitCode = status ?? 1;
}

function commandOf(installed) {
  const folder = path.join('node_modules', installed);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[installed]);
}
