import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseTreebank, type TreebankSentence } from './conllu.ts';

/** A file of the treebank folder. */
export interface TreebankFile {
  readonly name: string;
  readonly sha256: string;
  readonly use: 'train' | 'dev' | 'test';
  readonly source: string;
  readonly licence: string;
}

const gum = {
  source: 'GUM, Amir Zeldes and others, Georgetown University',
  licence: 'CC BY 4.0; texts CC BY 2.5, CC BY 4.0 and CC BY-SA 3.0',
};
const ewt = {
  source: 'UD English EWT, Stanford NLP Group and others',
  licence: 'CC BY-SA 4.0',
};
const pud = { source: 'UD English PUD, Google and others', licence: 'CC BY-SA 3.0' };

/** The files that a model is made of or measured with; no other bytes are taken. */
export const treebankFiles: readonly TreebankFile[] = [
  {
    name: 'gum-train.conllu.gz',
    sha256: '4a792de24045ddd6b68814d0195010e8410a5561ae1ab6e226aad4d43d279208',
    use: 'train',
    ...gum,
  },
  {
    name: 'ewt-train.conllu.gz',
    sha256: 'e9f8354feaf92aef210eb3e75b9c03063e9a2af558c1a8a230af89a0dfaea316',
    use: 'train',
    ...ewt,
  },
  {
    name: 'pud-train.conllu.gz',
    sha256: '034c06535618f8b23a433e1129cd8691a2b8dbb5f03b7ef4f6088370c0221c6d',
    use: 'train',
    ...pud,
  },
  {
    name: 'gum-dev.conllu.gz',
    sha256: '66e0ed7bab33ae5404e6b18f8767853448418a56dc6d611a2b913973d5293b51',
    use: 'dev',
    ...gum,
  },
  {
    name: 'gum-test.conllu.gz',
    sha256: '76c09519be50f9d94528bc5992b902bd4009496b30b5006f2b95d5068275ede1',
    use: 'test',
    ...gum,
  },
  {
    name: 'ewt-dev.conllu.gz',
    sha256: 'b16978edaee3898be399b05376e704ccc5ffba838e7b0906df1fe9caff7c39b5',
    use: 'dev',
    ...ewt,
  },
  {
    name: 'ewt-test.conllu.gz',
    sha256: '6d5804059f98fcc7abcc8932e00454fa980d9476051e8476abd5f777dbf30cea',
    use: 'test',
    ...ewt,
  },
];

/**
 * Reads the files of a folder that have a use. Throws where one is missing or has other bytes, with
 * its name and both sums.
 */
export function readFiles(
  folder: string,
  use: TreebankFile['use'],
): Map<string, TreebankSentence[]> {
  return new Map(
    treebankFiles
      .filter((file) => file.use === use)
      .map(({ name, sha256 }) => {
        const place = path.join(folder, name);
        const bytes = readFileSync(place);
        const sum = createHash('sha256').update(bytes).digest('hex');
        if (sum !== sha256)
          throw new Error(
            `${place} has other bytes than the model is made of: its SHA-256 is ${sum}, not ` +
              `${sha256}. Take the release of the treebank that scripts/parser/treebank.ts names.`,
          );
        return [name, parseTreebank(place, bytes)];
      }),
  );
}
