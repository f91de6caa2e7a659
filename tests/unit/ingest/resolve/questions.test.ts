import { expect, test } from 'vitest';
import { resolve } from '../../../../src/ingest/resolve/resolve.ts';
import type { QuestionId } from '../../../../src/language/wording.ts';
import { mostAPerson, mostDerived } from '../../../../src/ingest/resolve/questions/rank-derived.ts';
import { english } from '../../../../src/language/english/english.ts';
import { peopleEditsSchema } from '../../../../src/model/editorial.ts';
import type { Story } from '../../../../src/model/story.ts';
import { readOf } from '../../../fixtures/times/articles.ts';

const text = [
  'Harbour Minister Ingrid Solberg resigned on 3 May 2024 after a vote.',
  '“The quay is a disgrace,” Solberg said about the old harbour.',
  'Banker Kemal Aydin, who contributed $2 million to the new lighthouse, stayed away.',
].join('\n');
const storyOf = (...articles: Parameters<typeof readOf>[]): Story => resolve(articles.map((one) => readOf(...one)), peopleEditsSchema.parse({}), english);
const asked = (story: Story): string[] => story.questions.map(({ question }) => question);

test('asks who people are, what they said, when things happened and how much was given', () => {
  expect(asked(storyOf(['a', text]))).toEqual(expect.arrayContaining([
    'Who is Ingrid Solberg?',
    'What did Ingrid Solberg say?',
    'What happened on 3 May 2024?',
    'How much did Kemal Aydin contribute to the new lighthouse?',
  ]));
});

test('every derived question is a template filled with words of its slots, and every answer words of a source', () => {
  const { questions, articles } = storyOf(['a', text], ['b', text.replace('resigned', 'stepped down')]);
  const wordsAt = ({ article, span }: { article: string; span: { start: number; end: number } }): string => articles.find((read) => read.article.id === article)!.article.source.text.slice(span.start, span.end);
  for (const { template, question, slots, answers } of questions) {
    let filled: string = english.wording.questions[template as QuestionId];
    for (const slot of slots) filled = filled.replace(/\{\w+\}/, wordsAt(slot));
    expect(question.toLowerCase()).toBe(filled.toLowerCase());
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) expect(wordsAt(answer)).not.toBe('');
  }
});

test('no two alike, and never more than a story and a person get', () => {
  const many = Array.from({ length: 30 }, (_, n) => `Harbour Minister Anna Berg${'abcdefghijklmnopqrstuvwxyzåäöü'[n]}son sold the old ferry of ${1990 + n}.`).join('\n');
  const { questions } = storyOf(['a', `${text}\n${many}`]);
  const words = questions.map(({ question }) => question.toLowerCase());
  expect(new Set(words).size).toBe(words.length);
  expect(questions.length).toBeLessThanOrEqual(mostDerived);
  expect(questions.filter(({ about, template }) => about[0] === 'ingrid-solberg' && template !== 'what-happened').length).toBeLessThanOrEqual(mostAPerson);
});

test('a date without a preposition asks nothing', () => {
  expect(asked(storyOf(['a', 'Ingrid Solberg resigned last month.'])).some((question) => question.startsWith('What happened'))).toBe(false);
});
