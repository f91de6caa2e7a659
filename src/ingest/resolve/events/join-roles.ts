import type { Language } from '../../../language/language.ts';
import type { RoleStatement } from '../../../model/findings.ts';
import { contains, slice } from '../../../model/span.ts';
import type { Cast, ReadArticle } from '../../../model/story.ts';
import { valueAt } from '../../../text/sure.ts';
import { LEAST_WORDS_OF_APPOINTMENT, SAME_TIME_DAYS } from '../parameters.ts';
import { coreOfRole } from '../role-words.ts';
import type { EventCandidate } from './candidates.ts';
import { dayRange, near } from './dates.ts';

/**
 * Sentences of other articles that give a person the very role to which an account appoints that
 * person: 'was named deputy harbour master' here, 'Ana Ruiz, the deputy harbour master,' there. At
 * most one of each article that has no account yet.
 */
export function accountsOfRole(
  group: readonly EventCandidate[],
  articles: readonly ReadArticle[],
  cast: Cast,
  language: Language,
): EventCandidate[] {
  const byId = new Map(articles.map((read) => [read.article.id, read]));
  const given = group
    .filter(({ happening }) => happening.kind === appointment)
    .map(({ article, happening, persons }) => ({
      persons,
      words: ` ${coreOfRole(slice(valueAt(byId, article).article.source.text, happening.span), language).join(' ')} `,
    }));
  if (!given.length) return [];
  const told = new Set(group.map(({ article }) => article));
  const published = (id: string): readonly [number, number] | undefined =>
    dayRange(valueAt(byId, id).article.source.metadata.published);
  return articles.flatMap((read) => {
    if (
      told.has(read.article.id) ||
      !group.every(({ article }) =>
        near(published(article), published(read.article.id), SAME_TIME_DAYS),
      )
    )
      return [];
    const found = read.findings.roles.find((role) => {
      const core = coreOfRole(slice(read.article.source.text, role.span), language);
      const person = personOf(role, read, cast);
      return (
        core.length >= LEAST_WORDS_OF_APPOINTMENT &&
        person !== undefined &&
        given.some(
          ({ persons, words }) => persons.includes(person) && words.includes(` ${core.join(' ')} `),
        )
      );
    });
    const index = found
      ? read.findings.happenings.findIndex(({ sentence }) => contains(sentence, found.span))
      : -1;
    const happening = read.findings.happenings[index];
    return happening
      ? [
          {
            article: read.article.id,
            index,
            happening,
            persons: [],
            parties: [],
            features: new Set<string>(),
            days: undefined,
          },
        ]
      : [];
  });
}

const appointment = 'appointment';

const personOf = (
  { cluster }: RoleStatement,
  { article }: ReadArticle,
  { byCluster }: Cast,
): string | undefined => byCluster.get(article.id)?.get(cluster);
