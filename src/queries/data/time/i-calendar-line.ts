/** Longest line in octets of UTF-8, without its end (RFC 5545, 3.1). */
const longest = 75;

/**
 * One property of iCalendar with its end of line: texts escaped, long lines folded between
 * characters.
 */
export function property(name: string, value: string, type: 'text' | 'plain' = 'plain'): string {
  const line = `${name}:${type === 'text' ? escaped(value) : spaced(value)}`;
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > longest) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return `${folded}\r\n`;
}

const escaped = (text: string): string =>
  text
    .split(/\r\n?|\n/)
    .map((line) => spaced(line).replace(/[\\;,]/g, '\\$&'))
    .join('\\n');

/** Without control characters, which the format forbids, and which end a line. */
const spaced = (line: string): string => line.toWellFormed().replace(/[\u0000-\u001f\u007f]/g, ' ');
