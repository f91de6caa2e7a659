import { gunzipSync } from 'node:zlib';
import { type Verdict, verdict } from '../../model/integrity.ts';
import type { Message } from '../../model/message.ts';
import { pageWords } from './page-words.ts';
import { type Published, toSourced } from './published.ts';
import { allegationStatus } from './rules/allegation-status.ts';
import { attributionDepth } from './rules/attribution-depth.ts';
import { copiesNotCorroboration } from './rules/copies-not-corroboration.ts';
import { denialAdjacent } from './rules/denial-adjacent.ts';
import { disagreementShown } from './rules/disagreement-shown.ts';
import { excerptBudget } from './rules/excerpt-budget.ts';
import { noInferredTraits } from './rules/no-inferred-traits.ts';
import { outletNamed } from './rules/outlet-named.ts';
import { sentenceSourced } from './rules/sentence-sourced.ts';
import { withheld } from './rules/withheld.ts';
import type { Secrets, SiteBreach, SiteRule, SourcedPage } from './site-rule.ts';

/** The integrity rules that only a finished site can break. */
export const siteRules: readonly SiteRule[] = [
  sentenceSourced,
  outletNamed,
  attributionDepth,
  allegationStatus,
  denialAdjacent,
  disagreementShown,
  copiesNotCorroboration,
  noInferredTraits,
  excerptBudget,
  withheld,
];

/** A place of a finished file that breaks a rule, and what can be taken out to mend it. */
export type BrokenFile = Required<SiteBreach>;

/**
 * Holds the files of a finished site against the integrity rules; `read` gives the bytes of a file.
 */
export function verifyRules(
  files: Iterable<string>,
  read: (file: string) => Buffer,
  published: Published,
  secrets: Secrets,
): { verdicts: Verdict[]; messages: Message[]; broken: BrokenFile[] } {
  const watches = siteRules.map(({ id, watch }) => ({ id, watch: watch(published, secrets) }));
  const reads = watches.some(({ watch }) => watch?.file);
  for (const file of files) {
    const isPage = file.endsWith('.html');
    if (!isPage && !reads) continue;
    const bytes = read(file);
    const words = isPage ? sourcedPage(bytes.toString('utf8'), published) : undefined;
    const text = words?.text ?? (reads ? textOf(file, bytes) : '');
    for (const { watch } of watches) {
      if (words) watch?.page?.(file, words);
      watch?.file?.(file, text);
    }
  }
  const results = watches.map(({ id, watch }) => ({
    id,
    ...(watch?.end() ?? { checked: 0, breaches: [] }),
  }));
  return {
    verdicts: results.map(({ id, checked, breaches }) => verdict(id, checked, breaches.length)),
    messages: results.flatMap(({ breaches }) =>
      breaches.flatMap(({ parts = [], ...breach }): Message[] =>
        parts.length === 0 ? [breach] : [],
      ),
    ),
    broken: results.flatMap(({ breaches }) =>
      breaches.flatMap(({ parts = [], ...breach }) =>
        parts.length === 0 ? [] : [{ ...breach, parts }],
      ),
    ),
  };
}

function sourcedPage(html: string, published: Published): SourcedPage {
  const words = pageWords(html);
  return { ...words, cited: words.cited.map((one) => toSourced(published, one)) };
}

/**
 * What can be read in a file that is no page: the parts of the search index are packed, JSON has
 * escapes.
 */
function textOf(file: string, bytes: Buffer): string {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = (packed ? gunzipSync(bytes) : bytes).toString('utf8');
  return /\.(?:json|jsonl|pf_fragment)$/.test(file)
    ? text
        .replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
        .replace(/\\[nrt"\\/]/g, ' ')
    : text;
}
