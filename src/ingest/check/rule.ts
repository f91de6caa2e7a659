import type { Language } from '../../language/language.ts';
import type { Page } from '../../model/body.ts';
import type { StoryData } from '../../model/content.ts';
import type { Corrections, PeopleEdits, Withheld } from '../../model/editorial.ts';
import type { RuleId } from '../../model/integrity.ts';
import type { Lock } from '../../model/lock.ts';
import type { Said } from '../../model/messages/catalogue.ts';
import type { Pages } from '../../model/pages.ts';
import type { Part } from '../../model/set-aside.ts';
import type { Span } from '../../model/span.ts';
import type { Story } from '../../model/story.ts';

/** What is about to be written, and what was published before. */
export interface Draft extends Pages {
  readonly story: Story;
  /** The page of the story as a whole. */
  readonly front: Page<StoryData>;
  /** The lock as it was before this run, and as it would be written. */
  readonly before: Lock;
  readonly after: Lock;
  readonly language: Language;
  readonly edits: PeopleEdits;
  readonly corrections: Corrections;
  readonly withheld: Withheld;
  /** Whether every article is withheld. */
  readonly nothingLeft: boolean;
}

/**
 * A place that breaks a rule: in a seed, or on a page of the content folder (people/jane-roe).
 * `parts` are what can be taken out to mend it, the least first; without any, nothing may be
 * published.
 */
export interface RuleBreach extends Said<RuleId> {
  readonly parts?: readonly Part[];
  readonly seed?: string;
  readonly page?: string;
  readonly span?: Span;
}

/** What a rule looked at, and where it does not hold. */
export interface Tally {
  readonly checked: number;
  readonly breaches: readonly RuleBreach[];
}

/** One integrity rule over the pages as composed; its page is docs/rules/<id>.md. */
export interface Rule {
  readonly id: RuleId;
  readonly run: (draft: Draft) => Tally;
}

/** The words at a place of an article, as a part. */
export const wordsAt = (
  article: string,
  { start, end }: Span,
  kind: 'words' | 'speaker' | 'time' = 'words',
): Part => ({ kind, article, start, end });

/** Nothing is read from an article. */
export const unreadArticle = (article: string): Part => ({ kind: 'reading', article });

/** A page by its place in the content folder. */
export function pageAt(page: string): Part {
  const [folder = '', id = ''] = page.split('/');
  if (folder === 'articles') return { kind: 'article', article: id };
  return folder === 'people' ||
    folder === 'events' ||
    folder === 'faq' ||
    folder === 'disagreements'
    ? { kind: 'page', folder, id }
    : { kind: 'opening' };
}
