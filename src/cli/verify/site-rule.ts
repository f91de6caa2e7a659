import type { RuleId } from '../../model/integrity.ts';
import type { Said } from '../../model/messages/catalogue.ts';
import type { Part } from '../../model/set-aside.ts';
import type { PageWords } from './page-words.ts';
import type { CheckedCitation, Published } from './published.ts';

/**
 * A file of a finished site that breaks a rule, and how; `parts` are what can be taken out to mend
 * it, the least first.
 */
export interface SiteBreach extends Said<RuleId> {
  readonly file: string;
  readonly parts?: readonly Part[];
}

/** The words of a page; what it cites has been looked up, once for all rules. */
export interface SourcedPage extends PageWords {
  readonly cited: readonly CheckedCitation[];
}

/** What a rule needs to be told while the files of a site go by, once each. */
export interface Watch {
  readonly page?: (file: string, words: SourcedPage) => void;
  /** Every file whose words can be read, pages included; `text` is what is in it. */
  readonly file?: (file: string, text: string) => void;
  /** Called when all files have gone by. */
  readonly end: () => { readonly checked: number; readonly breaches: readonly SiteBreach[] };
}

/** One integrity rule over the finished site; null where the story gives it nothing to look for. */
export interface SiteRule {
  readonly id: RuleId;
  readonly watch: (published: Published, secrets: Secrets) => Watch | null;
}

/** Words that must not, or not in full, be found in a site; they stand in no generated file. */
export interface Secrets {
  /** Texts and names that are withheld. */
  readonly withheld: readonly string[];
  /** Articles of which only an excerpt may be shown: all their words, and how many may appear. */
  readonly limited: readonly {
    readonly article: string;
    readonly text: string;
    readonly words: number;
  }[];
  /** Texts that may be shown in full. */
  readonly free: readonly string[];
  /** How the site says that nobody has stated an outlet. */
  readonly outletUnknown: string;
}

/** Counts a place; where it breaks the rule, with what is said and what can be taken out. */
export type Count = (broken: Said<RuleId> | null, parts?: readonly Part[]) => void;

/** The page of the story that a file is, as a part; none for rooms and pages that people write. */
export function pageOf(file: string): Part[] {
  const [, folder, id = ''] =
    /^(people|events|faq|disagreements)\/([a-z0-9-]+)\/index\.html$/.exec(
      file.replaceAll('\\', '/'),
    ) ?? [];
  return folder
    ? [{ kind: 'page', folder: folder as 'people' | 'events' | 'faq' | 'disagreements', id }]
    : [];
}

/** Collects breaches and counts places, for rules that look at pages alone. */
export function tally(look: (file: string, words: SourcedPage, count: Count) => void): Watch {
  const breaches: SiteBreach[] = [];
  let checked = 0;
  return {
    page: (file, words) =>
      look(file, words, (broken, parts = []) => {
        checked++;
        if (broken) breaches.push({ file, ...broken, parts: [...parts, ...pageOf(file)] });
      }),
    end: () => ({ checked, breaches }),
  };
}
