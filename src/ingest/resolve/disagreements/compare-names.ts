import type { EventRules } from '../../../language/events.ts';
import type { Entity, LocatedSpan } from '../../../model/story.ts';
import { elementAt, valueAt } from '../../../text/sure.ts';
import { LONGEST_QUOTED_NAME, NAME_PART, PLACES_A_SPELLING } from '../parameters.ts';
import { byPlace, type Passages } from '../passages.ts';
import { type Slot, slotOf } from './slot.ts';
import { titled } from './titles.ts';

/**
 * Quoted names of things of which one holds all words of another in order: one thing under two
 * names.
 */
export function compareThings(
  passages: Passages,
  { thingWords, articles: small }: EventRules,
): Slot[] {
  // 'Jane Roe' beside “The Life of Jane Roe” is no shorter title.
  const people = new Set(
    passages.cast.entities.flatMap(({ type, name }) =>
      type === 'person' ? [name.toLowerCase()] : [],
    ),
  );
  const names = new Map<
    string,
    { words: readonly string[]; text: string; places: LocatedSpan[] }
  >();
  for (const { article, findings } of passages.articles) {
    for (const { span } of findings.quotations) {
      const place = { article: article.id, span };
      const text = passages.words(place).replace(/^["“‘'«\s]+|["”’'».,;:!?\s]+$/gu, '');
      const words = text.split(' ');
      if (
        words.length < 2 ||
        words.length > LONGEST_QUOTED_NAME ||
        !words.every((word) => /^\p{Lu}|^\p{N}/u.test(word) || thingWords.has(word))
      )
        continue;
      const [first = '', ...others] = text.toLowerCase().split(' ');
      const key = (small.has(first) ? others : [first, ...others]).join(' ');
      if (!key.includes(' ') || people.has(key)) continue;
      (
        names.get(key) ?? valueAt(names.set(key, { words: key.split(' '), text, places: [] }), key)
      ).places.push(place);
    }
  }
  const all = [...names.values()].sort(
    (a, b) => b.words.length - a.words.length || (a.text < b.text ? -1 : 1),
  );
  return all.flatMap((long, n) => {
    const variants = all
      .slice(n + 1)
      .filter((short) => short.words.length >= 2 && isPart(short.words, long.words));
    const places = [long, ...variants].flatMap(({ places: found }) => firstPerArticle(found));
    return variants.length
      ? slotOf(
          {
            kind: 'name',
            subject: null,
            slot: `name ${long.text.toLowerCase()}`,
            title: titled(passages, 'name-thing', { thing: long.text }),
          },
          places,
        )
      : [];
  });
}

/** Enough of the words, next to each other and in order. */
function isPart(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length >= NAME_PART * long.length &&
    long.some((_, at) => short.every((word, n) => long[at + n] === word))
  );
}

/**
 * Full names of one person that differ in marks and spaces, not only in capitals, from source to
 * source: 'J.D.' and 'JD'.
 */
export function compareSpellings(person: Entity, passages: Passages): Slot[] {
  const spellings = new Map<string, LocatedSpan[]>();
  for (const { article, mention } of person.mentions) {
    const { span, form } = elementAt(passages.read(article).findings.mentions, mention);
    if (form !== 'full-name') continue;
    const place = { article, span };
    const words = passages.words(place);
    (spellings.get(words) ?? valueAt(spellings.set(words, []), words)).push(place);
  }
  const letters = new Map<string, string[]>();
  for (const words of [...spellings.keys()].sort()) {
    const key = words
      .normalize('NFKD')
      .replace(/[^\p{L}]/gu, '')
      .toLowerCase();
    letters.set(key, [...(letters.get(key) ?? []), words]);
  }
  return [...letters.values()]
    .filter((variants) => new Set(variants.map(withoutLooks)).size > 1)
    .flatMap((variants) => {
      const places = variants.map((words) => firstPerArticle(valueAt(spellings, words)));
      // Where each source that writes it one way writes it the other way too, the sources do not
      // differ.
      const apart = places.some((one) =>
        one.some(({ article }) =>
          places.some(
            (other) => other !== one && other.every((place) => place.article !== article),
          ),
        ),
      );
      return apart
        ? slotOf(
            {
              kind: 'name',
              subject: person.id,
              slot: `spelling ${person.id}`,
              title: titled(passages, 'name-person', { person: person.name }),
            },
            places.flatMap((found) => found.slice(0, PLACES_A_SPELLING)),
          )
        : [];
    });
}

/** A name without its capitals, commas and last stop: 'Roe, Jr.' and 'Roe Jr'. */
const withoutLooks = (name: string): string =>
  name.toLowerCase().replace(/,/g, '').replace(/\.$/, '');

function firstPerArticle(places: readonly LocatedSpan[]): LocatedSpan[] {
  const seen = new Set<string>();
  return [...places]
    .sort(byPlace)
    .filter(({ article }) => !seen.has(article) && Boolean(seen.add(article)));
}
