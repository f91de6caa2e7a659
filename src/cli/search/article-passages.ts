import { Parser } from 'htmlparser2';

/** A passage of an article's page: its fragment and its words. */
export interface PagePassage {
  readonly fragment: string;
  readonly text: string;
}

/**
 * Elements of an article's text that are passages when they carry an id; a quotation within one is
 * not.
 */
const passageElements = new Set(['p', 'li', 'tr', 'blockquote', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * The passages of an article's page in their order: what carries an id inside the element with
 * data-part="article".
 */
export function articlePassages(html: string): PagePassage[] {
  const found: PagePassage[] = [];
  let depth = 0;
  let inText = 0;
  let skipped = 0;
  let open: { fragment: string; depth: number; text: string } | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      depth++;
      if (attributes['data-part'] === 'article') inText = depth;
      if (!inText) return;
      if (skipped === 0 && attributes['data-pagefind-ignore'] !== undefined) skipped = depth;
      if (!open && attributes['id'] && passageElements.has(name))
        open = { fragment: attributes['id'], depth, text: '' };
      else if (open && (name === 'td' || name === 'th')) open.text += ' ';
    },
    ontext(text) {
      if (open && skipped === 0) open.text += text;
    },
    onclosetag() {
      if (open?.depth === depth) {
        const text = open.text.replace(/\s+/g, ' ').trim();
        if (text) found.push({ fragment: open.fragment, text });
        open = undefined;
      }
      if (skipped === depth) skipped = 0;
      if (inText === depth) inText = 0;
      depth--;
    },
  });
  parser.end(html);
  return found;
}
