/** Longest line in octets of UTF-8, without its end (RFC 5545, 3.1). */
const longest = 75;

/** One property of iCalendar with its end of line: texts escaped, long lines folded between characters. */
export function property(name: string, value: string, type: 'text' | 'plain' = 'plain'): string {
  const line = `${name}:${type === 'text' ? escaped(value) : value}`;
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

/** Without control characters, which the format forbids. */
const escaped = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ').replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
