import { fingerprints, shingles, shingleWords } from '../../text/shingles.ts';
import { valueAt } from '../../text/sure.ts';

/** The share of the words of a text that must stand in another for it to be a copy. */
export const copyShare = 0.7;
/**
 * The share from which two texts are so near that words they have in common tell nothing about
 * other texts.
 */
const nearShare = 0.5;
/**
 * Words that stand in so many texts which are no copies of one another are stock: a paper's
 * boilerplate, a common quotation.
 */
const stockGroups = 4;
/** How many groups, those with most in common first, a text is compared with word by word. */
const compared = 4;
/** A fingerprint of more groups than this leads to none: it is stock, or nearly. */
const mostGroups = 16;

/**
 * A text as its shingles, with all the places where it stands; `own` says for each word whether it
 * is not stock.
 */
interface CopyText {
  readonly key: string;
  readonly places: readonly number[];
  readonly shingles: readonly number[];
  readonly own: readonly boolean[];
}

/** Texts that count as one, and all their shingles. */
interface Group {
  readonly members: CopyText[];
  readonly shingles: Set<number>;
}

/**
 * Groups texts that are copies: whole, cut, edited, or part of a longer one. A text is a copy where
 * seven tenths of its words lie in five-word runs of a longer text, or of the copies of that text
 * together; words that also stand in texts which are no copies of each other (a paper's stock
 * paragraph) are left out of the count on both sides.
 *
 * Containment of shingles after Broder (1997), counted in words covered as in studies of text reuse
 * (Clough and others, ‘METER: measuring text reuse’, 2002); texts to compare are found by winnowed
 * fingerprints (Schleimer and others, 2003) in an index of groups and not of texts, so that 500
 * copies cost 500 times what one does. Longest texts come first, and each joins one group as a
 * whole: a short text that stands in two unrelated ones never joins these two. `keys` break ties,
 * so that the order given decides nothing. Gives positions in `texts`, each in exactly one group.
 */
export function groupTexts(
  texts: readonly (readonly string[])[],
  keys: readonly string[],
): number[][] {
  const same = [...Map.groupBy(texts.keys(), (at) => texts[at]?.join(' ')).values()];
  const cut = same.map((places): CopyText => {
    const words = texts[places[0] ?? 0] ?? [];
    const key = places.map((at) => keys[at] ?? '').sort()[0] ?? '';
    return { key, places, shingles: shingles(words), own: words.map(() => true) };
  });
  const stock = stockOf(gather(cut, nearShare).holders);
  const known = stock.size ? cut.map((text) => ({ ...text, own: ownWords(text, stock) })) : cut;
  return gather(known, copyShare).groups.map(({ members }) =>
    members.flatMap(({ places }) => places),
  );
}

/** For each fingerprint the groups that hold it, as far as they are few. */
type Holders = ReadonlyMap<number, readonly Group[]>;

/**
 * One pass over the texts, longest first: each joins the group that holds most of it, or opens one.
 */
function gather(texts: readonly CopyText[], share: number): { groups: Group[]; holders: Holders } {
  const sizes = new Map(texts.map((text) => [text, text.own.filter(Boolean).length]));
  const order = [...texts].sort(
    (a, b) => valueAt(sizes, b) - valueAt(sizes, a) || (a.key < b.key ? -1 : 1),
  );
  const groups: Group[] = [];
  const holders = new Map<number, Group[]>();
  for (const text of order) {
    const near = likeliest(fingerprints(ownShingles(text)), holders).map((group) => ({
      group,
      held: heldShare(text, group),
    }));
    const best = near.reduce<{ group: Group; held: number } | undefined>(
      (a, b) => (a && a.held >= b.held ? a : b),
      undefined,
    );
    let group = best?.group;
    if (!best || !group || best.held < share)
      groups.push((group = { members: [], shingles: new Set() }));
    group.members.push(text);
    for (const shingle of text.shingles) group.shingles.add(shingle);
    for (const print of fingerprints(text.shingles)) {
      const list = holders.get(print);
      if (!list) holders.set(print, [group]);
      else if (list.length <= mostGroups && !list.includes(group)) list.push(group);
    }
  }
  return { groups, holders };
}

/** The groups that have most fingerprints in common with a text. */
function likeliest(prints: ReadonlySet<number>, holders: Holders): Group[] {
  const shared = new Map<Group, number>();
  for (const print of prints) {
    const list = holders.get(print) ?? [];
    if (list.length <= mostGroups)
      for (const group of list) shared.set(group, (shared.get(group) ?? 0) + 1);
  }
  return [...shared]
    .sort(([, a], [, b]) => b - a)
    .slice(0, compared)
    .map(([group]) => group);
}

/** The share of a text's own words that lie in runs of words of a group. */
function heldShare(text: CopyText, { shingles: held }: Group): number {
  const covered = coveredWords(text, held);
  let [own, found] = [0, 0];
  text.own.forEach((counts, word) => {
    if (!counts) return;
    own++;
    if (covered[word]) found++;
  });
  return own ? found / own : 0;
}

/** For each word of a text, whether it lies in one of the given shingles. */
function coveredWords({ shingles: all, own }: CopyText, held: ReadonlySet<number>): Uint8Array {
  const covered = new Uint8Array(own.length);
  all.forEach((shingle, from) => held.has(shingle) && covered.fill(1, from, from + shingleWords));
  return covered;
}

/** Shingles of a text that hold a word of its own. */
const ownShingles = ({ shingles: all, own }: CopyText): readonly number[] =>
  own.includes(false)
    ? all.filter((_, from) => own.slice(from, from + shingleWords).includes(true))
    : all;

/**
 * Fingerprints that texts of many groups hold: together they cover all words of a stock paragraph
 * but a few at its ends.
 */
const stockOf = (holders: Holders): Set<number> =>
  new Set([...holders].flatMap(([print, { length }]) => (length >= stockGroups ? [print] : [])));

/** Which words are not stock; all of them, where a text would have none left. */
function ownWords(text: CopyText, stock: ReadonlySet<number>): boolean[] {
  const covered = coveredWords(text, stock);
  return covered.includes(0) ? text.own.map((_, word) => !covered[word]) : [...text.own];
}
