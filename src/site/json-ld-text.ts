const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * Serialises linked data for a script element: what could end the element or a line of script is
 * escaped.
 */
export const jsonLdText = (graph: readonly object[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replace(
    /[<>\u2028\u2029]/g,
    (character) => escapes[character] ?? character,
  );
