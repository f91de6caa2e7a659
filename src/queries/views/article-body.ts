/** The body of an article with its own headline taken out, which the page shows as its heading. */
export interface ArticleBody {
  readonly html: string;
  /** The id and the marked words of the headline, without its permalink. */
  readonly headline: { readonly id: string; readonly html: string } | null;
}

/** The headline as the first passage of a compiled body. */
const leadingHeadline =
  /^<p class="headline" id="([^"]+)">(.*?)( <a class="permalink"[^>]*>¶<\/a>)?<\/p>\n?/s;

/**
 * Parts a compiled body from a headline at its start: the page shows it once, as its heading, with
 * all ids that stand in it.
 */
export function articleBody(html: string): ArticleBody {
  const match = leadingHeadline.exec(html);
  if (!match) return { html, headline: null };
  const [whole, id = '', words = ''] = match;
  return { html: html.slice(whole.length), headline: { id, html: words } };
}
