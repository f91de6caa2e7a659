import { nameForms } from './person-page.ts';
import type { Site } from './site.ts';

/** A name that a search can find at once: what kind of thing, what it is called, the forms of its name, its address below the base. */
export interface FindableName {
  readonly kind: 'person' | 'event' | 'question' | 'article';
  readonly label: string;
  readonly names: readonly string[];
  readonly url: string;
}

/** How names are cut into files; the search page cuts what a reader types the same way. */
export interface NameFolding {
  readonly fold: (name: string) => string;
  readonly prefix: (word: string) => string;
}

/**
 * All findable names by the file they belong in: people under each word of each of their names, everything else under
 * its first word only, so that no file grows with every title.
 */
export function searchNames({ index, links }: Pick<Site, 'index' | 'links'>, { fold, prefix }: NameFolding): Map<string, FindableName[]> {
  const files = new Map<string, FindableName[]>();
  const add = (prefixes: readonly string[], name: FindableName): void => {
    for (const key of new Set(prefixes.filter(Boolean))) {
      const same = files.get(key);
      if (same) same.push(name);
      else files.set(key, [name]);
    }
  };
  const first = (label: string): string[] => [prefix(fold(label).split(' ')[0] ?? '')];
  for (const { id, name, aliases } of index.people) {
    const names = [...new Set([name, ...aliases.map(({ text }) => text), ...nameForms(index, id).map(({ text }) => text)])];
    add(names.flatMap((form) => fold(form).split(' ').map(prefix)), { kind: 'person', label: name, names, url: links.person(id) });
  }
  for (const { id, label } of index.events) add(first(label), { kind: 'event', label, names: [label], url: links.event(id) });
  for (const { id, question } of index.faq) add(first(question), { kind: 'question', label: question, names: [question], url: links.question(id) });
  for (const { id, headline } of index.articles) add(first(headline), { kind: 'article', label: headline, names: [headline], url: links.article(id) });
  return files;
}
