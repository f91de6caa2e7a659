import type { Language } from '../../../language/language.ts';
import type { Entity, Located } from '../../../model/story.ts';
import type { FeatureReader } from '../events/features.ts';
import type { Passages } from '../passages.ts';
import { type Slot, slotOf } from './slot.ts';
import { titled } from './titles.ts';

/** Summed rarity of shared words and phrases from which a sentence elsewhere makes the claim that is denied. */
const sameClaim = 5;

/** A denial with the sentences of other articles that state what is denied as so. */
export function compareDenials(passages: Passages, features: FeatureReader, { events: rules }: Language): Slot[] {
  return passages.articles.flatMap(({ article }) => passages.sentencesOf(article.id).flatMap((span): Slot[] => {
    const place = { article: article.id, span };
    const words = passages.words(place).toLowerCase().match(/\p{L}+/gu) ?? [];
    if (!words.some((word) => rules.denials.has(word))) return [];
    const subject = denier(place, passages, rules.denials);
    const claims = subject ? claimsLike(place, passages, features, rules.denials) : [];
    return claims.length ? slotOf({ kind: 'fact', subject: subject!.id, slot: `denial ${subject!.id} ${passages.words(place).slice(0, 60)}`, title: titled('denial', { person: subject!.name }) }, [place, ...claims]) : [];
  }));
}

/** The person named last before the word of denial. */
function denier({ article, span }: Located, passages: Passages, denials: ReadonlySet<string>): Entity | undefined {
  const { article: { source }, findings } = passages.read(article);
  const at = [...source.text.slice(span.start, span.end).matchAll(/\p{L}+/gu)].find(([word]) => denials.has(word.toLowerCase()));
  const before = findings.mentions.filter((mention) => mention.span.start >= span.start && mention.span.end <= span.start + (at?.index ?? 0));
  return before.map(({ cluster }) => passages.person(article, cluster)).findLast((person) => person !== undefined);
}

function claimsLike(denial: Located, passages: Passages, features: FeatureReader, denials: ReadonlySet<string>): Located[] {
  const own = features.of(denial.article, denial.span);
  return passages.articles.filter(({ article }) => article.id !== denial.article).flatMap(({ article }) => {
    let best: { place: Located; score: number } | undefined;
    for (const span of passages.sentencesOf(article.id)) {
      const shared = features.shared(own, features.of(article.id, span));
      if (!shared.some((feature) => feature.includes(' '))) continue;
      const score = shared.reduce((sum, feature) => sum + features.weight(feature), 0);
      const place = { article: article.id, span };
      if (score >= sameClaim && score > (best?.score ?? 0) && ![...(passages.words(place).toLowerCase().match(/\p{L}+/gu) ?? [])].some((word) => denials.has(word))) best = { place, score };
    }
    return best ? [best.place] : [];
  });
}
