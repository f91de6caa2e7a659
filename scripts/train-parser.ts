/**
 * Makes the model by which sentences are read: npm run parser:train -- FOLDER, a folder that holds
 * the treebank's files (docs/parser.md). The same files give the same bytes. `--without NAME`
 * leaves a file out, to measure with it; `--to FILE` writes elsewhere.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SyntaxModel } from '../src/language/syntax/model.ts';
import { scoreModel } from './parser/score.ts';
import { trainModel } from './parser/train-model.ts';
import { readFiles } from './parser/treebank.ts';
import { writeModel } from './parser/write-model.ts';

const { values, positionals } = parseArgs({
  options: {
    without: { type: 'string', default: '' },
    to: { type: 'string', default: 'src/language/english/syntax-model.bin' },
  },
  allowPositionals: true,
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('Say where the treebank is: npm run parser:train -- FOLDER');
  process.exitCode = 2;
} else {
  const files = readFiles(folder, 'train');
  if (values.without !== '') files.delete(values.without);
  const bytes = writeModel(trainModel([...files.values()].flat(), (line) => console.log(line)));
  writeFileSync(values.to, bytes);
  console.log(`${values.to}: ${bytes.length} bytes`);
  const model = new SyntaxModel(bytes);
  for (const [name, sentences] of readFiles(folder, 'dev')) {
    const { upos, uas, las } = scoreModel(model, sentences);
    console.log(`${name}: UPOS ${upos.toFixed(2)}, UAS ${uas.toFixed(2)}, LAS ${las.toFixed(2)}`);
  }
}
