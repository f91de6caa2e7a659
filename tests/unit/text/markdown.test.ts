import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/text/markdown.ts';

const alone = { first: true, last: true };
const inside = { first: false, last: false };

describe('escaping', () => {
  it('leaves ordinary prose as it is', () => {
    const prose = 'She said: ‘We won’t go’ — 50% off (or £5, €6) … “Ça va?” قال 中文';
    expect(escapeMarkdown(prose, alone)).toBe(prose.replace(':', '\\:'));
  });

  it.each([
    [
      '<3 {x} *a* _b_ `c` [d](e) & # ~ | \\',
      '\\<3 \\{x\\} \\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\& \\# \\~ \\| \\\\',
    ],
    ['😀 « ½ \u200d \u202e \u00a0', '&#x1F600; &#xAB; &#xBD; &#x200D; &#x202E; &#xA0;'],
    ['see www.a.b or WWW.C.D', 'see www&#x2E;a.b or WWW&#x2E;C.D'],
  ])('%j becomes %j', (text, made) => expect(escapeMarkdown(text, inside)).toBe(made));

  it.each([
    ['2024. What', '&#x32;024. What'],
    ['١. x', '&#x661;. x'],
    ['import x', '&#x69;mport x'],
    ['exported', '&#x65;xported'],
    ['- x', '\\- x'],
    [' x ', '&#x20;x&#x20;'],
    [' ', '&#x20;'],
  ])('hides what would mean something at the ends of a line: %j', (text, made) => {
    expect(escapeMarkdown(text, alone)).toBe(made);
    expect(escapeMarkdown(text, inside)).toBe(text);
  });
});
