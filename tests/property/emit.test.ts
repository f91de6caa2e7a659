import { compileSync } from '@mdx-js/mdx';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readBack } from '../../src/ingest/emit/read-back.ts';
import { toMdx } from '../../src/ingest/emit/to-mdx.ts';
import { splitPage } from '../../src/markdown/front-matter.ts';
import { normaliseBody, normaliseText } from '../../src/markdown/normalise-body.ts';
import { parsePage } from '../../src/markdown/parse-page.ts';
import { readBody } from '../../src/markdown/read-body.ts';
import { renderHtml } from '../../src/markdown/render-html.ts';
import type { Node } from '../../src/markdown/tree.ts';
import { inspect } from '../hostile/made-by-us.ts';
import { pageOf } from '../hostile/page-of.ts';
import { fuzzRuns, hostileText } from './hostile-text.ts';

const runs = fuzzRuns();
const timeout = Math.max(120_000, runs * 10);

function parts(file: string): { frontMatter: string; body: string } {
  const made = splitPage(file);
  if ('fault' in made) throw new Error(made.fault.reason);
  return made;
}

describe('any text in any place of a page', () => {
  it(
    'comes back from the file as it went in',
    () => {
      fc.assert(
        fc.property(hostileText, (text) => {
          const page = pageOf(text);
          expect(readBack(toMdx(page), page)).toBeNull();
        }),
        { numRuns: runs },
      );
    },
    timeout,
  );

  it(
    'is the same to the reference parser of MDX, and its data to YAML',
    () => {
      fc.assert(
        fc.property(hostileText, (text) => {
          const page = pageOf(text);
          const { frontMatter, body } = parts(toMdx(page));
          expect(
            readBody(
              fromMarkdown(body, {
                extensions: [mdxjs()],
                mdastExtensions: [mdxFromMarkdown()],
              }) as Node,
            ),
          ).toEqual(normaliseBody(page.body));
          expect(parseYaml(frontMatter)).toEqual(page.data);
        }),
        { numRuns: runs / 20 },
      );
    },
    timeout,
  );

  it(
    'is words and nothing else in the HTML',
    () => {
      fc.assert(
        fc.property(hostileText, (text) => {
          const parsed = parsePage(toMdx(pageOf(text)));
          if ('fault' in parsed) throw new Error(parsed.fault.reason);
          const { strange, texts } = inspect(renderHtml(parsed.body, { base: '/' }));
          expect(strange).toEqual([]);
          expect(texts.get('p-paragraph')).toBe(`${normaliseText(text)} ¶`);
          expect(texts.get('p-row-2')).toBe(`Ships${normaliseText(text)} ¶`);
        }),
        { numRuns: runs / 4 },
      );
    },
    timeout,
  );

  it(
    'is never thrown at, whatever a file holds',
    () => {
      fc.assert(
        fc.property(hostileText, hostileText, (front, text) => {
          const parsed = parsePage(`---\n${front}\n---\n${text}`);
          expect('fault' in parsed ? parsed.fault.line : 1).toBeGreaterThanOrEqual(1);
        }),
        { numRuns: runs / 4 },
      );
    },
    timeout,
  );

  it(
    'compiles to a module that imports the JSX runtime and nothing else',
    () => {
      fc.assert(
        fc.property(hostileText, (text) => {
          const code = String(compileSync(parts(toMdx(pageOf(text))).body));
          const statements = code.match(/^(?:import|export)\b.*/gm) ?? [];
          expect(statements).toHaveLength(2);
          expect(statements[0]).toMatch(/^import \{[\w, ]+\} from "react\/jsx-runtime";$/);
          expect(statements[1]).toBe('export default function MDXContent(props = {}) {');
        }),
        { numRuns: runs / 200 },
      );
    },
    timeout,
  );
});
