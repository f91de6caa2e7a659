import { z } from 'zod';
import {
  articleDataSchema,
  disagreementDataSchema,
  eventDataSchema,
  ledgerRowSchema,
  personDataSchema,
  questionDataSchema,
  quoteDataSchema,
} from './data.ts';
import { slugSchema } from './provenance.ts';

/**
 * The data of one page, `index.json` beside its HTML: the thing itself, and everything else that
 * the page shows, in the same form as in `data/*.json`.
 */
const quotes = z.array(quoteDataSchema);
const events = z.array(eventDataSchema);
const questions = z.array(questionDataSchema);
const disagreements = z.array(disagreementDataSchema);
const statements = z.array(ledgerRowSchema);

/** What `index.json` of a page holds, by the folder of the page. */
export const pageSchemas = {
  articles: z.strictObject({
    article: articleDataSchema,
    passages: z
      .array(z.strictObject({ id: slugSchema, text: z.string() }))
      .describe('The text of the article as its page shows it, passage by passage'),
    people: z.array(slugSchema),
    quotes,
    statements,
    events,
    questions,
    disagreements,
  }),
  people: z.strictObject({
    person: personDataSchema,
    quotes,
    quotedAbout: quotes,
    claims: statements,
    events,
    questions,
    disagreements,
  }),
  events: z.strictObject({ event: eventDataSchema }),
  faq: z.strictObject({ question: questionDataSchema }),
  disagreements: z.strictObject({ disagreement: disagreementDataSchema }),
} as const;

export type PageFolder = keyof typeof pageSchemas;
/** The data of one page of a folder. */
export type PageData<Folder extends PageFolder> = z.infer<(typeof pageSchemas)[Folder]>;
