import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { noteFault } from '../../../src/cli/note-fault.ts';

const file = path.resolve('content', 'editorial', 'about.mdx');

describe('an error of rendering', () => {
  it('about a note of the editors becomes a message with its place', () => {
    const error = new Error(
      `Build failed with 1 error:\n\n[plugin mdx] ${file}:3:8\nMDXError: 3:8: Expected a closing tag for \`<b>\`\n    at x (file:///y.js:1:1)`,
    );
    expect(noteFault(error, 'content')).toMatchObject({
      rule: 'editorial-note',
      file: 'content/editorial/about.mdx',
      place: { start: { line: 3, column: 8 } },
      reason: 'Unexpected MDX: Expected a closing tag for `<b>`',
    });
  });

  it('without a place names the file alone', () => {
    const fault = noteFault(new Error(`Could not resolve "./map.png" from "${file}"`), 'content');
    expect(fault).toMatchObject({
      reason: 'Unexpected MDX: Could not resolve "./map.png" from "about.mdx"',
    });
    expect(fault).not.toHaveProperty('place');
  });

  it('of a note that runs names the one note that there is', () => {
    const error = Object.assign(new Error('Expected component `Map` to be defined'), {
      stack: 'Error\n    at _createMdxContent (file:///chunks/about.mjs:6:12)',
    });
    expect(noteFault(error, 'content')).toMatchObject({
      file: 'content/editorial/about.mdx',
      reason: 'Unexpected MDX: Expected component `Map` to be defined',
    });
  });

  it.each([
    new Error('out of memory'),
    new Error(`${path.resolve('src', 'pages', 'about.astro')}:1:1`),
    'no error',
  ])('about anything else is none (%s)', (error) =>
    expect(noteFault(error, 'content')).toBeUndefined(),
  );
});
