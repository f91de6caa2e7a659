import type { AnchorDoubt } from '../../model/lock.ts';
import { elementAt } from '../../text/sure.ts';
import { doubtsOf } from './doubts.ts';
import { findCuts } from './find-cuts.ts';
import { fold } from './fold.ts';
import type { Folded } from './forms.ts';
import { inOrder } from './gaps.ts';
import { hasDrifted } from './has-drifted.ts';
import { matchAbsorbed } from './match-absorbed.ts';
import { matchEdited } from './match-edited.ts';
import { matchExact } from './match-exact.ts';
import { matchEarlier, matchReturned } from './match-returned.ts';
import { Pairing } from './pairing.ts';
import { type Rest, restOf } from './rest.ts';
import { stayAbsorbed } from './stay-absorbed.ts';

/** A passage to be anchored: its kind and its text. */
export interface PassageText {
  readonly kind: string;
  readonly text: string;
}

/** A passage that was published before. Living ones stand in the order of the article. */
export interface Known extends PassageText {
  readonly state: 'living' | 'absorbed' | 'gone';
  /** What it read before, oldest first. */
  readonly earlier: readonly string[];
  /** Of an absorbed passage: the index of the known one in which it stands. */
  readonly host?: number;
}

/**
 * What became of a known passage. `to` is the new passage that it is ('same', 'edited',
 * 'returned'), in which it stands ('absorbed'), or that took its place ('drifted').
 */
export interface Fate {
  readonly to: number;
  readonly how: 'same' | 'edited' | 'returned' | 'absorbed' | 'drifted';
  readonly moved: boolean;
  readonly doubts: readonly AnchorDoubt[];
}

/**
 * The fate of every known passage, undefined where it is gone; and per new passage the known one it
 * was cut off from.
 */
export interface Reanchored {
  readonly fates: readonly (Fate | undefined)[];
  readonly cutFrom: ReadonlyMap<number, number>;
}

/**
 * Finds known passages again among the new ones: exactly, then as an earlier version, then among
 * the gone; what is left by likeness, one to one; at last within longer passages. What is too
 * unlike to be sure of is gone, not guessed.
 */
export function reanchor(known: readonly Known[], next: readonly PassageText[]): Reanchored {
  const matching = new Matching(known, next);
  matching.exactly();
  const cutFrom = matching.byLikeness();
  return { fates: matching.fates(), cutFrom };
}

const folded = ({ kind, text }: PassageText): Folded => ({ kind, text, fold: fold(text) });
const inDoubt = (doubtful: boolean): AnchorDoubt[] => (doubtful ? ['few-words-kept'] : []);

/** The known and the new passages of one article, and what has been decided so far. */
class Matching {
  readonly #known: readonly Known[];
  readonly #news: readonly Folded[];
  /** Indexes of the known passages that are living, absorbed, gone. */
  readonly #living: readonly number[];
  readonly #absorbed: readonly number[];
  readonly #gone: readonly number[];
  readonly #olds: readonly Folded[];
  readonly #pairing: Pairing;
  readonly #fates: (Fate | undefined)[];

  constructor(known: readonly Known[], next: readonly PassageText[]) {
    const inState = (state: Known['state']): number[] =>
      [...known.keys()].filter((at) => elementAt(known, at).state === state);
    this.#known = known;
    this.#news = next.map(folded);
    [this.#living, this.#absorbed, this.#gone] = [
      inState('living'),
      inState('absorbed'),
      inState('gone'),
    ];
    this.#olds = this.#living.map((at) => folded(elementAt(known, at)));
    this.#pairing = new Pairing(this.#olds.length, this.#news.length);
    this.#fates = new Array<undefined>(known.length).fill(undefined);
  }

  /** Equal texts: living ones, what they read before, then those that were absorbed or gone. */
  exactly(): void {
    matchExact(this.#olds, this.#news, this.#pairing);
    matchEarlier(
      this.#living.map((at) => elementAt(this.#known, at).earlier),
      this.#news,
      this.#pairing,
    );
    for (const [old, to] of this.#pairing.toNew.entries())
      if (to >= 0) this.#settle(elementAt(this.#living, old), to, 'same');
    const dormant = [...this.#absorbed, ...this.#gone];
    const returned = matchReturned(
      dormant.map((at) => folded(elementAt(this.#known, at))),
      this.#news,
      this.#pairing,
    );
    for (const [n, to] of returned.entries())
      if (to !== undefined) this.#settle(elementAt(dormant, n), to, 'returned');
  }

  /**
   * Texts that were edited, absorbed or cut up. Returns which new ones were cut off from which
   * known ones.
   */
  byLikeness(): Map<number, number> {
    const free = this.#pairing.freeOld;
    const unsettled: number[] = [];
    for (const at of this.#absorbed.filter((waiting) => !this.#fates[waiting])) {
      const host = this.#fateOfHost(at);
      if (host?.how === 'same') this.#settle(at, host.to, 'absorbed');
      else unsettled.push(at);
    }
    if (!free.length && !unsettled.length) return new Map();
    const rest = restOf(
      {
        olds: this.#olds,
        news: this.#news,
        absorbed: unsettled.map((at) => folded(elementAt(this.#known, at))),
        firsts: this.#firsts(free),
      },
      free,
    );
    this.#matchEdited(rest);
    const cuts = findCuts(rest, this.#pairing);
    this.#matchAbsorbed(rest, unsettled);
    return new Map([...cuts].map(([to, old]) => [to, elementAt(this.#living, old)]));
  }

  /**
   * Fates in the order of the known passages; those that changed their order are marked as moved.
   */
  fates(): (Fate | undefined)[] {
    const stayed = new Set(
      inOrder(this.#pairing.toNew).map(([old]) => elementAt(this.#living, old)),
    );
    return this.#fates.map((fate, at) =>
      fate && (fate.how === 'same' || fate.how === 'edited') && !stayed.has(at)
        ? { ...fate, moved: true }
        : fate,
    );
  }

  #matchEdited(rest: Rest): void {
    for (const edited of matchEdited(rest.olds, rest.news, rest.overlaps, this.#pairing)) {
      const { old, next } = edited.edge;
      const first = rest.firsts.get(old);
      if (first && hasDrifted(first, elementAt(rest.news, next), rest.rarity))
        this.#settle(elementAt(this.#living, old), next, 'drifted');
      else
        this.#settle(
          elementAt(this.#living, old),
          next,
          'edited',
          doubtsOf(edited, elementAt(rest.olds, old), elementAt(rest.news, next)),
        );
    }
  }

  #matchAbsorbed(rest: Rest, unsettled: readonly number[]): void {
    for (const { old, host, doubtful } of matchAbsorbed(
      rest.olds,
      rest.news,
      rest.overlaps,
      this.#pairing,
    ))
      this.#settle(elementAt(this.#living, old), host, 'absorbed', inDoubt(doubtful));
    for (const [n, at] of unsettled.entries()) {
      const host = this.#fateOfHost(at);
      const found = stayAbsorbed(n, host?.how === 'drifted' ? undefined : host?.to, rest);
      if (found) this.#settle(at, found.host, 'absorbed', inDoubt(found.doubtful));
    }
  }

  /**
   * What the free ones among the living read when they were first published, where they were
   * changed since.
   */
  #firsts(free: readonly number[]): [number, Folded][] {
    return free.flatMap((old) => {
      const [first] = elementAt(this.#known, elementAt(this.#living, old)).earlier;
      return first === undefined ? [] : [[old, folded({ kind: '', text: first })]];
    });
  }

  #fateOfHost(at: number): Fate | undefined {
    const { host } = elementAt(this.#known, at);
    return host === undefined ? undefined : this.#fates[host];
  }

  #settle(at: number, to: number, how: Fate['how'], doubts: Fate['doubts'] = []): void {
    this.#fates[at] = { to, how, moved: false, doubts };
  }
}
