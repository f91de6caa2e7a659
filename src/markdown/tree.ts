/**
 * What the readers of a body need of a Markdown syntax tree; the trees of Sätteri and of micromark
 * both fit.
 */
export interface Node {
  readonly type: string;
  readonly name?: string | null | undefined;
  readonly value?: unknown;
  readonly depth?: number | undefined;
  readonly ordered?: boolean | null | undefined;
  readonly attributes?: readonly Attribute[] | undefined;
  readonly children?: readonly Node[] | undefined;
  readonly position?: { readonly start: Point } | undefined;
}

/** An attribute of a JSX element; one without a name is a spread expression. */
export interface Attribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

/** 1-based line and column in the parsed text. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** A file that is not what the program writes: what is wrong, and where in the file. */
export interface Fault extends Point {
  readonly reason: string;
}

/**
 * Thrown while reading a tree and turned into a fault by whoever began the reading; never leaves
 * this folder.
 */
export class Unexpected extends Error {
  readonly point: Point | undefined;

  constructor(reason: string, node: Node) {
    super(reason);
    this.point = node.position?.start;
  }
}
