/** The body of an article with its own headline taken out, whose id then belongs to the heading of the page. */
export interface ArticleBody {
  readonly html: string;
  readonly headlineId: string | null;
}

/** The headline as the first passage of a compiled body. */
const leadingHeadline = /^<p class="headline" id="([^"]+)">.*?<\/p>\n?/s;

/** Parts a compiled body from a headline at its start: the page shows it once, as its heading, under the same id. */
export function articleBody(html: string): ArticleBody {
  const match = leadingHeadline.exec(html);
  return match ? { html: html.slice(match[0].length), headlineId: match[1] ?? null } : { html, headlineId: null };
}
