// All that a page for reading does by scripts, in one file: the keys of the search, cards, copied
// links.
import './starter.ts';
import './cards.ts';
import './permalinks.ts';
