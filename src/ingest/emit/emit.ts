import type { ZodType } from 'zod';
import type { Page } from '../../model/body.ts';
import {
  articleSchema,
  disagreementSchema,
  eventSchema,
  personSchema,
  questionSchema,
  storySchema,
} from '../../model/content.ts';
import type { Edition } from '../../model/pages.ts';
import type { Part } from '../../model/set-aside.ts';
import { emitLock } from './emit-lock.ts';
import { readBack } from './read-back.ts';
import { toMdx } from './to-mdx.ts';

/** A page that must not be published, and why. */
export interface Refused {
  /** Its place in the content folder: articles/port-strike. */
  readonly page: string;
  readonly reason: string;
  /** What can be left out instead, the least first. */
  readonly parts: readonly Part[];
}

/**
 * Makes the files of the content folder: path below it, and text. Each page is held against the
 * schema of its collection and read back before it counts; one that does not come back as it went
 * in is refused.
 */
export function emit({ pages, story, lock, slugs, addresses, hidden }: Edition): {
  files: Map<string, string>;
  refused: Refused[];
} {
  const files = new Map<string, string>();
  const refused: Refused[] = [];
  const add = (
    folder: string,
    schema: ZodType,
    page: Page<Record<string, unknown> & { readonly id: string }>,
    parts: readonly Part[],
  ): void => {
    const valid = schema.safeParse(page.data);
    const text = valid.success ? toMdx(page) : '';
    const reason = valid.success
      ? readBack(text, page)
      : `not what the collection holds: ${valid.error.issues[0]?.path.join('.')} ${valid.error.issues[0]?.message}`;
    if (reason) refused.push({ page: `${folder}/${page.data.id}`, reason, parts });
    else files.set(`${folder}/${page.data.id}.mdx`, text);
  };
  for (const page of pages.articles)
    add('articles', articleSchema, page, [{ kind: 'article', article: page.data.id }]);
  for (const page of pages.people)
    add('people', personSchema, page, [{ kind: 'page', folder: 'people', id: page.data.id }]);
  for (const page of pages.events)
    add('events', eventSchema, page, [{ kind: 'page', folder: 'events', id: page.data.id }]);
  for (const page of pages.faq)
    add('faq', questionSchema, page, [{ kind: 'page', folder: 'faq', id: page.data.id }]);
  for (const page of pages.disagreements)
    add('disagreements', disagreementSchema, page, [
      { kind: 'page', folder: 'disagreements', id: page.data.id },
    ]);
  const text = toMdx(story);
  const reason = storySchema.safeParse(story.data).success
    ? readBack(text, story)
    : 'not what the collection holds';
  if (reason) refused.push({ page: 'story/story', reason, parts: [{ kind: 'opening' }] });
  else files.set('story/story.mdx', text);
  for (const [name, file] of emitLock(lock, slugs, addresses, hidden)) files.set(name, file);
  return { files, refused };
}
