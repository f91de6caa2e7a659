import type { Located, NewsEvent } from '../../../model/story.ts';
import { type Derived, derive } from './derived.ts';
import type { Passages } from '../passages.ts';
import type { TemplateId } from './templates.ts';

/** Verbs of giving and spending with the sum and what it was for: 'contributed $1 million to the campaign'. */
const sum = /\b(contributed|donated|paid|spent|invested|raised) (?:about |nearly |almost |around |more than |over |at least )?(?:US)?[$£€]\s?\d[\d.,]*(?:\s?(?:million|billion|trillion|thousand|m|bn))?,? ((?:to|for|in|on) (?:[^\s,.;:!?—–()"“”]+ ){0,7}?[^\s,.;:!?—–()"“”]+)(?=[,.;:!?—–()"“”]|\s(?:and|but|that|who|which|has|have|had|in|on|for|to|as|after|before|when|while)\b|$)/u;

const asks: Readonly<Record<string, TemplateId>> = {
  contributed: 'how-much-contribute', donated: 'how-much-donate', paid: 'how-much-pay', spent: 'how-much-spend', invested: 'how-much-invest', raised: 'how-much-raise',
};

/** 'How much did … contribute to …?' where one person gave a stated sum for a stated end. */
export function askHowMuch(events: readonly NewsEvent[], passages: Passages): Derived[] {
  return events.flatMap(({ accounts }) => accounts.flatMap(({ article, span, happening }) => {
    const { findings } = passages.read(article);
    const { kind, participants, span: clause } = findings.happenings[happening]!;
    const person = kind === 'payment' ? passages.person(article, participants[0]?.cluster) : undefined;
    const found = person && sum.exec(passages.read(article).article.source.text.slice(clause.start, clause.end));
    if (!found) return [];
    const start = clause.start + found.index + found[0].length - found[2]!.length;
    const purpose: Located = { article, span: { start, end: start + found[2]!.length } };
    return derive(asks[found[1]!]!, { person: passages.nameOf(person), purpose }, [person], [{ article, span }], passages);
  }));
}
