import { contains, slice } from '../../../model/span.ts';
import type { Cast, ReadArticle } from '../../../model/story.ts';
import type { Candidate } from './candidates.ts';

/**
 * The label of an event as a page shows it: the words of its account. A pronoun says nothing away from its text, so the
 * name of whoever it surely means stands for it, in brackets: '[Jane Roe] called off the strike'.
 */
export function titleOf({ article, happening }: Candidate, { article: { source }, findings }: ReadArticle, cast: Cast): string {
  const known = cast.byCluster.get(article);
  const pronouns = findings.mentions.filter(({ form, span }) => form === 'pronoun' && happening.label.some((part) => contains(part, span)));
  const words = happening.label.map((part) => {
    let made = '';
    let at = part.start;
    for (const { span, cluster } of pronouns.filter((one) => contains(part, one.span))) {
      const name = cast.entities.find(({ id }) => id === known?.get(cluster))?.name;
      const word = slice(source.text, span).toLowerCase();
      // Only the subject: 'to make him chairman' reads well in a label that names him already.
      if (!name || span.start !== happening.label[0]!.start || !subjects.has(word)) continue;
      made += `${source.text.slice(at, span.start)}[${name}]${word === 'his' || word === 'her' ? '’s' : ''}`;
      at = span.end;
    }
    return made + source.text.slice(at, part.end);
  });
  return words.join(' ').replace(/\s+/g, ' ').replace(gluedDash, '');
}

/** 'administrator-a move raised …': a hyphen in place of a dash; what stands before it belongs to another clause. */
const gluedDash = /^[^“"]*?\p{L}-(?=(?:an?|the)\s)/u;

/** Pronouns that can open a label; 'her' does so only as a possessive. */
const subjects = new Set(['he', 'she', 'his', 'her']);
