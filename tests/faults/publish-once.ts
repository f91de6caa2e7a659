/** Publishes a small site in a process of its own: `publish-once.ts FOLDER TEXT`. */
import process from 'node:process';
import { publishSmall } from './publish-small.ts';

const [folder = '', text = ''] = process.argv.slice(2);
process.exitCode = await publishSmall(folder, text);
