import { readFileSync } from 'node:fs';
import { SyntaxModel } from '../syntax/model.ts';
import { SyntaxReader, type SyntaxRules } from '../syntax/reader.ts';
import { lexicon } from './lexicon.ts';

/** How the treebanks of English cut words; the model was trained on words cut so. */
export const syntaxRules: SyntaxRules = {
  abbreviations: lexicon.with('abbreviation'),
  clitics: /(?<=\p{L})(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu,
  joined: new Map([
    ['cannot', 3],
    ['gonna', 3],
    ['gotta', 3],
    ['wanna', 3],
    ['whatcha', 3],
    ['lemme', 3],
    ['gimme', 3],
  ]),
  prefixes: new Set(
    (
      'a anti bi bio cap co counter cross cyber de e eco em ex extra fore inter intra macro mega micro mid mini ' +
      'multi neo non o over para post pre pro pseudo quasi re semi sub super trans tri u ultra un under uni x'
    ).split(' '),
  ),
  relativeTags: new Set(['WDT', 'WP', 'WP$', 'WRB']),
  standIn: ['it', 'is', 'true'],
};

const file = new URL('./syntax-model.bin', import.meta.url);

/** Calls `make` when its value is first asked for; afterwards gives the same value. */
function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/**
 * The reader of English sentences. Its model is read when it is first asked for (some 100 ms); runs
 * that need no trees do without.
 */
export const readEnglishSyntax = once(
  () => new SyntaxReader(new SyntaxModel(readFileSync(file)), syntaxRules),
);
