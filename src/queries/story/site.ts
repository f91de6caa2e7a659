import type { BodyBlock } from '../../model/body.ts';
import type { Corrections, StorySettings } from '../../model/editorial.ts';
import type { Links } from '../../site/links.ts';
import type { ChangeDays } from './change-days.ts';
import type { StoryIndex } from './story-index.ts';

/** The collections whose entries have a body. */
export type CollectionName = 'articles' | 'people' | 'events' | 'faq' | 'disagreements' | 'story';

/** Everything that pages are made from. */
export interface Site {
  readonly settings: StorySettings;
  readonly links: Links;
  readonly index: StoryIndex;
  /** The compiled body of a generated page, HTML. The story's own entry has the id 'story'. */
  readonly body: (collection: CollectionName, id: string) => string;
  /** The same body as blocks, for other formats than HTML. */
  readonly blocks: (collection: CollectionName, id: string) => readonly BodyBlock[];
  /** When the passages of the story came and changed. */
  readonly days: ChangeDays;
  /** What editors put right, as `editorial/corrections.yaml` has it. */
  readonly corrections?: Corrections['corrections'];
}
