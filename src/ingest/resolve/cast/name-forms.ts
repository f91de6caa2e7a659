import type { NameRules } from '../../../language/names.ts';
import {
  compatible,
  keysOf,
  lacksSuffixOf,
  type PersonName,
} from '../../../language/person-name.ts';
import { FAR_MORE_ARTICLES } from '../parameters.ts';
import { order } from './local-clusters.ts';
import type { Profile } from './profiles.ts';

/** A full name as articles write it, with how many reports do. */
export interface NameForm {
  readonly name: PersonName;
  readonly key: string;
  readonly reports: number;
}

/** Forms that may all be the name of one person: none of them contradicts another. */
export interface NameGroup {
  readonly forms: NameForm[];
}

/** The full names of a story, by what may be one person's. */
export interface NameGroups {
  /** The form that a name is read as: itself, or without words that are no part of it. */
  formOf(name: PersonName): NameForm;
  /** The one group of a form; none where it may be of several. */
  groupOf(form: NameForm): NameGroup | undefined;
  /** The groups that an open form may be of, or that a name fits which no sure mention has. */
  candidatesFor(name: PersonName): readonly NameGroup[];
}

/** Words of a name by which it is compared: hyphens and periods make no difference. */
export const wordsOf = ({ words }: PersonName): readonly string[] =>
  words.flatMap((word) => word.split('-')).map((word) => word.replace(/\.$/, ''));

/**
 * Groups all full names of a story. The most exact forms come first, so that 'Ana Roe' goes with
 * 'Ana B. Roe' where she is the only one, and stays open where 'Ana C. Roe' is there as well. Takes
 * time linear in the names, given that few are of one surname.
 */
export function groupNames(profiles: readonly Profile[], rules: NameRules): NameGroups {
  const forms = readForms(profiles);
  const worn = wornForms(forms, rules);
  const namesakes = namesakesOf(profiles, rules);
  const index = new Map<string, Set<NameGroup>>();
  const groups = new Map<NameForm, NameGroup>();
  const near = (name: PersonName): NameGroup[] => [
    ...new Set(keysOf(name).flatMap((key) => [...(index.get(key) ?? [])])),
  ];
  const fitting = (name: PersonName): NameGroup[] =>
    near(name).filter((group) =>
      group.forms.every(
        (other) =>
          compatible(name, other.name, rules) && !areNamesakes(name, other.name, namesakes),
      ),
    );
  const exact = [...forms.values()].filter(({ key }) => !worn.has(key)).sort(mostExactFirst);
  for (const form of exact) {
    const some = fitting(form.name);
    if (some.length > 1) continue;
    const group = some[0] ?? { forms: [] };
    group.forms.push(form);
    groups.set(form, group);
    if (isRunTogether(form, forms)) continue;
    for (const key of keysOf(form.name)) index.set(key, (index.get(key) ?? new Set()).add(group));
  }
  return {
    formOf: (name) => {
      const key = wordsOf(name).join(' ');
      const form = forms.get(key) ?? { name, key, reports: 0 };
      const inner = worn.get(key);
      return inner ? (worn.get(inner.key) ?? inner) : form;
    },
    groupOf: (form) => groups.get(form),
    candidatesFor: fitting,
  };
}

/** Words written out count before initials: 'Jane Roe' says more than 'J. R. Roe'. */
export const mostExactFirst = (a: NameForm, b: NameForm): number =>
  writtenOut(b) - writtenOut(a) ||
  wordsOf(b.name).length - wordsOf(a.name).length ||
  b.reports - a.reports ||
  order(a.key, b.key);

const writtenOut = ({ name }: NameForm): number =>
  wordsOf(name).filter(({ length }) => length > 1).length;

/** Pairs of keys of names that some article has for two people, one of them with a suffix. */
function namesakesOf(profiles: readonly Profile[], rules: NameRules): Set<string> {
  const suffixed = profiles.flatMap((profile) =>
    profile.full.filter(({ suffix }) => suffix !== undefined).map((name) => ({ profile, name })),
  );
  const byArticle = Map.groupBy(profiles, ({ article }) => article);
  const pairs = suffixed.flatMap(({ profile, name }) =>
    (byArticle.get(profile.article) ?? [])
      .filter((other) => other !== profile)
      .flatMap(({ full }) => full)
      .filter((other) => lacksSuffixOf(other, name, rules))
      .map((other) => pairOf(name, other)),
  );
  return new Set(pairs);
}

const areNamesakes = (a: PersonName, b: PersonName, pairs: ReadonlySet<string>): boolean =>
  a.suffix !== b.suffix && (pairs.has(pairOf(a, b)) || pairs.has(pairOf(b, a)));

const pairOf = (name: PersonName, plain: PersonName): string =>
  `${wordsOf(name).join(' ')}\n${wordsOf(plain).join(' ')}`;

function readForms(profiles: readonly Profile[]): Map<string, NameForm> {
  const found = new Map<string, { name: PersonName; reports: Set<number> }>();
  for (const { full, report } of profiles) {
    for (const name of full) {
      const key = wordsOf(name).join(' ');
      const form = found.get(key) ?? { name, reports: new Set<number>() };
      form.reports.add(report);
      found.set(key, form);
    }
  }
  return new Map(
    [...found].map(([key, { name, reports }]) => [key, { name, key, reports: reports.size }]),
  );
}

/**
 * Forms that more reports write without a word at one end which is no part of a name ('Paul Roe
 * Joins' of a headline, 'Moviemaker Paul Roe'), each with the form without it.
 */
function wornForms(
  forms: ReadonlyMap<string, NameForm>,
  rules: NameRules,
): ReadonlyMap<string, NameForm> {
  const worn = new Map<string, NameForm>();
  for (const form of forms.values()) {
    const inner = partsOf(wordsOf(form.name)).find((part) =>
      isNameWithin(part, form, forms, rules),
    );
    const name = inner && forms.get(inner.words.join(' '));
    if (name) worn.set(form.key, name);
  }
  return worn;
}

/** Some words of a name, with those before and behind them. */
interface Part {
  readonly before: readonly string[];
  readonly words: readonly string[];
  readonly behind: readonly string[];
}

/** The parts of a name of two words and more, the longest first. */
function partsOf(words: readonly string[]): Part[] {
  const parts: Part[] = [];
  for (let length = words.length - 1; length > 1; length--)
    for (let from = 0; from + length <= words.length; from++)
      parts.push({
        before: words.slice(0, from),
        words: words.slice(from, from + length),
        behind: words.slice(from + length),
      });
  return parts;
}

/** Whether more reports call somebody by a part, and the rest of the form is no part of a name. */
function isNameWithin(
  { before, words, behind }: Part,
  form: NameForm,
  forms: ReadonlyMap<string, NameForm>,
  rules: NameRules,
): boolean {
  const inner = forms.get(words.join(' '));
  if (!inner || inner.reports <= form.reports) return false;
  const far = inner.reports >= FAR_MORE_ARTICLES * form.reports;
  return (
    before.every((word) => isNoFirstName(word, words, { far, rules })) &&
    behind.every((word) => isNoSurname(word, words, { far, rules }))
  );
}

/** Two names that a headline or a caption has side by side, each of them a name elsewhere. */
function isRunTogether(form: NameForm, forms: ReadonlyMap<string, NameForm>): boolean {
  const words = wordsOf(form.name);
  for (let at = 2; at <= words.length - 2; at++)
    if (forms.has(words.slice(0, at).join(' ')) && forms.has(words.slice(at).join(' ')))
      return true;
  return false;
}

/** A word before a name that nobody is called by: a job, a common word, a part of it again. */
function isNoFirstName(word: string, name: readonly string[], { far, rules }: WornWord): boolean {
  const known = rules.features.get(word);
  if (word.length === 1) return false;
  if (name.includes(word)) return true;
  return known === undefined
    ? far
    : known.is('frequent', 'known', 'role', 'title', 'place', 'demonym') &&
        !known.is('shared-first-name', 'particle', 'last-name');
}

/** What a word at the end of a name is judged by: whether far more reports leave it out. */
interface WornWord {
  readonly far: boolean;
  readonly rules: NameRules;
}

/** A word behind a name that is no surname, or a common word that seldom stands there. */
function isNoSurname(word: string, name: readonly string[], { far, rules }: WornWord): boolean {
  const known = rules.features.get(word);
  if (word.length === 1 || name.includes(word)) return true;
  if (known === undefined || known.is('name-suffix', 'particle')) return false;
  return known.is('frequent', 'known') && (far || !known.is('last-name', 'shared-first-name'));
}
