/** English names of months, January first. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** How a date is said, as far as a source states it. */
export const dateWords = {
  until: (date: string): string => `until ${date}`,
  from: (date: string): string => `from ${date}`,
  range: (first: string, last: string): string => `${first} to ${last}`,
  around: (date: string): string => `around ${date}`,
  noYear: (date: string): string => `${date} (year not stated)`,
  uncertain: (date: string): string => `${date} (uncertain)`,
  notStated: 'date not stated',
} as const;

/** English names of the quarters and halves of EDTF, 33 to 36, 40 and 41. */
export const partsOfYear = [
  'First quarter of',
  'Second quarter of',
  'Third quarter of',
  'Fourth quarter of',
  'First half of',
  'Second half of',
] as const;

/** English names of the seasons of EDTF, 21 to 24. */
export const seasons = ['Spring', 'Summer', 'Autumn', 'Winter'] as const;

/** 12345 → '12,345', the same on every machine. */
export const grouped = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** '1 article', '3 articles'. */
export const count = (n: number, one: string, many = `${one}s`): string =>
  `${grouped(n)} ${n === 1 ? one : many}`;

/** A part of a whole, 0 to 1, as SVG takes it: '12.5%'. */
export const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`;

/** 'a', 'a and b', 'a, b and c'. */
export const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/**
 * Words of a source in quotation marks; where they hold marks of their own, as they are: theirs are
 * never changed.
 */
export const quoted = (text: string): string => (/[“”"«»„]/.test(text) ? text : `“${text}”`);

/**
 * Who is only described or pointed at, as the source does it: ‘according to “internal
 * conversations” and “he”’. Names stand as they are.
 */
const calledSo = (claimant: string): string =>
  /^(?:\p{Ll}|(?:He|She|It|We|They|I)$)/u.test(claimant) ? quoted(claimant) : claimant;

/** Every sentence of our own on the pages; all other words are those of the sources. */
export const words = {
  site: {
    skip: 'Skip to the text',
    navigation: 'Site',
    breadcrumbs: 'Where you are',
    home: 'Story',
    search: 'Search',
    searchLabel: 'Search the sources',
    footer: 'Policies and data',
    mark: 'Every statement leads to the exact words of a named source',
    promise:
      'Every statement on these pages leads to the exact words of a named source. Nothing is added, and where the sources say nothing, neither do we.',
    rights: 'The articles, and all words quoted from them, belong to their publishers.',
    contents: 'On this page',
    footerLinks: {
      about: 'How these pages are made',
      corrections: 'Corrections',
      integrity: 'Integrity checks',
      data: 'Data and downloads',
      dossier: 'The whole story on one page',
      style: 'Style guide',
    },
    more: (n: number): string => `${grouped(n)} more`,
    lazyScripts: 'What helps to use this page',
    asTable: 'The same as a table',
    publishedBy: (name: string): string => `Published by ${name}.`,
    ledger: (articles: number, statements: number): string =>
      `${count(articles, 'article')}, ${count(statements, 'statement')} in the ledger.`,
  },
  nav: {
    timeline: 'Timeline',
    people: 'People',
    events: 'Events',
    faq: 'Questions',
    disagreements: 'Disagreements',
    quotes: 'Quotes',
    articles: 'Articles',
    about: 'About',
    data: 'Data',
  },
  source: {
    unknownOutlet: 'outlet unknown',
    undated: 'publication date unknown',
    via: 'Passed on through',
    saidBy: 'Said by',
    headline: 'the headline',
    paragraph: (n: number): string => `paragraph ${grouped(n)}`,
    passage: (n: number, of: number): string => `passage ${grouped(n)} of ${grouped(of)}`,
  },
  article: {
    eyebrow: 'Article',
    derivedHeadline: 'The article states no headline. These words are taken from its text.',
    whereTheyStand: 'Where they stand',
    editorHeadline: 'The headline was given by an editor.',
    unknownProvenance: 'Provenance unknown',
    facts: 'About this article',
    outlet: 'Outlet',
    byline: 'By',
    published: 'Published',
    rights: 'Rights',
    original: 'Original',
    archived: 'Archived copy',
    length: 'Length',
    file: 'File',
    notStated: 'not stated',
    who: 'Who appears',
    happened: 'What happened',
    answers: 'Questions it answers',
    sameSource: 'Counts as one source with',
    text: 'The article',
    removed: 'Set aside as no part of the article',
    removedIntro: 'These lines stood in the file and are left out of the text above.',
    gone: (day: string): string =>
      `This passage was removed from the source; we noticed on ${day}. It read:`,
    changed: (day: string): string =>
      `This passage changed since the link was made (we noticed on ${day}); it read:`,
    withheld: (day: string): string =>
      `The editors of these pages withheld this passage on ${day}. What it read is not kept here.`,
    stale: (version: string): string =>
      `The source of this article could not be read when these pages were last made. The article stands here in the version of ${version}.`,
    excerpt:
      'This article may only be quoted from. Its opening stands here; nothing else of it stands on these pages.',
    whole: 'Read it where it was published',
    within:
      'This passage had an address of its own; its words now stand within another passage. It read:',
    host: 'The passage that holds it',
    successor: 'What stands in its place',
    elsewhere: 'Where the passage stands now, in another article',
    permalinks: 'The ¶ beside a passage is a lasting link to it.',
  },
  people: {
    title: 'People',
    intro: 'Everyone whom the sources name, those in most articles first.',
    introLetters:
      'Everyone whom the sources name. Those in several sources come first, by their number. The others stand under the first letter of the name as it is written, with the number of mentions.',
    eyebrow: 'Person',
    onlyNamed: 'Only named',
    onlyNamedIntro:
      'The sources name these people, but in one report, without a role, and say nothing that they did. They have no page; each name leads to the passage.',
    named: 'In the sources',
    confusable: 'Not to be confused with',
    roles: 'How the sources describe them',
    rolesDiffer: 'The sources use different words. They stand side by side; we do not choose.',
    said: 'Said',
    saidAbout: 'Said about them',
    claims: 'Claims and denials',
    claimsIntro:
      'Statements about this person that are alleged, denied or disputed, or that touch sensitive matters. A claim is not a fact because it stands here.',
    events: 'What happened',
    questions: 'Questions',
    disagreements: 'Where the sources differ',
    mentions: 'Every mention',
    sources: 'Sources',
    unattributed: 'Unattributed',
    elsewhere: 'Elsewhere',
    /** For search engines and shared links: counts of quotations, events and mentions. */
    description: (name: string, articles: number, counts: readonly string[]): string =>
      `${name} in ${count(articles, 'article')}: ${counts.join(', ')}.`,
    mentionCount: (mentions: number, articles: number): string =>
      `${count(mentions, 'mention')} in ${count(articles, 'article')}`,
    inSeveral: 'In several sources',
    inOne: 'In one source',
    none: 'The sources name nobody.',
  },
  claims: {
    touches: (topics: readonly string[]): string => `touches ${list(topics)}`,
    saidBy: (claimants: readonly string[]): string => `according to ${list(claimants)}`,
    accordingTo: (claimants: readonly string[]): string =>
      `According to ${list(claimants.map(calledSo))},`,
    toldIn: 'as told in',
    anonymous: 'unnamed source',
    in: 'In',
  },
  events: {
    title: 'Events',
    intro: 'What the sources report to have happened, in their own words and in order of time.',
    eyebrow: 'Event',
    when: 'When',
    who: 'Who',
    where: 'Where',
    kind: 'What',
    kinds: {
      statement: 'a statement',
      meeting: 'a meeting',
      appointment: 'an appointment',
      vote: 'a vote',
      'legal-step': 'a legal step',
      protest: 'a protest',
      launch: 'a start or launch',
      attack: 'an attack',
      dispute: 'a dispute',
      payment: 'a payment',
      agreement: 'an agreement',
      travel: 'a journey',
      departure: 'a departure',
      message: 'a message',
      result: 'a result',
      accident: 'an accident',
      change: 'a change',
      other: null,
    } as Readonly<Record<string, string | null>>,
    parts: {
      actor: 'who acted',
      target: 'to or about whom',
      partner: 'with whom',
      owner: 'whose people or things',
    },
    reportedOn: (day: string): string => `first reported ${day}`,
    derived: 'derived',
    dateFrom: {
      stated: 'the source says',
      derived: 'derived: the article goes on telling of the day that it gave before',
      reported: 'the source says',
      undated: 'the source says',
    },
    noDate: 'The sources give no date',
    undatable: 'No calendar date follows from the source',
    accounts: 'What each source says',
    account: 'What the source says',
    accountDates: 'How each source dates it',
    before: 'Before',
    after: 'After',
    possiblySame: 'Possibly the same event',
    context: 'What else the passage says',
    contextSeveral: 'What else the passages say',
    contextAround: 'Just before and after it in the text',
    quotes: 'Said in the same passage',
    people: 'Who they are',
    textOrder: 'Told before and after',
    textOrderIntro: 'The order of the text, which need not be the order of time.',
    toldBefore: 'Told just before',
    toldAfter: 'Told just after',
    sources: 'Sources',
    timelineLink: 'On the timeline',
    alsoTold: (articles: number): string => `and in ${count(articles, 'more article')}`,
    toldIn: (articles: number, independent: number): string =>
      articles === independent
        ? `Told in ${count(articles, 'article')}, none of them a copy of another as far as we can tell.`
        : `Told in ${count(articles, 'article')} that count as ${count(independent, 'independent source')}: some rest on the same report.`,
    several: 'Told by several sources',
    dated: 'Dated',
    undatedHeading: 'Without a date',
    none: 'The sources report no events.',
  },
  timeline: {
    title: 'Timeline',
    intro:
      'Only dates that the sources give. Nothing is placed more exactly than their words allow.',
    noYear: 'Year not stated',
    noYearIntro:
      'The sources name the month or day but no year. They stand here in the order of the calendar; they need not belong to one year.',
    undated: 'Undated',
    noDate: 'no date stated',
    pictureText: (events: number): string =>
      `${count(events, 'dated event')} on an axis of months; a longer mark means a less exact date. The list below says the same in words.`,
    pictureKey:
      'A dot is a day; a bar is as long as the date is inexact; a dashed bar is an uncertain date.',
    pictureBreak: 'Where the axis is broken, years of which nothing is told are left out.',
    pictureLeft: (n: number): string =>
      `A number with a plus counts events for which the picture has no room, ${grouped(n)} in all; the list holds them.`,
    undatedElsewhere:
      'They are many: here they are counted by article; the list of events holds them.',
    undatedIntro: 'The sources report these without a date that can be placed.',
  },
  faq: {
    title: 'Questions',
    intro:
      'Questions that the articles ask, then those that follow from what they report. The answers are the words of the sources.',
    eyebrow: 'Question',
    asked: 'Asked in',
    derived: 'A question of ours; the answer is the sources’ own.',
    answer: 'What the sources answer',
    differ: 'The sources differ.',
    sideBySide: (passages: number): string => `${count(passages, 'passage')} stand side by side.`,
    moreAnswers: (passages: number): string => `and ${count(passages, 'more passage')}`,
    about: 'About',
    asOf: 'As of',
    none: 'The articles ask no questions.',
    askedHeading: 'Asked in the articles',
    derivedHeading: 'That follow from the articles',
  },
  disagreements: {
    title: 'Disagreements',
    intro:
      'Where the sources differ, their words stand side by side. There is no verdict and no majority vote.',
    eyebrow: 'Disagreement',
    subject: 'About',
    statements: 'Side by side',
    none: 'No disagreement between the sources was found. That does not mean there is none.',
    kinds: {
      fact: 'What happened',
      figure: 'Figures',
      date: 'Dates',
      role: 'Roles',
      wording: 'Wording',
      name: 'Names',
    },
  },
  quotes: {
    title: 'Quotes',
    intro:
      'Words in quotation marks, by who says them. A speaker is named only where the text ties the words to one.',
    matrix: 'Who is quoted about whom',
    matrixText: 'Who is quoted about whom: speakers in rows, persons spoken about in columns',
    matrixKey: 'Rows speak, columns are spoken about; the number counts quotations.',
    matrixCell: (n: number, speaker: string, target: string): string =>
      `${count(n, 'quotation')} of ${speaker} about ${target}`,
    matrixLeft: (n: number): string => `${count(n, 'more pair')} in the table only.`,
    matrixTable: 'The quotations as a table',
    speaker: 'Speaker',
    target: 'About',
    unnamed: 'Speakers not surely tied to a person',
    phrases: 'Quoted words that nobody is shown to have said',
    none: 'The sources quote nobody.',
  },
  articles: {
    title: 'Articles',
    intro: 'The sources of everything on these pages, newest first; then those that state no date.',
    undated: 'Publication date unknown',
  },
  front: {
    eyebrow: 'The story so far',
    titleNotes: {
      editor: '',
      names: 'The title names those who appear in most articles.',
      derived: 'No editor has given this story a title; this is the headline of one source.',
    },
    figures: {
      sources:
        (articles: number) =>
        (n: number): string =>
          articles === 1 ? 'source' : `independent source${n === 1 ? '' : 's'}`,
      people: (n: number): string => (n === 1 ? 'person' : 'people'),
      events: (n: number): string => (n === 1 ? 'event' : 'events'),
      quotes: (n: number): string => (n === 1 ? 'quotation' : 'quotations'),
    },
    asOf: 'As of',
    newest: (articles: number): string =>
      `when the ${articles === 1 ? 'only' : 'newest'} source appeared`,
    asOfUnknown: 'No source states its date',
    stripText: (events: number): string =>
      `The dated ones of these events, ${grouped(events)} of them, on an axis of time. The list below says the same in words.`,
    stripYears:
      'A line shows how exact a date is. Events without a number here have no date that could be placed.',
    stripNoYear: 'The sources name months but no year; the order is that of the calendar.',
    happened: 'What happened',
    who: 'Who’s who',
    differ: 'Where the sources differ',
    questions: 'Questions',
    sources: 'The sources',
    allEvents: 'The whole timeline',
    allPeople: 'Everyone',
    allQuestions: 'All questions',
    allDisagreements: 'All disagreements',
    allQuotes: 'Who said what',
    allArticles: 'All articles',
    independent: (groups: number): string => count(groups, 'independent source'),
    articles: (groups: number, articles: number): string => {
      if (articles === 1) return 'One article; there is nothing to hold it against.';
      return groups === articles
        ? `in ${count(articles, 'article')}, none of them a copy of another as far as we can tell.`
        : `in ${count(articles, 'article')}: some rest on the same report and count once.`;
    },
  },
  filter: {
    title: 'Show only',
    person: 'Person',
    source: 'Source',
    all: 'All',
    reset: 'Show all',
    shown: '{shown} of {all} shown',
    none: 'Nothing here fits both choices',
  },
  relations: {
    title: 'Named together with',
    intro:
      'Persons whom one sentence names together with this person. What they have to do with each other, the sentence says; nothing is inferred.',
    text: (name: string, others: number): string =>
      `${name} and ${count(others, 'person', 'people')} named in the same sentences. The list says the same in words.`,
    key: 'A line stands for sentences that name both; the wider, the more.',
    ringKey:
      'Lines from the middle are sentences that name both, the wider, the more; lines across join others whom one sentence names together.',
    left: (n: number): string => `${count(n, 'more person', 'more people')} in the list only.`,
    sentences: (n: number): string => count(n, 'sentence'),
  },
  overlap: {
    title: 'How they overlap',
    text: 'How the sources overlap in what they tell',
    key: 'Events that each article tells: dark, those that another independent source tells too; light, those it tells alone. A line beside articles means that they count as one source.',
    left: (n: number): string =>
      `${count(n, 'more article')} in the table only: they share least or nothing.`,
    noneShared: 'No event was found that two independent sources tell.',
    source: 'Source',
    events: 'Events',
    shared: 'of these told or named elsewhere too',
    people: 'People',
    group: 'Independent source no.',
  },
  dossier: {
    title: 'The whole story on one page',
    link: 'The whole story on one page',
    intro:
      'Everything that these pages hold, one after the other, to read through, print and keep.',
  },
  search: {
    title: 'Search',
    intro: 'Finds people, events, questions, quotations and single paragraphs.',
    placeholder: 'A name, a word, a phrase',
    noScript:
      'This search runs in your browser and needs JavaScript. Without it, look here in the index, or open the whole story on one page and find words there with your browser (Ctrl-F or ⌘-F).',
    names: 'Names',
    see: 'see',
    articles: 'Articles',
    all: 'All of them',
    filter: 'Narrow down',
    help: 'How to ask',
    ways: [
      { ask: '“a bitter word”', gives: 'these words in this order' },
      { ask: 'bridge -toll', gives: 'without a word; -“a phrase” leaves out a phrase' },
      { ask: 'said by: Jane Roe', gives: 'what a person says' },
      { ask: 'about: Jane Roe', gives: 'where a person is spoken of' },
    ],
    /** Words that the scripts of the search show; {q} and {n} are filled in. */
    browser: {
      title: 'Search',
      label: 'Search the sources',
      placeholder: 'A name, a word, a phrase',
      submit: 'All results',
      close: 'Close',
      results: 'Results',
      recent: 'Recent searches',
      recentNote: 'Kept in this browser only',
      forget: 'Forget them',
      hint: 'Arrow keys to choose, Enter to open, Escape to close',
      slash: 'The key / opens this box',
      one: '1 result for “{q}”',
      many: '{n} results for “{q}”',
      none: 'Nothing was found for “{q}”.',
      fault:
        'The search could not be loaded. The lists of people, events, questions and articles lead everywhere.',
      some: 'Few or no passages hold all these words; the others hold most of them.',
      nobody: 'The sources name nobody called “{q}”.',
      didYouMean: 'Did you mean',
      more: 'Show more',
      any: 'any',
      undated: 'undated',
      facets: {
        kind: 'Show',
        person: 'Person',
        outlet: 'Outlet',
        year: 'Year',
        status: 'Status',
        sort: 'Order',
      },
      sorts: { relevance: 'Best match first', newest: 'Newest first', oldest: 'Oldest first' },
      kinds: {
        person: 'Person',
        organisation: 'Organisation',
        event: 'Event',
        question: 'Question',
        disagreement: 'Disagreement',
        quotation: 'Quotation',
        passage: 'Passage',
        article: 'Article',
      },
      kindsMany: {
        '': 'Everything',
        person: 'People',
        event: 'Events',
        question: 'Questions',
        disagreement: 'Disagreements',
        quotation: 'Quotations',
        passage: 'Passages',
        article: 'Articles',
      },
      statuses: {
        reported: 'reported',
        alleged: 'alleged',
        denied: 'denied',
        disputed: 'disputed',
        charged: 'charged',
        convicted: 'convicted',
        withdrawn: 'withdrawn',
        'author-voice': 'the author’s own view',
      },
      /** What a reader may type before a colon, in lower case. */
      operators: { saidBy: ['said by'], about: ['about'] },
    },
  },
  former: {
    eyebrow: 'A former address',
    description: 'An address that was published here once.',
    withdrawnTitle: 'This page was taken away',
    withdrawn: (day: string): string =>
      `The editors took this page away; it was last here on ${day}.`,
    moved: 'This page has moved. It is now:',
    parted: (day: string): string => `What this page told stands on several pages since ${day}:`,
    gone: (day: string): string =>
      `On ${day} the sources had nothing more for this page. Nothing took its place.`,
    toldOtherwise: (day: string): string =>
      `Since ${day} this is not told as an event of its own. The same passages tell:`,
    onlyNamed: (day: string): string =>
      `Since ${day} there is no page about this person, whom the sources only name. They are first named here:`,
    namesakes: 'There is another page of the same title. It is not about the same:',
    articleTitle: 'An article that is no longer among the sources',
    articleWithheld: (day: string): string =>
      `The editors of these pages withheld this article on ${day}. What it read is not kept here.`,
    articleGone: (day: string): string =>
      `We noticed on ${day} that this article is no longer among the sources. Links to its passages show what they read.`,
  },
  notFound: {
    title: 'Page not found',
    intro:
      'There is no page at this address. It may have been mistyped: an address that was once published here stays valid.',
    ways: 'Ways on',
    story: 'The story',
    who: 'Who appears in most articles',
  },
  status: {
    reported: 'reported',
    alleged: 'alleged',
    denied: 'denied',
    disputed: 'disputed',
    charged: 'charged',
    convicted: 'convicted',
    withdrawn: 'withdrawn',
    'author-voice': 'the author’s own view',
  },
  /** Beside words that are not told as fact, where no status says so. */
  moods: {
    hedge: 'not certain',
    attribution: 'somebody’s word',
    denial: 'denied',
    negation: 'said not to be so',
    question: 'asked, not told',
    condition: 'conditional',
    mood: 'planned or possible',
  },
} as const;
