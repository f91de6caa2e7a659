import { describe, expect, it } from 'vitest';
import { explainStructure } from '../../../src/ingest/explain-structure.ts';
import { extract } from '../../../src/ingest/extract/extract.ts';
import { english } from '../../../src/language/english/english.ts';
import { articleOf } from '../../fixtures/times/articles.ts';

const TEXT =
  'Ana Ruiz left the port on Monday. A doctor treating Tom Garrow was sentenced in May. The ferry sailed again.';

function structureAt(words: string): ReturnType<typeof explainStructure> {
  const article = articleOf(TEXT);
  const { text } = article.source;
  const start = text.indexOf(words);
  const read = { article, findings: extract(article, english) };
  return explainStructure(read, { start, end: start + 1 }, english);
}

describe('the grammar of a sentence, explained', () => {
  it('says whom both readers take for the subject of a verb', () => {
    const [structure] = structureAt('left');
    expect(structure?.subjects).toEqual([
      expect.stringMatching(/^subject of “left”: “Ana Ruiz”; both readers agree, margin \d+$/),
    ]);
  });

  it('has the tree in plain words, of the sentence at the place alone', () => {
    const found = structureAt('The ferry');
    expect(found).toHaveLength(1);
    expect(found[0]?.outline).toEqual([
      'sailed: main word of the sentence',
      '  ferry: subject',
      '    The: article',
      '  again: adverb',
    ]);
  });

  it('tells the head of the subject, not the name that stands nearest', () => {
    const [structure] = structureAt('was sentenced');
    expect(structure?.subjects.join()).toContain('doctor');
  });
});
