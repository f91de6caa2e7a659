import { describe, expect, it } from 'vitest';
import { resolve } from '../../../../src/ingest/resolve/resolve.ts';
import { english } from '../../../../src/language/english/english.ts';
import { peopleEditsSchema } from '../../../../src/model/editorial.ts';
import { readOf } from '../../../fixtures/times/articles.ts';

// Two reports around one filler count as copies: these have pages whatever the rule says, so that
// it is the comparing that is looked at.
const page = ['Kemal Aydin', 'Mona Ito', 'Tom Park', 'Ana Ruiz'];

const filler =
  'Ferries crossed the sound all day. Gulls cried above the market hall. Nobody in the old town cared much. Rain fell on the cranes. A brass band played in the park. The library closed early. Trams were late again.';

/** The titles of what two articles disagree on, with the words that stand side by side. */
function apart(one: string, other: string, published: readonly [string?, string?] = []): string[] {
  const articles = [
    readOf('a', `${one}\n${filler}`, published[0]),
    readOf('b', `${other}\n${filler}`, published[1]),
  ];
  const { disagreements } = resolve(articles, peopleEditsSchema.parse({ page }), english);
  return disagreements.map(({ title, statements }) => {
    const words = statements.map(({ article, span }) =>
      articles
        .find((read) => read.article.id === article)
        ?.article.source.text.slice(span.start, span.end),
    );
    return `${title}: ${words.join(' / ')}`;
  });
}

/** What shows something, what each article says, and what comes of it. */
type Case = readonly [string, string, string, readonly string[]];

const cases: Readonly<Record<string, readonly Case[]>> = {
  figures: [
    [
      'of one thing differ in number',
      'Kemal Aydin bought 1,200 ferries of the Copper Lighthouse line on 3 May 2024.',
      'Kemal Aydin bought 1300 ferries of the Copper Lighthouse line on 3 May 2024.',
      [
        'Which figure? Kemal Aydin bought 1,200 ferries of the Copper Lighthouse line on 3 May 2024: 1,200 ferries / 1300 ferries',
      ],
    ],
    [
      'are one with or without a comma',
      'Kemal Aydin bought 1,200 ferries of the Copper Lighthouse line on 3 May 2024.',
      'Kemal Aydin bought 1200 ferries of the Copper Lighthouse line on 3 May 2024.',
      [],
    ],
    [
      'of two things do not differ',
      'Kemal Aydin bought 12 ferries of the Copper Lighthouse line on 3 May 2024.',
      'Kemal Aydin bought 15 cranes of the Copper Lighthouse line on 3 May 2024.',
      [],
    ],
    [
      'before small words are of no thing',
      'Kemal Aydin bought 12 of the Copper Lighthouse ferries on 3 May 2024.',
      'Kemal Aydin bought 15 of the Copper Lighthouse ferries on 3 May 2024.',
      [],
    ],
  ],
  'figures that do not differ': [
    [
      'one is the other rounded',
      'Kemal Aydin bought 1,200 ferries of the Copper Lighthouse line on 3 May 2024.',
      'Kemal Aydin bought 1,243 ferries of the Copper Lighthouse line on 3 May 2024.',
      [],
    ],
    [
      'few are counted and not rounded',
      'Kemal Aydin bought 10 ferries of the Copper Lighthouse line on 3 May 2024.',
      'Kemal Aydin bought 12 ferries of the Copper Lighthouse line on 3 May 2024.',
      [
        'Which figure? Kemal Aydin bought 10 ferries of the Copper Lighthouse line on 3 May 2024: 10 ferries / 12 ferries',
      ],
    ],
    [
      'they are parts of a compound',
      'Kemal Aydin bought the 2008-09 ferries of the Copper Lighthouse line on 3 May 2024.',
      'Kemal Aydin bought the 2008-11 ferries of the Copper Lighthouse line on 3 May 2024.',
      [],
    ],
    [
      'one source has both',
      'Kemal Aydin bought 12 ferries, after all not 15 ferries, of the Copper Lighthouse line on 3 May 2024.',
      'Kemal Aydin bought 15 ferries of the Copper Lighthouse line on 3 May 2024.',
      [],
    ],
  ],
  'accounts of one event': [
    [
      'differ where one hedges',
      'Kemal Aydin reportedly bought the ferries of the Copper Lighthouse line on 3 May 2024.',
      'Kemal Aydin bought the ferries of the Copper Lighthouse line on 3 May 2024.',
      [
        'Certain or not? Kemal Aydin reportedly bought the ferries of the Copper Lighthouse line on 3 May 2024: Kemal Aydin reportedly bought the ferries of the Copper Lighthouse line on 3 May 2024. / Kemal Aydin bought the ferries of the Copper Lighthouse line on 3 May 2024.',
      ],
    ],
    [
      'do not where both hedge',
      'Kemal Aydin reportedly bought the ferries of the Copper Lighthouse line on 3 May 2024.',
      'Kemal Aydin reportedly bought the ferries of the Copper Lighthouse line on 3 May 2024.',
      [],
    ],
    [
      'do not where they tell the same in other words',
      'Kemal Aydin purchased the ferries of the Copper Lighthouse line on 3 May 2024.',
      'Kemal Aydin bought the ferries of the Copper Lighthouse line on 3 May 2024.',
      [],
    ],
    [
      'differ in dates of one month',
      'Kemal Aydin bought the Copper Lighthouse line of ferries on 1 May 2024.',
      'Kemal Aydin bought the Copper Lighthouse line of ferries on 28 May 2024.',
      [
        'When? Kemal Aydin bought the Copper Lighthouse line of ferries on 1 May 2024: Kemal Aydin bought the Copper Lighthouse line of ferries on 1 May 2024. / Kemal Aydin bought the Copper Lighthouse line of ferries on 28 May 2024.',
      ],
    ],
    [
      'are two events where their dates are further apart',
      'Kemal Aydin bought the Copper Lighthouse line of ferries on 1 May 2024.',
      'Kemal Aydin bought the Copper Lighthouse line of ferries on 3 June 2024.',
      [],
    ],
  ],
  roles: [
    [
      'differ in how they are qualified',
      'Kemal Aydin, the informal harbour president, met the crews.',
      'Kemal Aydin, the harbour president, met the crews.',
      ['What kind of role Kemal Aydin has: informal harbour president / harbour president'],
    ],
    [
      'in a longer form do not differ',
      'Kemal Aydin, the interim harbour president, met the crews.',
      'Kemal Aydin, the harbour president, met the crews.',
      [],
    ],
    [
      'after which somebody is called for life do not differ',
      'Former secretary of state Kemal Aydin met the crews.',
      'Secretary Kemal Aydin met the pilots.',
      [],
    ],
    [
      'that share the name of their owner are no two descriptions',
      'Kemal Aydin, a harbour spokesman, met the crews.',
      'Kemal Aydin, the harbour’s press secretary, met the crews.',
      [],
    ],
    [
      'that a source puts into the past itself do not differ',
      'Former President Ingrid Solberg met the ferrymen.',
      'When she was the president, Ingrid Solberg met the pilots.',
      [],
    ],
    [
      'in words of each source’s own differ',
      'Kemal Aydin, a seasoned investor, met the crews.',
      'Kemal Aydin, a long-time ally of the mayor, met the crews.',
      ['How the sources describe Kemal Aydin: seasoned investor / long-time ally of the mayor'],
    ],
    [
      'of one word are no description',
      'Kemal Aydin, an investor, met the crews.',
      'Kemal Aydin, a long-time ally of the mayor, met the crews.',
      [],
    ],
    [
      'that are over are no description',
      'Kemal Aydin, a former harbour investor, met the crews.',
      'Kemal Aydin, a long-time ally of the mayor, met the crews.',
      [],
    ],
    [
      'that share a word do not differ',
      'Kemal Aydin, a seasoned harbour investor, met the crews.',
      'Kemal Aydin, an investor-ally of the mayor, met the crews.',
      [],
    ],
  ],
  'names of things': [
    [
      'differ where one has half of the words of the other',
      'Kemal Aydin praised the “Clean Harbour Act of Old Amber” at noon.',
      'Kemal Aydin praised the “Clean Harbour Act” again.',
      [
        'The name of “Clean Harbour Act of Old Amber”: “Clean Harbour Act of Old Amber” / “Clean Harbour Act”',
      ],
    ],
    [
      'are two where one has fewer',
      'Kemal Aydin praised the “Clean Harbour Act of Very Old Amber” at noon.',
      'Kemal Aydin praised the “Clean Harbour Act” again.',
      [],
    ],
    [
      'have two words at least',
      'Kemal Aydin praised the “Clean Harbour Act” at noon.',
      'Kemal Aydin praised the “Harbour Act” again.',
      ['The name of “Clean Harbour Act”: “Clean Harbour Act” / “Harbour Act”'],
    ],
    [
      'have nine words at most',
      'Kemal Aydin praised the “Clean Harbour Act One Two Three Four Five Six” at noon.',
      'Kemal Aydin praised the “Harbour Act One Two Three Four Five Six” again.',
      [
        'The name of “Clean Harbour Act One Two Three Four Five Six”: “Clean Harbour Act One Two Three Four Five Six” / “Harbour Act One Two Three Four Five Six”',
      ],
    ],
    [
      'of ten words are no names',
      'Kemal Aydin praised the “Clean Harbour Act One Two Three Four Five Six Seven” at noon.',
      'Kemal Aydin praised the “Harbour Act One Two Three Four Five Six Seven” again.',
      [],
    ],
    [
      'are one with or without an article',
      'Kemal Aydin praised “The Clean Harbour” at noon.',
      'Kemal Aydin praised “Clean Harbour” again.',
      [],
    ],
    [
      'are no shorter ones where that is somebody’s name',
      'Kemal Aydin praised “The Notorious Mona Ito” at noon. Mona Ito thanked him.',
      'Kemal Aydin praised “Mona Ito” again. Mona Ito thanked him.',
      [],
    ],
    [
      'are two where words between are left out',
      'Kemal Aydin praised the “Clean Harbour Act” at noon.',
      'Kemal Aydin praised the “Clean Act” again.',
      [],
    ],
  ],
  labels: [
    [
      'on one thing differ',
      'Kemal Aydin described the bridge as “a triumph”.',
      'Kemal Aydin dismissed the bridge as “a disaster”.',
      ['What Kemal Aydin is quoted as saying: “a triumph” / “a disaster”'],
    ],
    [
      'on what ‘it’ stands for differ',
      'The bridge opened, and Kemal Aydin called it “a triumph”.',
      'The bridge opened, and Kemal Aydin called it “a disaster”.',
      ['What Kemal Aydin is quoted as saying: “a triumph” / “a disaster”'],
    ],
    [
      'on two things do not differ',
      'Kemal Aydin called the bridge “a triumph” on Monday.',
      'Kemal Aydin called the tunnel “a disaster” on Monday.',
      [],
    ],
    [
      'on what ‘it’ stands for twice do not differ',
      'The bridge opened, and Kemal Aydin called it “a triumph”.',
      'The tunnel closed, and Kemal Aydin called it “a disaster”.',
      [],
    ],
    [
      'in the same words do not differ',
      'Kemal Aydin called the bridge “a triumph” on Monday.',
      'Kemal Aydin called the bridge “a triumph!” on Monday.',
      [],
    ],
    [
      'on one person differ',
      'Kemal Aydin called Rosa Quist “a hero” on Monday.',
      'Kemal Aydin called Rosa Quist “a liar” on Monday.',
      ['What Kemal Aydin is quoted as saying: “a hero” / “a liar”'],
    ],
    [
      'on two people do not differ',
      'Kemal Aydin called Rosa Quist “a hero” on Monday.',
      'Kemal Aydin called Mona Falk “a liar” on Monday.',
      [],
    ],
    [
      'on a person and on her plan do not differ',
      'Kemal Aydin called Rosa Quist’s plan “a triumph” on Monday.',
      'Kemal Aydin called Rosa Quist “a liar” on Monday.',
      [],
    ],
  ],
  'what is confirmed': [
    [
      'by neither of two stands beside what is said of both',
      'Ingrid Solberg and Kemal Aydin have joined the secret lighthouse club.',
      'Neither Ingrid Solberg nor Kemal Aydin has confirmed a membership.',
      [
        'Unconfirmed: what is said of Ingrid Solberg, Kemal Aydin: Ingrid Solberg and Kemal Aydin have joined the secret lighthouse club. / Neither Ingrid Solberg nor Kemal Aydin has confirmed a membership.',
      ],
    ],
    [
      'seven words behind ‘none’ is what it denies',
      'Ingrid Solberg and Kemal Aydin have joined the secret lighthouse club.',
      'None of Ingrid Solberg and Kemal Aydin confirmed a membership.',
      [
        'Unconfirmed: what is said of Ingrid Solberg, Kemal Aydin: Ingrid Solberg and Kemal Aydin have joined the secret lighthouse club. / None of Ingrid Solberg and Kemal Aydin confirmed a membership.',
      ],
    ],
    [
      'more than seven words behind ‘none’ is not what it denies',
      'Ingrid Solberg and Kemal Aydin have joined the secret lighthouse club.',
      'None of Ingrid Solberg and Kemal Aydin has confirmed a membership.',
      [],
    ],
    [
      'in another clause is not what ‘neither’ denies',
      'Ingrid Solberg and Kemal Aydin have joined the secret lighthouse club.',
      'Neither spoke, and Ingrid Solberg and Kemal Aydin confirmed a membership.',
      [],
    ],
    [
      'by one alone stands beside nothing',
      'Ingrid Solberg has joined the secret lighthouse club.',
      'Nobody but Ingrid Solberg has confirmed a membership.',
      [],
    ],
  ],
  'who acts': [
    [
      'differs where two people’s attempts are about one third',
      'Mayor Mona Ito met Senator Tom Park. Mona Ito’s bid to remove Ana Ruiz failed.',
      'Mayor Mona Ito met Senator Tom Park. Tom Park’s plan to remove Ana Ruiz failed.',
      [
        'Who did what about Ana Ruiz: Mona Ito’s bid to remove Ana Ruiz failed. / Tom Park’s plan to remove Ana Ruiz failed.',
      ],
    ],
    [
      'does not differ where one person has two attempts',
      'Mayor Mona Ito met Senator Tom Park. Mona Ito’s bid to remove Ana Ruiz failed.',
      'Mayor Mona Ito met Senator Tom Park. Mona Ito’s plan to remove Ana Ruiz failed.',
      [],
    ],
    [
      'does not differ where houses are no attempts',
      'Mayor Mona Ito met Senator Tom Park. Mona Ito’s house is near Ana Ruiz.',
      'Mayor Mona Ito met Senator Tom Park. Tom Park’s house is near Ana Ruiz.',
      [],
    ],
  ],
  claims: [
    [
      'differ where one source marks them as unproven',
      'Critics allege that Kemal Aydin hid the harbour fund in a foreign bank.',
      'Unproven allegations that Kemal Aydin hid the harbour fund were repeated on Monday.',
      [
        'How certain the claims about Kemal Aydin are: Critics allege that Kemal Aydin hid the harbour fund in a foreign bank. / Unproven allegations that Kemal Aydin hid the harbour fund were repeated on Monday.',
      ],
    ],
    [
      'share two words at least',
      'Critics allege that Kemal Aydin hid the treasure.',
      'Unproven allegations that Kemal Aydin hid were repeated on Monday.',
      [],
    ],
    [
      'do not differ where both are contested',
      'Kemal Aydin denied that he hid the harbour fund in a foreign bank.',
      'Unproven allegations that Kemal Aydin hid the harbour fund were repeated on Monday.',
      [],
    ],
    [
      'about whom an article names all the time are not compared',
      'Critics allege that Kemal Aydin hid the harbour fund in a foreign bank. Aydin left. Aydin slept. Aydin ate.',
      'Unproven allegations that Kemal Aydin hid the harbour fund were repeated on Monday.',
      [],
    ],
  ],
};

describe.each(Object.entries(cases))('%s', (_, ones) => {
  it.each(ones)('%s', (_name, one, other, expected) => expect(apart(one, other)).toEqual(expected));
});

describe('what may have changed between two reports', () => {
  it.each([
    [
      'Former President Ingrid Solberg met the ferrymen.',
      'President Ingrid Solberg met the pilots.',
    ],
    [
      'Kemal Aydin, a seasoned investor, met the crews.',
      'Kemal Aydin, a long-time ally of the mayor, met the crews.',
    ],
    [
      'Kemal Aydin described the bridge as “a triumph”.',
      'Kemal Aydin dismissed the bridge as “a disaster”.',
    ],
    [
      'Mayor Mona Ito met Senator Tom Park. Mona Ito’s bid to remove Ana Ruiz failed.',
      'Mayor Mona Ito met Senator Tom Park. Tom Park’s plan to remove Ana Ruiz failed.',
    ],
    [
      'Critics allege that Kemal Aydin hid the harbour fund in a foreign bank.',
      'Unproven allegations that Kemal Aydin hid the harbour fund were repeated on Monday.',
    ],
  ])('differs over 60 days, not over 61: %s', (one, other) => {
    expect(apart(one, other, ['2024-01-01', '2024-03-01'])).toHaveLength(1);
    expect(apart(one, other, ['2024-01-01', '2024-03-02'])).toEqual([]);
  });
});

describe('what a later report tells', () => {
  const [few, many] = ['12 ferries', '15 ferries'].map(
    (ferries) => `Kemal Aydin bought ${ferries} of the Copper Lighthouse line on 3 May 2024.`,
  ) as [string, string];

  it('updates a figure', () => {
    expect(apart(few, many, ['2024-05-04', '2024-05-06'])).toEqual([]);
    expect(apart(few, many, ['2024-05-04', '2024-05-04'])).toHaveLength(1);
  });

  it('of years ago ends no role', () => {
    const former = 'Former President Tom Park met the pilots.';
    const days = ['2024-05-04', '2024-05-04'] as const;
    expect(apart(former, 'In 1998 President Tom Park sold the docks.', days)).toEqual([]);
    expect(apart(former, 'President Tom Park sold the docks.', days)).toHaveLength(1);
    // Where others are president, too, those who were are called so out of courtesy.
    const another = 'President Tom Park sold the docks. President Ana Quist stayed away.';
    expect(apart(former, another, days)).toEqual([]);
  });

  it('dated from its own day is no other day within a week', () => {
    const bought = 'Kemal Aydin bought the Copper Lighthouse line of ferries';
    const days = ['2024-05-14', '2024-05-14'] as const;
    expect(apart(`${bought} on 6 May 2024.`, `${bought} on Thursday.`, days)).toEqual([]);
    expect(apart(`${bought} on 6 May 2024.`, `${bought} on 9 May 2024.`, days)).toHaveLength(1);
  });
});

it('shows what copies of one report tell in the same words once', () => {
  const [one, other] = ['Former President Tom Park met the crews.', 'President Tom Park met them.'];
  const copy = `${one}\n${filler}`;
  const articles = [readOf('a', copy), readOf('b', copy), readOf('c', `${other}\n${filler}`)];
  const { disagreements } = resolve(articles, peopleEditsSchema.parse({ page }), english);
  expect(disagreements.map(({ statements }) => statements.map(({ article }) => article))).toEqual([
    ['a', 'c'],
  ]);
});
