import { readFileSync } from 'node:fs';
import type { BodyBlock } from '../model/body.ts';
import { parseFrontMatter, splitPage } from './front-matter.ts';
import { parseBody, type ParsedPage, parsePage } from './parse-page.ts';
import { renderHtml, type RenderOptions } from './render-html.ts';
import type { Fault } from './tree.ts';

/**
 * The data and body of a generated file. Throws with file, line and column where it is not one of
 * ours.
 */
export const readPage = (file: string): ParsedPage =>
  orThrow(file, parsePage(readFileSync(file, 'utf8')));

/**
 * The front matter of a generated file; its body is not looked at. Throws with file, line and
 * column where it is broken.
 */
export const readData = (file: string): unknown =>
  orThrow(file, parseFrontMatter(orThrow(file, split(file)).frontMatter)).data;

/**
 * The body of a generated file; its front matter is not looked at. Throws with file, line and
 * column where it is not one of ours.
 */
export function readBlocks(file: string): readonly BodyBlock[] {
  const { body, bodyLine } = orThrow(file, split(file));
  return orThrow(file, parseBody(body, bodyLine)).body;
}

/**
 * The body of a generated file as HTML. Throws with file, line and column where it is not one of
 * ours.
 */
export const readHtml = (file: string, options: RenderOptions): string =>
  renderHtml(readBlocks(file), options);

/** A fault in the form that editors and terminals turn into a link. */
export const faultMessage = (file: string, { line, column, reason }: Fault): string =>
  `${file}:${line}:${column}: ${reason}`;

const split = (file: string): ReturnType<typeof splitPage> => splitPage(readFileSync(file, 'utf8'));

function orThrow<Good extends object>(
  file: string,
  result: Good | { readonly fault: Fault },
): Good {
  if ('fault' in result) throw new Error(faultMessage(file, result.fault));
  return result;
}
