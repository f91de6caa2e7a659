import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parse } from 'yaml';
import { type Corrections, correctionsSchema } from '../../model/editorial.ts';
import type { Site } from '../site.ts';
import type { StoryIndex } from '../story-index.ts';
import { correctionText } from '../../site/words/correction-en.ts';

/** A correction with the article and the block that it is about, as far as they are known. */
export type Correction = Corrections['corrections'][number] & { readonly of: { readonly article: string; readonly block: string | null } | null };

/** All corrections, newest first. The ingest has reported a faulty file before any page is made. */
export function allCorrections({ index }: Pick<Site, 'index'>): Correction[] {
  const file = path.resolve(process.env['NUTGRAF_CONTENT'] ?? 'content', 'editorial', 'corrections.yaml');
  const given: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8')) : null;
  const { corrections } = correctionsSchema.parse(withoutNulls(given) ?? {});
  return corrections.map((one) => ({ ...one, of: whereOf(one, index) })).sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** A key without a value means 'not stated'. */
const withoutNulls = (given: unknown): unknown => (given && typeof given === 'object' ? Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) : given);

function whereOf({ article, passage }: Corrections['corrections'][number], index: StoryIndex): Correction['of'] {
  if (passage === undefined) return article !== undefined && index.article.has(article) ? { article, block: null } : null;
  for (const one of index.articles) {
    if ([...one.blocks, ...one.tombstones].some(({ id }) => id === passage)) return { article: one.id, block: passage };
    const part = [...one.sentences, ...one.quotes].find(({ id }) => id === passage);
    if (part) return { article: one.id, block: part.block };
  }
  return null;
}

/** The corrections of an article as a whole and of any of its passages. */
export const correctionsOfArticle = (site: Pick<Site, 'index'>, article: string): Correction[] => allCorrections(site).filter(({ of }) => of?.article === article);

/** The corrections of passages that a page draws on. */
export function correctionsOf(site: Pick<Site, 'index'>, places: readonly { readonly article: string; readonly block: string }[]): Correction[] {
  const drawn = new Set(places.map(({ article, block }) => `${article} ${block}`));
  return allCorrections(site).filter(({ of }) => of !== null && of.block !== null && drawn.has(`${of.article} ${of.block}`));
}

/** The corrections of what a page draws on, as schema.org has them, for the page of the address `page`; nothing where there are none. */
export function correctionLd(page: string, corrections: readonly Correction[]): object[] {
  if (!corrections.length) return [];
  const comments = corrections.map(({ date, wrong, right, note }) => ({ '@type': 'CorrectionComment', datePublished: date, text: correctionText({ wrong, right, ...(note !== undefined && { note }) }) }));
  return [{ '@type': 'WebPage', '@id': `${page}#page`, correction: comments }];
}
