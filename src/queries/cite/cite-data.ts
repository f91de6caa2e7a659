import type { ArticleData } from '../../model/content.ts';
import { cite } from '../../site/words/cite-en.ts';
import type { Site } from '../site.ts';
import { citedPassages } from './cited-passages.ts';
import { formatsOf } from './formats.ts';
import { referenceOf } from './reference.ts';

/** Slots that the reader's script fills: words of the passage made fit for the format, address and days. */
const slots = { url: '\u27e6url\u27e7', text: '\u27e6text\u27e7', since: '\u27e6since\u27e7', accessed: '\u27e6accessed\u27e7' };

/** `cite.json` of an article: the formats with slots, and the passages to fill them with. Loaded when a reader first cites. */
export function citeData(site: Site, article: ArticleData): object {
  const versions = new Map(article.versions.map((one) => [one.id, one]));
  const passages = [...citedPassages(site.blocks('articles', article.id))].flatMap(([id, passage]) => {
    const version = versions.get(id);
    return version ? [[id, { v: version.v, since: version.since, ...passage }] as const] : [];
  });
  const reference = referenceOf(site, article);
  return { source: reference.url, names: cite.names, labels: { copy: cite.copy, close: cite.close, title: cite.citePassage }, formats: formatsOf(reference, slots), passages: Object.fromEntries(passages) };
}
