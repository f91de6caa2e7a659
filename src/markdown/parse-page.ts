import { mdxToMdast } from 'satteri';
import type { BodyBlock } from '../model/body.ts';
import { type BodyPart, cutBody } from './cut-body.ts';
import { parseFrontMatter, splitPage } from './front-matter.ts';
import { literalReferences } from './literal-references.ts';
import { readBody } from './read-body.ts';
import { type Fault, type Node, Unexpected } from './tree.ts';

/** A generated file, read. */
export interface ParsedPage {
  readonly data: unknown;
  readonly body: BodyBlock[];
}

/**
 * Reads a generated file: its data as it stands, unchecked, and its body; a fault where it is not
 * one of ours.
 */
export function parsePage(text: string): ParsedPage | { readonly fault: Fault } {
  const parts = splitPage(text);
  if ('fault' in parts) return parts;
  const front = parseFrontMatter(parts.frontMatter);
  if ('fault' in front) return front;
  const body = parseBody(parts.body, parts.bodyLine);
  return 'fault' in body ? body : { data: front.data, body: body.body };
}

/** Reads what follows the front matter; lines of a fault count from `firstLine`. */
export function parseBody(
  text: string,
  firstLine = 1,
): { readonly body: BodyBlock[] } | { readonly fault: Fault } {
  const code = esm.exec(text);
  if (code)
    return {
      fault: {
        reason: 'Unexpected import or export, expected none in a generated file',
        line: firstLine + text.slice(0, code.index).split('\n').length - 1,
        column: 1,
      },
    };
  const parsed = inParts(text);
  if (Array.isArray(parsed)) return { body: parsed };
  // Places cost a third of the reading, so they are only asked for where something is wrong.
  const [failed, linesBefore] =
    text.length <= wholeLength
      ? [attempt(text, true), 0]
      : [attempt(parsed.text, true), parsed.linesBefore];
  if (!(failed instanceof Error))
    return text.length <= wholeLength
      ? { body: failed }
      : {
          fault: {
            reason: 'Unexpected form, expected a body as the program writes it',
            line: firstLine + linesBefore,
            column: 1,
          },
        };
  const { line, column } = placeOf(failed);
  return { fault: { reason: reasonOf(failed), line: line + linesBefore + firstLine - 1, column } };
}

/**
 * Longest body that is parsed at once where its parts fail: what a tool has reformatted may only be
 * right as a whole.
 */
const wholeLength = 500_000;

/** The blocks of a body parsed in parts, or the first part that is none of ours. */
function inParts(text: string): BodyBlock[] | BodyPart {
  const body: BodyBlock[] = [];
  for (const part of cutBody(literalReferences(text))) {
    const blocks = attempt(part.text, false);
    if (blocks instanceof Error) return part;
    const [last, first] = [body.at(-1), blocks[0]];
    if (part.continues && last?.type === 'table' && first?.type === 'table') {
      body[body.length - 1] = { ...last, rows: [...last.rows, ...first.rows] };
      blocks.shift();
    }
    // Not spread: a call cannot take the blocks of a long article.
    for (const block of blocks) body.push(block);
  }
  return body;
}

/**
 * Looked for before the parser sees the text: some broken modules end its process, which no caller
 * could catch.
 */
const esm = /^(?:import|export)\b/m;

const features = { gfm: false, frontmatter: false, smartPunctuation: false, math: false };

function attempt(text: string, position: boolean): BodyBlock[] | Error {
  try {
    return readBody(mdxToMdast(text, { features, position }) as Node);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The parser begins its messages with a place and ends them with the name of its rule. */
const parserPlace = /^(\d+):(\d+)(?:-\d+:\d+)?: /;
const parserRule = / \([\w-]+:[\w-]+\)$/;

const reasonOf = ({ message }: Error): string =>
  (message.split('\n')[0] ?? '').replace(parserPlace, '').replace(parserRule, '');

function placeOf(error: Error): { line: number; column: number } {
  if (error instanceof Unexpected) return error.point ?? { line: 1, column: 1 };
  const [, line, column] = parserPlace.exec(error.message) ?? [];
  return { line: Number(line ?? 1), column: Number(column ?? 1) };
}
