import type { NameRules } from '../../../language/names.ts';
import { fold } from '../../../text/fold.ts';
import { listAt } from '../../../text/sure.ts';
import { fullestForm } from './fullest-form.ts';
import type { LocalCluster } from './local-clusters.ts';

/** An organisation of an article, by its fullest form there. */
interface LocalBody {
  readonly cluster: LocalCluster;
  readonly name: string;
}

/**
 * For each organisation that has a short form, the cluster of the full one: 'CFPB' where an article
 * of the story has 'Consumer Financial Protection Bureau' as well, 'Sansui' beside 'Sansui Electric
 * Co.', and 'the Council' beside 'City Council' within one article. Where two full names would do,
 * none does.
 */
export function fullForms(
  clusters: readonly LocalCluster[],
  rules: NameRules,
): Map<LocalCluster, LocalCluster> {
  const bodies = clusters
    .filter(({ type }) => type === 'organisation')
    .map((cluster) => ({ cluster, name: fullestForm([cluster]) }));
  const full = new Map<LocalCluster, LocalCluster>();
  const known = new Map<string, LocalBody[]>();
  for (const own of Map.groupBy(bodies, ({ cluster }) => cluster.article).values())
    for (const short of own) {
      const long = only(own.filter((other) => isShortFor(short, other, rules)));
      if (!long) continue;
      full.set(short.cluster, long.cluster);
      if (!isHead(short.name, rules)) listAt(known, short.name).push(long);
    }
  for (const { cluster, name } of bodies.filter((body) => !full.has(body.cluster))) {
    const [long, ...more] = known.get(name) ?? [];
    if (long && more.every((other) => wordsOf(other.name).join() === wordsOf(long.name).join()))
      full.set(cluster, long.cluster);
  }
  return full;
}

const only = <T>(some: readonly T[]): T | undefined => (some.length === 1 ? some[0] : undefined);

function isShortFor(short: LocalBody, long: LocalBody, rules: NameRules): boolean {
  const [words, longer] = [wordsOf(short.name), wordsOf(long.name)];
  if (longer.length <= words.length) return false;
  const opens = words.every((word, n) => longer[n] === word);
  return (
    isLettersOf(short.name, long.name) ||
    (opens && rules.legalForm.test(longer.join(' '))) ||
    (isHead(short.name, rules) && longer.at(-1) === words[0])
  );
}

const wordsOf = (name: string): string[] => fold(name).replace(/[.,]/g, '').split(' ');

/** 'Council': one word, by which many are known. */
function isHead(name: string, { features }: NameRules): boolean {
  const word = features.get(wordsOf(name).join(' '));
  return word !== undefined && word.is('organisation-head') && !word.is('legal-form');
}

/** Whether a form is the first letters of the capitalised words of a name. */
const isLettersOf = (short: string, long: string): boolean =>
  /^\p{Lu}[\p{Lu}.]+$/u.test(short) &&
  short.replaceAll('.', '') ===
    long
      .split(/[ -]/)
      .map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '')
      .join('');
