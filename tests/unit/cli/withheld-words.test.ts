import { describe, expect, it } from 'vitest';
import { toPublished } from '../../../src/cli/verify/published.ts';
import { withheld } from '../../../src/cli/verify/rules/withheld.ts';

const secrets = {
  withheld: [
    'Jane Roe',
    'Ivo Quist said: “We will not come back for promises.” Nobody on the quay had heard of the letter before.',
  ],
  limited: [],
  free: ['“We will not come back for promises,” the dockers sang.'],
  hidesOpinions: true,
  outletUnknown: 'outlet unknown',
};
const published = toPublished(
  { articles: [], people: [], events: [], disagreements: [], story: null },
  '/',
);

function found(text: string): boolean {
  const watch = withheld.watch(published, secrets);
  watch?.file?.('index.html', text);
  return (watch?.end().breaches.length ?? 0) > 0;
}

describe('withheld words in a finished site', () => {
  it.each([
    'A note on Jane Roe.',
    'Nobody on the quay had heard of it.',
    'They say: had heard of the letter before',
  ])('are found: %s', (text) => expect(found(text)).toBe(true));

  it.each([
    'said “We will not come back for promises”',
    'We will not come back for promises nobody keeps',
    'Jane and Roe',
  ])('are not what another article says: %s', (text) => expect(found(text)).toBe(false));
});
