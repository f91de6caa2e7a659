import { firstName } from '../../../language/first-name.ts';
import type { NameRules } from '../../../language/names.ts';
import { parseName, type PersonName } from '../../../language/person-name.ts';
import { first, valueAt } from '../../../text/sure.ts';
import { LONGEST_ACRONYM } from '../parameters.ts';
import { type LocalCluster, order } from './local-clusters.ts';

/** What is known of one form of a name. */
interface Form {
  readonly words: string;
  /** How many reports use it, copies of one report counted once. */
  readonly witnesses: number;
  readonly mentions: number;
  /** Place among `kinds`. */
  readonly fullness: number;
}

/**
 * The name that stands over a page: what most reports call its bearer in full. Copies of a report
 * count once, so that a form that one agency used does not win by being reprinted. Ties go to what
 * is used more often, then to what has more words, so that articles in another order give the same
 * name. A form that stands in headlines alone, with a nickname, or in capitals throughout wins only
 * where there is no other.
 *
 * @param reportOf For each article the report of which it is a copy, by any key.
 */
export function pageName(
  clusters: readonly LocalCluster[],
  reportOf: ReadonlyMap<string, number>,
  rules: NameRules,
): string {
  const used = new Map<string, { reports: Set<number>; mentions: number }>();
  const inProse = new Set<string>();
  for (const { article, forms, titled } of clusters)
    for (const [words, times] of forms) {
      const known = used.get(words) ?? { reports: new Set(), mentions: 0 };
      known.reports.add(valueAt(reportOf, article));
      known.mentions += times;
      used.set(words, known);
      if (!titled.has(words)) inProse.add(words);
    }
  const names = new Map(Array.from(used.keys(), (words) => [words, parseName(words, rules)]));
  const forms = [...used].map(([words, { reports, mentions }]): Form => ({
    words,
    witnesses: reports.size,
    mentions,
    fullness: kinds.indexOf(kindOf(words, inProse.has(words), names, rules)),
  }));
  return first(
    forms.sort(
      (a, b) =>
        b.fullness - a.fullness ||
        b.witnesses - a.witnesses ||
        b.mentions - a.mentions ||
        b.words.split(' ').length - a.words.split(' ').length ||
        b.words.length - a.words.length ||
        order(a.words, b.words),
    ),
  ).words;
}

/** Kinds of forms, the worst first. */
const kinds = ['shouted', 'surname', 'headline', 'nickname', 'initials', 'full'] as const;

function kindOf(
  words: string,
  inProse: boolean,
  names: ReadonlyMap<string, PersonName>,
  rules: NameRules,
): (typeof kinds)[number] {
  if (words.length > LONGEST_ACRONYM && words === words.toUpperCase()) return 'shouted';
  const name = valueAt(names, words);
  if (name.words.length < 2 || [...names.values()].some((other) => isSurnameOf(name, other, rules)))
    return 'surname';
  if (!inProse) return 'headline';
  if (name.nickname !== undefined) return 'nickname';
  return name.given.length > 0 && name.given.every((given) => given.length === 1)
    ? 'initials'
    : 'full';
}

/** 'De Roe', 'Paz Luna' beside 'Ana Paz Luna': what follows the given name, and is none itself. */
function isSurnameOf(short: PersonName, long: PersonName, rules: NameRules): boolean {
  if (short.words.length >= long.words.length) return false;
  if (long.words.slice(-short.words.length).join(' ') !== short.words.join(' ')) return false;
  const features = rules.features.get(first(short.words));
  return !features?.is(firstName) || features.is('particle');
}
