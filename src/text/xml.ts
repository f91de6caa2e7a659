/** A child of an element: another element, or words that are escaped. Absent ones are left out. */
export type XmlChild = XmlElement | string | null | false | undefined;

/** An element of an XML file. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly XmlChild[];
}

/** Makes an element; attributes that are undefined are left out. */
export const element = (
  name: string,
  attributes: XmlElement['attributes'] = {},
  ...children: readonly XmlChild[]
): XmlElement => ({ name, attributes, children });

/**
 * An XML 1.0 file: nothing in any word can end an element, and characters that XML has no place for
 * are left out.
 */
export const xmlFile = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`;

/**
 * Characters outside the production Char of XML 1.0, C1 controls and noncharacters, which readers
 * reject or drop.
 */
const forbidden =
  /[^\t\n\r\u{20}-\u{7E}\u{A0}-\u{D7FF}\u{E000}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{10FFFF}]|\p{Noncharacter_Code_Point}/gu;

/** Words without characters that no feed or XML file may hold. */
export const printable = (text: string): string => text.replace(forbidden, '');

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const escapeText = (text: string): string =>
  printable(text).replace(/[&<>\r]/g, (mark) => marks[mark] ?? mark);
const escapeAttribute = (text: string): string =>
  printable(text).replace(/[&<>"\t\n\r]/g, (mark) => marks[mark] ?? mark);

function written({ name, attributes, children }: XmlElement): string {
  const own = Object.entries(attributes)
    .map(([key, value]) =>
      value === undefined ? '' : ` ${key}="${escapeAttribute(String(value))}"`,
    )
    .join('');
  const present = children.filter(
    (child) => child !== null && child !== false && child !== undefined,
  );
  if (present.length === 0) return `<${name}${own}/>`;
  // Only elements: one a line. Words beside elements would gain white space by that.
  const inner = present.every((child) => typeof child !== 'string')
    ? `\n${present.map((child) => written(child)).join('\n')}\n`
    : present
        .map((child) => (typeof child === 'string' ? escapeText(child) : written(child)))
        .join('');
  return `<${name}${own}>${inner}</${name}>`;
}
