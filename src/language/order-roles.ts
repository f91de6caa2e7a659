import { first } from '../text/sure.ts';
import type { Language } from './language.ts';
import { coreOfRole, wordsOfRole } from './role-words.ts';

/** What sources call somebody: the words, and the article of each place that has them. */
interface Role {
  readonly text: string;
  readonly provenance: readonly { readonly article: string }[];
}

/** Roles of the same words, articles and qualifiers aside. */
interface SameRole<T> {
  readonly roles: readonly T[];
  readonly core: readonly string[];
  readonly articles: ReadonlySet<string>;
  /** Says what somebody is to somebody else, or only points back: 'rival', 'the candidate'. */
  readonly relative: boolean;
}

/**
 * The roles of a person, what most articles say first: an article that says less of the same
 * ('nominee') speaks for what says more ('party nominee'), but words of a single article never
 * lead where others have several. Roles of the same words stand together, the commonest first;
 * what single articles say keeps its order.
 */
export function orderRoles<T extends Role>(roles: readonly T[], language: Language): T[] {
  const groups = [...Map.groupBy(roles, ({ text }) => keyOf(text, language)).values()].map(
    (own): SameRole<T> => ({
      roles: inOneGroup(own, language),
      core: coreOfRole(first(own).text, language),
      articles: articlesOf(own),
      relative: own.every((role) => isRelative(role, language)),
    }),
  );
  const ranked = groups.map((group) => ({ group, ...weightOf(group, groups) }));
  return ranked
    .sort(
      (a, b) =>
        Number(a.group.relative) - Number(b.group.relative) ||
        Number(b.several) - Number(a.several) ||
        b.support - a.support ||
        (a.several ? b.group.core.length - a.group.core.length : 0),
    )
    .flatMap(({ group }) => group.roles);
}

/**
 * Roles of the same words: of 'president' and 'former president' what more articles say, and the
 * past one where as many do, since titles stay with people; each with its commonest form first.
 */
function inOneGroup<T extends Role>(roles: readonly T[], { events }: Language): T[] {
  const isPast = ({ text }: Role): boolean =>
    wordsOfRole(text).some((word) => events.pastRole.has(word));
  const byForm = [...roles].sort((a, b) => articlesOf([b]).size - articlesOf([a]).size);
  const past = byForm.filter(isPast);
  const present = byForm.filter((role) => !isPast(role));
  return articlesOf(past).size >= articlesOf(present).size
    ? [...past, ...present]
    : [...present, ...past];
}

const keyOf = (text: string, language: Language): string => {
  const core = coreOfRole(text, language);
  return core.length > 0 ? [...core].sort().join(' ') : text;
};

const articlesOf = (roles: readonly Role[]): ReadonlySet<string> =>
  new Set(roles.flatMap(({ provenance }) => provenance.map(({ article }) => article)));

/** Whether several articles say it, and how many say it or less of the same. */
function weightOf<T>(
  group: SameRole<T>,
  all: readonly SameRole<T>[],
): { readonly several: boolean; readonly support: number } {
  const saying = all.filter(
    ({ core, relative }) =>
      relative === group.relative && core.every((word) => group.core.includes(word)),
  );
  return {
    several: group.articles.size > 1,
    support: new Set(saying.flatMap(({ articles }) => [...articles])).size,
  };
}

/** 'The mayor', 'rival', 'his wife': no name or body in it says of what or whose. */
function isRelative({ text }: Role, { speech, events, functionWords }: Language): boolean {
  const words = wordsOfRole(text);
  if (words.some((word, n) => n > 0 && functionWords.has(word))) return false;
  return words.some((word) => speech.roles.kin.has(word)) || events.articles.has(words[0] ?? '');
}
