import type { BodyBlock, Excerpt, Inline } from '../../model/body.ts';
import type { Draft } from './rule.ts';

/** A page that is not an article: its place in the content folder, and its body. */
export interface DraftPage {
  readonly page: string;
  readonly body: readonly BodyBlock[];
}

/** Every page that repeats words of the articles. */
export const viewsOf = ({ people, events, faq, disagreements, front }: Draft): DraftPage[] => [
  ...people.map(({ data, body }) => ({ page: `people/${data.id}`, body })),
  ...events.map(({ data, body }) => ({ page: `events/${data.id}`, body })),
  ...faq.map(({ data, body }) => ({ page: `faq/${data.id}`, body })),
  ...disagreements.map(({ data, body }) => ({ page: `disagreements/${data.id}`, body })),
  { page: 'story/story', body: front.body },
];

/** The excerpts of a body. */
export const excerptsIn = (body: readonly BodyBlock[]): Excerpt[] =>
  body.filter((block) => block.type === 'excerpt');

/** The words of running text without its marks, white space as single spaces. */
export const wordsOf = (content: readonly Inline[]): string =>
  plain(content.map((part) => (typeof part === 'string' ? part : wordsOf(part.children))).join(''));

/** White space as single spaces: the one normalisation that is declared. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ');
