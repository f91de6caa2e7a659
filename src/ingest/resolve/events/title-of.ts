import type { Language } from '../../../language/language.ts';
import { contains, slice } from '../../../model/span.ts';
import type { Cast, ReadArticle } from '../../../model/story.ts';
import type { EventCandidate } from './candidates.ts';

/**
 * The label of an event as a page shows it: the words of its account. A pronoun says nothing away
 * from its text, so the name of whoever it surely means stands for it, in brackets: '[Jane Roe]
 * called off the strike'.
 */
export function titleOf(
  { article, happening }: EventCandidate,
  { article: { source }, findings }: ReadArticle,
  cast: Cast,
  { speech: { pronouns: words }, events: { possessive, gluedDash, pointing } }: Language,
): string {
  const known = cast.byCluster.get(article);
  const pronouns = findings.mentions.filter(
    ({ form, span }) => form === 'pronoun' && happening.label.some((part) => contains(part, span)),
  );
  const owner =
    happening.owner === undefined
      ? undefined
      : cast.entities.find(({ id }) => id === known?.get(happening.owner!))?.name;
  const parts = happening.label.map((part) => {
    // 'This plan' is nobody's away from its text: '[Jane Roe]’s plan'.
    if (owner && pointing.has(/^\p{L}*/u.exec(slice(source.text, part))![0].toLowerCase()))
      return slice(source.text, part).replace(/^\S+/, `[${owner}]${possessive}`);
    let made = '';
    let at = part.start;
    for (const { span, cluster } of pronouns.filter((one) => contains(part, one.span))) {
      const name = cast.entities.find(({ id }) => id === known?.get(cluster))?.name;
      const word = slice(source.text, span).toLowerCase();
      // Only the subject: 'to make him chairman' reads well in a label that names him already;
      // 'her' opens one only as a possessive.
      if (!name || span.start !== part.start || !(words.one.has(word) || words.owners.has(word)))
        continue;
      made += `${source.text.slice(at, span.start)}[${name}]${words.owners.has(word) ? possessive : ''}`;
      at = span.end;
    }
    return made + source.text.slice(at, part.end);
  });
  return parts.join(' ').replace(/\s+/g, ' ').replace(gluedDash, '');
}
