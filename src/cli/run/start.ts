import process from 'node:process';
import { runProcess } from './run-process.ts';

// No await: where a promise never settles, the process should say so and not end without a word.
void runProcess(process.argv.slice(2));
