import { slugPattern } from '../model/provenance.ts';
import { type Attribute, type Node, Unexpected } from './tree.ts';

/**
 * The attributes of an element by name; expressions must be JSON. Throws `Unexpected` where one is
 * anything else.
 */
export function readAttributes(node: Node): Map<string, unknown> {
  const made = new Map<string, unknown>();
  for (const attribute of node.attributes ?? []) {
    if (attribute.type !== 'mdxJsxAttribute' || !attribute.name)
      throw new Unexpected(
        `Unexpected expression in <${node.name}>, expected named attributes`,
        node,
      );
    if (made.has(attribute.name))
      throw new Unexpected(`Unexpected second ${attribute.name} in <${node.name}>`, node);
    made.set(attribute.name, valueOf(attribute, node));
  }
  return made;
}

function valueOf({ name, value }: Attribute, node: Node): unknown {
  if (typeof value === 'string') return value;
  const expression =
    typeof value === 'object' && value !== null && 'value' in value ? value.value : undefined;
  try {
    return JSON.parse(String(expression)) as unknown;
  } catch {
    throw new Unexpected(
      `Unexpected value of ${name} in <${node.name}>, expected a string or JSON`,
      node,
    );
  }
}

/** Takes attributes one by one, each of its stated kind; `end` refuses those that are left. */
export class AttributeReader {
  readonly #node: Node;
  readonly #values: Map<string, unknown>;

  constructor(node: Node) {
    this.#node = node;
    this.#values = readAttributes(node);
  }

  slug(name: string): string {
    const value = this.#take(name);
    if (typeof value === 'string' && slugPattern.test(value)) return value;
    throw this.#unexpected(name, 'an id of lower-case letters, digits and hyphens');
  }

  text(name: string): string {
    const value = this.#take(name);
    if (typeof value === 'string') return value;
    throw this.#unexpected(name, 'a string');
  }

  offset(name: string): number {
    const value = this.#take(name);
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    throw this.#unexpected(name, 'a whole number');
  }

  flag(name: string): boolean {
    return this.#take(name) === true;
  }

  end(): void {
    for (const name of this.#values.keys())
      throw new Unexpected(`Unexpected attribute ${name} in <${this.#node.name}>`, this.#node);
  }

  #take(name: string): unknown {
    const value = this.#values.get(name);
    this.#values.delete(name);
    return value;
  }

  #unexpected(name: string, expected: string): Unexpected {
    return new Unexpected(
      `Unexpected ${name} in <${this.#node.name}>, expected ${expected}`,
      this.#node,
    );
  }
}
