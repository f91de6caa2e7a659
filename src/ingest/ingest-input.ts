import type { Language } from '../language/language.ts';
import type { PageLock } from '../model/addresses.ts';
import type { CutArticle, SourceText } from '../model/article.ts';
import type {
  AnchorEdits,
  Corrections,
  EventEdits,
  PeopleEdits,
  QuoteEdits,
  StorySettings,
  Withheld,
} from '../model/editorial.ts';
import type { HiddenRecord, Lock, SlugRecord } from '../model/lock.ts';
import type { SetAside } from '../model/set-aside.ts';

/** All that one ingest draws on. */
export interface IngestInput {
  readonly sources: readonly SourceText[];
  /** Articles whose seeds cannot be read, as they were published. */
  readonly stale?: readonly CutArticle[];
  /** Seeds that could not be read, and why. */
  readonly quarantined: readonly {
    readonly seed: string;
    readonly sha256: string;
    readonly reason: string;
  }[];
  readonly lock: Lock;
  readonly slugs: readonly SlugRecord[];
  /** Entries that hide something and fitted before. */
  readonly hidden?: readonly HiddenRecord[];
  readonly addresses: PageLock;
  readonly settings: StorySettings;
  readonly people: PeopleEdits;
  readonly quotes: QuoteEdits;
  readonly events: EventEdits;
  readonly anchors: AnchorEdits;
  readonly corrections: Corrections;
  readonly withheld: Withheld;
  readonly language: Language;
  /** Calendar date of this run, for the lock. */
  readonly today: string;
  /** What was set aside over the finished pages, so that it is left out from the start. */
  readonly aside?: readonly SetAside[];
  /** Told after each article how many have been read. */
  readonly progress?: (done: number, all: number) => void;
}

/** The value that the stages start from: nothing in it is left open. */
export type StageInput = IngestInput & Required<Pick<IngestInput, 'stale' | 'hidden' | 'aside'>>;
