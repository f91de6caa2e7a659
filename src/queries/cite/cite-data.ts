import type { ArticleData } from '../../model/content.ts';
import { cite } from '../../site/words/cite-en.ts';
import type { Site } from '../story/site.ts';
import { citedPassages } from './cited-passages.ts';
import { formatsOf } from './formats.ts';
import { referenceOf } from './reference.ts';

/** Stands around the name of a slot; no words of a reference hold it. */
const mark = '\uFDD0';
const slot = (name: string): string => `${mark}${name}${mark}`;

/**
 * Slots that the reader's script fills: words of the passage made fit for the format, address and
 * days.
 */
const slots = {
  url: slot('url'),
  text: slot('text'),
  since: slot('since'),
  accessed: slot('accessed'),
};

/**
 * `cite.json` of an article: the formats with slots, and the passages to fill them with. Loaded
 * when a reader first cites.
 */
export function citeData(site: Site, article: ArticleData): object {
  const versions = new Map(article.versions.map((one) => [one.id, one]));
  const passages = [...citedPassages(site.blocks('articles', article.id))].flatMap(
    ([id, passage]) => {
      const version = versions.get(id);
      return version ? [[id, { v: version.v, since: version.since, ...passage }] as const] : [];
    },
  );
  const reference = referenceOf(site, article);
  // Words and names of slots by turns, words first.
  const formats = Object.fromEntries(
    Object.entries(formatsOf(reference, slots)).map(([name, format]) => [name, format.split(mark)]),
  );
  return {
    source: reference.url,
    names: cite.names,
    labels: { copy: cite.copy, close: cite.close, title: cite.citePassage },
    formats,
    passages: Object.fromEntries(passages),
  };
}
