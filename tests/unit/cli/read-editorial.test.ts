import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEditorial, unmetMessages } from '../../../src/cli/read-editorial.ts';

import { storySettingsSchema } from '../../../src/model/editorial.ts';
let content: string;
beforeEach(() => {
  content = mkdtempSync(path.join(tmpdir(), 'nutgraf-editorial-'));
  mkdirSync(path.join(content, 'editorial'));
});
afterEach(() => rmSync(content, { recursive: true }));

const write = (name: string, text: string): void => writeFileSync(path.join(content, 'editorial', name), text);

describe('readEditorial', () => {
  it('takes missing files and empty values as not stated', () => {
    write('story.yaml', 'title:\nbase: /\n');
    expect(readEditorial(content)).toEqual({ settings: { base: '/', language: 'en', anonymousOpinion: 'hide', limits: { fileBytes: 16_000_000, readSeconds: 20 } }, people: { confirm: [], dismiss: [], merge: [], split: [], rename: [], hide: [] }, quotes: { speaker: [], unattributed: [], confirm: [] }, events: { same: [], apart: [] }, anchors: { confirm: [], refuse: [] }, corrections: { corrections: [] }, withheld: { people: [], passages: [], articles: [] }, messages: [] });
  });

  it('reads what editors state', () => {
    write('story.yaml', 'title: Port strike\nbase: /explainer/\nsite: https://example.org\n');
    write('people.yaml', 'merge:\n  - [jane-roe, jane-q-roe]\nhide: [john-poe]\n');
    const { settings, people, messages } = readEditorial(content);
    expect(settings).toMatchObject({ title: 'Port strike', base: '/explainer/', site: 'https://example.org' });
    expect(people).toMatchObject({ merge: [['jane-roe', 'jane-q-roe']], hide: ['john-poe'] });
    expect(messages).toEqual([]);
  });

  it('says at which line a decision fits nothing', () => {
    write('quotes.yaml', 'speaker:\n  - { quote: p-abc, person: jane-row }\n');
    const messages = unmetMessages(content, [{ file: 'quotes.yaml', words: 'jane-row', reason: 'Unexpected person ‘jane-row’', fix: 'write it as in its address' }]);
    expect(messages).toMatchObject([{ rule: 'editorial-unknown', level: 'warn', place: { start: { line: 2, column: 29 }, end: { line: 2, column: 37 } } }]);
    expect(messages[0]!.file).toMatch(/quotes\.yaml$/);
  });

  it.each([
    ['titel: Port strike\n', 'editorial-value', 1, 8],
    ['title: Port strike\nbase: explainer\n', 'editorial-value', 2, 7],
    ['title: "Port strike\n', 'editorial-yaml', 2, 1],
    ['site: javascript:alert(1)\n', 'editorial-value', 1, 7],
  ])('says where %j is wrong, and goes on without the file', (text, rule, line, column) => {
    write('story.yaml', text);
    const { settings, messages } = readEditorial(content);
    expect(settings).toEqual(storySettingsSchema.parse({}));
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ rule, level: 'error', place: { start: { line, column } } });
    expect(messages[0]!.file).toMatch(/story\.yaml$/);
  });
});
