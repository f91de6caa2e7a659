import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LineCounter, type Node, parseDocument } from 'yaml';
import type { ZodError, ZodType } from 'zod';
import { type AnchorEdits, anchorEditsSchema, type Corrections, correctionsSchema, type EventEdits, eventEditsSchema, type PeopleEdits, peopleEditsSchema, type QuoteEdits, quoteEditsSchema, type StorySettings, storySettingsSchema, type Withheld, withheldSchema } from '../model/editorial.ts';
import type { UnmetEdit } from '../ingest/unmet-edits.ts';
import { Places } from '../text/places.ts';
import type { Message, Place } from '../model/message.ts';

/** What people wrote in `content/editorial/`, and what is wrong with it. */
export interface Editorial {
  readonly settings: StorySettings;
  readonly people: PeopleEdits;
  readonly quotes: QuoteEdits;
  readonly events: EventEdits;
  readonly anchors: AnchorEdits;
  readonly corrections: Corrections;
  readonly withheld: Withheld;
  readonly messages: readonly Message[];
}

/** Reads the editorial files of a content folder; a missing file is an empty one, a wrong one counts as empty and is reported. */
export function readEditorial(content: string): Editorial {
  const messages: Message[] = [];
  const settings = readYaml(path.join(content, 'editorial', 'story.yaml'), storySettingsSchema, messages);
  const people = readYaml(path.join(content, 'editorial', 'people.yaml'), peopleEditsSchema, messages);
  const anchors = readYaml(path.join(content, 'editorial', 'anchors.yaml'), anchorEditsSchema, messages);
  const quotes = readYaml(path.join(content, 'editorial', 'quotes.yaml'), quoteEditsSchema, messages);
  const events = readYaml(path.join(content, 'editorial', 'events.yaml'), eventEditsSchema, messages);
  const corrections = readYaml(path.join(content, 'editorial', 'corrections.yaml'), correctionsSchema, messages);
  const withheld = readYaml(path.join(content, 'editorial', 'withheld.yaml'), withheldSchema, messages);
  return { settings, people, quotes, events, anchors, corrections, withheld, messages };
}

/** Messages for decisions of editorial files that fit nothing, at the line where they stand. */
export function unmetMessages(content: string, unmet: readonly UnmetEdit[]): Message[] {
  return unmet.map(({ words, reason, fix, file: name }) => {
    const file = path.join(content, 'editorial', name);
    const text = readFileSync(file, 'utf8');
    const places = new Places(text);
    const at = text.indexOf(words);
    const place = { start: places.at(at), end: places.at(at + words.length) };
    return { rule: 'editorial-unknown', level: 'warn', reason, fix, file: path.relative('.', file).split(path.sep).join('/'), ...(at >= 0 && { place }) };
  });
}

/** Reads one YAML file against a schema; each fault becomes a message with its line and column. */
export function readYaml<Value>(file: string, schema: ZodType<Value>, messages: Message[]): Value {
  const lines = new LineCounter();
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const document = parseDocument(text, { lineCounter: lines });
  const shown = path.relative('.', file).split(path.sep).join('/');
  const place = (from: number, to: number): Place => {
    const [start, end] = [lines.linePos(from), lines.linePos(to)];
    return { start: { line: start.line, column: start.col }, end: { line: end.line, column: end.col } };
  };
  for (const error of document.errors) {
    messages.push({ rule: 'editorial-yaml', level: 'error', reason: `Unexpected YAML: ${error.message.split('\n')[0]}`, fix: 'write it as key: value, with two spaces before what belongs to a key', file: shown, place: place(...error.pos) });
  }
  const result = schema.safeParse(document.errors.length ? {} : (withoutNulls(document.toJS()) ?? {}));
  if (result.success) return result.data;
  for (const { path: keys, message } of faults(result.error)) {
    const node = document.getIn(keys, true) as Node | undefined;
    messages.push({
      rule: 'editorial-value', level: 'error', reason: `Unexpected value${keys.length ? ` of ‘${keys.join('.')}’` : ''}: ${message}`, fix: 'see docs/editing.md for what may stand here', file: shown,
      ...(node?.range && { place: place(node.range[0], node.range[1]) }),
    });
  }
  return schema.parse({});
}

/** A key without a value means 'not stated'. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== null).map(([key, inner]) => [key, withoutNulls(inner)]));
}

/** The faults of a schema, unknown keys one by one so that each has its own place. */
function faults(error: ZodError): { path: PropertyKey[]; message: string }[] {
  return error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ path: [...issue.path, key], message: 'this key is not known' })) : [{ path: issue.path, message: issue.message }],
  );
}
