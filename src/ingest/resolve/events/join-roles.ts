import type { Language } from '../../../language/language.ts';
import { coreOfRole } from '../../../language/role-words.ts';
import type { RoleStatement } from '../../../model/findings.ts';
import { contains, slice } from '../../../model/span.ts';
import type { Cast, ReadArticle } from '../../../model/story.ts';
import { valueAt } from '../../../text/sure.ts';
import { LEAST_WORDS_OF_APPOINTMENT, SAME_TIME_DAYS } from '../parameters.ts';
import type { EventCandidate } from './candidates.ts';
import { dayRange, near } from './dates.ts';

/**
 * Sentences of other articles that give a person the very role to which an account appoints that
 * person: 'was named deputy harbour master' here, 'Ana Ruiz, the deputy harbour master,' there. At
 * most one of each article that has no account yet, and none that tells of an appointment itself.
 * What stands at the name ('deputy harbour master Ana Ruiz was named director') is what the
 * person was, and an appointment of a stated day is not told by reports of another time.
 */
export function accountsOfRole(
  group: readonly EventCandidate[],
  articles: ReadonlyMap<string, ReadArticle>,
  cast: Cast,
  language: Language,
): EventCandidate[] {
  const given = group
    .filter(({ happening }) => happening.kind === appointment)
    .flatMap((one) => givenTo(one, valueAt(articles, one.article), cast, language));
  if (!given.length) return [];
  const days = group.flatMap(({ happening }) => {
    const stated = dayRange(happening.time?.edtf);
    return stated ? [stated] : [];
  });
  const told = new Set(group.map(({ article }) => article));
  const published = (id: string): readonly [number, number] | undefined =>
    dayRange(valueAt(articles, id).article.source.metadata.published);
  return [...articles.values()].flatMap((read) => {
    if (
      told.has(read.article.id) ||
      !group.every(({ article }) =>
        near(published(article), published(read.article.id), SAME_TIME_DAYS),
      ) ||
      !days.every((stated) => isOf(stated, published(read.article.id)))
    )
      return [];
    const found = read.findings.roles.find((role) => {
      const core = coreOfRole(slice(read.article.source.text, role.span), language);
      const person = personOf(role, read, cast);
      return (
        core.length >= LEAST_WORDS_OF_APPOINTMENT &&
        person !== undefined &&
        given.some((one) => one.person === person && one.words.includes(` ${core.join(' ')} `))
      );
    });
    const { happenings } = read.findings;
    const there = found ? happenings.filter(({ sentence }) => contains(sentence, found.span)) : [];
    const [happening] = there;
    return happening && there.every(({ kind }) => kind !== appointment)
      ? [
          {
            article: read.article.id,
            index: happenings.indexOf(happening),
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

/** Whether a report of these days may tell of what happened on those; unknown days may not. */
const isOf = (
  stated: readonly [number, number],
  published: readonly [number, number] | undefined,
): boolean => published !== undefined && near(stated, published, SAME_TIME_DAYS);

/** Each person whom an account appoints, with the words that say to what. */
function givenTo(
  { article, happening, persons }: EventCandidate,
  { article: { source }, findings }: ReadArticle,
  { byCluster }: Cast,
  language: Language,
): { person: string; words: string }[] {
  return persons.flatMap((person) => {
    const name = findings.mentions.find(
      ({ cluster, span }) =>
        contains(happening.span, span) && byCluster.get(article)?.get(cluster) === person,
    );
    if (!name) return [];
    const behind = slice(source.text, { start: name.span.end, end: happening.span.end });
    // 'Ana Ruiz, the mayor, was named director': the mayor is what she was.
    const given = coreOfRole(behind.replace(/^,[^,]*,/, ''), language);
    return [{ person, words: ` ${given.join(' ')} ` }];
  });
}

const personOf = (
  { cluster }: RoleStatement,
  { article }: ReadArticle,
  { byCluster }: Cast,
): string | undefined => byCluster.get(article.id)?.get(cluster);
