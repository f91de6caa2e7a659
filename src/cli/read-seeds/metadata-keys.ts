import { z } from 'zod';
import type { Metadata } from '../../model/article.ts';
import { webAddressSchema } from '../../model/web-address.ts';
import { elementAt } from '../../text/sure.ts';

/** Longest value of a key, in characters: a headline, not an article. */
const LONGEST = 500;

const line = z
  .string()
  .max(LONGEST, `text of at most ${LONGEST} characters`)
  .regex(/^[^\n]*$/, 'one line of text');
const rights = line.refine(
  (text) => text.toLowerCase() === 'excerpt' || !isSlip(text.toLowerCase(), 'excerpt'),
  '“excerpt”, or words that say whose the article is',
);
const date = z
  .string()
  .refine(isDate, 'a date such as 2025-06-05, or 2025-06 or 2025 where no more is known');

/** The keys of a sidecar or front matter, and what may stand there. */
export const metadataSchema = z
  .strictObject({
    headline: line,
    outlet: line,
    author: line,
    date,
    link: webAddressSchema,
    archived: webAddressSchema,
    rights,
    excerptWords: z.string().regex(/^\d{1,5}$/, 'a number of words'),
    excerptShare: z.string().regex(/^(?:100|\d{1,2})$/, 'a number of percent, 0 to 100'),
  })
  .partial();

export type Key = keyof typeof metadataSchema.shape;
export type Values = Readonly<Partial<Record<Key, string>>>;

export const keys = Object.keys(metadataSchema.shape) as readonly Key[];

/** What editors write where these keys are meant. */
const synonyms: Readonly<Record<string, Key>> = {
  title: 'headline',
  heading: 'headline',
  publisher: 'outlet',
  publication: 'outlet',
  newspaper: 'outlet',
  source: 'outlet',
  site: 'outlet',
  byline: 'author',
  authors: 'author',
  by: 'author',
  writer: 'author',
  published: 'date',
  pubdate: 'date',
  day: 'date',
  url: 'link',
  href: 'link',
  address: 'link',
  archive: 'archived',
  license: 'rights',
  licence: 'rights',
  copyright: 'rights',
};

/** The key that was probably meant, if one is near. */
export function nearestKey(word: string): Key | undefined {
  const lower = word.toLowerCase().replace(/[^a-z]/g, '');
  return (
    synonyms[lower] ?? keys.find((key) => key === lower) ?? keys.find((key) => isSlip(lower, key))
  );
}

/** Names the keys as the model does. */
export function toMetadata({ date: published, ...rest }: Values): Metadata {
  return { ...rest, ...(published && { published }) };
}

/** Whether two words differ by at most two letters put in, left out or exchanged. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2 || a.length < 3) return false;
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (const [n, letter] of [...a].entries()) {
    const next = [n + 1];
    for (let m = 1; m <= b.length; m++)
      next.push(
        Math.min(
          elementAt(row, m) + 1,
          elementAt(next, m - 1) + 1,
          elementAt(row, m - 1) + (letter === b[m - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return elementAt(row, b.length) <= 2;
}

/** Whether a text is a calendar date that exists, to the day, month or year. */
function isDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const made = new Date(Date.UTC(year, month - 1, day));
  return month >= 1 && month <= 12 && made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}
