import { z } from 'zod';
import { slugSchema } from './provenance.ts';

const offset = z.int().nonnegative();

/**
 * What is taken out where a rule does not hold, with all that rests on it:
 * - words: a sentence stays in its article; no page repeats it, no event, role or answer is made of
 *   it
 * - speaker: a quotation is shown as nobody's
 * - time: a date is not read; its words stand
 * - page: a person, event, question or disagreement has no page
 * - opening: the front page opens without the words that say why the story matters
 * - reading: an article is published as it is, and nothing is read from it
 * - article: an article is left out
 */
export const partSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['words', 'speaker', 'time']),
    article: slugSchema,
    start: offset,
    end: offset,
  }),
  z.strictObject({
    kind: z.literal('page'),
    folder: z.enum(['people', 'events', 'faq', 'disagreements']),
    id: slugSchema,
  }),
  z.strictObject({ kind: z.literal('opening') }),
  z.strictObject({ kind: z.enum(['reading', 'article']), article: slugSchema }),
]);
export type Part = z.infer<typeof partSchema>;
export type PartKind = Part['kind'];

/** One thing that was taken out, by which rule, and where it stands in the sources. */
export const setAsideSchema = z.strictObject({
  rule: z.string(),
  part: partSchema,
  /** The seed, as 'seeds/port-strike.txt', or the page, as 'people/jane-roe'. */
  place: z.string(),
  /** 1-based line of the seed; null where a whole file or page is meant. */
  line: z.int().positive().nullable(),
  /** What does not hold, for editors. */
  reason: z.string(),
});
export type SetAside = z.infer<typeof setAsideSchema>;

/** Equal parts have equal keys. */
export const keyOfPart = (part: Part): string => Object.values(part).join(' ');

/** A seed as people are told of it: a file below the folder of articles. */
export const placeOfSeed = (seed: string): string => `seeds/${seed}`;

/** Seeds of articles that are left out. */
export const seedsAside = (aside: readonly SetAside[]): Set<string> =>
  new Set(
    aside.flatMap(({ part, place }) =>
      part.kind === 'article' ? [place.replace(/^seeds\//, '')] : [],
    ),
  );
