import { expect, it } from 'vitest';
import { readOf } from '../../../../fixtures/times/articles.ts';

/** Every role of a text with the longest name of its bearer. */
function rolesIn(text: string): string[] {
  const { findings, article } = readOf('a', `What the week brought\n\n${text}`);
  const { text: whole } = article.source;
  const words = ({ span }: { span: { start: number; end: number } }): string =>
    whole.slice(span.start, span.end);
  const nameOf = (cluster: number): string =>
    findings.mentions
      .filter((one) => one.cluster === cluster && one.form !== 'pronoun')
      .map(words)
      .sort((a, b) => b.length - a.length)[0] ?? '';
  return findings.roles.map((role) => `${nameOf(role.cluster)}: ${words(role)}`);
}

it.each([
  [
    'behind ‘a’ it is one that the candidate does not hold',
    'Anna Varga, the candidate of the Greens, came to Gorna. A President Varga would close the port.',
    ['Anna Varga: candidate of the Greens'],
  ],
  [
    'also with ‘future’ between them',
    'Tom Reyes, a lawyer, came to Gorna. Nobody fears a future Senator Reyes, the paper wrote.',
    ['Tom Reyes: lawyer'],
  ],
  [
    'and before a full name',
    'The port would stay open under a President Tom Reyes. Tom Reyes, a lawyer, came to Gorna.',
    ['Tom Reyes: lawyer'],
  ],
  [
    'where she would act as one, and is called so nowhere else',
    'Anna Varga, a lawyer, came to Gorna. If elected, President Varga would close the port.',
    ['Anna Varga: lawyer'],
  ],
  [
    'those who hold it are called so elsewhere',
    'President Anna Varga came to Gorna. President Varga would close the port, she said.',
    ['Anna Varga: President', 'Anna Varga: President'],
  ],
  [
    'a president in a mood holds the office',
    'A weary President Varga came to Gorna.',
    ['Varga: weary President'],
  ],
])('a title that is only supposed is no role: %s', (_, text, roles) => {
  expect(rolesIn(text)).toEqual(roles);
});
