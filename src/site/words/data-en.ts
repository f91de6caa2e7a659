import { count, grouped } from './en.ts';

/** What the page says of one file: its title, what it holds, and one thing that it is good for. */
export interface FileWords {
  readonly title: string;
  readonly holds: string;
  readonly use: string;
}

/** The words of the page on data and downloads, in English. */
export const dataWords = {
  title: 'Data and downloads',
  intro: 'Everything on these pages as data, with the place of every word.',
  entries: (n: number): string => count(n, 'entry', 'entries'),
  kilobytes: (bytes: number): string =>
    bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} kB`,
  schema: 'schema',
  schemaOf: (file: string): string => `Schema of ${file}`,
  use: 'For instance:',
  groups: {
    tables: {
      title: 'Tables',
      intro:
        'For Excel, LibreOffice, R or Python. In Excel, take Data → From Text/CSV, so that quotation marks and names come out right. Each row names its source and leads to the passage. Text that a spreadsheet would run as a formula has an apostrophe before it.',
    },
    time: { title: 'Timeline and calendar', intro: 'The dated events, for other programs.' },
    networks: {
      title: 'Networks',
      intro: 'Who stands with whom in which event, and who is quoted about whom.',
    },
    citing: { title: 'Citations', intro: 'The articles, for reference managers.' },
    whole: { title: 'The whole data', intro: 'As JSON, for programs. Each file has a schema.' },
  },
  files: {
    'people.csv': {
      title: 'People',
      holds: 'Who is named, under which names, how often, and in how many articles.',
      use: 'sort by “articles” to see whom every source names.',
    },
    'roles.csv': {
      title: 'Roles',
      holds: 'How each source describes each person, in its words.',
      use: 'compare what two sources call the same person.',
    },
    'mentions.csv': {
      title: 'Mentions',
      holds: 'Every place that names a person or an organisation.',
      use: 'count who is named in which article.',
    },
    'events.csv': {
      title: 'Events',
      holds: 'What happened, when as far as a source says, and who took part.',
      use: 'filter by a person to get their part of the story.',
    },
    'event-accounts.csv': {
      title: 'Accounts of events',
      holds: 'Each source’s own account of each event.',
      use: 'put two accounts of one event side by side.',
    },
    'quotations.csv': {
      title: 'Quotations',
      holds: 'Who said what about whom, through whom it came, and how it stands.',
      use: 'list all that one person is quoted with.',
    },
    'statements.csv': {
      title: 'Statements',
      holds:
        'The ledger: every statement, who says so, whether it is alleged, denied or disputed, and which sensitive topics it touches.',
      use: 'filter by “alleged” to check every claim against its source.',
    },
    'articles.csv': {
      title: 'Articles',
      holds: 'The sources: outlet, byline, date, rights, address.',
      use: 'see what is not known about a source.',
    },
    'articles.json': {
      title: 'Articles',
      holds: 'Where they come from, their passages with lasting ids, and what was set aside.',
      use: 'link to a passage from a page of your own.',
    },
    'people.json': {
      title: 'People',
      holds: 'Their names, roles, mentions, quotations and events.',
      use: 'build a who’s who.',
    },
    'organisations.json': {
      title: 'Organisations',
      holds: 'Their names and mentions.',
      use: 'find the passages that name a company.',
    },
    'events.json': {
      title: 'Events',
      holds: 'Their dates (EDTF), participants and accounts.',
      use: 'draw a timeline that keeps vague dates vague.',
    },
    'quotes.json': {
      title: 'Quotations',
      holds: 'What was said, with speakers as far as the text names them.',
      use: 'show quotations with a link to each sentence.',
    },
    'questions.json': {
      title: 'Questions',
      holds: 'Questions and the words that answer them.',
      use: 'answer a question with a citation.',
    },
    'disagreements.json': {
      title: 'Disagreements',
      holds: 'What the sources differ on, each with its words.',
      use: 'see what to check first.',
    },
    'ledger.jsonl': {
      title: 'The ledger',
      holds: 'All statements, one a line: who says what, how it stands, and where.',
      use: 'keep a copy and compare it with a later one.',
    },
    'integrity.json': {
      title: 'Integrity',
      holds: 'What was read and what the integrity checks found.',
      use: 'compare the fingerprint of a file with your own copy.',
    },
    'timeline.json': {
      title: 'TimelineJS',
      holds: 'The events whose year a source gives. It says how many are left out.',
      use: 'show the timeline on another site.',
    },
    'timeline.ics': {
      title: 'iCalendar',
      holds:
        'The events whose year and month a source gives, as whole days; a month stands as a month. It says how many are left out.',
      use: 'open it in a calendar.',
    },
    'sources.csl.json': {
      title: 'CSL-JSON',
      holds: 'All articles, for Zotero, Mendeley and pandoc.',
      use: 'import it into Zotero.',
    },
    'sources.bib': {
      title: 'BibTeX',
      holds: 'All articles, for LaTeX and JabRef.',
      use: 'cite an article in a paper.',
    },
    'network.graphml': {
      title: 'GraphML',
      holds:
        'People, events and articles as a network, for Gephi, yEd or Cytoscape. Every edge carries its words, their source and how they stand.',
      use: 'see who links two parts of the story.',
    },
    'entities.ftm.json': {
      title: 'FollowTheMoney',
      holds:
        'People, organisations, events and every mention, for Aleph and OpenSanctions tools. Articles are the proof; each claim is a note with its status.',
      use: 'match the names against a list of your own.',
    },
    'datapackage.json': {
      title: 'Data package',
      holds: 'Every other file with its fields, keys, size and hash (Frictionless Data Package).',
      use: 'load all tables at once, with their types.',
    },
  } as Readonly<Record<string, FileWords>>,
  feeds: {
    title: 'Feeds',
    intro:
      'To follow the story in a reader of feeds. Each person and each event has feeds too; they are linked at the foot of their pages.',
    atom: 'For every reader of feeds.',
    json: 'The same as JSON.',
  },
  pages: {
    title: 'Single pages',
    intro: 'Each page can be taken along by itself: both forms are linked at its foot.',
    data: 'put index.json after the address of a page.',
    markdown: 'put index.html.md after it.',
    llms: 'A list of all pages as Markdown, for programs that read.',
  },
  keep: {
    title: 'Please keep the status',
    text: 'A statement that is marked as alleged, denied, disputed, charged or withdrawn is not a fact because it stands here. Every file carries the mark with the words, and who says so. Do not part them.',
  },
  terms: {
    title: 'Whose it is',
    words:
      'The words quoted from the articles belong to their publishers, in every file that holds them. Please name the source, and link to the passage, when you use them.',
    rights: 'What the articles state about their rights:',
    notStated: 'nothing',
    without: (files: string): string => `${files} hold no more of an article than its headline.`,
    articles: (n: number): string => `${grouped(n)} of the articles`,
    ours: 'Ids, dates, places and links were made by a program. No licence has been stated for them.',
  },
  provenanceTitle: 'How places are given',
  provenance: [
    'Every value that came from a source says from where: the article, the file, the passage, and where the exact words begin and end. Positions count UTF-16 code units of the decoded file, with each line end as one character. The address leads to the passage on this site.',
  ],
} as const;
