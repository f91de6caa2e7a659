/** The words of the page on data and downloads, in English. */
export const dataWords = {
  title: 'Data and downloads',
  intro: 'Everything on these pages as data, with the place of every word.',
  file: 'File', holds: 'What it holds', entries: 'Entries', schema: 'Schema',
  schemaOf: (name: string): string => `Schema of ${name}`,
  files: {
    articles: 'The articles: where they come from, their passages with lasting ids, and what was set aside.',
    people: 'People with their names, roles, mentions, quotations and events.',
    organisations: 'Organisations with their names and mentions.',
    events: 'Events with their dates (EDTF), participants and accounts.',
    quotes: 'Quotations with their speakers, as far as the text names them.',
    questions: 'Questions and the words that answer them.',
    disagreements: 'What the sources differ on.',
    ledger: 'All statements, one a line: who says what, how it stands, and where.',
    integrity: 'What was read and what the integrity checks found.',
  },
  provenanceTitle: 'How places are given',
  provenance: [
    'Every value that came from a source carries its provenance: the article, the file, the passage, and the first and last position of the exact words in the decoded file, counted in UTF-16 code units with line ends as single characters. The address leads to the passage on this site.',
    'The words belong to their publishers. Please name the source, and link to the passage, when you use them.',
  ],
} as const;
