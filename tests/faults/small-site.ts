/**
 * The files of a small site, each of which says one text; every text has a page that others have
 * not.
 */
export function smallSite(text: string): Record<string, string> {
  const pages = ['index.html', 'people/index.html', 'people/roe/index.html', `${text}/index.html`];
  const files = [...pages, 'data/story.json', '_headers', `${text}.txt`];
  return {
    ...Object.fromEntries(files.map((name) => [name, `${text} ${name}`.repeat(50)])),
    'published.json': JSON.stringify(Object.fromEntries(pages.map((page) => [page, []]))),
  };
}

/** What hosts and editors keep in the folder of a site. */
export const kept: Readonly<Record<string, string>> = {
  CNAME: 'example.org',
  '.git/HEAD': 'ref: refs/heads/main',
  'ads.txt': 'none',
};
