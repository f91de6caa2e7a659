import type { Language } from '../../language/language.ts';
import type { ArticleText } from '../../model/article.ts';
import type { Limits } from '../../model/editorial.ts';
import type { Findings } from '../../model/findings.ts';
import type { Notice } from '../../model/message.ts';
import { say } from '../../model/messages/catalogue.ts';
import { extract, unread } from './extract.ts';
import { longSentences } from './long-sentences.ts';

/**
 * Reads an article as far as the editor's limits allow, and tells what was not read: it is shown
 * whole all the same, so that no permanent link is lost. Sizes and not seconds are the limits, for
 * a clock would give other pages on another machine.
 */
export function readWithin(
  article: ArticleText,
  language: Language,
  limits: Limits,
): { findings: Findings; over: Notice[] } {
  if (article.blocks.length > limits.passages)
    return {
      findings: { ...unread },
      over: [tooMany('passages', article.blocks.length, limits.passages)],
    };
  const findings = extract(article, language, limits.sentenceWords);
  const names = findings.mentions.filter(({ form }) => form !== 'pronoun').length;
  if (names > limits.names)
    return { findings: { ...unread }, over: [tooMany('names', names, limits.names)] };
  const quotations = findings.quotations.length;
  if (quotations > limits.quotations)
    return {
      findings: { ...unread },
      over: [tooMany('quotations', quotations, limits.quotations)],
    };
  return {
    findings,
    over: findings === unread ? [] : longSentences(article, language, limits.sentenceWords),
  };
}

const tooMany = (key: 'passages' | 'names' | 'quotations', count: number, most: number): Notice =>
  say('article-limit/article', { key, count, most });
