import { type Occasion, restoreArticle } from '../../ingest/restore/restore-article.ts';
import { parsePage } from '../../markdown/parse-page.ts';
import type { CutArticle } from '../../model/article.ts';
import { articleSchema } from '../../model/content.ts';
import { answered, readInside, rootOf } from '../files/read-inside.ts';

/** Largest page of an article that is read back, in bytes. */
const LARGEST = 1_000_000_000;

/**
 * An article as its page in the content folder has it, or null where the page is not there or does
 * not hold together.
 */
export function readPublished(
  content: string,
  article: string,
  occasion: Occasion,
): CutArticle | null {
  const root = answered(() => rootOf(content));
  const bytes = 'why' in root ? root : readInside(root, `articles/${article}.mdx`, LARGEST);
  if (!(bytes instanceof Uint8Array)) return null;
  const page = parsePage(Buffer.from(bytes).toString('utf8'));
  if ('fault' in page) return null;
  const { data } = articleSchema.safeParse(page.data);
  return data?.id === article ? restoreArticle(data, page.body, occasion) : null;
}
