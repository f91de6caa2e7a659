import type { Language } from '../../language/language.ts';
import type { CutArticle } from '../../model/article.ts';
import type { Withheld } from '../../model/editorial.ts';
import type { HiddenRecord, Lock, SlugRecord } from '../../model/lock.ts';
import { seedsAside, type SetAside } from '../../model/set-aside.ts';
import { fitWithheld } from './fit-withheld.ts';
import { keepBack, type KeptBack } from './keep-back.ts';
import { textOf } from './passage-text.ts';

interface Given {
  readonly segmented: { readonly articles: readonly CutArticle[] };
  readonly withheld: Withheld;
  readonly quarantined: readonly { readonly seed: string }[];
  readonly aside: readonly SetAside[];
  readonly lock: Lock;
  readonly slugs: readonly SlugRecord[];
  readonly hidden: readonly HiddenRecord[];
  readonly language: Language;
  readonly today: string;
}

/** What is left to publish, and what becomes of the entries that keep something back. */
export interface Kept extends KeptBack {
  /** What editors withhold, names of later articles included. */
  readonly edits: Withheld;
  /** Entries that fitted, now or once. */
  readonly hidden: readonly HiddenRecord[];
}

/**
 * Takes out what editors withhold and what rights do not allow, before anything is read from the
 * articles.
 */
export function withholdPassages({ segmented: { articles }, withheld, ...given }: Given): Kept {
  const edits = { ...withheld, people: [...withheld.people, ...withheld.ahead] };
  const kept = keepBack(articles, edits, given);
  const fitted = fitWithheld(withheld, {
    all: articles,
    unread: [...given.quarantined.map(({ seed }) => seed), ...seedsAside(given.aside)],
    shown: kept.articles.map(shownWords),
    lock: given.lock,
    slugs: given.slugs,
    hidden: given.hidden,
  });
  return { ...kept, edits, hidden: fitted.hidden, unmet: [...kept.unmet, ...fitted.unmet] };
}

/** The words of an article that are shown, and who wrote it. */
const shownWords = ({ source, segmented: { blocks } }: CutArticle): string =>
  [...blocks.map((block) => textOf(source, block)), source.metadata.author ?? ''].join('\n');
