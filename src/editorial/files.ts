import type { ZodType } from 'zod';
import {
  type AnchorEdits,
  anchorEditsSchema,
  type Corrections,
  correctionsSchema,
  type EventEdits,
  eventEditsSchema,
  type PeopleEdits,
  peopleEditsSchema,
  type QuoteEdits,
  quoteEditsSchema,
  type StorySettings,
  storySettingsSchema,
  type Withheld,
  withheldSchema,
} from '../model/editorial.ts';

/** A way to a value in a YAML file: keys, and indexes of lists. */
export type ValuePath = readonly (string | number)[];

/** One file of `content/editorial/`. */
export interface EditorialFile<Value> {
  readonly name: string;
  readonly schema: ZodType<Value>;
  /**
   * Whether nothing may be written while the value at a place is faulty. Elsewhere a faulty entry
   * is left out and the others count.
   */
  readonly stopsAt: (path: ValuePath) => boolean;
  /** Whether its words must not be repeated in messages. */
  readonly secret?: true;
}

const always = (): boolean => true;
const never = (): boolean => false;

const file = <Value>(
  name: string,
  schema: ZodType<Value>,
  stopsAt: (path: ValuePath) => boolean,
): EditorialFile<Value> => ({ name, schema, stopsAt });

/**
 * The files that editors write, by what they are about. A setting cannot be guessed, and what is
 * hidden must stay hidden.
 */
export const editorialFiles = {
  settings: file<StorySettings>('story.yaml', storySettingsSchema, always),
  // A key that is not known may be a mistyped `hide`.
  people: file<PeopleEdits>(
    'people.yaml',
    peopleEditsSchema,
    ([key]) => key === 'hide' || !Object.hasOwn(peopleEditsSchema.shape, String(key)),
  ),
  anchors: file<AnchorEdits>('anchors.yaml', anchorEditsSchema, never),
  quotes: file<QuoteEdits>('quotes.yaml', quoteEditsSchema, never),
  events: file<EventEdits>('events.yaml', eventEditsSchema, never),
  corrections: file<Corrections>('corrections.yaml', correctionsSchema, never),
  withheld: { ...file<Withheld>('withheld.yaml', withheldSchema, always), secret: true },
} as const;
