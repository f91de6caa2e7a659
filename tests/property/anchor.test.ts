import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor } from '../../src/ingest/anchor/anchor.ts';
import { inKeyOrder } from '../../src/ingest/anchor/lay-out-lock.ts';
import type { LockRecord } from '../../src/model/lock.ts';
import { Ids } from '../../src/text/mint.ts';

/** A paragraph and where its words came from: what a link to any of these passages may open. */
interface Paragraph {
  readonly words: readonly string[];
  readonly origins: readonly number[];
}

/** Few words, so that passages of different origin have many in common. */
const syllables = ['ba', 'do', 'fe', 'gu', 'hi', 'ko', 'la'];
const word = fc
  .tuple(fc.constantFrom(...syllables), fc.constantFrom(...syllables))
  .map((parts) => parts.join(''));
const long = fc.array(word, { minLength: 10, maxLength: 30 });
const edits = ['insert', 'delete', 'move', 'change', 'swap', 'join', 'cut'] as const;
const edit = fc.record({
  how: fc.constantFrom(...edits),
  at: fc.nat(),
  to: fc.nat(),
  word,
  text: long,
  published: fc.boolean(),
});
type Edit = ReturnType<typeof edit.generate>['value'];

const text = ({ words }: Paragraph): string => `${words.join(' ')}.`;
const publish = (
  article: readonly Paragraph[],
  records: readonly LockRecord[],
  today = '2025-02-02',
  unasked = false,
) =>
  anchor(
    article.map((paragraph) => ({ kind: 'paragraph', text: text(paragraph) })),
    records,
    {
      key: 'a.txt',
      today,
      ids: new Ids(records.map(({ id }) => id)),
      edits: { confirm: [], refuse: [] },
      unasked,
    },
  );
const recordsOf = ({ kept, absorbed, gone }: ReturnType<typeof publish>): LockRecord[] =>
  [...kept, ...absorbed, ...gone].map(inKeyOrder);
const fresh = (texts: readonly (readonly string[])[]): Paragraph[] =>
  texts.map((words, n) => ({ words, origins: [n] }));

let origin = 1000;
function apply(
  article: readonly Paragraph[],
  { how, at, to, word: other, text: words }: Edit,
): Paragraph[] {
  const made = [...article];
  if (how === 'insert' || !made.length)
    return made.toSpliced(at % (made.length + 1), 0, { words, origins: [origin++] });
  const n = at % made.length;
  const one = made[n]!;
  const m = to % made.length;
  switch (how) {
    case 'delete':
      return made.toSpliced(n, 1);
    case 'move':
      return made.toSpliced(n, 1).toSpliced(m, 0, one);
    case 'swap':
      return made.with(n, made[m]!).with(m, one);
    case 'change':
      return made.with(n, { ...one, words: one.words.with(to % one.words.length, other) });
    case 'join': {
      const next = made[n + 1];
      return next
        ? made.toSpliced(n, 2, {
            words: [...one.words, ...next.words],
            origins: [...one.origins, ...next.origins],
          })
        : made;
    }
    case 'cut': {
      const half = one.words.length >> 1;
      return half < 4
        ? made
        : made.toSpliced(
            n,
            1,
            { ...one, words: one.words.slice(0, half) },
            { ...one, words: one.words.slice(half) },
          );
    }
  }
}

describe('anchors, whatever is edited', () => {
  it('change nothing on a second ingest', () => {
    fc.assert(
      fc.property(
        fc.array(long, { minLength: 1, maxLength: 8 }),
        fc.array(edit, { maxLength: 6 }),
        (texts, steps) => {
          let article = fresh(texts);
          let records = recordsOf(publish(article, []));
          for (const step of steps) {
            article = apply(article, step);
            records = recordsOf(publish(article, records));
            expect(JSON.stringify(recordsOf(publish(article, records, '2026-06-06')))).toBe(
              JSON.stringify(records),
            );
          }
        },
      ),
    );
  });

  it('leave every other passage its id when one is added, deleted, moved or changed', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(long, { minLength: 3, maxLength: 10, selector: (words) => words.join(' ') }),
        edit.filter(({ how }) => ['insert', 'delete', 'move', 'change'].includes(how)),
        (texts, step) => {
          const article = fresh(texts);
          const before = publish(article, []).kept;
          const after = publish(apply(article, step), before);
          const ids = new Map(after.kept.map((record) => [record.text, record.id]));
          for (const { id, text: words } of before)
            if (ids.has(words)) expect(ids.get(words)).toBe(id);
          if (step.how === 'change')
            expect(after.kept.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
          if (step.how === 'delete') expect(after.gone).toHaveLength(1);
        },
      ),
    );
  });

  it.each([
    ['blocks', false],
    ['sentences, about which nobody is asked,', true],
  ])('of %s never open another text without a question, and never go', (_what, unasked) => {
    fc.assert(
      fc.property(
        fc.array(long, { minLength: 1, maxLength: 8 }),
        fc.array(edit, { minLength: 20, maxLength: 20 }),
        (texts, steps) => {
          origin = 1000;
          let article = fresh(texts);
          let { kept, absorbed, gone } = publish(article, [], '2025-02-02', unasked);
          const origins = new Map(kept.map(({ id }, at) => [id, article[at]!.origins]));
          for (const [n, step] of steps.entries()) {
            article = apply(article, step);
            // Several edits may come at once: a deleted and an added passage then stand as if one
            // had become the other.
            if (!step.published && n < steps.length - 1) continue;
            const records = recordsOf({ kept, absorbed, gone } as ReturnType<typeof publish>);
            ({ kept, absorbed, gone } = publish(article, records, '2025-02-02', unasked));
            const now = new Map(kept.map(({ id }, at) => [id, article[at]!]));
            for (const [id, was] of origins) {
              const record = [...kept, ...absorbed, ...gone].filter((one) => one.id === id);
              expect(record, 'one record an id').toHaveLength(1);
              const opens = now.get(record[0]!.within ?? id);
              if (!opens) continue;
              const same = was.some((one) => opens.origins.includes(one));
              expect(
                same || (!unasked && record[0]!.review !== undefined),
                `${id} opens ${text(opens)}`,
              ).toBe(true);
            }
            for (const [at, { id }] of kept.entries())
              if (!origins.has(id)) origins.set(id, article[at]!.origins);
          }
        },
      ),
    );
  });
});
