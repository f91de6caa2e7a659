import type { Span } from '../../../src/model/span.ts';
import type { StoryDocument } from '../documents.ts';
import { bareName, isFullName, isName, nameParts } from './gold-names.ts';

/**
 * Who the annotated chains of people are. Chains are told apart by topic, so those that share a
 * full name, or a name and the annotators' name for it, are one person. A chain of several people
 * at once (‘the officers’) is nobody: most of its names have nothing in common with the commonest.
 */
export class GoldPeople {
  readonly #groups: ReadonlySet<string>;
  /** A chain of the same person, which stands for it. */
  readonly #same = new Map<string, string>();

  constructor(documents: readonly StoryDocument[]) {
    this.#groups = groupsOf(documents);
    const first = new Map<string, string>();
    for (const { chain, key } of documents.flatMap((one) => this.#keysOf(one))) {
      const known = first.get(key);
      if (known === undefined) first.set(key, chain);
      else this.join(known, chain);
    }
  }

  /** The person of a chain; undefined where it stands for several. */
  of(chain: string): string | undefined {
    return this.#groups.has(chain) ? undefined : this.#leader(chain);
  }

  /** From now on two chains are one person. */
  join(one: string, other: string): void {
    const [from, to] = [this.#leader(one), this.#leader(other)];
    if (from !== to) this.#same.set(from, to);
  }

  #leader(chain: string): string {
    let leader = chain;
    for (let next = this.#same.get(leader); next !== undefined; next = this.#same.get(leader))
      leader = next;
    return leader;
  }

  /** What two chains of one person have in common. */
  #keysOf(document: StoryDocument): { readonly chain: string; readonly key: string }[] {
    return document.people.flatMap(({ chain, ...span }) => {
      if (chain === null || this.#groups.has(chain)) return [];
      const words = wordsAt(document, span);
      if (!isName(words)) return [];
      const label = labelOf(document, chain);
      const keys = nameParts(words)
        .filter((part) => label.includes(part))
        .flatMap((part) => {
          const key = `label ${label.join('_')} ${part}`;
          // A label of one word (‘smith’) says nothing beyond its topic.
          return label.length > 1
            ? [`${document.topic} ${key}`, key]
            : [`${document.topic} ${key}`];
        });
      if (isFullName(words)) keys.push(`name ${bareName(words).toLowerCase()}`);
      return keys.map((key) => ({ chain, key }));
    });
  }
}

/** The words of a document at a place. */
export const wordsAt = ({ text }: StoryDocument, { start, end }: Span): string =>
  text.slice(start, end);

/** The annotators' name of a chain as words. */
const labelOf = ({ labels }: StoryDocument, chain: string): string[] =>
  (labels[chain] ?? '')
    .replace(/^t\d+b?_/i, '')
    .toLowerCase()
    .split('_');

/** Chains whose names have, for the most part, nothing in common with the commonest of them. */
function groupsOf(documents: readonly StoryDocument[]): Set<string> {
  const names = new Map<string, Map<string, number>>();
  for (const document of documents)
    for (const { chain, ...span } of document.people) {
      const words = wordsAt(document, span);
      if (chain === null || !isName(words)) continue;
      const own = names.get(chain) ?? new Map<string, number>();
      names.set(chain, own.set(bareName(words), (own.get(bareName(words)) ?? 0) + 1));
    }
  return new Set([...names].flatMap(([chain, own]) => (isGroup(own) ? [chain] : [])));
}

function isGroup(names: ReadonlyMap<string, number>): boolean {
  const all = [...names].filter(([name]) => !/^\p{Lu}{2,}$/u.test(name));
  const [top] = all.toSorted(
    ([a, often], [b, oftener]) => Number(isFullName(b)) - Number(isFullName(a)) || oftener - often,
  );
  if (!top || all.length < 2) return false;
  const sum = (some: readonly (readonly [string, number])[]): number =>
    some.reduce((total, [, times]) => total + times, 0);
  return sum(all.filter(([name]) => areAlike(name, top[0]))) <= sum(all) / 2;
}

/** So many first letters in common make two spellings of one name. */
const STEM = 4;

const areAlike = (one: string, other: string): boolean =>
  nameParts(one).some((a) =>
    nameParts(other).some(
      (b) =>
        a === b || (a.length >= STEM && b.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM)),
    ),
  );
