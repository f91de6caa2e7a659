import type { Disagreement, Entity, LocatedSpan, NewsEvent, Question } from '../../model/story.ts';
import { elementAt } from '../../text/sure.ts';
import { assignAddresses } from '../addresses/assign-addresses.ts';
import { drewOfQuestion } from '../addresses/evidence.ts';
import { MOST_PAIRS } from './parameters.ts';
import type { Passages } from './passages.ts';
import { askBetween, askDisagreed, askSaid, askWho } from './questions/ask-about-people.ts';
import { askWhen } from './questions/ask-about-times.ts';
import { askHowMuch } from './questions/ask-how-much.ts';
import { askLeftOpen } from './questions/ask-left-open.ts';
import { askWhy } from './questions/ask-why.ts';
import type { Derived } from './questions/derived.ts';
import { rankDerived } from './questions/rank-derived.ts';
import type { StoryContext } from './story-context.ts';

/**
 * The questions asked in the articles, then those that templates derive, most consequential first.
 */
export function resolveQuestions(
  { articles, cast, language, known, passages }: StoryContext,
  events: readonly NewsEvent[],
  disagreements: readonly Disagreement[],
): Question[] {
  const asked = articles.flatMap(({ article }) => askedIn(article.id, passages));
  const people = cast.entities.filter(({ type }) => type === 'person');
  const derived = rankDerived(
    [
      ...people.flatMap((person) => [
        ...askWho(person, passages, disagreements),
        ...askSaid(person, passages, disagreements),
        ...askDisagreed(person, passages, disagreements),
      ]),
      ...pairsOf(people, events).flatMap(([one, other]) =>
        askBetween(one, other, events, passages),
      ),
      ...askWhen(events, passages, language.events),
      ...askHowMuch(passages, language.events),
      ...askWhy(events, passages),
      ...askLeftOpen(people, passages),
    ],
    people,
    asked.map(({ question }) => question),
  );
  const questions = [...asked, ...derived.map(asQuestion)];
  const ids = assignAddresses(
    'faq',
    questions.map((one) => ({
      title: one.question,
      tie: one.question,
      drew: drewOfQuestion(one, known.fragments),
    })),
    known,
  );
  return questions.map((question, n) => ({ ...question, id: elementAt(ids, n) }));
}

type Unnamed = Omit<Question, 'id'>;

const asQuestion = ({ question, template, slots, about, answers, differ }: Derived): Unnamed => ({
  question,
  origin: 'derived',
  asked: null,
  template,
  slots,
  about,
  answers,
  differ,
});

/** Each question of a question-and-answer section, answered by its answer blocks. */
function askedIn(article: string, passages: Passages): Unnamed[] {
  const {
    article: { blocks },
    findings,
  } = passages.read(article);
  return findings.questions.map(({ question, answers }) => {
    const place: LocatedSpan = { article, span: elementAt(blocks, question).content };
    const told = answers.map((answer): LocatedSpan => ({
      article,
      span: elementAt(blocks, answer).content,
    }));
    return {
      question: passages.words(place),
      origin: 'asked',
      asked: place,
      template: null,
      slots: [],
      about: peopleIn([place, ...told], passages),
      answers: told,
      differ: false,
    };
  });
}

const peopleIn = (places: readonly LocatedSpan[], passages: Passages): string[] => [
  ...new Set(places.flatMap((place) => passages.peopleIn(place).map(({ id }) => id))),
];

/** The pairs of people who take part in most events together, at most three. */
function pairsOf(people: readonly Entity[], events: readonly NewsEvent[]): [Entity, Entity][] {
  const counts = new Map<string, number>();
  for (const { participants } of events) {
    const ids = participants.map(({ person }) => person).sort();
    ids.forEach((a, n) =>
      ids.slice(n + 1).forEach((b) => counts.set(`${a} ${b}`, (counts.get(`${a} ${b}`) ?? 0) + 1)),
    );
  }
  const byId = new Map(people.map((person) => [person.id, person]));
  const pairs = [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, MOST_PAIRS);
  return pairs.flatMap(([pair]) => {
    const [one, other] = pair.split(' ').map((id) => byId.get(id));
    return one && other ? [[one, other] as [Entity, Entity]] : [];
  });
}
