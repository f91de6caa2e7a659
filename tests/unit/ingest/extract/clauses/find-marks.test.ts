import { describe, expect, it } from 'vitest';
import { findMarks, wordsOf } from '../../../../../src/ingest/extract/clauses/find-marks.ts';
import { english } from '../../../../../src/language/english/english.ts';
import { slice } from '../../../../../src/model/span.ts';

describe('marks of a typewriter', () => {
  it.each([
    ["``We sail,'' she said.", "``We sail,''", 'We sail,'],
    ["''We sail,'' she said.", "''We sail,''", 'We sail,'],
    // A pair on one side only counts as its inner mark.
    ["''We sail,” she said.", "'We sail,”", 'We sail,'],
    ["“We sail,'' she said.", "“We sail,'", 'We sail,'],
    ["''We sail", "''We sail", 'We sail'],
  ])('%s', (text, whole, words) => {
    const found = findMarks(text, 0, text.length, english.speech.clauses);
    expect(found.map((one) => [slice(text, one), wordsOf(one, text)])).toEqual([[whole, words]]);
  });
});
