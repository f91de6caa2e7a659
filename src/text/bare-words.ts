/**
 * The letters and digits of a text with single spaces between, by which words are compared whatever
 * marks stand around them.
 */
export const bareWords = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
