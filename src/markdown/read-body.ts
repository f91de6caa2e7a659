import type { BodyBlock, Excerpt, List, Passage, Table } from '../model/body.ts';
import { passageKinds } from './elements.ts';
import { normaliseText } from './normalise-body.ts';
import { AttributeReader } from './read-attributes.ts';
import { describe, isElement, readInline } from './read-inline.ts';
import { type Node, Unexpected } from './tree.ts';

/**
 * The blocks of a parsed body. Throws `Unexpected` at every node that is not on the short list of
 * what the program writes: so there is no import, no export, no expression, no HTML and no link of
 * a source's own in what it returns.
 */
export const readBody = (root: Node): BodyBlock[] => flat(root).map(readBlock);

/**
 * The children with elements that share a paragraph with nothing but white space lifted out of it.
 */
function flat(parent: Node): Node[] {
  return (parent.children ?? []).flatMap((child) => {
    if (child.type !== 'paragraph') return [child];
    const inside = (child.children ?? []).filter(
      (node) => !(node.type === 'text' && !String(node.value).trim()),
    );
    return inside.every(isElement) ? inside : [child];
  });
}

function readBlock(node: Node): BodyBlock {
  switch (node.type) {
    case 'heading':
      return readHeading(node);
    case 'blockquote':
      return readPassage(only(node), ['quotation']);
    case 'list':
      return readList(node);
  }
  if (isElement(node) && node.name === 'Passage')
    return readPassage(node, ['standfirst', 'byline', 'paragraph', 'question', 'answer']);
  if (isElement(node) && node.name === 'Excerpt') return readExcerpt(node);
  if (isElement(node) && node.name === 'Table') return readTable(node);
  throw new Unexpected(
    `Unexpected ${describe(node)}, expected <Passage>, <Excerpt>, <Table>, a heading, a list or a block quotation`,
    node,
  );
}

function readHeading(node: Node): BodyBlock {
  const children = node.children ?? [];
  if (children.some(isElement))
    return readPassage(only(node), node.depth === 1 ? ['headline'] : ['heading'], node.depth);
  const odd = children.find(({ type }) => type !== 'text');
  if (odd || node.depth !== 2)
    throw new Unexpected(
      `Unexpected ${describe(odd ?? node)}, expected a plain heading of level 2`,
      odd ?? node,
    );
  return {
    type: 'section',
    heading: normaliseText(children.map(({ value }) => String(value)).join('')),
  };
}

function readPassage(node: Node, kinds: readonly Passage['kind'][], level?: number): Passage {
  expectElement(node, 'Passage');
  const attributes = new AttributeReader(node);
  const id = attributes.slug('id');
  const kind = attributes.text('kind') as Passage['kind'];
  attributes.end();
  if (!passageKinds.has(kind) || !kinds.includes(kind))
    throw new Unexpected(
      `Unexpected kind ${JSON.stringify(kind)} here, expected ${kinds.join(' or ')}`,
      node,
    );
  const content = readInline(node);
  return kind === 'heading'
    ? { type: 'passage', id, kind, level: level ?? 2, content }
    : { type: 'passage', id, kind, content };
}

function readList(node: Node): List {
  const items = (node.children ?? []).map((child) => {
    const item = only(child);
    expectElement(item, 'Item');
    const attributes = new AttributeReader(item);
    const id = attributes.slug('id');
    attributes.end();
    return { id, content: readInline(item) };
  });
  return { type: 'list', ordered: node.ordered === true, items };
}

function readTable(node: Node): Table {
  new AttributeReader(node).end();
  const rows = flat(node).map((row) => {
    expectElement(row, 'Row');
    const attributes = new AttributeReader(row);
    const [id, header] = [attributes.slug('id'), attributes.flag('header')];
    attributes.end();
    const cells = flat(row).map((cell) => {
      expectElement(cell, 'Cell');
      new AttributeReader(cell).end();
      return readInline(cell);
    });
    return { id, header, cells };
  });
  return { type: 'table', rows };
}

function readExcerpt(node: Node): Excerpt {
  const attributes = new AttributeReader(node);
  const at = {
    article: attributes.slug('article'),
    block: attributes.slug('block'),
    start: attributes.offset('start'),
    end: attributes.offset('end'),
  };
  const from = attributes.text('from');
  attributes.end();
  return { type: 'excerpt', at, from, content: readInline(node) };
}

function only(node: Node): Node {
  const [child, ...more] = flat(node);
  if (child && more.length === 0) return child;
  throw new Unexpected(
    `Unexpected ${more[0] ? describe(more[0]) : 'nothing'} in ${node.type}, expected one element`,
    more[0] ?? node,
  );
}

function expectElement(node: Node, name: string): void {
  if (!isElement(node) || node.name !== name)
    throw new Unexpected(`Unexpected ${describe(node)}, expected <${name}>`, node);
}
