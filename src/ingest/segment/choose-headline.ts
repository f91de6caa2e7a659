import type { Language } from '../../language/language.ts';
import type { Block, Headline, SourceText } from '../../model/article.ts';
import { slice, type Span } from '../../model/span.ts';
import { sentences } from '../../text/sentences.ts';
import { elementAt } from '../../text/sure.ts';
import { sameWords } from './mark-top.ts';

/** Longest sentence that serves as a headline whole, and longest part of one. */
const WHOLE = 130;
const PART = 90;
/**
 * How many blocks may stand before a heading that serves as the headline, and how many words it
 * must have; one that asks does not serve.
 */
const NEAR = 2;
const WORDS = 4;

/**
 * The headline of an article: as the text states it, as an editor gives it, or derived from words
 * of the text and marked so.
 */
export function chooseHeadline(
  source: SourceText,
  blocks: readonly Block[],
  language: Language,
): Headline {
  const { text, metadata } = source;
  const stated = blocks.find(({ kind }) => kind === 'headline');
  if (metadata.headline && !(stated && sameWords(slice(text, stated.content), metadata.headline)))
    return { text: metadata.headline, origin: 'editor' };
  if (stated) return { text: plain(text, stated.content), origin: 'stated', span: stated.content };
  const derived = derive(text, blocks, language);
  return derived && /[\p{L}\p{N}\p{P}\p{S}]/u.test(derived.text)
    ? derived
    : { text: source.seed, origin: 'derived' };
}

function derive(text: string, blocks: readonly Block[], language: Language): Headline | undefined {
  const heading = blocks
    .slice(0, NEAR + 1)
    .find(
      ({ kind, content }) =>
        kind === 'heading' &&
        text[content.end - 1] !== '?' &&
        plain(text, content).split(' ').length >= WORDS,
    );
  if (heading)
    return { text: plain(text, heading.content), origin: 'derived', span: heading.content };
  const first =
    blocks.find(
      ({ kind, content }) =>
        (kind === 'paragraph' || kind === 'standfirst') &&
        plain(text, content).split(' ').length >= WORDS,
    ) ??
    blocks.find(({ kind }) => kind !== 'byline') ??
    blocks[0];
  if (!first) return undefined;
  const opening = sentences(
    text,
    language.abbreviations,
    first.content.start,
    Math.min(first.content.end, first.content.start + 4000),
  ).slice(0, 3);
  const whole = opening.find(
    (one, n) => one.end - one.start <= WHOLE && (n === 0 || standsAlone(text, one, language)),
  );
  if (whole)
    return {
      text: plain(text, withoutStop(text, whole)),
      origin: 'derived',
      span: withoutStop(text, whole),
    };
  const part = cutShort(text, opening[0] ?? first.content, language);
  return { text: `${plain(text, part)}…`, origin: 'derived', span: part };
}

/** Whether a later sentence of the paragraph can be read without the one before. */
function standsAlone(text: string, sentence: Span, { structure }: Language): boolean {
  const words = slice(text, sentence)
    .toLowerCase()
    .split(/[\s,]+/);
  return (
    words.length >= 6 &&
    !structure.sentenceOpeners.has(elementAt(words, 0)) &&
    !/["“”]/.test(slice(text, sentence))
  );
}

/** The longest beginning that ends at a clause, else at a word that does not leave it hanging. */
function cutShort(text: string, { start, end }: Span, { structure }: Language): Span {
  const words = text.slice(start, Math.min(end, start + PART + 1));
  const opener = /^[\p{L}]+/u.exec(words)?.[0].toLowerCase() ?? '';
  const clause = Math.max(
    ...[...words.matchAll(/[,;:]\s|\s?[–—]\s?/gu)].map(({ index }) => index),
    0,
  );
  if (clause >= PART / 2 && !structure.phraseOpeners.has(opener))
    return { start, end: start + clause };
  let cut = lastSpace(words);
  while (cut > 0 && structure.danglers.has(lastWord(words.slice(0, cut))))
    cut = lastSpace(words.slice(0, cut));
  if (cut > 0)
    return { start, end: start + words.slice(0, cut).replace(/[\s,;:–—-]+$/u, '').length };
  const code = words.charCodeAt(PART - 1);
  return {
    start,
    end: Math.min(end, start + (code >= 0xd800 && code <= 0xdbff ? PART - 1 : PART)),
  };
}

const lastSpace = (words: string): number => words.trimEnd().search(/\s\S*$/);
const lastWord = (words: string): string =>
  /[^\s"“‘'(]*$/u.exec(words.trimEnd())?.[0].toLowerCase() ?? '';
const withoutStop = (text: string, { start, end }: Span): Span => ({
  start,
  end:
    /[.;:,]/.test(text.charAt(end - 1)) && end - start > 1 && text[end - 2] !== '.' ? end - 1 : end,
});
const plain = (text: string, span: Span): string => slice(text, span).replace(/\s+/g, ' ');
