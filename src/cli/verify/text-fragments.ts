import { Parser } from 'htmlparser2';

/** A text directive of an address: words to highlight, for instance in #:~:text=prefix-,start,end,-suffix */
const directive = /(?:^|&)text=([^&]*)/g;

/** The fragment of an address without its directives, and the words that these look for, each in the order in which they must stand. */
export function splitFragment(hash: string): { fragment: string; texts: string[][] } {
  const [fragment = '', directives = ''] = hash.replace(/^#/, '').split(':~:');
  const texts = [...directives.matchAll(directive)].map(([, value]) => value!.split(',').map((part) => decodeURIComponent(part.replace(/^-|-$/g, ''))));
  return { fragment: decodeURIComponent(fragment), texts };
}

/** Whether the words stand on a page in this order; white space and case make no difference. */
export function hasTexts(html: string, texts: readonly (readonly string[])[]): boolean {
  let page = '';
  const parser = new Parser({ ontext: (text) => void (page += text) });
  parser.end(html);
  const words = plain(page);
  return texts.every((parts) => parts.reduce((from, part) => { const at = from < 0 ? -1 : words.indexOf(plain(part), from); return at < 0 ? -1 : at + plain(part).length; }, 0) >= 0);
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
