import { describe, expect, it } from 'vitest';
import { segment } from '../../src/ingest/segment/segment.ts';
import { english } from '../../src/language/english/english.ts';

/** How lines begin that the rules look at, and what may follow without end. */
const heads = [
  '',
  'By ',
  'Share ',
  'Follow ',
  'Published ',
  'Reporting by ',
  'Sign up for ',
  'Photo ',
  '“',
  'FAQs ',
  '© ',
  'Q: ',
  '1. ',
];
const parts = [
  'A-',
  'Aa ',
  'a ',
  '1,',
  '1:',
  '. ',
  'x, ',
  'email ',
  'and ',
  '(A) ',
  '/ ',
  '“a” ',
  '--',
  'A.',
  '| ',
  'March 1 ',
  '!',
  '\t',
  '1.1 ',
];

/** Processor time of segmenting a text: other work on the machine does not count. */
function seconds(text: string): number {
  const before = process.cpuUsage();
  segment(
    {
      seed: 'any.txt',
      sha256: '',
      encoding: 'utf-8',
      text,
      body: { start: 0, end: text.length },
      metadata: {},
    },
    english,
  );
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

describe('segmenting', () => {
  it('gives up on no line slowly', () => {
    for (const head of heads) {
      for (const part of parts) {
        const text = `${head}${part.repeat(Math.floor(380 / part.length))}!;\n`.repeat(20);
        expect(seconds(text), JSON.stringify(head + part)).toBeLessThan(0.5);
      }
    }
  });

  it('takes time in proportion to length', () => {
    for (const part of [
      'The harbour was closed again. ',
      'x',
      '| a ',
      'Ab ',
      '"a ',
      '-',
      '\n',
      'A\n',
      '- a\n',
      '| a\n',
      '> a\n',
      'Why?\n',
      '# a\n',
      'Follow the long line on ',
      '.',
      '( ',
    ]) {
      expect(
        seconds(part.repeat(Math.ceil(200_000 / part.length))),
        JSON.stringify(part),
      ).toBeLessThan(5);
    }
  });
});
