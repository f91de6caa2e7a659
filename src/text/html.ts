const special = /[&<>"']/g;
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, for content and for attribute values in either kind of quotation marks. */
export const escapeHtml = (text: string): string =>
  text.replace(special, (character) => references[character] ?? character);

/** HTML that is safe as it is; made by `html`, or of words that were made fit for it before. */
export interface Html {
  readonly html: string;
}

/** What may stand in HTML: words, which are escaped, and HTML. */
export type HtmlPart = string | number | Html | readonly Html[];

/**
 * HTML from our own elements around parts: html`<p>${words}</p>`. Nothing can be forgotten: what is
 * not HTML is escaped.
 */
export const html = (own: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html => ({
  html: own.map((text, n) => text + written(parts[n] ?? '')).join(''),
});

function written(part: HtmlPart): string {
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'html' in part ? part.html : part.map((one) => one.html).join('');
}
