import type { Pages } from '../../model/pages.ts';
import { composeArticle } from './compose-article.ts';
import { composeDisagreement } from './compose-disagreement.ts';
import { composeEvent } from './compose-event.ts';
import { composePerson } from './compose-person.ts';
import { composeQuestion } from './compose-question.ts';
import type { Composition } from './composition.ts';

/** Lays the story out on pages; each is a view of what was found, nothing else. */
export function compose(composition: Composition): Pages {
  const { story, sources, entities } = composition;
  return {
    articles: [...sources.values()].map((source) => composeArticle(composition, source)),
    people: [...entities.values()].filter(({ type }) => type === 'person').map((person) => composePerson(composition, person)),
    events: story.events.map((event) => composeEvent(composition, event)),
    faq: story.questions.map((question, n) => composeQuestion(composition, question, n + 1)),
    disagreements: story.disagreements.map((disagreement) => composeDisagreement(composition, disagreement)),
  };
}
