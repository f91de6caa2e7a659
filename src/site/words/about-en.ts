/** The words of the page on how the site is made, in English. */
export const about = {
  title: 'How these pages are made',
  intro:
    'A program read the articles and laid out what they say. It adds nothing. Every statement is the exact words of a source, or a heading and date made from them, and links to where they stand.',
  note: 'A note from the editors',
  sections: [
    {
      id: 'method',
      title: 'From articles to pages',
      paragraphs: [
        'Each article is cut into paragraphs, headings, lists and tables. Every one of them has a lasting address: the ¶ beside it. Lines that are no part of the article, such as “share this”, are set aside and listed on its page.',
        'Fixed rules then find names, quotations, dates, events and questions. No language model takes part, and the same articles always give the same pages.',
        'Everything found goes into a ledger of statements: who says what, in which article, in exactly which words. The pages on people, events, questions and disagreements are views of that ledger.',
      ],
    },
    {
      id: 'limits',
      title: 'What these pages cannot do',
      paragraphs: [
        'They do not say what is true. They show what each source says, under its name. Where sources differ, they show that, and do not choose.',
        'Rules make mistakes: they overlook names, quotations and events. Where the text does not surely tie words to a speaker, or a name to a person, the pages stay silent. A reader may find more.',
        'Dates are never made more exact than the words of the source. A source that says “in April” and has no date of its own gives an April of no known year.',
        'A name alone never becomes a fuller name, and nothing is concluded about anyone’s age, origin, belief or health.',
      ],
    },
    {
      id: 'rights',
      title: 'Whose words these are',
      paragraphs: [
        'The articles, and all words quoted from them, belong to their publishers. Where the rights, the outlet or the original address are unknown, the article’s page says so.',
      ],
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
    intro:
      'Before these pages are published, each is held against fixed rules: every quotation exact, every source named, every allegation marked as one. A page that breaks one keeps the whole site from being published.',
    link: 'The rules, what was checked, and the fingerprints of what was read',
  },
  contact: {
    title: 'Contact',
    publisher: (name: string): string => `These pages are published by ${name}.`,
    noPublisher: 'The publisher of these pages has not been stated.',
    none: 'No contact has been stated.',
  },
} as const;
