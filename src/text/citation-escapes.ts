import { printable } from './xml.ts';

const commands: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** Words on one line in which TeX and BibTeX see no command, no group and no comment. */
export const escapeTex = (text: string): string =>
  printable(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\{}~^]/g, (mark) => commands[mark] ?? '')
    .replace(/[&%$#_]/g, '\\$&')
    // TeX makes dashes and quotation marks of marks beside each other.
    .replace(/([-`'])(?=\1)|[?!](?=`)/g, '$&{}');

/** An address for a field of BibTeX, which ends at a brace that nothing opened. */
export const texAddress = (address: string): string =>
  address.replace(/[{}\\]/g, encodeURIComponent);

/** A value of RIS, whose records are lines: whatever breaks a line is a space. */
export const risValue = (text: string): string => printable(text).replace(/\s+/g, ' ').trim();

/** One line of a RIS record. */
export const risLine = (tag: string, value: string): string => `${tag}  - ${risValue(value)}\n`;
