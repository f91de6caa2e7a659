import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { PersonData } from '../../model/content.ts';
import { present } from '../../text/present.ts';
import type { StoryIndex } from '../story/story-index.ts';
import { pairsAmong, relationsOf } from '../views/relations.ts';

/** A person in the graph; places are parts of the width and height, 0 to 1. */
export interface GraphNode {
  readonly person: PersonData;
  readonly x: number;
  readonly y: number;
  /** Whose graph it is. */
  readonly self: boolean;
}

/** Two persons whom sentences name together. */
export interface GraphEdge {
  readonly from: GraphNode;
  readonly to: GraphNode;
  readonly sentences: number;
}

export interface RelationGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** More persons than this are not readable in a small picture; a ring holds them. */
export const mostInGraph = 9;

/** The drawing's size while it is worked out; only proportions are kept. */
const [width, height] = [440, 340];

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

/**
 * The persons around one, laid out by forces; the same on every run, since d3-force draws no random
 * numbers. Null with fewer than two others, or more than a small picture holds.
 */
export function relationGraph(index: StoryIndex, id: string): RelationGraph | null {
  const around = relationsOf(index, id);
  if (around.length < 2 || around.length > mostInGraph) return null;
  const bodies: Body[] = [
    { id, fx: width / 2, fy: height / 2 },
    ...around.map(({ person }, n) => ({
      id: person.id,
      x: width / 2 + 120 * Math.cos((n * 2 * Math.PI) / around.length),
      y: height / 2 + 120 * Math.sin((n * 2 * Math.PI) / around.length),
    })),
  ];
  const weights = pairsAmong(
    index,
    bodies.map((body) => body.id),
  );
  const links = weights.map(({ a, b, n }) => ({ source: a, target: b, n }));
  forceSimulation(bodies)
    .stop()
    .force(
      'link',
      forceLink<Body, { source: string; target: string; n: number }>(links)
        .id((body) => body.id)
        .distance(({ n }) => 150 - 12 * Math.min(n, 5))
        .strength(0.4),
    )
    .force('apart', forceManyBody().strength(-260))
    .force('spacing', forceCollide(46))
    .force('x', forceX(width / 2).strength(0.05))
    .force('y', forceY(height / 2).strength(0.12))
    .tick(240);
  const part = (value: number | undefined, size: number): number =>
    Math.min(0.88, Math.max(0.12, (value ?? 0) / size));
  const nodes = bodies.map((body) => ({
    person: present(index.person.get(body.id), body.id),
    x: part(body.x, width),
    y: part(body.y, height),
    self: body.id === id,
  }));
  const node = new Map(nodes.map((own) => [own.person.id, own]));
  return {
    nodes,
    edges: weights.map(({ a, b, n }) => ({
      from: present(node.get(a), a),
      to: present(node.get(b), b),
      sentences: n,
    })),
  };
}
