import { say } from '../../model/messages/catalogue.ts';
import { wordsOfError } from '../../model/messages/words-of-error.ts';
import type { Pages } from '../../model/pages.ts';
import type { Part } from '../../model/set-aside.ts';
import { composeArticle } from './compose-article.ts';
import { composeDisagreement } from './compose-disagreement.ts';
import { composeEvent } from './compose-event.ts';
import { composePerson } from './compose-person.ts';
import { composeQuestion } from './compose-question.ts';
import type { Composition } from './composition.ts';

/** A page that could not be made, why, and what can be left out instead, the least first. */
export interface FailedPage {
  readonly page: string;
  readonly reason: string;
  readonly cause: unknown;
  readonly parts: readonly Part[];
}

/** The pages, and those on which the program failed. */
export interface Composed {
  readonly pages: Pages;
  readonly failed: readonly FailedPage[];
}

/**
 * Lays the story out on pages; each is a view of what was found, nothing else. One page on which
 * the program fails keeps no other from being made.
 */
export function compose(composition: Composition): Composed {
  const { story, sources, entities } = composition;
  const failed: FailedPage[] = [];
  const each = <Given extends { readonly id: string }, Made>(
    folder: Folder,
    all: readonly Given[],
    make: (given: Given, n: number) => Made,
  ): Made[] =>
    all.flatMap((given, n) => {
      try {
        return [make(given, n)];
      } catch (cause) {
        const { reason } = say('page-unmade/failed', { failure: wordsOfError(cause) });
        const parts = insteadOf(folder, given.id);
        failed.push({ page: `${folder}/${given.id}`, reason, cause, parts });
        return [];
      }
    });
  const people = [...entities.values()].filter(({ type }) => type === 'person');
  const articles = [...sources.values()].map((source) => ({ id: source.read.article.id, source }));
  const pages = {
    articles: each('articles', articles, ({ source }) => composeArticle(composition, source)),
    people: each('people', people, (person) => composePerson(composition, person)),
    events: each('events', story.events, (event) => composeEvent(composition, event)),
    faq: each('faq', story.questions, (question, n) =>
      composeQuestion(composition, question, n + 1),
    ),
    disagreements: each('disagreements', story.disagreements, (one) =>
      composeDisagreement(composition, one),
    ),
  };
  return { pages, failed };
}

type Folder = 'articles' | Extract<Part, { kind: 'page' }>['folder'];

const insteadOf = (folder: Folder, id: string): Part[] =>
  folder === 'articles'
    ? [
        { kind: 'reading', article: id },
        { kind: 'article', article: id },
      ]
    : [{ kind: 'page', folder, id }];
