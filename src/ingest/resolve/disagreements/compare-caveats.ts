import type { EventRules } from '../../../language/events.ts';
import type { Entity, LocatedSpan } from '../../../model/story.ts';
import { elementAt, valueAt } from '../../../text/sure.ts';
import { CONFIRMING_REACH, LEAST_PEOPLE_OF_CAVEAT, MOST_CLAIMS_OF_CAVEAT } from '../parameters.ts';
import { anyWord, byPlace, type Passages } from '../passages.ts';
import { type Slot, slotOf } from './slot.ts';
import { titled } from './titles.ts';

/**
 * 'None of them has confirmed …': the caveat beside the sentences that name those people together.
 */
export function compareCaveats(passages: Passages, rules: EventRules): Slot[] {
  const pattern = anyWord(rules.confirming);
  return passages.articles.flatMap(({ article }) =>
    passages.sentencesWith(article.id, pattern).flatMap((caveat): Slot[] => {
      if (!deniesConfirmation(passages.words(caveat).toLowerCase(), rules)) return [];
      const people =
        peopleIn(caveat, passages, LEAST_PEOPLE_OF_CAVEAT) ?? peopleBefore(caveat, passages);
      const claims = people ? claimsAbout(people, caveat, passages) : [];
      if (!people || !claims.length) return [];
      const title = titled(passages, 'unconfirmed', {
        people: people.map(({ name }) => name).join(', '),
      });
      return slotOf(
        {
          kind: 'fact',
          subject: null,
          slot: `unconfirmed ${people.map(({ id }) => id).join(' ')}`,
          title,
        },
        [caveat, ...claims],
      );
    }),
  );
}

/**
 * 'None of them has confirmed': the word that denies stands in one clause with the one of
 * confirming, and close to it.
 */
function deniesConfirmation(words: string, rules: EventRules): boolean {
  return words.split(/[,;:—–()]/u).some((clause) => {
    const all = clause.match(/[\p{L}’']+/gu) ?? [];
    return all.some(
      (word, n) =>
        rules.nobody.has(word) &&
        all.slice(n + 1, n + 1 + CONFIRMING_REACH).some((other) => rules.confirming.has(other)),
    );
  });
}

function peopleIn(place: LocatedSpan, passages: Passages, least: number): Entity[] | undefined {
  const found = passages.peopleIn(place);
  return found.length >= least ? found : undefined;
}

/** 'These figures': the people who open the items of the list right before. */
function peopleBefore({ article, span }: LocatedSpan, passages: Passages): Entity[] | undefined {
  const { blocks } = passages.read(article).article;
  const own = blocks.findIndex(
    ({ content }) => content.start <= span.start && span.end <= content.end,
  );
  const found: Entity[] = [];
  for (let at = own - 1; blocks[at]?.kind === 'list-item'; at--) {
    const first = peopleIn({ article, span: elementAt(blocks, at).content }, passages, 1)?.[0];
    if (first) found.unshift(first);
  }
  return blocks[own]?.content.start === span.start && found.length >= LEAST_PEOPLE_OF_CAVEAT
    ? found
    : undefined;
}

/** Other sentences that name at least two of them. */
function claimsAbout(
  people: readonly Entity[],
  caveat: LocatedSpan,
  passages: Passages,
): LocatedSpan[] {
  const places = people
    .flatMap((person) => passages.sentencesNaming(person))
    .filter(({ article, span }) => article !== caveat.article || span.start !== caveat.span.start);
  const counts = new Map<string, LocatedSpan[]>();
  for (const place of places) {
    const key = `${place.article} ${place.span.start}`;
    (counts.get(key) ?? valueAt(counts.set(key, []), key)).push(place);
  }
  return [...counts.values()]
    .filter((found) => found.length >= LEAST_PEOPLE_OF_CAVEAT)
    .map(([place]) => place!)
    .sort(byPlace)
    .slice(0, MOST_CLAIMS_OF_CAVEAT);
}
