/** A part of a body that can be parsed alone. */
export interface BodyPart {
  readonly text: string;
  /** How many lines of the body stand before it. */
  readonly linesBefore: number;
  /** Whether it goes on with the table that the part before ends with. */
  readonly continues: boolean;
}

/**
 * Lines of a part: the parser's memory grows with the square of the elements that it is given at
 * once.
 */
const partLines = 200;
/**
 * Lines that begin a block of their own wherever a blank line stands before them: what the program
 * writes, lists aside.
 */
const opensBlock = /^(?:#{1,6} |> |<(?:Passage|Excerpt) |<Table>$)/;
const opensRow = /^ {2}<Row /;

/**
 * Cuts a body between blocks, and a long table between rows, so that what the program wrote is
 * parsed in parts with the same outcome. What it did not write may fall into parts that fail; then
 * the whole decides.
 */
export function cutBody(body: string): BodyPart[] {
  const lines = body.split('\n');
  const parts: BodyPart[] = [];
  let from = 0;
  let inTable = false;
  let continues = false;
  const cut = (to: number, withinTable: boolean): void => {
    const text = lines.slice(from, to).join('\n');
    parts.push({
      text: `${continues ? '<Table>\n' : ''}${text}${withinTable ? '\n</Table>' : ''}`,
      linesBefore: continues ? from - 1 : from,
      continues,
    });
    from = to;
    continues = withinTable;
  };
  lines.forEach((line, at) => {
    const afterBlank = at > 0 && lines[at - 1]?.trim() === '';
    if (afterBlank && at - from >= partLines && (inTable ? opensRow : opensBlock).test(line))
      cut(at, inTable);
    if (line === '<Table>') inTable = true;
    else if (line === '</Table>') inTable = false;
  });
  cut(lines.length, false);
  return parts;
}
