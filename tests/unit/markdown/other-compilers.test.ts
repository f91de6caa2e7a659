import { evaluateSync } from '@mdx-js/mdx';
import { evaluate, type EvaluateOptions } from 'satteri';
import { describe, expect, it } from 'vitest';
import { toMdx } from '../../../src/ingest/emit/to-mdx.ts';
import { splitPage } from '../../../src/markdown/front-matter.ts';
import { normaliseBody } from '../../../src/markdown/normalise-body.ts';
import { renderHtml } from '../../../src/markdown/render-html.ts';
import { pageOf } from '../../hostile/page-of.ts';
import { contentHtml, runtime } from './jsx-to-html.ts';

const texts = [
  'The port opens on Monday',
  'import x from "y"',
  'I <3 {this} & *that* www.example.org',
  '1. “Two  words” — 50 % off, she said:\nyes',
  '</Passage>',
  '😀 قال',
];
const options = {
  base: '/explainer/',
  linkPeople: (id: string) => (id === 'nobody' ? null : `/explainer/people/${id}/`),
};

describe('a generated file is ordinary MDX', () => {
  it.each(texts)('%j gives the same HTML through @mdx-js/mdx', (text) => {
    const page = pageOf(text);
    const { default: content } = evaluateSync(bodyOf(toMdx(page)), runtime);
    expect(contentHtml(content as Parameters<typeof contentHtml>[0], options)).toBe(
      renderHtml(normaliseBody(page.body), options),
    );
  });

  it.each(texts)('%j gives the same HTML through the default engine of Astro', async (text) => {
    const page = pageOf(text);
    const { default: content } = await evaluate(bodyOf(toMdx(page)), {
      ...(runtime as Pick<EvaluateOptions, 'Fragment' | 'jsx' | 'jsxs'>),
      features: { gfm: false },
    });
    expect(contentHtml(content as Parameters<typeof contentHtml>[0], options)).toBe(
      renderHtml(normaliseBody(page.body), options),
    );
  });
});

function bodyOf(file: string): string {
  const parts = splitPage(file);
  if ('fault' in parts) throw new Error(parts.fault.reason);
  return parts.body;
}
