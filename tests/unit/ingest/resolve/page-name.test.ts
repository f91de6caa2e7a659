import { describe, expect, it } from 'vitest';
import { localClusters } from '../../../../src/ingest/resolve/cast/local-clusters.ts';
import { pageName } from '../../../../src/ingest/resolve/cast/page-name.ts';
import { english } from '../../../../src/language/english/english.ts';
import { readOf } from '../../../fixtures/times/articles.ts';

/** The name of the only person whom all articles name; these are copies of reports by number. */
function nameIn(texts: readonly string[], reports = texts.map((_, n) => n)): string {
  const clusters = texts.flatMap((text, n) => localClusters(readOf(`a${n}`, text), english));
  return pageName(
    clusters.filter(({ type }) => type === 'person'),
    new Map(reports.map((report, n) => [`a${n}`, report])),
    english.names,
  );
}

const says = (name: string): string => `Senator ${name} told reporters that the dam was safe.`;

describe('the name over a page', () => {
  it.each([
    {
      is: 'what most reports use, not what has most words',
      texts: [says('H. Martin Keller'), says('Martin Keller'), says('Martin Keller')],
      name: 'Martin Keller',
    },
    {
      is: 'the longer one where reports are even',
      texts: [says('Martin H. Keller'), says('Martin Keller')],
      name: 'Martin H. Keller',
    },
    {
      is: 'a name in full, though most use an initial',
      texts: [says('M. Keller'), says('M. Keller'), says('Martin Keller')],
      name: 'Martin Keller',
    },
    {
      is: 'never the surname, though it has two words and most use it',
      texts: [
        says('Clara van Doren'),
        `${says('Clara van Doren')} Van Doren left. Van Doren will be back.`,
      ],
      name: 'Clara van Doren',
    },
    {
      is: 'without a nickname, though the only other form has fewer words',
      texts: [says('Robert “Bobby” Keller'), says('Bobby Keller')],
      name: 'Bobby Keller',
    },
    {
      is: 'not shouted, though most shout',
      texts: [says('MARTIN KELLER'), says('MARTIN KELLER'), says('Martin Keller')],
      name: 'Martin Keller',
    },
  ])('is $is', ({ texts, name }) => {
    expect(nameIn(texts)).toBe(name);
  });

  it('counts copies of one report once', () => {
    const texts = [says('Martin H. Keller'), says('Martin H. Keller'), says('Martin Keller')];
    expect(nameIn(texts)).toBe('Martin H. Keller');
    expect(nameIn([...texts, says('Martin Keller')], [0, 0, 1, 2])).toBe('Martin Keller');
  });

  it('is no form that only a headline has', () => {
    const text = (headline: string): string => `${headline}\n\n${says('Martin Keller')}`;
    const made = [text('Martin Keller Joins The Race'), text('Martin Keller Joins The Race')];
    expect(nameIn(made)).toBe('Martin Keller');
  });

  it('is the form of a headline rather than a surname alone', () =>
    expect(
      nameIn(['Martin Keller resigns\n\nSenator Keller told reporters that he was ill.']),
    ).toBe('Martin Keller'));
});
