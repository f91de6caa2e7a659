import { valueAt } from '../../text/sure.ts';
import type { Edge } from './edges.ts';
import { MARGIN } from './parameters.ts';

/**
 * Tells, for chosen edges, whether another pairing of the same texts would have been worth nearly
 * as much.
 */
export class Rivals {
  readonly #byOld: ReadonlyMap<number, readonly Edge[]>;
  readonly #likeness: ReadonlyMap<string, number>;
  readonly #byNew: ReadonlyMap<number, readonly Edge[]>;
  readonly #ofOld: ReadonlyMap<number, Edge>;
  readonly #ofNew: ReadonlyMap<number, Edge>;

  constructor(edges: readonly Edge[], chosen: readonly Edge[]) {
    this.#byOld = Map.groupBy(edges, ({ old }) => old);
    this.#byNew = Map.groupBy(edges, ({ next }) => next);
    this.#likeness = new Map(edges.map(({ old, next, likeness }) => [`${old} ${next}`, likeness]));
    this.#ofOld = new Map(chosen.map((edge) => [edge.old, edge]));
    this.#ofNew = new Map(chosen.map((edge) => [edge.next, edge]));
  }

  has(edge: Edge): boolean {
    const others = valueAt(this.#byOld, edge.old).some(
      (other) => other.next !== edge.next && this.#asGood(edge, other, this.#ofNew.get(other.next)),
    );
    return (
      others ||
      valueAt(this.#byNew, edge.next).some(
        (other) => other.old !== edge.old && this.#asGood(edge, other, this.#ofOld.get(other.old)),
      )
    );
  }

  /**
   * What `other` would gain, with the one whose partner it takes going to the partner that is then
   * free.
   */
  #asGood(edge: Edge, other: Edge, displaced: Edge | undefined): boolean {
    if (!displaced) return other.likeness > edge.likeness - MARGIN;
    const [old, next] =
      other.old === edge.old ? [displaced.old, edge.next] : [edge.old, displaced.next];
    return (
      other.likeness + (this.#likeness.get(`${old} ${next}`) ?? 0) >
      edge.likeness + displaced.likeness - MARGIN
    );
  }
}
