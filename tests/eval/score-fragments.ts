import type { RevisedDocument } from './documents.ts';
import { type Better, count, type Figure, type Miss, type Scored } from './figure.ts';
import { type Form, formOf, inOrder, likeness, standsIn } from './likeness.ts';

/**
 * Where the fragment of an old block leads: an index into the new blocks, or −1; and what a person
 * is asked about it.
 */
export interface Move {
  readonly to: number;
  readonly review?: unknown;
}

/** How the program carries the fragments of old blocks over to new ones. */
export type Reanchor = (old: RevisedDocument['old'], next: RevisedDocument['new']) => Move[];

type Truth = RevisedDocument['truth'][number];

/** What became of a fragment: it is arguable where careful readers could differ. */
type Fate = 'kept' | 'lost' | 'retired' | 'arguable' | 'moved';

/** What became of the fragment of one block. */
interface Outcome {
  readonly fate: Fate;
  /** Whether a new block goes on with the old one. */
  readonly goesOn: boolean;
  readonly edited: boolean;
  readonly long: boolean;
  readonly asked: boolean;
}

/** From so many words on a block is long. */
const LONG = 8;
/** Words from which on a text that stands whole in another is surely meant. */
const TELLING = 3;
/** How much of a part's words must stand in the whole, in order. */
const PART = 0.85;
/** How alike a block must be to be arguable where the old one is gone, or where that is unclear. */
const ALIKE_GONE = 0.6;
const ALIKE_GREY = 0.35;

/**
 * Fragments over revisions: for each old block but headings, does its fragment lead to the block
 * that goes on with it? `survival` is the share of those that do, of the blocks that go on; a new
 * block of the same text, or that is a part of the old one, will do. A `false move` leads to a text
 * that has nothing to do with it; it is silent where no person is asked. `clean` are revisions with
 * no false move and no loss. Retired fragments, of blocks that are gone, count for nothing.
 */
export function scoreFragments(pairs: readonly RevisedDocument[], reanchor: Reanchor): Scored {
  const misses: Miss[] = [];
  const revisions = pairs.map((pair) => outcomesOf(pair, reanchor, misses));
  const all = revisions.flat();
  const goOn = all.filter(({ goesOn }) => goesOn);
  const moved = all.filter(({ fate }) => fate === 'moved');
  const silent = moved.filter(({ asked }) => !asked);
  const clean = revisions.filter((outcomes) => !outcomes.some(isFault));
  return {
    measured: [
      {
        what: 'fragments over revisions',
        counted: `${count(pairs.length, 'revisions')}, ${count(all.length, 'fragments')}`,
        figures: [
          survival('survival', goOn),
          survival(
            'survival of edited ones',
            goOn.filter(({ edited }) => edited),
          ),
          survival(
            'survival of eight words or more',
            goOn.filter(({ long }) => long),
          ),
          rate('false moves in 10,000', (10_000 * moved.length) / all.length, 'lower'),
          rate('silent ones', (10_000 * silent.length) / all.length, 'lower'),
          rate('clean revisions', (100 * clean.length) / pairs.length, 'higher'),
          rate(
            'questions a revision',
            all.filter(({ asked }) => asked).length / pairs.length,
            'lower',
          ),
        ],
      },
    ],
    misses,
  };
}

/** What tells a pair of revisions from all others. */
export const nameOf = ({ doc, from, to }: RevisedDocument): string => `${doc} ${from}..${to}`;

const isFault = ({ fate }: Outcome): boolean => fate === 'moved' || fate === 'lost';

const survival = (name: string, outcomes: readonly Outcome[]): Figure =>
  rate(
    name,
    (100 * outcomes.filter(({ fate }) => fate === 'kept').length) / outcomes.length,
    'higher',
  );

/** A figure to two decimals; there is none where nothing was there to count. */
const rate = (name: string, value: number, better: Better): Figure => ({
  name,
  value: Number.isNaN(value) ? null : Math.round(100 * value) / 100,
  better,
});

function outcomesOf(pair: RevisedDocument, reanchor: Reanchor, misses: Miss[]): Outcome[] {
  const next = pair.new.map(formOf);
  const moves = reanchor(pair.old, pair.new);
  return pair.old.flatMap((block, n) => {
    const [old, truth, move] = [formOf(block), pair.truth[n], moves[n]];
    if (old.heading || !truth || !move) return [];
    const to = next[move.to];
    const outcome = {
      fate: truth.to >= 0 ? fateOfOne(old, to, truth, next) : fateOfGone(old, to, truth),
      goesOn: truth.to >= 0,
      edited: truth.to >= 0 && truth.kind !== 'exact',
      long: old.words.length >= LONG,
      asked: Boolean(move.review),
    };
    if (isFault(outcome))
      misses.push({
        kind: outcome.fate === 'lost' ? 'lost fragment' : 'false move',
        document: nameOf(pair),
        note: `‘${block.t.slice(0, 80)}’ → ${to ? `‘${to.text.slice(0, 80)}’` : 'nothing'}`,
      });
    return [outcome];
  });
}

/** What became of a block that goes on in the new revision. */
function fateOfOne(
  old: Form,
  to: Form | undefined,
  truth: Truth,
  next: readonly Form[],
): Exclude<Fate, 'retired'> {
  if (!to) return 'lost';
  if (to.text === next[truth.to]?.text || to.text === old.text || isPart(to, old)) return 'kept';
  const others = truth.amb ? (truth.grey ?? []) : [];
  const meant = others.some((n) => next[n] === to) || isWholeIn(old, to);
  return meant ? 'arguable' : 'moved';
}

/** What became of a block that is gone, or of which nobody can say. */
function fateOfGone(old: Form, to: Form | undefined, { kind }: Truth): Fate {
  if (!to) return 'retired';
  const alike =
    to.text === old.text ||
    (to.words.length > old.words.length && isWholeIn(old, to)) ||
    isWholeIn(to, old) ||
    likeness(old, to) >= (kind === 'grey' ? ALIKE_GREY : ALIKE_GONE);
  return alike ? 'arguable' : 'moved';
}

const isWholeIn = (part: Form, whole: Form): boolean =>
  part.words.length >= TELLING && standsIn(part.text, whole.text);

const isPart = (part: Form, whole: Form): boolean =>
  part.words.length < whole.words.length &&
  (isWholeIn(part, whole) ||
    (part.words.length >= LONG && inOrder(whole.words, part.words) / part.words.length >= PART));
