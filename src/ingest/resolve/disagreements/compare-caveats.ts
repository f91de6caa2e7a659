import type { EventRules } from '../../../language/events.ts';
import type { Entity, Located } from '../../../model/story.ts';
import type { Passages } from '../passages.ts';
import { type Slot, slotOf } from './slot.ts';
import { titled } from './titles.ts';

/** A caveat about fewer people than this could be about anything that each of them did. */
const leastPeople = 2;
const mostClaims = 6;

/** 'None of them has confirmed …': the caveat beside the sentences that name those people together. */
export function compareCaveats(passages: Passages, rules: EventRules): Slot[] {
  return passages.articles.flatMap(({ article }) => passages.sentencesOf(article.id).flatMap((span): Slot[] => {
    const caveat = { article: article.id, span };
    const words = passages.words(caveat).toLowerCase().match(/[\p{L}’']+/gu) ?? [];
    const denied = words.findIndex((word) => rules.nobody.has(word));
    if (denied < 0 || !words.slice(denied).some((word) => rules.confirming.has(word))) return [];
    const people = peopleIn(caveat, passages, leastPeople) ?? peopleBefore(caveat, passages);
    const claims = people ? claimsAbout(people, caveat, passages) : [];
    if (!people || !claims.length) return [];
    const title = titled('unconfirmed', { people: people.map(({ name }) => name).join(', ') });
    return slotOf({ kind: 'fact', subject: null, slot: `unconfirmed ${people.map(({ id }) => id).join(' ')}`, title }, [caveat, ...claims]);
  }));
}

function peopleIn({ article, span }: Located, passages: Passages, least: number): Entity[] | undefined {
  const found = new Set<Entity>();
  for (const mention of passages.read(article).findings.mentions) {
    const person = mention.span.start >= span.start && mention.span.end <= span.end ? passages.person(article, mention.cluster) : undefined;
    if (person) found.add(person);
  }
  return found.size >= least ? [...found] : undefined;
}

/** 'These figures': the people who open the items of the list right before. */
function peopleBefore({ article, span }: Located, passages: Passages): Entity[] | undefined {
  const { blocks } = passages.read(article).article;
  const own = blocks.findIndex(({ content }) => content.start <= span.start && span.end <= content.end);
  const found: Entity[] = [];
  for (let at = own - 1; blocks[at]?.kind === 'list-item'; at--) {
    const first = peopleIn({ article, span: blocks[at]!.content }, passages, 1)?.[0];
    if (first) found.unshift(first);
  }
  return blocks[own]?.content.start === span.start && found.length >= leastPeople ? found : undefined;
}

/** Other sentences that name at least two of them. */
function claimsAbout(people: readonly Entity[], caveat: Located, passages: Passages): Located[] {
  return passages.articles.flatMap(({ article }) => passages.sentencesOf(article.id).flatMap((span): Located[] => {
    if (article.id === caveat.article && span.start === caveat.span.start) return [];
    const named = peopleIn({ article: article.id, span }, passages, leastPeople) ?? [];
    return named.filter((person) => people.includes(person)).length >= leastPeople ? [{ article: article.id, span }] : [];
  })).slice(0, mostClaims);
}
