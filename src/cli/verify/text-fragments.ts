import { Parser } from 'htmlparser2';

/**
 * A text directive of an address: words to highlight, for instance in
 * #:~:text=prefix-,start,end,-suffix
 */
const directive = /(?:^|&)text=([^&]*)/g;

/**
 * The fragment of an address without its directives, and the words that these look for, each in the
 * order in which they must stand.
 */
export function splitFragment(hash: string): { fragment: string; texts: string[][] } {
  const [fragment = '', directives = ''] = hash.replace(/^#/, '').split(':~:');
  const texts = [...directives.matchAll(directive)].map(([, value = '']) =>
    value.split(',').map((part) => decodeURIComponent(part.replace(/^-|-$/g, ''))),
  );
  return { fragment: decodeURIComponent(fragment), texts };
}

/**
 * The words of a page by which text directives are looked for: white space and case make no
 * difference.
 */
export function searchable(html: string): string {
  let page = '';
  const parser = new Parser({ ontext: (text) => void (page += text) });
  parser.end(html);
  return plain(page);
}

/** Whether the words stand in `words` of a page (see `searchable`) in this order. */
export function hasTexts(words: string, texts: readonly (readonly string[])[]): boolean {
  return texts.every(
    (parts) =>
      parts.reduce((from, part) => {
        const at = from < 0 ? -1 : words.indexOf(plain(part), from);
        return at < 0 ? -1 : at + plain(part).length;
      }, 0) >= 0,
  );
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
