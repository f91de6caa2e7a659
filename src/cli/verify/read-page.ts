import { Parser } from 'htmlparser2';

/** A link or a resource of a page, as it is written. */
export interface PageReference {
  readonly url: string;
  /** The element and attribute that carry it, for messages. */
  readonly where: string;
}

/** What verification needs of one HTML page. */
export interface ReadPage {
  readonly ids: ReadonlySet<string>;
  readonly duplicates: readonly string[];
  readonly references: readonly PageReference[];
  readonly title: string;
}

const attributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  script: ['src'],
  img: ['src'],
  source: ['src'],
  form: ['action'],
  iframe: ['src'],
  blockquote: ['cite'],
  q: ['cite'],
  use: ['href'],
};

/** Reads ids and references of a page in one pass. */
export function readPage(html: string): ReadPage {
  const ids = new Set<string>();
  const duplicates: string[] = [];
  const references: PageReference[] = [];
  let title = '';
  let inTitle = false;
  const parser = new Parser({
    onopentag(name, given) {
      if (given['id'] !== undefined) {
        if (ids.has(given['id'])) duplicates.push(given['id']);
        ids.add(given['id']);
      }
      for (const attribute of attributes[name] ?? []) {
        const url = given[attribute];
        if (url !== undefined) references.push({ url, where: `${name} ${attribute}` });
      }
      if (name === 'title') inTitle = true;
    },
    ontext: (text) => void (inTitle && (title += text)),
    onclosetag: (name) => void (name === 'title' && (inTitle = false)),
  });
  parser.end(html);
  return { ids, duplicates, references, title };
}
