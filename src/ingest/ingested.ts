import type { PageLock } from '../model/addresses.ts';
import type { Page } from '../model/body.ts';
import type { StoryData } from '../model/content.ts';
import type { Verdict } from '../model/integrity.ts';
import type { HiddenRecord, Lock, SlugRecord } from '../model/lock.ts';
import type { Notice } from '../model/message.ts';
import type { Edition, Pages } from '../model/pages.ts';
import { seedsAside, type SetAside } from '../model/set-aside.ts';
import type { Story } from '../model/story.ts';
import type { AnchorSummary } from './anchor/anchor-articles.ts';
import type { RuleBreach } from './check/rule.ts';
import type { FailedPage } from './compose/compose.ts';
import { type SeedFates, unreadSources } from './compose/inputs-of.ts';
import type { Doubt } from './review/doubt.ts';
import type { UnmetEdit } from './unmet/unmet-edit.ts';
import type { Kept } from './withhold/stage.ts';

/** Words that must not, or not in full, be published. */
export interface RestrictedWords {
  readonly withheld: readonly string[];
  readonly limited: readonly {
    readonly article: string;
    readonly text: string;
    readonly words: number;
  }[];
  /** Texts of articles that may be shown whole. */
  readonly free: readonly string[];
}

/** What is to be written; nothing is, where it is not `sound`. */
export interface Ingested extends Edition {
  /** What the pages were made from, for `explain`. */
  readonly resolved: Story;
  /** Ids of the quotations by article, in the order of the findings. */
  readonly quoteIds: ReadonlyMap<string, readonly string[]>;
  /** What only a person can decide on, most consequential first. */
  readonly doubts: readonly Doubt[];
  /** Decisions of editorial files that fit nothing. */
  readonly unmet: readonly UnmetEdit[];
  readonly notices: readonly Notice[];
  /** What became of the passages of each article since the last ingest. */
  readonly anchored: readonly AnchorSummary[];
  /** What the rules took out. */
  readonly setAside: readonly SetAside[];
  /** Words that are kept back; the finished site is searched for them. */
  readonly kept: RestrictedWords;
  /** Seeds on which the program failed; a notice says so. */
  readonly failed: readonly string[];
  /** Whether every `error` rule holds over what is left, so that the pages may be written. */
  readonly sound: boolean;
}

/** The fields that the outcome is made of, as the stages add them. */
interface Given extends SeedFates {
  readonly segmented: { readonly notices: readonly Notice[] };
  readonly kept: Kept;
  readonly extracted: { readonly notices: readonly Notice[] };
  readonly anchored: SeedFates['anchored'] & {
    readonly slugs: readonly SlugRecord[];
    readonly lock: Lock;
    readonly summaries: readonly AnchorSummary[];
    readonly quoteIds: ReadonlyMap<string, readonly string[]>;
    readonly notices: readonly Notice[];
  };
  readonly quotable: Story;
  readonly composed: { readonly pages: Pages; readonly failed: readonly FailedPage[] };
  readonly settled: PageLock;
  readonly unmet: {
    readonly unmet: readonly UnmetEdit[];
    readonly hidden: readonly HiddenRecord[];
  };
  readonly front: Page<StoryData>;
  readonly checked: {
    readonly verdicts: readonly Verdict[];
    readonly breaches: readonly RuleBreach[];
  };
  readonly doubts: readonly Doubt[];
}

/** The outcome of an ingest, from the value behind its last stage. */
export function toIngested(given: Given): Ingested {
  const { kept, anchored, composed, front, checked, unmet } = given;
  return {
    pages: composed.pages,
    resolved: given.quotable,
    quoteIds: anchored.quoteIds,
    doubts: given.doubts,
    unmet: [...kept.unmet, ...unmet.unmet],
    story: { ...front, data: { ...front.data, rules: [...checked.verdicts] } },
    lock: anchored.lock,
    slugs: anchored.slugs,
    hidden: [...kept.hidden, ...unmet.hidden],
    addresses: given.settled,
    notices: [
      ...given.segmented.notices,
      ...given.extracted.notices,
      ...anchored.notices,
      ...checked.breaches.map(toNotice),
    ],
    setAside: given.aside,
    anchored: anchored.summaries,
    kept: keptBack(kept, anchored),
    failed: failedSeeds(given),
    sound: composed.failed.length === 0 && checked.verdicts.every(({ pass }) => pass),
  };
}

const toNotice = ({ parts: _parts, ...notice }: RuleBreach): Notice => notice;

function keptBack({ withheld, free, limited }: Kept, { read }: Given['anchored']): RestrictedWords {
  const slugs = new Map(read.map(({ article }) => [article.source.seed, article.id]));
  return {
    withheld,
    free,
    limited: limited.flatMap(({ seed, ...one }) => {
      const article = slugs.get(seed);
      return article === undefined ? [] : [{ ...one, article }];
    }),
  };
}

/** Seeds on which the program failed, and that no rule set aside. */
function failedSeeds(given: Given): string[] {
  const out = seedsAside(given.aside);
  return unreadSources(given).flatMap(({ seed }) => (out.has(seed) ? [] : [seed]));
}
