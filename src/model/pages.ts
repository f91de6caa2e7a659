import type { PageLock } from './addresses.ts';
import type { Page } from './body.ts';
import type {
  ArticleData,
  DisagreementData,
  EventData,
  PersonData,
  QuestionData,
  StoryData,
} from './content.ts';
import type { HiddenRecord, Lock, SlugRecord } from './lock.ts';

/** All generated pages, by the collection they belong to. */
export interface Pages {
  readonly articles: readonly Page<ArticleData>[];
  readonly people: readonly Page<PersonData>[];
  readonly events: readonly Page<EventData>[];
  readonly faq: readonly Page<QuestionData>[];
  readonly disagreements: readonly Page<DisagreementData>[];
}

/** Everything that one ingest would write. */
export interface Edition {
  readonly pages: Pages;
  readonly story: Page<StoryData>;
  readonly lock: Lock;
  readonly slugs: readonly SlugRecord[];
  /** Entries of editorial files that hide something and have fitted the seeds. */
  readonly hidden?: readonly HiddenRecord[];
  /** Every address of a page about the story that was ever published. */
  readonly addresses: PageLock;
}
