import { expect, it } from 'vitest';
import { readText } from '../../../../src/cli/read-seeds/read-text.ts';

const read = (text: string) => readText(Buffer.from(text), 'seeds/a.txt');

it('an article with both sides of a merge is refused at the line of its mark', () => {
  const found = read(
    'Port news\n\n<<<<<<< HEAD\nJane Roe resigned.\n=======\nJane Roe stayed.\n>>>>>>> other\n',
  );
  expect(found).toMatchObject({
    refusal: { rule: 'seed-conflict', place: { start: { line: 3, column: 1 } } },
  });
});

it('angle brackets and lines of signs alone are no merge', () => {
  expect(
    read('Port news\n\n<<<<<<< and >>>>>>> are signs.\n\n=======\n\nJane Roe stayed.\n'),
  ).toHaveProperty('text');
});
