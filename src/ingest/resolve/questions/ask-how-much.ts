import type { Located } from '../../../model/story.ts';
import { type Derived, derive } from './derived.ts';
import type { Passages } from '../passages.ts';
import type { TemplateId } from './templates.ts';

/** Verbs of giving and spending with the sum and what it was for: 'contributed $1 million to the campaign'. */
const sum = /\b(contributed|donated|paid|spent|invested|raised) (?:about |nearly |almost |around |more than |over |at least )?(?:US)?[$£€]\s?\d[\d.,]*(?:\s?(?:million|billion|trillion|thousand|m|bn))?,? ((?:to|for|in|on) (?:[^\s,.;:!?—–()"“”]+ ){0,7}?[^\s,.;:!?—–()"“”]+)(?=[,.;:!?—–()"“”]|\s(?:and|but|that|who|which|has|have|had|in|on|for|to|as|after|before|when|while)\b|$)/u;

const asks: Readonly<Record<string, TemplateId>> = {
  contributed: 'how-much-contribute', donated: 'how-much-donate', paid: 'how-much-pay', spent: 'how-much-spend', invested: 'how-much-invest', raised: 'how-much-raise',
};

/** 'How much did … contribute to …?' where one person gave a stated sum for a stated end. */
export function askHowMuch(passages: Passages): Derived[] {
  return passages.articles.flatMap(({ article, findings }) => findings.happenings.flatMap(({ kind, salience, participants, span, sentence }) => {
    const person = kind === 'payment' && salience > 0 ? passages.person(article.id, participants[0]?.cluster) : undefined;
    const found = person && sum.exec(article.source.text.slice(span.start, span.end));
    if (!found) return [];
    const end = span.start + found.index + found[0].length;
    const purpose: Located = { article: article.id, span: { start: end - found[2]!.length, end } };
    return derive(asks[found[1]!]!, { person: passages.nameOf(person), purpose }, [person], [{ article: article.id, span: sentence }], passages);
  }));
}
