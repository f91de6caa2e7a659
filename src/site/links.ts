/** Addresses of everything on the site, below one base. */
export interface Links {
  readonly home: string;
  /** A page of a fixed name: 'timeline' → /base/timeline/ */
  readonly page: (name: string) => string;
  /** A file: 'data/people.json' → /base/data/people.json */
  readonly file: (name: string) => string;
  readonly article: (id: string) => string;
  /** One passage, quotation or removed passage of an article. */
  readonly passage: (article: string, fragment: string) => string;
  readonly person: (id: string) => string;
  readonly event: (id: string) => string;
  readonly question: (id: string) => string;
  readonly disagreement: (id: string) => string;
  /** The address with scheme and host where the site's address is known, else as it is. */
  readonly absolute: (address: string) => string;
}

/**
 * Makes the addresses of a site that is served below `base` (with a slash at both ends) of `site`,
 * for instance https://example.org.
 */
export function linksBelow(base: string, site?: string): Links {
  const page = (name: string): string => `${base}${name}/`;
  const article = (id: string): string => page(`articles/${id}`);
  return {
    home: base,
    page,
    file: (name) => `${base}${name}`,
    article,
    passage: (id, fragment) => `${article(id)}#${fragment}`,
    person: (id) => page(`people/${id}`),
    event: (id) => page(`events/${id}`),
    question: (id) => page(`faq/${id}`),
    disagreement: (id) => page(`disagreements/${id}`),
    absolute: (address) => (site ? new URL(address, site).href : address),
  };
}
