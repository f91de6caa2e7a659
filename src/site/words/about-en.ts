/** The words of the page on how the site is made, in English. */
export const about = {
  title: 'How these pages are made',
  intro: 'A program read the articles and laid out what they say. It adds nothing: every statement is the exact words of a source, or a heading and date made from them, with a link to where they stand.',
  note: 'A note from the editors',
  sections: [
    {
      id: 'method', title: 'From articles to pages',
      paragraphs: [
        'Each article is cut into paragraphs, headings, lists and tables. Every one of them has a lasting address: the ¶ beside it. Lines that are no part of the article, such as “share this”, are set aside and listed on its page.',
        'Fixed rules then find names, quotations, dates, events and questions. No language model takes part, and the same articles always give the same pages.',
        'Everything found goes into a ledger of statements: who says what, in which article, in exactly which words. The pages on people, events, questions and disagreements are views of that ledger.',
      ],
    },
    {
      id: 'limits', title: 'What these pages cannot do',
      paragraphs: [
        'They do not say what is true. They show what the sources say, with the name of each source, and they show where sources differ without choosing between them.',
        'Rules make mistakes: they overlook names, quotations and events. Where the text does not surely tie words to a speaker, or a name to a person, the pages stay silent; something may therefore be missing that a reader would have found.',
        'Dates are never made more exact than the words of the source. A source that says “in April” and has no date of its own gives an April of no known year.',
        'A name alone never becomes a fuller name, and nothing is concluded about anyone’s age, origin, belief or health.',
      ],
    },
    {
      id: 'rights', title: 'Whose words these are',
      paragraphs: ['The articles, and all words quoted from them, belong to their publishers. Where the rights, the outlet or the original address are unknown, the article’s page says so.'],
    },
  ],
  corrections: {
    title: 'Corrections',
    paragraphs: [
      'If a page names the wrong person, ties words to the wrong speaker or misreads a date, please write to us. Editors can join and part people, rename them and take a page away; their decisions survive every later run.',
      'An error in an article itself is its publisher’s to correct. When the corrected article is read again, its paragraphs keep their addresses, and what was removed stays reachable and says so.',
    ],
  },
  integrity: {
    title: 'Integrity checks',
    intro: (rules: number, open: number): string => `Every build runs ${rules} checks. ${open === 0 ? 'This one passed all of them.' : open === 1 ? 'One of them found something to review.' : `${open} of them found something to review.`}`,
    asData: 'The same as data',
    rule: 'Check', level: 'Weight', checked: 'Places checked', found: 'Found', result: 'Result', pass: 'passed', review: 'to review', fail: 'failed',
  },
  levels: { error: 'stops the build', warn: 'goes to review', info: 'is counted' },
  rules: {
    'quote-exact': 'Every quotation is exactly what stands in its source.',
    'sentence-sourced': 'Every sentence about a person leads to a passage of an article.',
    'no-synthesis': 'Every sentence of a page is a source’s own or a fixed template.',
    'outlet-named': 'A statement outside its article names its source in the text.',
    'attribution-depth': 'Whoever passes words on stays named.',
    'allegation-status': 'Allegations are marked as such.',
    'denial-adjacent': 'A denial stands beside what it denies.',
    'disagreement-shown': 'Differing accounts stand side by side.',
    'speaker-needs-cue': 'A quotation has a speaker only where the text ties it to one.',
    'date-honest': 'No date is more exact than its words.',
    'copies-not-corroboration': 'Copies of one report count as one source.',
    'no-inferred-traits': 'Nothing is concluded about anyone’s person.',
    'fragment-kept': 'Every address once published still leads somewhere.',
    'provenance-known': 'Outlet, address and rights of each article are stated.',
    'excerpt-budget': 'No more of an article is shown than its rights allow.',
    'correction-logged': 'Changed statements are recorded as corrections.',
    withheld: 'What is withheld appears nowhere.',
  } as Readonly<Record<string, string>>,
  inputs: {
    title: 'What was read',
    intro: (files: string, aside: number): string => `${files}, each with the fingerprint of its bytes. ${aside === 0 ? 'None was set aside.' : `${aside} could not be used; the reason stands beside it.`}`,
    file: 'File', became: 'Became', aside: 'Set aside',
  },
  contact: {
    title: 'Contact',
    publisher: (name: string): string => `These pages are published by ${name}.`,
    noPublisher: 'The publisher of these pages has not been stated.',
    none: 'No contact has been stated.',
  },
} as const;
