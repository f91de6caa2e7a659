import { writeSync } from 'node:fs';
import { type Frame, toBytes } from './frames.ts';
import { mostOf, type Order } from './order.ts';
import { answered, rootOf } from './read-inside.ts';
import { walk } from './walk.ts';

// The program of the process that reads a folder: a file system that never answers holds up this one alone.
// Its only argument is an order in JSON.

const { folder, kinds, skip } = JSON.parse(process.argv[2] ?? '') as Order;

function tell(frame: Frame): void {
  const bytes = toBytes(frame);
  for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
}

tell({ begins: '' });
const root = answered(() => rootOf(folder));
const steps = { most: mostOf(kinds), begin: (path: string) => tell({ begins: path }), skip: new Set(skip) };
if ('why' in root) tell({ path: '', is: 'unread', unread: root });
else for (const entry of walk(root, steps)) tell(entry);
