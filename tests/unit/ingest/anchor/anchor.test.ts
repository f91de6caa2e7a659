import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchor } from '../../../../src/ingest/anchor/anchor.ts';
import type { PassageText } from '../../../../src/ingest/anchor/reanchor.ts';
import type { LockRecord } from '../../../../src/model/lock.ts';
import { Ids } from '../../../../src/text/mint.ts';

const at = (today: string, records: readonly LockRecord[] = []) => ({
  key: 'strike.txt',
  today,
  ids: new Ids(records.map(({ id }) => id)),
  edits: { confirm: [], refuse: [] },
});
const paragraphs = (...texts: string[]): PassageText[] =>
  texts.map((text) => ({ kind: 'paragraph', text }));
const first = (passages: PassageText[]) => anchor(passages, [], at('2025-01-01'));

describe('anchor', () => {
  it('gives ids of the agreed form, the same for the same text', () => {
    const { kept } = first(paragraphs('Dockers walked out.', 'Talks failed.'));
    expect(kept.map(({ id }) => id)).toEqual(
      first(paragraphs('Dockers walked out.', 'Talks failed.')).kept.map(({ id }) => id),
    );
    for (const { id } of kept)
      expect(id).toMatch(
        /^p-[bcdfghjkmnpqrtvwx]{2}[2345679][bcdfghjkmnpqrtvwx]{2}[2345679][bcdfghjkmnpqrtvwx]$/,
      );
  });

  it('changes nothing on a second run', () => {
    const passages = paragraphs('One.', 'Two.', 'One.');
    const { kept } = first(passages);
    expect(anchor(passages, kept, at('2025-02-02', kept))).toMatchObject({ kept, gone: [] });
  });

  it('tells equal texts apart and keeps their order', () => {
    const { kept } = first(paragraphs('Share.', 'News.', 'Share.'));
    expect(new Set(kept.map(({ id }) => id)).size).toBe(3);
  });

  it('keeps ids where a passage moves, and where only quotation marks and spaces change', () => {
    const { kept } = first(paragraphs('He said "no".', 'Talks failed.'));
    const again = anchor(
      paragraphs('Talks  failed.', 'He said “no”.'),
      kept,
      at('2025-02-02', kept),
    );
    expect(again.kept.map(({ id }) => id)).toEqual([kept[1]!.id, kept[0]!.id]);
    expect(again.kept[1]).toMatchObject({
      text: 'He said “no”.',
      earlier: [{ text: 'He said "no".', until: '2025-02-02', v: kept[0]!.v }],
    });
  });

  it('leaves a tombstone where a passage disappears, and revives it', () => {
    const { kept } = first(paragraphs('One.', 'Two.'));
    const without = anchor(paragraphs('One.'), kept, at('2025-02-02', kept));
    expect(without.gone).toEqual([{ ...kept[1], gone: '2025-02-02' }]);
    const records = [...without.kept, ...without.gone];
    expect(anchor(paragraphs('One.', 'Two.'), records, at('2025-03-03', records))).toMatchObject({
      kept,
      gone: [],
    });
  });

  it('never gives an id twice and never loses one, whatever is edited', () => {
    const text = fc.constantFrom('One.', 'Two.', 'Three.', 'Four.', 'one.');
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { maxLength: 6 }), { minLength: 1, maxLength: 6 }),
        (revisions) => {
          let records: LockRecord[] = [];
          const seen = new Set<string>();
          for (const [n, texts] of revisions.entries()) {
            const { kept, gone } = anchor(
              paragraphs(...texts),
              records,
              at(`2025-01-0${n + 1}`, records),
            );
            records = [...kept, ...gone];
            for (const { id } of records) seen.add(id);
            expect(kept.map(({ text: words }) => words)).toEqual(texts);
            expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
            expect(records.length).toBe(seen.size);
          }
        },
      ),
    );
  });
});
