import { printable } from './xml.ts';

/** A value of RIS, whose records are lines: whatever breaks a line is a space. */
export const risValue = (text: string): string => printable(text).replace(/\s+/g, ' ').trim();

/** One line of a RIS record. */
export const risLine = (tag: string, value: string): string => `${tag}  - ${risValue(value)}\n`;
