import type { Page } from '../../model/body.ts';
import { articleSchema, disagreementSchema, eventSchema, personSchema, questionSchema, storySchema } from '../../model/content.ts';
import type { Edition } from '../../model/pages.ts';
import { emitLock } from './emit-lock.ts';
import { readBack } from './read-back.ts';
import { toMdx } from './to-mdx.ts';

/** An article that must not be published, and why. */
export interface Refused {
  readonly seed: string;
  readonly reason: string;
}

/**
 * Makes the files of the content folder: path below it, and text. Each page is read back before it counts; articles
 * that do not come back as they went in are refused. Throws where another page does not: its words all stand in articles.
 */
export function emit({ pages, story, lock, slugs, addresses, hidden }: Edition): { files: Map<string, string>; refused: Refused[] } {
  const files = new Map<string, string>();
  const refused: Refused[] = [];
  const add = (name: string, page: Page<Record<string, unknown>>, refuse: (reason: string) => void): void => {
    const text = toMdx(page);
    const reason = readBack(text, page);
    if (reason) refuse(reason);
    else files.set(name, text);
  };
  for (const page of pages.articles) {
    articleSchema.parse(page.data);
    add(`articles/${page.data.id}.mdx`, page, (reason) => refused.push({ seed: page.data.seed, reason }));
  }
  if (refused.length) return { files, refused };
  const fault = (name: string) => (reason: string): never => {
    throw new Error(`${name} does not read back: ${reason}`);
  };
  const others = [
    ...pages.people.map((page) => ({ folder: 'people', schema: personSchema, page })),
    ...pages.events.map((page) => ({ folder: 'events', schema: eventSchema, page })),
    ...pages.faq.map((page) => ({ folder: 'faq', schema: questionSchema, page })),
    ...pages.disagreements.map((page) => ({ folder: 'disagreements', schema: disagreementSchema, page })),
  ];
  for (const { folder, schema, page } of others) {
    const name = `${folder}/${page.data.id}.mdx`;
    schema.parse(page.data);
    add(name, page, fault(name));
  }
  storySchema.parse(story.data);
  add('story/story.mdx', story, fault('story/story.mdx'));
  for (const [name, text] of emitLock(lock, slugs, addresses, hidden)) files.set(name, text);
  return { files, refused };
}
