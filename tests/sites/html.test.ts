import { readdirSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';

/**
 * `no-redundant-role` is off: Safari takes a list without markers for no list unless it says so.
 * `long-title` is off: a page's title holds the words of sources, which are not cut. Ids of
 * versions of a passage hold a dot, as HTML allows.
 */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'no-redundant-role': 'off',
    'long-title': 'off',
    'valid-id': ['error', { relaxed: true }],
  },
});

describe('the HTML of every page', () => {
  const [{ dist }] = inject('sites');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.html') && !file.startsWith('pagefind'),
  );

  it('is valid', async () => {
    const faults: string[] = [];
    for (const file of files) {
      const { results } = await validator.validateFile(path.join(dist, file));
      faults.push(
        ...results
          .flatMap(({ messages }) => messages)
          .map(
            ({ line, column, ruleId, message }) =>
              `${file}:${line}:${column} ${ruleId}: ${message}`,
          ),
      );
    }
    expect(files.length).toBeGreaterThan(50);
    expect(faults).toEqual([]);
  });
});
