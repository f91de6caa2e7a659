import { describe, expect, it } from 'vitest';
import { resolve } from '../../../../src/ingest/resolve/resolve.ts';
import { english } from '../../../../src/language/english/english.ts';
import { peopleEditsSchema } from '../../../../src/model/editorial.ts';
import { readOf } from '../../../fixtures/times/articles.ts';

/** The story of some articles, whose pages and parts are looked at. */
const storyOf = (texts: readonly string[], edits: object = {}) =>
  resolve(
    texts.map((text, n) => readOf(`a${n}`, text)),
    peopleEditsSchema.parse(edits),
    english,
  );

/** Who has a page, and who is only named, with the reason. */
function pagesIn(texts: readonly string[], edits: object = {}): string[] {
  const { cast } = storyOf(texts, edits);
  return [
    ...cast.entities
      .filter(({ type }) => type === 'person')
      .map(({ id, name }) => `${name}: ${cast.grounds?.get(id)}`),
    ...(cast.named ?? []).map(({ name, ground }) => `${name}: ${ground}`),
  ].sort();
}

const opening = 'Mayor Deborah Finch told reporters that the dam was safe.';

describe('who has a page', () => {
  it.each([
    {
      who: 'is named in two reports',
      texts: [
        `${opening} The friend of Martin Keller left.`,
        'Martin Keller came. Rain fell on him.',
      ],
      is: 'Martin Keller: several-reports',
    },
    {
      who: 'is quoted',
      texts: [`${opening} “Nobody asked us at all before it broke,” said Martin Keller.`],
      is: 'Martin Keller: speaks',
    },
    {
      who: 'holds a role',
      texts: [`${opening} Beside her sat Martin Keller, an engineer.`],
      is: 'Martin Keller: role',
    },
    {
      who: 'takes part in an event',
      texts: [`${opening} Martin Keller sued the town on 3 May 2031. Keller wants his land back.`],
      is: 'Martin Keller: acts',
    },
  ])('whoever $who', ({ texts, is }) => {
    expect(pagesIn(texts), pagesIn(texts).join()).toContain(is);
  });
});

describe('who has none', () => {
  it.each([
    {
      who: 'is only named',
      texts: [`${opening} The list held Martin Keller, Clara Voss and Anna Lind.`],
      is: 'Clara Voss: only-named',
    },
    {
      who: 'is named in copies of one report',
      texts: [1, 2].map(
        () =>
          `${opening} The walls are old and the water has been rising for a week, she added. The list held Martin Keller, Clara Voss and Anna Lind.`,
      ),
      is: 'Clara Voss: only-named',
    },
    {
      who: 'is whose relative, and nothing else',
      texts: [`${opening} Beside her sat her husband, Martin Keller.`],
      is: 'Martin Keller: only-named',
    },
    {
      who: 'is a child, though it is quoted',
      texts: [`${opening} “I saw the water come over the wall,” said Martin Keller, 9.`],
      is: 'Martin Keller: child-named-once',
    },
    {
      who: 'is a child by the word before the name',
      texts: [`${opening} The schoolgirl Clara Voss, who won a prize, watched.`],
      is: 'Clara Voss: child-named-once',
    },
    {
      who: 'is a child by the age before the name',
      texts: [`${opening} A bus took 9-year-old Clara Voss to school. Voss waved.`],
      is: 'Clara Voss: child-named-once',
    },
  ])('nobody who $who', ({ texts, is }) => {
    expect(pagesIn(texts), pagesIn(texts).join()).toContain(is);
  });

  it('grown-up people are no children: 19, 40-year-old', () => {
    const text = `${opening} “I saw the water come over the wall,” said Martin Keller, 19. “So did I, and I ran,” said 40-year-old Clara Voss.`;
    expect(pagesIn([text])).toEqual(
      expect.arrayContaining(['Clara Voss: speaks', 'Martin Keller: speaks']),
    );
  });
});

describe('without a page', () => {
  it('leaves whoever has none without links and parts, with every place that names them', () => {
    const text = `${opening} Martin Keller was arrested in Harwick on 3 May 2031.`;
    const { cast, events } = storyOf([text]);
    const keller = cast.named?.find(({ name }) => name === 'Martin Keller');
    expect(keller?.ground).toBe('private-person-named-once');
    expect(keller?.places.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'Martin Keller',
    ]);
    expect([...(cast.byCluster.get('a0')?.values() ?? [])]).not.toContain(keller?.id);
    expect(
      events.flatMap(({ participants }) => participants.map(({ person }) => person)),
    ).not.toContain(keller?.id);
  });

  it('an editor decides otherwise, by name or address', () => {
    const text = `${opening} The list held Martin Keller, Clara Voss and Anna Lind.`;
    const decided = pagesIn([text], {
      page: ['Clara Voss', 'anna-lind'],
      listed: ['deborah-finch'],
    });
    expect(decided).toEqual(
      expect.arrayContaining([
        'Anna Lind: editor',
        'Clara Voss: editor',
        'Deborah Finch: editor-lists',
      ]),
    );
  });
});
