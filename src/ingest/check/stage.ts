import type { Language } from '../../language/language.ts';
import type { Page } from '../../model/body.ts';
import type { StoryData } from '../../model/content.ts';
import type { Corrections, PeopleEdits, Withheld } from '../../model/editorial.ts';
import type { Lock } from '../../model/lock.ts';
import type { Pages } from '../../model/pages.ts';
import type { ReadArticle, Story } from '../../model/story.ts';
import { check, type Checked } from './check.ts';

interface Given {
  readonly quotable: Story;
  readonly front: Page<StoryData>;
  readonly composed: { readonly pages: Pages };
  readonly lock: Lock;
  readonly anchored: { readonly lock: Lock; readonly read: readonly ReadArticle[] };
  readonly language: Language;
  readonly people: PeopleEdits;
  readonly corrections: Corrections;
  readonly kept: { readonly edits: Withheld };
}

/** Holds everything that is about to be written against the integrity rules. */
export const checkPages = ({
  quotable,
  front,
  composed: { pages },
  lock,
  anchored,
  language,
  people,
  corrections,
  kept,
}: Given): Checked =>
  check({
    story: quotable,
    front,
    ...pages,
    before: lock,
    after: anchored.lock,
    language,
    edits: people,
    corrections,
    withheld: kept.edits,
    nothingLeft: anchored.read.length === 0,
  });
