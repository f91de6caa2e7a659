import type { PersonData } from '../../model/content.ts';
import { present } from '../../text/present.ts';
import type { StoryIndex } from '../story/story-index.ts';
import { pairsAmong, type PersonPair, relationsOf } from '../views/relations.ts';
import { mostInGraph } from './relation-graph.ts';

/**
 * A person on the ring. Places are pixels; the name runs outwards from its dot, turned by `turn`
 * degrees.
 */
export interface RingNode {
  readonly person: PersonData;
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  /** Whether the name stands left of its dot, so that it is not upside down. */
  readonly leftward: boolean;
  /** How many sentences name this person together with the one in the middle. */
  readonly sentences: number;
}

/**
 * Two persons on the ring whom sentences name together: a curve through the ring, as SVG path data.
 */
export interface RingEdge {
  readonly path: string;
  readonly sentences: number;
}

/**
 * A person in the middle and those around. Width and height are pixels; the middle is half of each.
 */
export interface RelationRing {
  readonly self: PersonData;
  readonly nodes: readonly RingNode[];
  readonly edges: readonly RingEdge[];
  readonly width: number;
  readonly height: number;
  /** Persons for whom the ring has no place. */
  readonly left: number;
}

/**
 * Space along the ring for one name, the widest letter that is assumed, the space between a
 * dot and its name. Pixels.
 */
export const [lineHeight, letter, gap] = [17, 8.5, 9] as const;

/**
 * Those named together with a person around a ring, in such order that those named together stand
 * near each other; null where a small graph holds them.
 */
export function relationRing(index: StoryIndex, id: string, most = 100): RelationRing | null {
  const relations = relationsOf(index, id);
  if (relations.length <= mostInGraph) return null;
  const shown = relations.slice(0, most);
  const pairs = pairsAmong(
    index,
    shown.map(({ person }) => person.id),
  );
  const order = inOrder(
    shown.map(({ person }) => person.id),
    pairs,
  );
  const radius = Math.max(110, Math.ceil((order.length * lineHeight) / (2 * Math.PI)));
  const reach = (name: string): number => radius + gap + name.length * letter;
  const placed = order.map((own, n) => {
    const { person, sentences } = present(
      shown.find((relation) => relation.person.id === own),
      own,
    );
    const angle = (n / order.length) * 2 * Math.PI - Math.PI / 2;
    return {
      person,
      sentences: sentences.length,
      angle,
      right: Math.abs(Math.cos(angle)) * reach(person.name),
      down: Math.abs(Math.sin(angle)) * reach(person.name),
    };
  });
  const [halfWidth, halfHeight] = [
    Math.ceil(Math.max(...placed.map(({ right }) => right))) + lineHeight,
    Math.ceil(Math.max(...placed.map(({ down }) => down))) + lineHeight,
  ];
  const nodes = placed.map(({ person, sentences, angle }): RingNode => {
    const leftward = Math.cos(angle) < -1e-9;
    const degrees = (angle * 180) / Math.PI;
    return {
      person,
      sentences,
      x: round(halfWidth + radius * Math.cos(angle)),
      y: round(halfHeight + radius * Math.sin(angle)),
      turn: round(leftward ? degrees + 180 : degrees),
      leftward,
    };
  });
  const node = new Map(nodes.map((own) => [own.person.id, own]));
  const edges = pairs.map(({ a, b, n }) => ({
    path: curve(present(node.get(a), a), present(node.get(b), b), halfWidth, halfHeight),
    sentences: n,
  }));
  return {
    self: present(index.person.get(id), id),
    nodes,
    edges,
    width: 2 * halfWidth,
    height: 2 * halfHeight,
    left: relations.length - shown.length,
  };
}

/**
 * The heaviest first; then always whoever is named most often with the last one, the heavier among
 * equals.
 */
function inOrder(ids: readonly string[], pairs: readonly PersonPair[]): string[] {
  const weight = new Map(
    pairs.flatMap(
      ({ a, b, n }) =>
        [
          [`${a}\0${b}`, n],
          [`${b}\0${a}`, n],
        ] as const,
    ),
  );
  const [order, rest] = [ids.slice(0, 1), ids.slice(1)];
  while (rest.length > 0) {
    const last = order.at(-1) ?? '';
    const weights = rest.map((id) => weight.get(`${last}\0${id}`) ?? 0);
    order.push(...rest.splice(weights.indexOf(Math.max(...weights)), 1));
  }
  return order;
}

/** A curve between two places, bent towards the middle. */
const curve = (from: RingNode, to: RingNode, x: number, y: number): string =>
  `M${from.x} ${from.y}Q${bend(from.x, to.x, x)} ${bend(from.y, to.y, y)} ${to.x} ${to.y}`;
const bend = (a: number, b: number, middle: number): number =>
  round(middle + ((a + b) / 2 - middle) * 0.45);
const round = (value: number): number => Math.round(value * 10) / 10;
