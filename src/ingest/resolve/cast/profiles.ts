import { genderByLists } from '../../../language/first-name.ts';
import type { Language } from '../../../language/language.ts';
import type { Gender, NameRules } from '../../../language/names.ts';
import type { Mention } from '../../../model/findings.ts';
import { slice, type Span } from '../../../model/span.ts';
import type { ReadArticle } from '../../../model/story.ts';
import { fold } from '../../../text/fold.ts';
import { valueAt } from '../../../text/sure.ts';
import {
  LEAST_PRONOUNS,
  LONGEST_ROLE_PHRASE,
  MOST_COMPANIONS,
  SHORT_STORY,
} from '../parameters.ts';
import { type LocalCluster, order } from './local-clusters.ts';

/** A cluster with what its article says of its bearer, and who is named beside. */
export interface Profile extends LocalCluster {
  /** The report of which its article is a copy: copies count once. */
  readonly report: number;
  /** Words of titles and roles, folded. */
  readonly roles: ReadonlySet<string>;
  /** Where its bearer is at work by these. */
  readonly fields: ReadonlySet<string>;
  /** By role the names in the words for it: of the body, the town, the team. */
  readonly posts: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words of titles of a ruling house. */
  readonly crowns: ReadonlySet<string>;
  /** What the pronouns that mean it agree on; else what its first name is known for. */
  readonly looks: Gender | undefined;
  /** Keys of who and what else the article names, rarest first. */
  readonly companions: readonly string[];
}

/** How rare each name of the story is. */
export interface Rarity {
  /** Reports of the story; of a short one as many as a short story may have. */
  readonly reports: number;
  /** What it says that two reports have the name of this key in common: log of its rarity. */
  of(key: string): number;
}

/**
 * The people of all articles with what is said of them, and how rare each name is. Copies of a
 * report count once.
 */
export function profilesOf(
  articles: readonly ReadArticle[],
  clusters: readonly LocalCluster[],
  reportOf: ReadonlyMap<string, number>,
  language: Language,
): { profiles: Profile[]; rarity: Rarity } {
  const keys = new Map(clusters.map((cluster) => [cluster, keyOf(cluster)]));
  const held = new Map<string, Set<number>>();
  for (const [{ article }, key] of keys)
    held.set(key, (held.get(key) ?? new Set()).add(valueAt(reportOf, article)));
  // Within a short story one report more or less makes no name rarer.
  const reports = Math.max(SHORT_STORY, new Set(reportOf.values()).size);
  const rarity: Rarity = {
    reports,
    of: (key) => Math.log(reports / (held.get(key)?.size ?? reports)),
  };
  const byArticle = Map.groupBy(clusters, ({ article }) => article);
  const profiles = articles.flatMap((read) => {
    const here = byArticle.get(read.article.id) ?? [];
    const named = [...new Set(here.map((cluster) => valueAt(keys, cluster)))].sort(
      (a, b) => rarity.of(b) - rarity.of(a) || order(a, b),
    );
    const said = saidOf(read, language.names);
    const profile = (cluster: LocalCluster): Profile => {
      const own = valueAt(keys, cluster);
      const { pronouns, ...work } = said(cluster.cluster);
      return {
        ...cluster,
        report: valueAt(reportOf, cluster.article),
        ...work,
        looks: looksOf(pronouns, cluster.full[0]?.given[0], language.names),
        companions: named.filter((key) => key !== own).slice(0, MOST_COMPANIONS),
      };
    };
    return here.filter(({ type }) => type === 'person').map(profile);
  });
  return { profiles, rarity };
}

/** Its longest form: what other articles may name as well. */
function keyOf({ forms, type, full }: LocalCluster): string {
  const [name] = full;
  if (type === 'person' && name) return `person ${name.given[0] ?? ''} ${name.last}`;
  const [longest = ''] = [...forms.keys()].sort((a, b) => b.length - a.length || order(a, b));
  return `${type} ${fold(longest)}`;
}

interface Said extends Pick<Profile, 'roles' | 'fields' | 'posts' | 'crowns'> {
  readonly pronouns: readonly Gender[];
}

/** What an article says of each of its clusters. */
function saidOf({ article, findings }: ReadArticle, rules: NameRules): (cluster: number) => Said {
  const { text } = article.source;
  const mentions = Map.groupBy(findings.mentions, ({ cluster }) => cluster);
  const roles = Map.groupBy(findings.roles, ({ cluster }) => cluster);
  return (cluster) => {
    const some = mentions.get(cluster) ?? [];
    const spans = [
      ...some.flatMap(({ title }): Span[] => (title ? [title] : [])),
      ...(roles.get(cluster) ?? []).map(({ span }) => span),
    ];
    const phrases = spans.map((span) => slice(text, span));
    const heads = phrases.map((phrase) => headWords(phrase, rules));
    return {
      roles: new Set(heads.flatMap((words) => rolesAmong(words, rules))),
      fields: new Set(heads.flatMap((words) => fieldsOf(words, rules))),
      posts: postsOf(phrases, rules),
      crowns: new Set(
        heads.flat().filter((word) => rules.fields.get(word)?.includes('royalty') === true),
      ),
      pronouns: some.flatMap((mention) => pronounOf(mention, text, rules)),
    };
  };
}

const pronounOf = ({ form, span }: Mention, text: string, rules: NameRules): Gender[] => {
  const gender = form === 'pronoun' && rules.pronouns.get(fold(slice(text, span)))?.gender;
  return gender ? [gender] : [];
};

const rolesAmong = (words: readonly string[], { features }: NameRules): string[] =>
  words.filter((word) => features.get(word)?.is('role', 'title'));

/** 'coach' with 'gulls' for 'coach of the Gulls' and for 'Gulls' coach'. */
function postsOf(phrases: readonly string[], rules: NameRules): Map<string, Set<string>> {
  const posts = new Map<string, Set<string>>();
  for (const phrase of phrases) {
    const names = (phrase.match(/\p{Lu}[\p{L}\p{N}.-]*/gu) ?? [])
      .map(fold)
      .filter((word) => !rules.features.get(word)?.is('role', 'title', 'demonym'));
    for (const role of rolesAmong(headWords(phrase, rules), rules))
      posts.set(role, new Set([...(posts.get(role) ?? []), ...names]));
  }
  return posts;
}

/** The words of a role before what it is a role of: 'chief lawyer' of 'chief lawyer for Roe'. */
function headWords(role: string, rules: NameRules): string[] {
  const words = fold(role).split(/[\s,]+/);
  const end = words.findIndex((word, n) => n > 0 && rules.features.get(word)?.is('function-word'));
  return (end < 0 ? words : words.slice(0, end)).filter(Boolean);
}

/** The fields of the longest phrases: 'police chief' is of the police alone. */
function fieldsOf(words: readonly string[], { fields }: NameRules): string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; at++) {
    for (let size = Math.min(LONGEST_ROLE_PHRASE, words.length - at); size > 0; size--) {
      const some = fields.get(words.slice(at, at + size).join(' '));
      if (!some) continue;
      found.push(...some);
      at += size - 1;
      break;
    }
  }
  return found;
}

/** What pronouns agree on, else the lists; nothing where both know it and differ. */
function looksOf(
  pronouns: readonly Gender[],
  given: string | undefined,
  rules: NameRules,
): Gender | undefined {
  const [said, listed] = [agreed(pronouns), genderByLists(given, rules)];
  return said && listed && said !== listed ? undefined : (said ?? listed);
}

function agreed(pronouns: readonly Gender[]): Gender | undefined {
  const [one] = pronouns;
  return pronouns.length >= LEAST_PRONOUNS && pronouns.every((other) => other === one)
    ? one
    : undefined;
}
