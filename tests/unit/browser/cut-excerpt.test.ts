import { describe, expect, it } from 'vitest';
import { cutExcerpt } from '../../../src/browser/cut-excerpt.ts';

describe('an excerpt of the index', () => {
  it('becomes plain words with marked matches', () => {
    expect(cutExcerpt('the <mark>harbour</mark> &lt;b&gt; &amp; <mark>quay</mark>')).toEqual([
      { text: 'the ', match: false },
      { text: 'harbour', match: true },
      { text: ' <b> & ', match: false },
      { text: 'quay', match: true },
    ]);
  });
});
