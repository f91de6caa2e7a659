/** The words of feeds and of the files for machines, in English. */
export const feedWords = {
  story: 'The sources of this story as they come and change.',
  person: (name: string): string => `Every source that names ${name}, with the sentences that do.`,
  event: 'Every source that tells of this event.',
  names: (headline: string, name: string): string => `${name} in: ${headline}`,
  tells: (headline: string): string => `Told in: ${headline}`,
  alternateOf: 'This is the text of',
  terms:
    'Name the source and link to the passage when you use them. A statement marked as alleged, denied or disputed is not a fact because it stands here: keep the mark.',
  package: 'all data of this site, described by tables, fields, sizes and hashes',
  ledger:
    'every statement, one a line: who says what, how it stands, and where the exact words are',
  thisPage: 'This page in other forms',
  data: 'This page as data (JSON)',
  markdown: 'This page as Markdown',
  atom: 'Atom feed',
  json: 'JSON feed',
  search: (title: string): string => `Search the sources of: ${title}`,
} as const;
