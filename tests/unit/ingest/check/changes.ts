import type { Draft } from '../../../../src/ingest/check/rule.ts';

/** Looks a thing up that a test needs; a test that looks for what is not there fails. */
export function found<One>(list: readonly One[], is: (one: One) => boolean, what: string): One {
  const one = list.find(is);
  if (one === undefined) throw new Error(`the draft has no ${what}`);
  return one;
}

/** Puts other values into something that is only read otherwise. */
const set = <One extends object>(one: One, values: { readonly [Key in keyof One]?: unknown }) =>
  void Object.assign(one, values);

interface PageOfAny {
  readonly data: { readonly id: string };
  readonly body: object[];
}

const articleOf = ({ articles }: Draft, id: string) =>
  found(articles, ({ data }) => data.seed === `${id}.txt`, `article ${id}`).data;
const rowIn = (draft: Draft, article: string, words: string) =>
  found(articleOf(draft, article).statements, ({ exact }) => exact.startsWith(words), words);
const quoteIn = (draft: Draft, article: string) =>
  found(articleOf(draft, article).quotes, () => true, 'quotation');
const timeIn = (draft: Draft, article: string, edtf: string) =>
  found(articleOf(draft, article).times, (time) => time.edtf === edtf, edtf);
const pageIn = (draft: Draft, folder: 'people' | 'events' | 'faq' | 'disagreements', id: string) =>
  found(
    draft[folder] as unknown as readonly PageOfAny[],
    ({ data }) => data.id.startsWith(id),
    `${folder}/${id}`,
  );
const dataOf = (draft: Draft, folder: Parameters<typeof pageIn>[1], id: string) =>
  pageIn(draft, folder, id).data as unknown as Record<string, { [key: string]: unknown }[]>;
const lockOf = (draft: Draft, article: string, kind = 'paragraph') =>
  found(
    draft.after.get(articleOf(draft, article).id) ?? [],
    (record) => record.kind === kind,
    `${kind} in the lock of ${article}`,
  );

export const unchanged = 'nothing is changed';

/** One thing changed in pages that hold, by what a reader would say of it. */
export const changes: Readonly<Record<string, (draft: Draft) => void>> = {
  [unchanged]: () => undefined,

  // Citations.
  'a row cites a word less': (draft) => {
    const row = rowIn(draft, 'talks', 'Roe denied');
    set(row, { exact: row.exact.slice(0, -1) });
  },
  'a row cites words of another block': (draft) => {
    const { block } = rowIn(draft, 'talks', 'Former pilot');
    set(rowIn(draft, 'talks', 'She left'), { block });
  },
  'a row names a block that is not there': (draft) =>
    set(rowIn(draft, 'talks', 'She left'), { block: 'p-nowhere' }),
  'the place of a speaker is wrong': (draft) => {
    const quote = quoteIn(draft, 'talks');
    if (quote.speakerPlace) set(quote.speakerPlace, { exact: 'John Roe' });
  },
  'an alias cites what the source does not say': (draft) => {
    const [alias] = dataOf(draft, 'people', 'jane-roe')['aliases'] ?? [];
    for (const place of (alias?.['provenance'] ?? []) as object[]) set(place, { exact: 'J. Roe' });
  },
  'an account of an event cites what the source does not say': (draft) => {
    const [account] = dataOf(draft, 'events', 'jane-roe-left')['accounts'] ?? [];
    set(account?.['provenance'] as object, { exact: 'Jane Roe fled Port Amber on 3 June 2025' });
  },
  'an answer cites an article that is not there': (draft) => {
    const [answer] = dataOf(draft, 'faq', 'what-did-jane-roe-say')['answers'] ?? [];
    set(answer ?? {}, { article: 'gone' });
  },
  'a side of a disagreement is cut': (draft) => {
    const [side] = dataOf(draft, 'disagreements', 'whether')['statements'] ?? [];
    set(side ?? {}, { exact: 'President' });
  },

  // Sentences of pages.
  'a page has a sentence of its own': (draft) =>
    void pageIn(draft, 'people', 'jane-roe').body.push({
      type: 'passage',
      id: 'p-own',
      kind: 'paragraph',
      content: ['Jane Roe is known to all.'],
    }),
  'a page has no sentence of any source': (draft) =>
    void pageIn(draft, 'faq', 'who-is-jane-roe').body.splice(0),
  'an excerpt reads otherwise than its article': (draft) =>
    set(
      found(pageIn(draft, 'faq', 'who-is-jane-roe').body, () => true, 'excerpt'),
      {
        content: ['Mayor Jane Roe said nothing.'],
      },
    ),
  'an excerpt begins before the passage that it names': (draft) => {
    const one = excerptOn(draft);
    set(one.at, { start: one.at.start - 1 });
  },
  'an excerpt of nothing': (draft) => {
    const one = excerptOn(draft);
    set(one.at, { end: one.at.start });
  },

  // What the program words itself.
  'the words that open the story are not those of the source': (draft) =>
    set(draft.front.data, {
      nutGraf: {
        ...rowIn(draft, 'talks', 'She left'),
        article: 'port-talks-fail-at-night',
        exact: 'She fled.',
      },
    }),
  'a headline that the article does not have': (draft) =>
    set(articleOf(draft, 'talks'), { headline: 'Port talks fail by day' }),
  'a headline cut short, with a mark that says so': (draft) => {
    const { headlinePlace } = articleOf(draft, 'talks');
    if (headlinePlace) set(headlinePlace, { end: headlinePlace.start + 10 });
    set(articleOf(draft, 'talks'), { headline: 'Port talks…' });
  },
  'a headline said to be an editor’s': (draft) =>
    set(articleOf(draft, 'talks'), { headlineOrigin: 'editor' }),
  'a heading that is no headline': (draft) =>
    set(
      found(pageIn(draft, 'people', 'jane-roe').body, (block) => 'heading' in block, 'heading'),
      { heading: 'Amber Courier, ‘Her youth’' },
    ),
  'a title of the story with a name that nobody has': (draft) =>
    set(draft.front.data, { title: 'Jane Roe and Ada Quill' }),
  'a title of the story that is no headline': (draft) =>
    set(draft.front.data, { titleOrigin: 'headline', title: 'The fall of Port Amber' }),
  'a title of the story that editors gave': (draft) =>
    set(draft.front.data, { titleOrigin: 'editor', title: 'The fall of Port Amber' }),
  'a name that no source uses': (draft) =>
    set(dataOf(draft, 'people', 'karim'), { name: 'Karim al-Haddad' }),
  'a label that is told by the second account only': (draft) => {
    const event = dataOf(draft, 'events', 'former-pilot');
    const [first] = event['accounts'] ?? [];
    const [other] = dataOf(draft, 'events', 'jane-roe-left')['accounts'] ?? [];
    set(event, { accounts: [other, first] as never });
  },
  'a name that editors gave': (draft) => {
    set(dataOf(draft, 'people', 'karim'), { name: 'Karim al-Haddad' });
    draft.edits.rename.push({ person: 'karim-haddad', name: 'Karim al-Haddad' });
  },
  'a label in words of its account, with some left out': (draft) =>
    set(dataOf(draft, 'events', 'former-pilot'), { label: 'Karim Haddad accused Roe' }),
  'a label with a word that its account does not have': (draft) =>
    set(dataOf(draft, 'events', 'former-pilot'), { label: 'Karim Haddad falsely accused Roe' }),
  'a label with a name in brackets that nobody has': (draft) =>
    set(dataOf(draft, 'events', 'jane-roe-left'), { label: '[Ada Quill] left Port Amber' }),
  'a question of no template': (draft) =>
    set(dataOf(draft, 'faq', 'who-is-jane-roe'), { question: 'Where is Jane Roe?' }),
  'a question of a template that is not there': (draft) =>
    set(dataOf(draft, 'faq', 'who-is-jane-roe'), { template: 'where-is' }),
  'a question about somebody whom it does not cite': (draft) =>
    set(dataOf(draft, 'faq', 'who-is-jane-roe'), { question: 'Who is Karim Haddad?' }),
  'a question of an article, told in other words': (draft) =>
    set(dataOf(draft, 'faq', 'who-will-pay'), { question: 'Who pays for the breaks?' }),
  'a question of an article that cites what it does not say': (draft) => {
    const asked = dataOf(draft, 'faq', 'who-will-pay')['asked'] as unknown as object;
    set(asked, { exact: 'Who will pay for the breaks?' });
  },
  'a title of a disagreement that no template makes of its sides': (draft) =>
    set(dataOf(draft, 'disagreements', 'whether'), {
      title: 'What the sources call it: “Former President” or “President”',
    }),
  'a title of a disagreement about nobody known': (draft) =>
    set(dataOf(draft, 'disagreements', 'whether'), {
      title: 'Whether Ada Quill’s role is current or former',
    }),
  'a title of a disagreement of no template': (draft) =>
    set(dataOf(draft, 'disagreements', 'whether'), { title: 'Ingrid Solberg lied about her role' }),

  // Sources.
  'an excerpt under another headline': (draft) =>
    set(excerptOn(draft), { from: 'Amber Courier, ‘Ferry line is sold’' }),
  'an excerpt under another outlet': (draft) =>
    set(excerptOn(draft), { from: 'Northern Post, ‘Port talks fail at night’' }),
  'an excerpt of an article that is not there': (draft) =>
    set(excerptOn(draft).at, { article: 'gone' }),

  // Who says so.
  'a row that does not begin with its outlet': (draft) =>
    set(rowIn(draft, 'talks', 'She left'), { claimants: ['Jane Roe'] }),
  'a row of somebody whom the article does not name': (draft) =>
    set(rowIn(draft, 'talks', 'She left'), { claimants: ['Amber Courier', 'Ada Quill'] }),
  'a quotation whose row loses through whom it came': (draft) =>
    set(rowIn(draft, 'sale', '“The line'), { claimants: ['Northern Post', 'Haddad'] }),
  'a quotation without a row': (draft) =>
    set(rowIn(draft, 'sale', '“The line'), { kind: 'speech' }),
  'a quotation of nobody, through somebody': (draft) =>
    set(quoteIn(draft, 'sale'), { speaker: null }),
  'a speaker without a cue': (draft) => set(quoteIn(draft, 'talks'), { cue: null }),
  'a speaker without a cue whom an editor named': (draft) =>
    set(quoteIn(draft, 'talks'), { cue: null, decidedBy: 'editor' }),
  'a speaker without a place': (draft) => set(quoteIn(draft, 'talks'), { speakerPlace: null }),

  // Allegations.
  'an allegation that touches nothing grave, as plain as any': (draft) =>
    set(rowIn(draft, 'talks', 'She left'), { kind: 'allegation', status: 'reported' }),
  'a denial that touches nothing grave, as reported': (draft) =>
    set(rowIn(draft, 'talks', 'She left'), { kind: 'denial', status: 'reported' }),
  'an act that touches two grave matters': (draft) =>
    set(rowIn(draft, 'talks', 'She left'), { sensitive: ['crime', 'corruption'] }),
  'an accusation of crime as a plain act': (draft) =>
    set(rowIn(draft, 'talks', 'Former pilot Karim'), { kind: 'act', status: 'reported' }),
  'an accusation of crime as an act that is alleged': (draft) =>
    set(rowIn(draft, 'talks', 'Former pilot Karim'), { kind: 'act' }),
  'an accusation of crime as speech of nobody': (draft) =>
    set(rowIn(draft, 'talks', 'Former pilot Karim'), { kind: 'speech', claimants: [] }),
  'an accusation of crime as speech of somebody': (draft) =>
    set(rowIn(draft, 'talks', 'Former pilot Karim'), { kind: 'speech' }),
  'a denial that stands as reported': (draft) =>
    set(rowIn(draft, 'talks', 'Roe denied'), { status: 'reported' }),

  // Disagreements.
  'a disagreement without one of its sides': (draft) =>
    void dataOf(draft, 'disagreements', 'whether')['statements']?.pop(),
  'a disagreement without a page': (draft) => set(draft, { disagreements: [] }),
  'a side that is not shown in its sentence': (draft) =>
    void pageIn(draft, 'disagreements', 'whether').body.pop(),
  'a date of an event that no account gives': (draft) =>
    set(dataOf(draft, 'events', 'jane-roe-left'), { edtf: '2025-06-05' }),
  'words of the date of an event that no account has': (draft) =>
    set(dataOf(draft, 'events', 'jane-roe-left'), { dateWords: 'on Tuesday' }),
  'a question that does not say that its answers differ': (draft) =>
    set(dataOf(draft, 'faq', 'what-do-the-sources'), { differ: false }),

  // Dates.
  'a day that the calendar does not have': (draft) =>
    set(timeIn(draft, 'talks', '2025-06-03'), { edtf: '2025-06-31' }),
  'a day from a month alone, with a word before it': (draft) => {
    const [account] = dataOf(draft, 'events', 'former-president')['accounts'] ?? [];
    set(account ?? {}, { dateWords: 'of June', edtf: 'XXXX-06-12' });
  },
  'a month from a year alone': (draft) => {
    const [account] = dataOf(draft, 'events', 'jane-roe-left')['accounts'] ?? [];
    set(account ?? {}, { dateWords: 'in 2025', edtf: '2025-06' });
  },
  'a day of a year that is named by its feast': (draft) => {
    const [account] = dataOf(draft, 'events', 'jane-roe-left')['accounts'] ?? [];
    set(account ?? {}, { dateWords: 'Christmas 2025', edtf: '2025-12-25' });
  },
  'a season, as the second level of EDTF has it': (draft) => {
    const [account] = dataOf(draft, 'events', 'jane-roe-left')['accounts'] ?? [];
    set(account ?? {}, { dateWords: 'in the spring of 2025', edtf: '2025-25' });
  },
  'a day from a month alone': (draft) =>
    set(timeIn(draft, 'sale', 'XXXX-06'), { edtf: 'XXXX-06-12' }),
  'a year that nobody states': (draft) =>
    set(timeIn(draft, 'sale', 'XXXX-06'), { edtf: '2025-06' }),
  'an event with a date without words': (draft) => {
    const [account] = dataOf(draft, 'events', 'jane-roe-left')['accounts'] ?? [];
    set(account ?? {}, { dateWords: null });
  },

  // Sources that count.
  'an article that counts twice': (draft) =>
    void draft.front.data.independentSources.push([articleOf(draft, 'sale').id]),
  'an article that does not count': (draft) => void draft.front.data.independentSources.shift(),

  // What nobody says of a person.
  'an age of a person': (draft) => set(dataOf(draft, 'people', 'jane-roe'), { age: 52 }),
  'a role that tells an origin': (draft) => {
    const [role] = dataOf(draft, 'people', 'jane-roe')['roles'] ?? [];
    set(role ?? {}, { text: 'Muslim Mayor' });
  },
  'a question that tells an illness': (draft) =>
    set(dataOf(draft, 'faq', 'who-is-jane-roe'), { question: 'Who is the autistic Jane Roe?' }),

  // The lock.
  'a fragment that was published is gone': (draft) => {
    const id = articleOf(draft, 'talks').id;
    set(draft, { after: new Map(draft.after).set(id, (draft.after.get(id) ?? []).slice(1)) });
  },
  'an article that was published is gone from the lock': (draft) => {
    const after = new Map(draft.after);
    after.delete(articleOf(draft, 'talks').id);
    set(draft, { after });
  },
  'a passage that went without a correction': (draft) =>
    set(lockOf(draft, 'talks'), { gone: '2025-06-10' }),
  'a passage that changed without a correction': (draft) =>
    set(lockOf(draft, 'talks'), { earlier: [{ text: 'Mayor.', until: '2025-06-09', v: 'a' }] }),
  'a passage that changed, with a correction of its article': (draft) => {
    set(lockOf(draft, 'talks'), { earlier: [{ text: 'Mayor.', until: '2025-06-09', v: 'a' }] });
    correct(draft, { date: '2025-06-09', article: articleOf(draft, 'talks').id });
  },
  'a passage that changed, with a correction of another article': (draft) => {
    set(lockOf(draft, 'talks'), { earlier: [{ text: 'Mayor.', until: '2025-06-09', v: 'a' }] });
    correct(draft, { date: '2025-06-09', article: articleOf(draft, 'sale').id });
  },
  'a passage that changed since its correction': (draft) => {
    set(lockOf(draft, 'talks'), { earlier: [{ text: 'Mayor.', until: '2025-06-09', v: 'a' }] });
    correct(draft, { date: '2025-06-08', passage: lockOf(draft, 'talks').id });
  },
  'a passage whose words moved elsewhere': (draft) =>
    set(lockOf(draft, 'talks'), { gone: '2025-06-10', within: lockOf(draft, 'sale').id }),
  'a quotation that changed with its passage': (draft) =>
    set(lockOf(draft, 'talks', 'quote'), {
      earlier: [{ text: 'No.', until: '2025-06-09', v: 'a' }],
    }),

  // What is withheld.
  'words of a withheld passage in the lock': (draft) => {
    set(lockOf(draft, 'talks'), { withheld: '2025-06-10' });
  },
  'a withheld passage on the page of its article': (draft) => {
    draft.withheld.passages.push(lockOf(draft, 'talks').id);
  },
  'a withheld passage of which only the note is left': (draft) => {
    set(lockOf(draft, 'talks'), { withheld: '2025-06-10', text: '' });
  },
  'a name of a withheld person in the lock': (draft) => {
    draft.withheld.people.push('Karim Haddad');
  },
  'a name of a withheld person in what a passage said before': (draft) => {
    draft.withheld.people.push('Ada Quill');
    set(lockOf(draft, 'sale'), {
      earlier: [{ text: 'Ada Quill left.', until: '2025-06-09', v: 'a' }],
    });
  },
  'every article is withheld': (draft) => set(draft, { nothingLeft: true }),
};

function excerptOn(draft: Draft) {
  const page = found(draft.faq, ({ data }) => data.id === 'who-is-jane-roe', 'question');
  for (const block of page.body) if (block.type === 'excerpt') return block;
  throw new Error('the question has no excerpt');
}

function correct(draft: Draft, entry: object): void {
  draft.corrections.corrections.push({ wrong: 'one', right: 'two', ...entry } as never);
}
