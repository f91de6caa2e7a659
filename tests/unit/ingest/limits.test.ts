import { expect, test } from 'vitest';
import { toMessages } from '../../../src/cli/to-messages.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { storySettingsSchema } from '../../../src/model/editorial.ts';
import { ingestInputOf } from '../../fixtures/bounds/ingest-input.ts';
import { shapes } from '../../fixtures/bounds/shapes.ts';

const run = (shape: string, size: number, limits: object) =>
  ingest({
    ...ingestInputOf([shapes[shape]!.text(size)]),
    settings: storySettingsSchema.parse({ limits }),
  });
const told = ({ notices, resolved }: ReturnType<typeof ingest>) =>
  toMessages(
    notices,
    resolved.articles.map(({ article }) => article.source),
  )
    .filter(({ rule }) => rule === 'article-limit')
    .map(({ reason, level, place }) => ({ reason, level, line: place?.start.line }));

test.each([
  [
    'short paragraphs',
    30,
    { passages: 20 },
    'Unexpected article of 32 passages, expected at most 20 (limits: passages); it is shown, and nothing is read from it',
  ],
  [
    'names',
    20,
    { names: 10 },
    'Unexpected article of 20 names, expected at most 10 (limits: names); it is shown, and nothing is read from it',
  ],
  [
    'quotations',
    20,
    { quotations: 10 },
    'Unexpected article of 20 quotations, expected at most 10 (limits: quotations); it is shown, and nothing is read from it',
  ],
])(
  'an article with more %s than allowed is shown whole and not read',
  (shape, size, limits, reason) => {
    const made = run(shape, size, limits);
    expect(told(made)).toEqual([{ reason, level: 'warn', line: undefined }]);
    expect(made.sound).toBe(true);
    expect(made.pages.articles[0]).toMatchObject({ data: { mentions: [], quotes: [] } });
    expect(made.pages.articles[0]!.data.blocks).toHaveLength(
      run(shape, size, {}).pages.articles[0]!.data.blocks.length,
    );
    expect(told(run(shape, size, {}))).toEqual([]);
  },
);

test.each([
  ['one sentence', 60],
  ['told by each other', 200],
  ['told in clauses of who', 200],
  ['told by each other who', 200],
])('a sentence without an end (%s) is not read, what stands beside it is', (shape, size) => {
  const text = `${shapes[shape]!.text(size)}\nAnna Moss opened the port on Monday.\n`;
  const made = ingest(ingestInputOf([text]));
  expect(told(made)).toEqual([
    {
      reason: expect.stringMatching(
        /^Unexpected sentence of \d+ words, expected at most 400 \(limits: sentenceWords\)/,
      ) as string,
      level: 'warn',
      line: 5,
    },
  ]);
  expect(made.sound).toBe(true);
  const { named } = made.story.data;
  expect(
    [...made.pages.people.map(({ data }) => data), ...named].map(({ name }) => name),
  ).toContain('Anna Moss');
});
