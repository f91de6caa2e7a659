import type { Rights } from '../../ingest/restore/restore-article.ts';
import type { CutArticle } from '../../model/article.ts';
import type { Withheld } from '../../model/editorial.ts';
import type { Lock, SlugRecord } from '../../model/lock.ts';
import type { Message } from '../../model/message.ts';
import { say } from '../../model/messages/catalogue.ts';
import { placeOfSeed } from '../../model/set-aside.ts';
import { readPublished } from './read-published.ts';

/** What is known of all that was published. */
export interface PublishedStory {
  readonly content: string;
  readonly lock: Lock;
  readonly slugs: readonly SlugRecord[];
  readonly withheld: Withheld;
  /** Calendar date of this run. */
  readonly today: string;
}

/**
 * A seed that cannot be read, and the rule that says why; what its sidecar says of rights, where
 * that can be read.
 */
export interface Unreadable {
  readonly seed: string;
  readonly rule: string;
  readonly rights?: Rights;
}

/**
 * Articles that were published and whose seeds cannot be read any more. Nobody decided to take them
 * off, so they stay as they were published; what was published is known from the lock, and read
 * back from the content folder.
 */
export class StaleArticles {
  readonly messages: Message[] = [];
  readonly #story: PublishedStory;
  /** Addresses of all articles that readers can open now, by the path of their seed. */
  readonly #addresses: ReadonlyMap<string, string>;
  readonly #kept = new Map<string, CutArticle>();
  readonly #tried = new Set<string>();

  constructor(story: PublishedStory) {
    const living = story.slugs.filter(
      ({ kind, slug }) => kind === 'articles' && story.lock.get(slug)?.some(({ gone }) => !gone),
    );
    this.#story = story;
    this.#addresses = new Map(living.map(({ key, slug }) => [key, slug]));
  }

  get articles(): CutArticle[] {
    return [...this.#kept.values()];
  }

  has(seed: string): boolean {
    return this.#kept.has(seed);
  }

  /** Seeds of published articles below a folder, '' for all. */
  below(folder: string): string[] {
    return [...this.#addresses.keys()].filter(
      (seed) => folder === '' || seed.startsWith(`${folder}/`),
    );
  }

  /**
   * Whether the page of the seed's article states something that its text does not: an outlet, a
   * date, rights.
   */
  states(seed: string): boolean {
    const article = this.#addresses.get(seed);
    if (article === undefined) return false;
    const { content, today } = this.#story;
    const restored = readPublished(content, article, { reason: '', today, rights: {} });
    return restored !== null && Object.keys(restored.source.metadata).length > 0;
  }

  /**
   * Whether the seed's article was published and stays as it was; a message says what became of it.
   */
  keep({ seed, rule, rights = {} }: Unreadable): boolean {
    const article = this.#addresses.get(seed);
    if (article === undefined || this.#tried.has(seed)) return this.has(seed);
    this.#tried.add(seed);
    const { content, today, withheld } = this.#story;
    const restored = readPublished(content, article, { reason: rule, today, rights });
    if (restored?.source.seed !== seed) {
      this.messages.push(lost(seed, article));
      return false;
    }
    this.#kept.set(seed, restored);
    if (!withheld.articles.includes(seed) && !withheld.articles.includes(article))
      this.messages.push(kept(restored, rule));
    return true;
  }

  /** Takes an article off that cannot be made from what was published either. */
  give(seed: string): void {
    const article = this.#addresses.get(seed);
    if (this.#kept.delete(seed) && article !== undefined) this.messages.push(lost(seed, article));
  }
}

const kept = ({ source: { seed, stale } }: CutArticle, rule: string): Message => ({
  ...say('article-stale', { rule, version: stale?.version }),
  file: placeOfSeed(seed),
});

const lost = (seed: string, article: string): Message => ({
  ...say('article-lost', { article }),
  file: placeOfSeed(seed),
});
