import type { Language } from '../../language/language.ts';
import type { PeopleEdits } from '../../model/editorial.ts';
import { CERTAIN } from '../../model/findings.ts';
import type { Cast, Entity, ReadArticle } from '../../model/story.ts';
import { uniqueSlug } from '../../text/slugs.ts';

/** Decides which names of all articles mean the same person, organisation or place. */
export function resolveCast(articles: readonly ReadArticle[], _edits: PeopleEdits, _language: Language): Cast {
  const taken = new Set<string>();
  const byCluster = new Map<string, Map<number, string>>();
  const entities: Entity[] = [];
  const ids = new Map<string, string>();
  for (const { article, findings } of articles) {
    const clusters = new Map<number, string>();
    for (const mention of findings.mentions) {
      if (mention.score < CERTAIN || clusters.has(mention.cluster)) continue;
      const name = article.source.text.slice(mention.span.start, mention.span.end);
      const key = `${mention.type} ${name}`;
      if (!ids.has(key)) {
        ids.set(key, uniqueSlug(name, key, taken, 'name'));
        entities.push({ id: ids.get(key)!, type: mention.type, name, mentions: [] });
      }
      clusters.set(mention.cluster, ids.get(key)!);
    }
    byCluster.set(article.id, clusters);
  }
  return { entities, byCluster, lookAlikes: new Map(), uncertain: [] };
}
