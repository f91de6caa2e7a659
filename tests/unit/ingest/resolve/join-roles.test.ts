import { describe, expect, it } from 'vitest';
import { resolve } from '../../../../src/ingest/resolve/resolve.ts';
import { english } from '../../../../src/language/english/english.ts';
import { peopleEditsSchema } from '../../../../src/model/editorial.ts';
import { readOf } from '../../../fixtures/times/articles.ts';

const filler = 'Gulls cried above the market hall. Nobody in the old town cared much.';

/** The articles of the event of the first report, by the sentence that the second one adds. */
function accountsOf(first: string, second: string, published?: string): string[] {
  const { events } = resolve(
    [
      readOf('a', `${first}\n${filler}`, published),
      readOf('b', `${second}\nRain fell on the cranes.`, published),
    ],
    peopleEditsSchema.parse({}),
    english,
  );
  const [event] = events.filter(({ accounts }) => accounts[0]?.article === 'a');
  return event?.accounts.map(({ article }) => article) ?? [];
}

describe('an appointment is told', () => {
  const named = 'Ana Ruiz was named head of the harbour police.';
  it('by what another report calls its bearer', () =>
    expect(accountsOf(named, 'Ana Ruiz, the head of the harbour police, opened the quay.')).toEqual(
      ['a', 'b'],
    ));
  it.each([
    'Port security chief Ana Ruiz was named interim director.',
    'Ana Ruiz, the port security chief, was named interim director.',
  ])('not by what the person was before it: %s', (before) =>
    expect(accountsOf(before, 'Port security chief Ana Ruiz opened the quay.')).toEqual(['a']),
  );
  it('not by a sentence that tells of an appointment itself', () =>
    expect(
      accountsOf(
        named,
        'Ana Ruiz, the head of the harbour police, was appointed mayor of the old town.',
      ),
    ).toEqual(['a']));
  it.each([undefined, '2008-12-14'])(
    'not years later, where its day is stated (published: %s)',
    (published) =>
      expect(
        accountsOf(
          'Ana Ruiz was named head of the harbour police in 2003.',
          'Ana Ruiz, the head of the harbour police, opened the quay.',
          published,
        ),
      ).toEqual(['a']),
  );
});
