import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { check } from '../../../../src/ingest/check/check.ts';
import type { Draft, RuleBreach } from '../../../../src/ingest/check/rule.ts';
import { ownFault } from '../../../../src/model/messages/rules.ts';
import { keyOfPart } from '../../../../src/model/set-aside.ts';
import { story } from '../../../fixtures/check/harbour.ts';
import { composed, exampleOf } from '../../rules/example.ts';
import { changes, unchanged } from './changes.ts';

const outline = 'tests/fixtures/check/breaches.outline';

/** What the rules say of the story once one thing in its pages is changed. */
function breachesOf(change: string, { language, ...pages }: Draft): string {
  const draft = { ...structuredClone(pages), language };
  changes[change]?.(draft);
  const { breaches, verdicts } = check(draft);
  const isUnchanged = change === unchanged;
  const counts = verdicts.map(({ id, checked }) => `${id} ${checked}`).join(', ');
  return [
    `# ${change}`,
    ...(isUnchanged ? [`  looked at: ${counts}`] : []),
    ...breaches
      // What is not known of the sources is the same after each change.
      .filter(({ rule }) => rule !== 'provenance-known' || isUnchanged)
      .map((breach) => lineOf(breach, textOf(draft.story.articles, breach.seed))),
    '',
  ].join('\n');
}

const textOf = (
  articles: readonly { readonly article: { readonly source: { seed: string; text: string } } }[],
  seed: string | undefined,
): string =>
  articles.find(({ article }) => article.source.seed === seed)?.article.source.text ?? '';

function lineOf(
  { rule, level, seed, page, span, reason, fix, parts }: RuleBreach,
  text: string,
): string {
  const words = span && text.slice(span.start, span.end);
  const mend = (parts ?? []).map(keyOfPart).join(', ');
  // What only the program can have broken is told alike everywhere.
  const todo = fix === ownFault ? '' : ` · ${fix}`;
  const place = [seed ?? page, words && `‘${words}’`].filter(Boolean).join(' ');
  return `  ${level} ${rule} · ${place} · ${reason} · ${mend || 'nothing mends it'}${todo}`;
}

it('says of each change what it breaks', () => {
  const { draft } = composed(exampleOf(story));
  const made = Object.keys(changes)
    .map((change) => breachesOf(change, draft))
    .join('\n');
  if (process.env['UPDATE']) writeFileSync(outline, made);
  expect(existsSync(outline)).toBe(true);
  expect(made).toBe(readFileSync(outline, 'utf8'));
});
