import { describe, expect, it } from 'vitest';
import {
  fitPassages,
  type FittedPassages,
  type PassageInput,
} from '../../../../src/ingest/withhold/fit-passages.ts';
import type { LockRecord } from '../../../../src/model/lock.ts';
import { fingerprint } from '../../../../src/text/fingerprint.ts';

const today = '2031-05-05';
const record = (id: string, text: string, rest: Partial<LockRecord> = {}): LockRecord => ({
  ...{ id, kind: 'paragraph', text, v: 'v1', first: '2031-01-01' },
  ...rest,
});
const [home, sea] = ['Kemal Aydin walked home.', 'The sea was calm.'];

/**
 * What becomes of `p-one`, withheld, in the article `quay` that also reads that the sea was calm.
 */
function fit(
  one: Partial<LockRecord>,
  rest: Partial<PassageInput> = {},
): { closed: object | undefined; messages: string[] } {
  const { closed, unmet }: FittedPassages = fitPassages({
    passages: ['p-one'],
    found: new Set(),
    lock: new Map([['quay', [record('p-one', home, one), record('p-two', sea)]]]),
    shown: [{ seed: 'quay.txt', article: 'quay', texts: [sea] }],
    today,
    ...rest,
  });
  expect(unmet.every(({ file, stops }) => file === 'withheld.yaml' && stops)).toBe(true);
  return {
    closed: closed.get('p-one'),
    messages: unmet.map(({ path, reason }) => `${path.join('.')}: ${reason}`),
  };
}

const closedAs = (closed: object | undefined) => ({ closed, messages: [] });

describe('a withheld id', () => {
  it('that its article holds needs nothing', () =>
    expect(fit({}, { found: new Set(['p-one']) })).toEqual(closedAs(undefined)));

  it('that a seed of another name holds is closed from today, or since it went', () => {
    const elsewhere = { found: new Set(['p-one']), shown: [] };
    expect(fit({}, elsewhere)).toEqual(closedAs({ gone: today }));
    expect(fit({ gone: '2031-02-02' }, elsewhere)).toEqual(closedAs({ gone: '2031-02-02' }));
  });

  it.each<[string, Partial<LockRecord>, object]>([
    ['that left its seed stays so', { left: '2031-03-03' }, { gone: today, left: '2031-03-03' }],
    [
      'that left its seed stays so since the day it went',
      { left: '2031-03-03', gone: '2031-02-02', next: 'p-two' },
      { gone: '2031-02-02', left: '2031-03-03' },
    ],
    [
      'that went before it was withheld left on that day',
      { gone: '2031-02-02' },
      { gone: '2031-02-02', left: '2031-02-02' },
    ],
    [
      'that was withheld before and is there no more leaves today',
      { gone: '2031-02-02', withheld: fingerprint(home), text: '', next: 'p-two' },
      { gone: '2031-02-02', left: today },
    ],
    ['whose article reads as it did else leaves today', {}, { gone: today, left: today }],
  ])('%s', (_, one, closed) => expect(fit(one)).toEqual(closedAs(closed)));

  it('whose article is away may come back with it', () =>
    expect(fit({}, { shown: [] })).toEqual(closedAs({ gone: today })));

  it('is known in an article that reads as it did before', () =>
    expect(
      fit(
        { earlier: [{ v: 'v0', text: 'Nobody walked home.', until: '2031-02-01' }] },
        { shown: [{ seed: 'quay.txt', article: 'quay', texts: [sea] }] },
      ),
    ).toEqual(closedAs({ gone: today, left: today })));
});

describe('a withheld id stops everything', () => {
  const stops = (...messages: string[]) => ({
    closed: undefined,
    messages: messages.map((words) => expect.stringContaining(words) as string),
  });

  it('that nothing has', () =>
    expect(fit({}, { passages: ['p-nothing'] })).toEqual(
      stops('passages.0: Unexpected id ‘p-nothing’'),
    ));

  it('whose article may say it in other words', () =>
    expect(
      fit({}, { shown: [{ seed: 'quay.txt', article: 'quay', texts: [sea, 'He went home.'] }] }),
    ).toEqual(stops('Unexpected absence of the withheld passage p-one')));

  it('whose words another article shows, now or as they read before', () => {
    const shown = (text: string) => [{ seed: 'strike.txt', article: 'strike', texts: [text] }];
    expect(fit({}, { shown: shown(home) })).toEqual(stops('seeds/strike.txt'));
    expect(
      fit(
        { earlier: [{ v: 'v0', text: 'He  walked.', until: '2031-02-01' }] },
        { shown: shown('He walked.') },
      ),
    ).toEqual(stops('seeds/strike.txt'));
    expect(fit({ text: '', withheld: fingerprint(home) }, { shown: shown(home) })).toEqual(
      stops('seeds/strike.txt'),
    );
    expect(fit({ text: '', withheld: fingerprint(home) }, { shown: shown('') })).toEqual(
      closedAs({ gone: today }),
    );
  });

  it('whose article seems to stand under another name, as nothing else of it does', () => {
    const seed = (article: string | undefined) => [{ seed: 'new.txt', article, texts: [sea] }];
    expect(fit({}, { shown: seed(undefined) })).toEqual(stops('seeds/new.txt'));
    expect(fit({}, { shown: seed('another') })).toEqual(closedAs({ gone: today }));
    expect(fit({}, { shown: [{ seed: 'new.txt', article: undefined, texts: ['Rain.'] }] })).toEqual(
      closedAs({ gone: today }),
    );
  });

  it.each(['next', 'within'] as const)('that moved on, unless its %s is withheld too', (to) => {
    const moved = { gone: '2031-02-02', [to]: 'p-three' };
    const passages = ['p-one', 'p-three'];
    const lock = new Map([
      ['quay', [record('p-one', home, moved), record('p-three', sea), record('p-two', sea)]],
    ]);
    expect(fit({}, { lock })).toEqual(stops('p-three'));
    expect(fit({}, { lock, passages, found: new Set(['p-three']) })).toEqual(
      closedAs({ gone: '2031-02-02', left: '2031-02-02' }),
    );
  });
});
