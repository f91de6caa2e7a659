import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Corpora of news whose documents have a `text`. */
const files = ['story-ecb.jsonl', 'people-worldwide.jsonl', 'quotes-polnear.jsonl'];

/** Sentences of which a made article consists. */
const SENTENCES = 12;

/**
 * So many articles of news from the corpora of a folder. Where they are not enough, more are made
 * of their sentences, each article of other ones, so that no article is the copy of another.
 */
export function storyTexts(folder: string, size: number): string[] {
  const own = files
    .map((file) => path.join(folder, file))
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
    .map((line) => (JSON.parse(line) as { text: string }).text);
  if (!own.length) throw new Error(`${folder} has none of ${files.join(', ')}`);
  const sentences = own.flatMap((text) => text.match(/[^\n.]+\.(?=\s|$)/g) ?? []);
  // Steps that share no divisor with the number of sentences reach all of them.
  const made = Array.from({ length: Math.max(0, size - own.length) }, (_, n) =>
    Array.from(
      { length: SENTENCES },
      (_, k) => sentences[(n * SENTENCES + k * (2 * n + 1)) % sentences.length]?.trim() ?? '',
    ).join('\n\n'),
  );
  return spread([...own, ...made], size);
}

/** So many of a list, from all over it, so that every size is of the same mixture. */
const spread = (all: readonly string[], size: number): string[] =>
  all.filter(
    (_, n) => Math.floor((n * size) / all.length) > Math.floor(((n - 1) * size) / all.length),
  );
