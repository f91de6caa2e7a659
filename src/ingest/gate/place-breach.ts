import type { SourceText } from '../../model/article.ts';
import type { Level, Message } from '../../model/message.ts';
import type { SetAside } from '../../model/set-aside.ts';
import type { Span } from '../../model/span.ts';
import type { ReadArticle } from '../../model/story.ts';
import { Places } from '../../text/places.ts';
import { toMessage } from '../messages.ts';

/** A place that breaks a rule, in a seed or on a page of the content folder. */
export interface PlacedBreach {
  readonly rule: string;
  readonly level: Level;
  readonly seed?: string;
  readonly page?: string;
  readonly span?: Span;
  readonly reason: string;
  readonly fix: string;
}

/** Seeds of articles that are left out. */
export const seedsAside = (aside: readonly SetAside[]): Set<string> =>
  new Set(
    aside.flatMap(({ part, place }) =>
      part.kind === 'article' ? [place.replace(/^seeds\//, '')] : [],
    ),
  );

/**
 * Tells where breaches stand, for people: file and line of the seed where there is one, else the
 * page.
 */
export function placer(sources: readonly SourceText[], read: readonly ReadArticle[]) {
  const bySeed = new Map(sources.map((source) => [source.seed, source]));
  const seedOf = new Map(
    read.map(({ article }) => [`articles/${article.id}`, article.source.seed]),
  );
  return {
    of({
      seed,
      page = '',
      span,
    }: Pick<PlacedBreach, 'seed' | 'page' | 'span'>): Pick<SetAside, 'place' | 'line'> {
      const known = seed ?? seedOf.get(page);
      const source = bySeed.get(known ?? '');
      return {
        place: known === undefined ? page : `seeds/${known}`,
        line: source && span ? new Places(source.text).at(span.start).line : null,
      };
    },
    message({ seed, page, span, rule, level, reason, fix }: PlacedBreach): Message {
      const finding = { rule, level, reason, fix };
      if (page) return { ...finding, file: `content/${page}${endingOf(page)}` };
      return toMessage(
        { ...finding, ...(span && { span }) },
        bySeed.get(seed ?? '') ?? { seed: seed ?? '', text: '' },
      );
    },
  };
}

/** What a page of the content folder is called on disk. */
function endingOf(page: string): string {
  if (/\.\w+$/.test(page)) return '';
  return page.startsWith('anchors/') ? '.jsonl' : '.mdx';
}
