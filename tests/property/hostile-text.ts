import fc from 'fast-check';

/** Pieces that mean something to Markdown, MDX, HTML, YAML or JSON, and characters at the edges of what text can hold. */
const pieces = [
  '<', '>', '</', '/>', '<>', '</>', '<a>', '</Passage>', '</Person>', '<Person id="x">', '<script>', '<!--', '-->', '<?', '<!', ']]>',
  '{', '}', '{1}', '{/*', '*/}', '{"', '`', '``', '```', '~~~', '${', '\\', '\\\\', '&', '&lt;', '&#x3C;', '&#60;', '&amp;', '&copy', ';', '#', '# ',
  '## ', '###### ', '=', '===', '-', '---', '- ', '+ ', '* ', '*', '**', '***', '_', '__', '~', '~~', '^', '|', '|---|', ':', '::', ':::', '[', ']',
  '[x]', '[^1]', '[^1]: ', '](', '![', '](javascript:x)', '[a]: ', '(', ')', '"', "'", '<3', 'www.', 'WWW.', 'http://', 'https://a.b', 'a@b.c', 'mailto:',
  'import ', 'export ', 'import', 'export', 'import{', 'export default ', '1.', '1. ', '1) ', '12', '0', '>', '> ', '+++', '%', '%YAML', '...', '!!js', '&a', '*a',
  ' ', '  ', '    ', '\t', '\n', '\n\n', '\r\n', '\r', '\u000b', '\f', '\u0085', '\u2028', '\u2029', '\u00a0', '\u3000', '\u200b', '\u200d', '\ufeff', '\u00ad',
  '\u202e', '\u2066', '\u2069', '\u0301', '\ufe0f', '\u0338', '\ud800', '\udc00', '\ufffe', '\uffff', '\ufffd', '\0', '\u0001', '\u001b', '\u007f', '\u0080', '\u009f',
  '😀', '👩‍👩‍👧', '🇬🇧', '“', '”', '‘', '’', '—', '…', '£', '€', '«', '½', 'é', 'ß', 'İ', '中', 'ع', 'א', '١', 'a', 'b', 'word', 'Word said', 'null', 'true', '__proto__',
];

/** Texts made of such pieces and of random characters of every plane, in any order. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...pieces) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 8 }) },
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''));

/** How many texts a run tries: 20,000, or what FUZZ_RUNS says. */
export const fuzzRuns = (): number => Number(process.env['FUZZ_RUNS'] ?? 20_000);
