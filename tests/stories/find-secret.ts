import { wordsIn } from '../../src/text/word-runs.ts';

/**
 * Looks for withheld names and texts in files by their path; says where one stands, or null.
 * Addresses of articles are made of their words, and kept.
 */
export function findSecret(
  files: Iterable<readonly [string, string]>,
  withheld: readonly string[],
  addresses: readonly string[],
): string | null {
  const secrets = withheld
    .map((text) => ` ${wordsIn(text).join(' ')} `)
    .filter((words) => words.trim());
  if (!secrets.length) return null;
  for (const [name, text] of files) {
    const words = ` ${wordsIn(addresses.reduce((left, address) => left.replaceAll(address, ' '), plain(text))).join(' ')} `;
    const found = secrets.find((secret) => words.includes(secret));
    if (found)
      return `withheld: ${name} holds “${found.trim()}” in “…${words.slice(Math.max(0, words.indexOf(found) - 80), words.indexOf(found) + found.length + 40)}…”`;
  }
  return null;
}

/**
 * The words of a file without the escapes of MDX, HTML and JSON, and without the ids of elements,
 * which stand beside names.
 */
const plain = (text: string): string =>
  text
    .replace(/ id="[a-z0-9-]*"/g, '')
    .replace(/&#x([0-9a-f]+);|\\u([0-9a-f]{4})/gi, (_, a?: string, b?: string) =>
      String.fromCodePoint(parseInt((a ?? b) as string, 16)),
    )
    .replace(/&(?:amp|quot|apos|lt|gt|nbsp);|&#\d+;|\\[nrt]/g, ' ')
    .replaceAll('\\', '');
