import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const templates = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.astro'))
  .map((file) => path.join('src', file));

/** What is the same in every language. */
const names = new Set(['SHA-256']);

describe('words that readers see are in src/site/words', () => {
  it.each(templates)('%s', (file) => {
    const markup = readFileSync(file, 'utf8')
      .replace(/^---\n.*?\n---/s, '')
      .replace(/<(script|style)\b.*?<\/\1>/gs, '');
    const texts = [...markup.matchAll(/>([^<>{}=;?&()]*\p{L}{2}[^<>{}=;?&()]*)</gu)].map(
      ([, text = '']) => text.trim(),
    );
    const labels = [
      ...markup.matchAll(/\b(?:aria-label|title|alt|placeholder)="([^"]*\p{L}[^"]*)"/gu),
    ].map(([, text = '']) => text);
    expect([...texts, ...labels].filter((text) => !names.has(text))).toEqual([]);
  });
});
