import { edits } from '../../text/edits.ts';

/** Letters that may be wrong in the word. */
const SLIPS = 2;

/**
 * Whether words that cannot be read as they should may mean `rights: excerpt`, which limits what is
 * shown of an article: in doubt they do. `except` and `expert` count, too; words are only asked
 * about where something is wrong with them.
 */
export const speaksOfExcerpts = (text: string): boolean =>
  (text.toLowerCase().match(/[a-z]+/g) ?? []).some(
    (word) => word.startsWith('excerpt') || edits(word, 'excerpt') <= SLIPS,
  );
