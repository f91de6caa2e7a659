import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/language/english/english.ts';
import { units } from '../../src/language/time.ts';
import { fill, questionIds, titleIds } from '../../src/language/wording.ts';

/** Rooms of the ingest that read or compare text; the others write files and messages. */
const rooms = /^src\/ingest\/(?:extract|resolve|segment)\//;

/**
 * What code may hold although English has the same word: kinds of units of a clause, ways along a
 * tape, forms of a cue, and calendar units.
 */
const own = new Set(['be', 'have', 'do', 'to', 'close', 'next', 'further', ...units]);

/**
 * Function words, pronouns and auxiliaries of English, and the words that the time grammar is made
 * of.
 */
const words = new Set(
  [
    ...english.functionWords,
    ...english.speech.classes.keys(),
    ...english.speech.clauses.markers.keys(),
    ...english.time.prepositions,
    ...english.time.openers,
  ].filter((word) => /^\p{L}{2,}$/u.test(word)),
);

const files = readdirSync('src/ingest', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => path.posix.join(entry.parentPath.split(path.sep).join('/'), entry.name))
  .filter((file) => rooms.test(file))
  .sort();

/** Fields that hold names of ours: a rule's id, the kind of a cue, the frame of a verb. */
const ourFields = new Set(['rule', 'kind', 'frame']);

/**
 * Whether a literal is a name of our own by its place: in a type, a rule's id, a class of time
 * words.
 */
function isName({ parent }: ts.Node): boolean {
  if (ts.isLiteralTypeNode(parent)) return true;
  if (ts.isPropertyAssignment(parent)) return ourFields.has(parent.name.getText());
  if (ts.isBinaryExpression(parent))
    return ts.isPropertyAccessExpression(parent.left) && ourFields.has(parent.left.name.getText());
  return (
    ts.isCallExpression(parent) && /(?:\bpieces\.is|\bhasFrame)$/.test(parent.expression.getText())
  );
}

/**
 * English words in the literals of a source file: whole strings, strings of such words alone, and
 * words in regular expressions.
 */
function wordsIn(source: string): string[] {
  const file = ts.createSourceFile('file.ts', source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) &&
      !isName(node) &&
      node.text.split(' ').every((word) => words.has(word))
    )
      found.push(node.text);
    if (ts.isRegularExpressionLiteral(node)) found.push(...inPattern(node.text));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/**
 * Words of two letters or more in a regular expression; escapes, classes and the names of groups
 * left out.
 */
function inPattern(pattern: string): string[] {
  const plain = pattern
    .slice(1, pattern.lastIndexOf('/'))
    .replace(/\\[pP]\{\w+\}|\\[a-zA-Z]|\[(?:\\.|[^\]\\])*\]|\(\?<?\w*[:=!>]/g, ' ');
  return [...plain.matchAll(/\p{L}{2,}/gu)]
    .map(([word]) => word)
    .filter((word) => words.has(word.toLowerCase()));
}

describe('words of a language stand behind Language', () => {
  it('reads a source tree', () => expect(files.length).toBeGreaterThan(80));

  it.each(files)('%s', (file) =>
    expect(wordsIn(readFileSync(file, 'utf8')).filter((word) => !own.has(word))).toEqual([]),
  );

  it.each([
    ["const small = new Set(['of', 'with']);", 2],
    ["if (unit.word === 'who') stop();", 1],
    ["if (pieces.text(at) !== 'during') stop();", 1],
    ['if (/^(?:he|she|they)$/.test(word)) stop();', 3],
    ["const opening = 'while when until'.split(' ');", 1],
    ["if (unit.kind === 'relative' && /^\\p{Lu}[\\w.]+/u.test(text)) stop();", 0],
  ])('%s holds %i', (source, count) => expect(wordsIn(source)).toHaveLength(count));
});

describe('our own sentences', () => {
  it.each([
    ...questionIds.map((id) => english.wording.questions[id]),
    ...titleIds.map((id) => english.wording.titles[id]),
  ])('%s has slots to fill, or asks of all sources', (template) => {
    const slots = [...template.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot!);
    expect(slots.length > 0).toBe(template !== english.wording.questions['left-open']);
    expect(fill(template, Object.fromEntries(slots.map((slot) => [slot, 'X'])))).not.toMatch(
      /[{}]/,
    );
  });
});
