import { expect, test } from 'vitest';
import { MOST_A_PERSON, MOST_DERIVED } from '../../../../src/ingest/resolve/parameters.ts';
import { resolve } from '../../../../src/ingest/resolve/resolve.ts';
import { english } from '../../../../src/language/english/english.ts';
import type { QuestionId } from '../../../../src/language/wording.ts';
import { peopleEditsSchema } from '../../../../src/model/editorial.ts';
import type { Story } from '../../../../src/model/story.ts';
import { readOf } from '../../../fixtures/times/articles.ts';

const text = [
  'Harbour Minister Ingrid Solberg resigned on 3 May 2024 after a vote.',
  '“The quay is a disgrace,” Solberg said about the old harbour.',
  'Banker Kemal Aydin, who contributed $2 million to the new lighthouse, stayed away.',
].join('\n');
const storyOf = (...articles: Parameters<typeof readOf>[]): Story =>
  resolve(
    articles.map((one) => readOf(...one)),
    peopleEditsSchema.parse({}),
    english,
  );
const asked = (story: Story): string[] => story.questions.map(({ question }) => question);

test('asks who people are, what they said, when things happened and how much was given', () => {
  expect(asked(storyOf(['a', text]))).toEqual(
    expect.arrayContaining([
      'Who is Ingrid Solberg?',
      'What did Ingrid Solberg say?',
      'What happened on 3 May 2024?',
      'How much did Kemal Aydin contribute to the new lighthouse?',
    ]),
  );
});

test('every derived question is a template filled with words of its slots, and every answer words of a source', () => {
  const { questions, articles } = storyOf(
    ['a', text],
    ['b', text.replace('resigned', 'stepped down')],
  );
  const wordsAt = ({
    article,
    span,
  }: {
    article: string;
    span: { start: number; end: number };
  }): string =>
    articles
      .find((read) => read.article.id === article)!
      .article.source.text.slice(span.start, span.end);
  for (const { template, question, slots, answers } of questions) {
    let filled: string = english.wording.questions[template as QuestionId];
    for (const slot of slots) filled = filled.replace(/\{\w+\}/, wordsAt(slot));
    expect(question.toLowerCase()).toBe(filled.toLowerCase());
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) expect(wordsAt(answer)).not.toBe('');
  }
});

test('no two alike, and never more than a story and a person get', () => {
  const many = Array.from(
    { length: 30 },
    (_, n) =>
      `Harbour Minister Anna Berg${'abcdefghijklmnopqrstuvwxyzåäöü'[n]}son sold the old ferry of ${1990 + n}.`,
  ).join('\n');
  const { questions } = storyOf(['a', `${text}\n${many}`]);
  const words = questions.map(({ question }) => question.toLowerCase());
  expect(new Set(words).size).toBe(words.length);
  expect(questions.length).toBeLessThanOrEqual(MOST_DERIVED);
  expect(
    questions.filter(
      ({ about, template }) => about[0] === 'ingrid-solberg' && template !== 'what-happened',
    ).length,
  ).toBeLessThanOrEqual(MOST_A_PERSON);
});

test('who somebody is: what most articles say first, never out of a sentence about another or out of quoted words', () => {
  const filler = 'Gulls cried above the market hall. A band played. Rain fell on the cranes.';
  const story = storyOf(
    ['a', `Ingrid Solberg, a teacher from the islands, ate cod.\n${filler}`],
    ['b', `Harbour Minister Ingrid Solberg opened the quay.\n“Minister Solberg lies,” Aydin said.`],
    [
      'c',
      `Banker Rosa Quist praised the port. She met her friend, Harbour Minister Ingrid Solberg.\n${filler}`,
    ],
  );
  const texts = new Map(story.articles.map(({ article }) => [article.id, article.source.text]));
  const asWho = story.questions.find(({ question }) => question === 'Who is Ingrid Solberg?');
  expect(
    asWho?.answers.map(({ article, span }) => texts.get(article)?.slice(span.start, span.end)),
  ).toEqual([
    'Ingrid Solberg, a teacher from the islands, ate cod.',
    'Harbour Minister Ingrid Solberg opened the quay.',
  ]);
});

test('a date without a preposition asks nothing', () => {
  expect(
    asked(storyOf(['a', 'Ingrid Solberg resigned last month.'])).some((question) =>
      question.startsWith('What happened'),
    ),
  ).toBe(false);
});

test('the reason behind what somebody said may be that of what was said', () => {
  expect(
    asked(
      storyOf([
        'a',
        'Banker Kemal Aydin said the ferries are safe on 4 May 2024 because the new pier holds.',
      ]),
    ).filter((question) => question.startsWith('Why')),
  ).toEqual([]);
});

test.each([
  [
    'Why did Ingrid Solberg abruptly resign on 3 May 2024?',
    'Harbour Minister Ingrid Solberg abruptly resigned on 3 May 2024 because the old quay had sunk.',
  ],
  [
    'Why was Kemal Aydin dismissed on 4 May 2024?',
    'Banker Kemal Aydin was dismissed on 4 May 2024, reportedly because of his health.',
  ],
  [
    'Why did Mona Falk postpone the launch of the ferry on 5 May 2024?',
    'Engineer Mona Falk postponed the launch of the ferry on 5 May 2024 in protest at the cuts.',
  ],
])('%s is asked where the sentence itself gives the reason', (question, sentence) => {
  expect(asked(storyOf(['a', sentence]))).toContain(question);
});

test.each([
  'Harbour Minister Ingrid Solberg resigned on 3 May 2024 after the old quay had sunk.',
  'Harbour Minister Ingrid Solberg resigned on 3 May 2024, not because the quay had sunk.',
  'Harbour Minister Ingrid Solberg accused Kemal Aydin of selling the ferry because it was old.',
  'Harbour Minister Ingrid Solberg decided to sell the ferry because it was old.',
  'Harbour Minister Ingrid Solberg resigned and the quay was closed because it had sunk.',
])('no reason is asked for where the sentence gives none for that act: %s', (sentence) => {
  expect(asked(storyOf(['a', sentence])).filter((question) => question.startsWith('Why'))).toEqual(
    [],
  );
});

test('what the sources leave open is answered by the sentences in which they say so themselves', () => {
  const open = [
    'It is not clear whether Solberg signed the contract.',
    'The ministry declined to comment on the price.',
    'The ferry was sold for an undisclosed sum.',
  ];
  const { questions, articles } = storyOf([
    'a',
    [
      text,
      ...open,
      '“It is not known who sank it,” Aydin said.',
      'Is it unclear?',
      'The jury declined to give the ferry a prize.',
      'The rules of the port are clear.',
    ].join('\n'),
  ]);
  const wordsOf = (question: string): string[] =>
    questions
      .filter((one) => one.question === question)
      .flatMap(({ answers }) =>
        answers.map(({ span }) => articles[0]!.article.source.text.slice(span.start, span.end)),
      );
  expect(wordsOf('What do the sources leave open?')).toEqual(open);
  expect(wordsOf('What do the sources leave open about Ingrid Solberg?')).toEqual(open.slice(0, 1));
  expect(asked(storyOf(['a', text])).filter((question) => question.includes('leave open'))).toEqual(
    [],
  );
});

test('what is planned for a day has not happened on it', () => {
  const text = 'Banker Kemal Aydin will open the lighthouse on 9 May 2024.';
  expect(asked(storyOf(['a', text])).filter((one) => one.startsWith('What happened'))).toEqual([]);
  expect(asked(storyOf(['a', text.replace('will open', 'opened')]))).toContain(
    'What happened on 9 May 2024?',
  );
});

test('one month is asked for once', () => {
  const found = asked(
    storyOf([
      'a',
      'Harbour Minister Ingrid Solberg sold the ferry in April 2024.\nBanker Kemal Aydin bought the lighthouse in late April 2024.',
    ]),
  );
  expect(found.filter((question) => question.startsWith('What happened'))).toEqual([
    'What happened in April 2024?',
  ]);
});

test('what happened between two asks for what one did to or with the other', () => {
  const met =
    'Ingrid Solberg sued Kemal Aydin on 3 May 2024.\nIngrid Solberg praised Kemal Aydin on 5 May 2024.';
  const apart =
    'Ingrid Solberg and Kemal Aydin praised Rosa Quist on 3 May 2024.\nIngrid Solberg and Kemal Aydin sued Rosa Quist on 5 May 2024.';
  const between = (text: string): string[] =>
    asked(
      storyOf([
        'a',
        `Harbour Minister Ingrid Solberg, Banker Kemal Aydin and Mayor Rosa Quist met.\n${text}\n${'The ferries of the old port were late all day, and nobody in the town cared about it. '.repeat(12)}`,
      ]),
    ).filter(
      (question) =>
        question.startsWith('What happened between') &&
        question.includes('Solberg') &&
        question.includes('Aydin'),
    );
  expect(between(met)).toHaveLength(1);
  expect(between(apart)).toEqual([]);
});

test('what is only supposed leaves nothing open', () => {
  expect(
    asked(
      storyOf(['a', 'Ingrid Solberg fines captains if they did not confirm, so to speak.']),
    ).filter((question) => question.includes('leave open')),
  ).toEqual([]);
  expect(
    asked(storyOf(['a', 'Ingrid Solberg did not confirm, so to speak.'])).filter((question) =>
      question.includes('leave open'),
    ),
  ).toHaveLength(1);
});

test('what somebody declines to tell is left open about those whom it is of', () => {
  const openAbout = (...lines: string[]): string[] =>
    asked(storyOf(['a', [text, ...lines].join('\n')])).filter((question) =>
      question.includes('leave open about'),
    );
  expect(openAbout('Aydin did not say why Solberg had left the harbour.')).toEqual([
    'What do the sources leave open about Ingrid Solberg?',
  ]);
  expect(openAbout('Aydin would not disclose when the ferry sails.')).toEqual([]);
  expect(openAbout('Aydin declined to comment.')).toEqual([
    'What do the sources leave open about Kemal Aydin?',
  ]);
});

test('whoever was paid is not asked how much they paid', () => {
  const sums = (line: string): string[] =>
    asked(storyOf(['a', `${text}\n${line}`])).filter((question) => question.startsWith('How much'));
  const given = 'How much did Kemal Aydin contribute to the new lighthouse?';
  expect(sums('Ingrid Solberg was paid $3 million to repair the quay.')).toEqual([given]);
  expect(sums('Ingrid Solberg paid $3 million for the old quay.')).toEqual([
    'How much did Ingrid Solberg pay for the old quay?',
    given,
  ]);
});
