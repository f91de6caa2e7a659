import { describe, expect, it } from 'vitest';
import { type Known, reanchor } from '../../../../src/ingest/anchor/reanchor.ts';

const living = (...texts: string[]): Known[] =>
  texts.map((text) => ({ kind: 'paragraph', text, state: 'living', earlier: [] }));
const fates = (known: readonly Known[], ...texts: string[]) =>
  reanchor(
    known,
    texts.map((text) => ({ kind: 'paragraph', text })),
  ).fates.map(
    (fate) =>
      fate &&
      `${fate.how} ${fate.to}${fate.moved ? ' moved' : ''}${fate.doubts.length ? `: ${fate.doubts.join(', ')}` : ''}`,
  );

const strike =
  'Some four hundred dockers walked out before dawn after talks with the harbour company failed over night shifts.';
const mayor =
  'The mayor asked both sides to return to the table, saying that the city could not do without its port for another week.';
const ferry =
  'Ferries to the outer islands keep running, the operator announced, but passengers should expect long queues.';
const prices =
  'Wholesale prices of fruit rose by a fifth within two days, according to the growers in the valley.';

describe('equal texts', () => {
  it('are found wherever they stand', () =>
    expect(fates(living(strike, mayor, ferry), ferry, strike, mayor)).toEqual([
      'same 1',
      'same 2',
      'same 0 moved',
    ]));

  it('that repeat go with their neighbours', () => {
    expect(
      fates(living('Read more', strike, 'Read more', mayor), strike, 'Read more', mayor),
    ).toEqual([undefined, 'same 0', 'same 1', 'same 2']);
    expect(fates(living('—', '—', strike, '—'), '—', strike, '—', '—')).toEqual([
      'same 3 moved',
      'same 0',
      'same 1',
      'same 2',
    ]);
  });

  it('come back as an earlier version', () => {
    const known: Known[] = [{ ...living(strike)[0]!, earlier: [prices] }, ...living(mayor)];
    expect(fates(known, prices, mayor)).toEqual(['same 0', 'same 1']);
  });

  it('revive what was gone, but only exactly', () => {
    const known: Known[] = [...living(strike), { ...living(mayor)[0]!, state: 'gone' }];
    expect(fates(known, strike, mayor)).toEqual(['same 0', 'returned 1']);
    expect(fates(known, strike, mayor.replace('week', 'day'))).toEqual(['same 0', undefined]);
  });
});

describe('edited texts', () => {
  it('keep their fragment in place and elsewhere', () => {
    const edited = mayor.replace('another week', 'another month');
    expect(fates(living(strike, mayor, ferry), strike, edited, ferry)).toEqual([
      'same 0',
      'edited 1',
      'same 2',
    ]);
    expect(fates(living(strike, mayor, ferry, prices), strike, ferry, prices, edited)).toEqual([
      'same 0',
      'edited 3 moved',
      'same 1',
      'same 2',
    ]);
  });

  it('are not found again in a text of other words', () =>
    expect(fates(living(strike, mayor), strike, prices)).toEqual(['same 0', undefined]));

  it('that are look-alikes go one to one, in the way that fits all of them best', () => {
    const report = (port: string, ships: string): string =>
      `At ${port}, ${ships} ships were waiting on Tuesday evening, the coast guard reported, and none had been unloaded since the morning.`;
    const [amber, birch, coral] = [
      report('Amber', 'nine'),
      report('Birch', 'twelve'),
      report('Coral', 'four'),
    ];
    expect(
      fates(
        living(amber, birch, coral),
        report('Birch', 'twelve large'),
        report('Coral', 'four'),
        report('Amber', 'nine large'),
      ).map((fate) => fate?.slice(0, 8)),
    ).toEqual(['edited 2', 'edited 0', 'same 1'].map((fate) => expect.stringContaining(fate)));
  });

  it('with hardly a word in common are kept alone in their gap, and asked about', () => {
    const rewritten =
      'Both sides should return to the table, the mayor urged on Monday; without its port the city would soon run short of food.';
    expect(fates(living(strike, mayor, ferry), strike, rewritten, ferry)[1]).toMatch(
      /^edited 1: (?:few-words-kept|rewritten-in-place)/,
    );
  });

  it('that are short must be nearly equal', () => {
    expect(fates(living(strike, 'Talks go on', ferry), strike, 'Ships go on', ferry)[1]).toMatch(
      /^edited 1: rewritten-in-place/,
    );
    expect(
      fates(living(strike, 'Talks go on', ferry), strike, ferry, prices, 'Ships go on')[1],
    ).toBeUndefined();
  });

  it('are asked about where names or figures were replaced', () => {
    expect(
      fates(
        living(strike, 'A crane fell on a lorry at Amber on 3 May and two men were hurt.', ferry),
        strike,
        'A crane fell on a lorry at Birch on 9 June and two men were hurt.',
        ferry,
      )[1],
    ).toMatch(/facts-replaced/);
  });

  it('are asked about where another text is nearly as like', () => {
    const [first, second] = fates(
      living('The board will meet on Monday and vote on the offer of the company.'),
      'The board will meet on Tuesday and vote on the offer of the company.',
      'The board will meet on Friday and vote on the offer of the company.',
    );
    expect(first).toMatch(/^edited 0: .*rival/);
    expect(second).toBeUndefined();
  });

  it('that drifted from what was first published give way', () => {
    const known: Known[] = [
      ...living(strike),
      { ...living(mayor)[0]!, earlier: [prices] },
      ...living(ferry),
    ];
    expect(fates(known, strike, mayor.replace('week', 'month'), ferry)[1]).toBe('drifted 1');
    const grown: Known[] = [{ ...living(`${prices} ${mayor} ${ferry}`)[0]!, earlier: [prices] }];
    expect(fates(grown, `${prices} ${mayor} ${ferry} ${strike}`)[0]).toBe('edited 0');
  });
});

describe('joined and parted texts', () => {
  it('lead to the paragraph that absorbed them', () => {
    expect(fates(living(strike, mayor, ferry), strike, `${mayor} ${ferry}`)).toEqual([
      'same 0',
      expect.stringContaining('1'),
      expect.stringContaining('1'),
    ]);
    expect(
      fates(living(strike, 'But nobody came.', ferry), `${strike} But nobody came.`, ferry)[1],
    ).toBe('absorbed 0');
  });

  it('are asked about where one word of eight was changed on the way', () =>
    expect(
      fates(living(mayor, ferry), `${mayor} ${ferry.replace('long queues', 'some delays')}`)[1],
    ).toBe('absorbed 0: few-words-kept'));

  it('that are short are found only where they stand once', () =>
    expect(
      fates(living('But nobody came.'), `${strike} But nobody came.`, `${mayor} But nobody came.`),
    ).toEqual([undefined]));

  it('stay with the paragraph that absorbed them while their words do', () => {
    const known: Known[] = [
      ...living(`${mayor} ${ferry}`),
      { ...living(ferry)[0]!, state: 'absorbed', host: 0 },
    ];
    expect(fates(known, `${mayor} ${ferry}`)).toEqual(['same 0', 'absorbed 0']);
    expect(fates(known, `${mayor} Besides: ${ferry}`)[1]).toBe('absorbed 0');
    expect(fates(known, mayor)[1]).toBeUndefined();
    expect(fates(known, mayor, ferry)[1]).toBe('returned 1');
    expect(fates(known, mayor, `${prices} ${ferry}`)[1]).toBe('absorbed 1');
  });

  it('keep the fragment with the largest part and note the others', () => {
    const {
      fates: [fate],
      cutFrom,
    } = reanchor(living(`${mayor} ${ferry.slice(0, 60)}`), [
      { kind: 'paragraph', text: mayor },
      { kind: 'paragraph', text: ferry.slice(0, 60) },
    ]);
    expect(fate).toMatchObject({ how: 'edited', to: 0 });
    expect([...cutFrom]).toEqual([[1, 0]]);
  });
});

describe('hard input', () => {
  it('has texts without words, and none at all', () => {
    expect(fates(living('***', '—'), '***', '…')).toEqual(['same 0', undefined]);
    expect(fates([], strike)).toEqual([]);
    expect(fates(living(strike))).toEqual([undefined]);
  });
});
