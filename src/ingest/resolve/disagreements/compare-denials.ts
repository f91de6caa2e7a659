import type { Language } from '../../../language/language.ts';
import type { Entity, Located } from '../../../model/story.ts';
import type { FeatureReader } from '../events/features.ts';
import { anyWord, type Passages } from '../passages.ts';
import { type Slot, slotOf } from './slot.ts';
import { titled } from './titles.ts';

/** Summed rarity of shared words and phrases from which a sentence elsewhere makes the claim that is denied. */
const sameClaim = 5;

/** A denial with the sentences of other articles that state what is denied as so. */
export function compareDenials(passages: Passages, features: FeatureReader, { events: rules }: Language): Slot[] {
  const pattern = anyWord(rules.denials);
  const denials = passages.articles.flatMap(({ article }) => passages.sentencesWith(article.id, pattern)).filter((place) => !rules.noDenial.test(passages.words(place)));
  if (!denials.length) return [];
  const denied = new Set(denials.map(keyOf));
  const wanted = new Set(denials.flatMap(({ article, span }) => [...features.of(article, span)].filter((feature) => feature.includes(' '))));
  const all = passages.articles.flatMap(({ article }) => passages.sentencesOf(article.id).map((span): Located => ({ article: article.id, span })));
  const claims = phraseIndex(all.filter((place) => !denied.has(keyOf(place))), wanted, features);
  return denials.flatMap((place): Slot[] => {
    const subject = denier(place, passages, rules.denials);
    const found = subject ? claimsLike(place, claims, features, passages) : [];
    return found.length ? slotOf({ kind: 'fact', subject: subject!.id, slot: `denial ${subject!.id} ${passages.words(place).slice(0, 60)}`, title: titled(passages, 'denial', { person: subject!.name }) }, [place, ...found]) : [];
  });
}

const keyOf = ({ article, span }: Located): string => `${article} ${span.start}`;

/** Sentences by those phrases that they hold. */
function phraseIndex(places: readonly Located[], wanted: ReadonlySet<string>, features: FeatureReader): Map<string, Located[]> {
  const index = new Map<string, Located[]>();
  for (const place of places) {
    for (const feature of features.of(place.article, place.span)) if (wanted.has(feature)) (index.get(feature) ?? index.set(feature, []).get(feature)!).push(place);
  }
  return index;
}

/** The person named last before the word of denial. */
function denier({ article, span }: Located, passages: Passages, denials: ReadonlySet<string>): Entity | undefined {
  const { text } = passages.read(article).article.source;
  const at = [...text.slice(span.start, span.end).matchAll(/\p{L}+/gu)].find(([word]) => denials.has(word.toLowerCase()));
  return passages.peopleIn({ article, span: { start: span.start, end: span.start + (at?.index ?? 0) } }).at(-1);
}

/** The likest sentence of each other article of the same weeks, of those that share a phrase with the denial. */
function claimsLike(denial: Located, claims: ReadonlyMap<string, readonly Located[]>, features: FeatureReader, passages: Passages): Located[] {
  const own = features.of(denial.article, denial.span);
  const best = new Map<string, { place: Located; score: number }>();
  for (const place of new Set([...own].flatMap((feature) => claims.get(feature) ?? []))) {
    if (place.article === denial.article || !passages.contemporary(place.article, denial.article, sameTimeDays)) continue;
    const score = features.shared(own, features.of(place.article, place.span)).reduce((sum, feature) => sum + features.weight(feature), 0);
    if (score >= sameClaim && score > (best.get(place.article)?.score ?? 0)) best.set(place.article, { place, score });
  }
  return [...best.values()].map(({ place }) => place);
}

const sameTimeDays = 60;
