/**
 * How well the parser reads a treebank: npm run parser:score -- [--json] FILE.conllu[.gz] Words are
 * cut as in the file, tags are the parser's own. Counted are all words, punctuation too; relations
 * without their subtypes.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SyntaxModel } from '../src/language/syntax/model.ts';
import { readTreebank } from './parser/conllu.ts';
import { scoreModel } from './parser/score.ts';

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    model: { type: 'string', default: 'src/language/english/syntax-model.bin' },
  },
  allowPositionals: true,
});
const [file] = positionals;
if (file === undefined) {
  console.error('Say which treebank: npm run parser:score -- [--json] FILE.conllu[.gz]');
  process.exitCode = 2;
} else {
  const begun = performance.now();
  const model = new SyntaxModel(readFileSync(values.model));
  const loaded = performance.now();
  const treebank = readTreebank(file);
  const read = performance.now();
  const { words, ...shares } = scoreModel(model, treebank);
  const scored = performance.now();
  const rounded = Object.fromEntries(
    Object.entries(shares).map(([name, share]) => [name, Math.round(share * 100) / 100]),
  );
  const { upos, uas, las } = rounded;
  if (values.json) console.log(JSON.stringify({ upos, uas, las }));
  else {
    const speed = Math.round((1000 * words) / (scored - read));
    console.log(
      `${file}: ${words} words, ${speed} a second; loaded in ${Math.round(loaded - begun)} ms`,
    );
    for (const [name, share] of Object.entries(rounded))
      console.log(`${name.toUpperCase().padEnd(9)} ${share.toFixed(2)}`);
  }
}
