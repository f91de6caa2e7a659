import type { ArticleData } from '../model/content.ts';
import { words } from '../site/words/en.ts';

/** How running text names a source: outlet and headline, or the headline and that the outlet is unknown. */
export const nameOfSource = ({ outlet, headline }: ArticleData): string => (outlet ? `${outlet}: “${headline}”` : `“${headline}” (${words.source.unknownOutlet})`);
