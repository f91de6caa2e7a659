import { writeSync } from 'node:fs';
import { type Frame, toBytes } from './frames.ts';
import { mostOf, type Order } from './order.ts';
import { answered, rootOf } from './read-inside.ts';
import { walk } from './walk.ts';

// The program of the process that reads folders: a file system that never answers holds up this one
// alone. Its only argument is a list of orders in JSON.

function tell(frame: Frame): void {
  const bytes = toBytes(frame);
  for (let at = 0; at < bytes.length;) at += writeSync(1, bytes, at);
}

for (const [of, { folder, kinds, skip }] of (
  JSON.parse(process.argv[2] ?? '') as Order[]
).entries()) {
  const begin = (path: string): void => tell({ begins: path, of });
  begin('');
  const root = skip.includes('') ? { why: 'slow' as const } : answered(() => rootOf(folder));
  if ('why' in root) tell({ path: '', is: 'unread', unread: root });
  else
    for (const entry of walk(root, { most: mostOf(kinds), begin, skip: new Set(skip) }))
      tell(entry);
}
