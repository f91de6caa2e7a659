import { readFileSync } from 'node:fs';
import { type ScopeKind, scopeKinds } from '../../../../../src/model/findings.ts';
import type { Span } from '../../../../../src/model/span.ts';

/** A phrase of a sentence that a cue of some kind governs. */
export interface Covered {
  readonly phrase: string;
  readonly kind: ScopeKind;
}

/** A sentence with what its cues govern and what they do not. */
export interface ScopeCase {
  readonly sentence: string;
  readonly covered: readonly Covered[];
  readonly free: readonly string[];
}

/**
 * Reads a file of sentences: paragraphs of a sentence and of lines `because: CUE (KIND)`,
 * `covers: A | B` and `leaves: A | B`. Lines that begin with `#` are comments.
 *
 * @throws {Error} where a paragraph names a phrase that its sentence does not hold, or no kind.
 */
export function readScopeCases(name: string): ScopeCase[] {
  return readFileSync(new URL(`../../../../fixtures/${name}`, import.meta.url), 'utf8')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').filter((line) => line && !line.startsWith('#')))
    .filter((lines) => lines.length > 0)
    .map(readCase);
}

function readCase([sentence = '', ...lines]: readonly string[]): ScopeCase {
  const covered: Covered[] = [];
  const free: string[] = [];
  let kind: ScopeKind | undefined;
  for (const line of lines) {
    const [, key, value = ''] = /^(because|covers|leaves): (.*)$/.exec(line) ?? [];
    const phrases = value.split(' | ');
    if (key === 'because') kind = scopeKinds.find((one) => value.endsWith(`(${one})`));
    else if (phrases.some((phrase) => !sentence.includes(phrase)))
      throw new Error(`‘${sentence}’ does not hold ‘${value}’`);
    else if (key === 'leaves') free.push(...phrases);
    else if (key === 'covers' && kind) for (const phrase of phrases) covered.push({ phrase, kind });
    else throw new Error(`cannot read ‘${line}’ of ‘${sentence}’`);
  }
  return { sentence, covered, free };
}

/** Where a phrase stands in a text. */
export function placeOf(phrase: string, text: string): Span {
  const start = text.indexOf(phrase);
  return { start, end: start + phrase.length };
}
