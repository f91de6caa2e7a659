import { readdirSync, readFileSync } from 'node:fs';
import { Lexicon, type LexiconFile } from '../lexicon.ts';

const folder = new URL('./lexicon/', import.meta.url);

/** The files of the English lexicon, in the order of their names. */
export const lexiconFiles: readonly LexiconFile[] = readdirSync(folder, { recursive: true })
  .map((name) => String(name).replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => ({
    name: `src/language/english/lexicon/${name}`,
    text: readFileSync(new URL(name, folder), 'utf8'),
  }));

/** All English words that any reader knows. */
export const lexicon = new Lexicon(lexiconFiles);
