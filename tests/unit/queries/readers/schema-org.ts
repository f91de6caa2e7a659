import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** Types of schema.org with the properties they may have, from the typings of schema-dts. */
const bases = new Map<
  string,
  { readonly parents: readonly string[]; readonly properties: ReadonlySet<string> }
>();
const types = new Map<string, string>();
const source = ts.createSourceFile(
  'schema.d.ts',
  readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8'),
  ts.ScriptTarget.Latest,
);
ts.forEachChild(source, (node) => {
  if (!ts.isInterfaceDeclaration(node)) return;
  const parents = (node.heritageClauses ?? []).flatMap(({ types: all }) =>
    all.map((type) => type.expression.getText(source)),
  );
  const names = node.members.flatMap((member) =>
    member.name && ts.isStringLiteral(member.name) ? [member.name.text] : [],
  );
  bases.set(node.name.text, { parents, properties: new Set(names) });
  if (names.includes('@type')) types.set(node.name.text.replace(/Leaf$/, ''), node.name.text);
});

const may = (base: string, property: string): boolean => {
  const known = bases.get(base);
  return (
    known !== undefined &&
    (known.properties.has(property) || known.parents.some((parent) => may(parent, property)))
  );
};

/**
 * What is wrong with linked data: types and properties that schema.org does not know, or not of
 * that type; nodes without a type that are no mere reference.
 */
export function schemaOrgFaults(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one, n) => schemaOrgFaults(one, `${at}[${n}]`));
  if (typeof value !== 'object' || value === null) return [];
  const {
    '@type': type,
    '@id': id,
    '@context': _,
    '@graph': graph,
    ...rest
  } = value as Record<string, unknown>;
  if (graph !== undefined) return schemaOrgFaults(graph, '@graph');
  const properties = Object.keys(rest).filter((name) => !name.endsWith('-input'));
  const base = types.get(String(type));
  const own =
    type === undefined
      ? typeof id === 'string' && properties.length === 0
        ? []
        : [`${at}: no type`]
      : base === undefined
        ? [`${at}: no type ${String(type)}`]
        : properties
            .filter((name) => !may(base, name))
            .map((name) => `${at}: ${String(type)} has no ${name}`);
  return [
    ...own,
    ...Object.entries(rest).flatMap(([name, inner]) => schemaOrgFaults(inner, `${at}.${name}`)),
  ];
}
