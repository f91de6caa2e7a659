import type {
  ArticleData,
  DisagreementData,
  EventData,
  PersonData,
  QuestionData,
} from '../../model/content.ts';
import { needsStatus } from '../../model/ledger.ts';
import { byRank, byText } from '../story/order.ts';
import type { MentionRow, QuoteRow, StatementRow, StoryIndex } from '../story/story-index.ts';

/** Everything the story holds about one person. */
export interface PersonView {
  readonly person: PersonData;
  readonly said: readonly QuoteRow[];
  readonly saidAbout: readonly QuoteRow[];
  /**
   * Statements that touch sensitive matters or are alleged, denied, disputed …: shown with their
   * status, denials last.
   */
  readonly claims: readonly StatementRow[];
  readonly events: readonly EventData[];
  readonly questions: readonly QuestionData[];
  readonly disagreements: readonly DisagreementData[];
  readonly lookAlikes: readonly PersonData[];
  readonly sources: readonly { readonly article: ArticleData; readonly mentions: number }[];
}

/** Gathers a person's page. */
export function personView(index: StoryIndex, person: PersonData): PersonView {
  const { id } = person;
  return {
    person,
    said: index.quotesBySpeaker.get(id) ?? [],
    saidAbout: (index.quotesByTarget.get(id) ?? []).filter((quote) => quote.speaker !== id),
    claims: claimsAbout(index, id),
    events: index.eventsByPerson.get(id) ?? [],
    questions: index.questionsByPerson.get(id) ?? [],
    disagreements: index.disagreementsByPerson.get(id) ?? [],
    lookAlikes: person.notToBeConfusedWith.flatMap((other) => index.person.get(other) ?? []),
    sources: sourcesOf(index, index.mentionsByEntity.get(id) ?? []),
  };
}

/** The forms in which sources name a person, with the number of places, most frequent first. */
export function nameForms(index: StoryIndex, id: string): { text: string; n: number }[] {
  const counts = new Map<string, number>();
  for (const { exact } of index.mentionsByEntity.get(id) ?? []) {
    const text = exact.replace(/\s+/g, ' ');
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .map(([text, n]) => ({ text, n }))
    .toSorted((a, b) => b.n - a.n || byText(a.text, b.text));
}

function claimsAbout(index: StoryIndex, id: string): StatementRow[] {
  const own = (index.statementsBySubject.get(id) ?? []).filter(
    (row) =>
      row.status !== 'author-voice' &&
      (needsStatus(row) || row.sensitive.length > 0) &&
      !index.isHeld(row),
  );
  // One sentence can carry several rows; a reader needs its words once, under the gravest status.
  const bySentence = new Map<string, StatementRow>();
  for (const row of own) {
    const key = `${row.article}#${row.start}-${row.end}`;
    const known = bySentence.get(key);
    if (!known || gravity(row) > gravity(known)) bySentence.set(key, row);
  }
  return [...bySentence.values()];
}

const gravity = ({ status, sensitive }: StatementRow): number =>
  (status === 'reported' || status === 'author-voice' ? 0 : 2) + (sensitive.length ? 1 : 0);

function sourcesOf(index: StoryIndex, mentions: readonly MentionRow[]): PersonView['sources'] {
  const counts = new Map<string, number>();
  for (const { article } of mentions) counts.set(article, (counts.get(article) ?? 0) + 1);
  return [...counts]
    .flatMap(([id, own]) => {
      const article = index.article.get(id);
      return article ? [{ article, mentions: own }] : [];
    })
    .toSorted((a, b) => byRank(index.rank.article, a.article.id, b.article.id));
}
