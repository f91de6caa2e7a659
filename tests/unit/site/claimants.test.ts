import { describe, expect, it } from 'vitest';
import { words } from '../../../src/site/words/en.ts';

describe('who passed a statement on', () => {
  it.each([
    [['Ada Moss'], 'According to Ada Moss,'],
    [['Harbour Watch', 'the pilot'], 'According to Harbour Watch and “the pilot”,'],
    [['he'], 'According to “he”,'],
    [['They'], 'According to “They”,'],
    [['a man called “Bo”'], 'According to a man called “Bo”,'],
  ])('%j', (claimants, said) => expect(words.claims.accordingTo(claimants)).toBe(said));
});
