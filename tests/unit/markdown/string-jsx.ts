/** The props of an element, its children among them. */
export type Props = Readonly<Record<string, unknown>>;

/** An element that nobody has rendered yet. */
export interface Element {
  readonly type: unknown;
  readonly props: Props;
}

/** Stands for children without an element around them. */
export const Fragment = Symbol('Fragment');

/** A JSX runtime that only notes what is to be rendered. */
export const createElement = (type: unknown, props: Props): Element => ({ type, props });
