/** Licences that any package may have, by their SPDX ids. */
export const allowed: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
]);

/**
 * What single packages may have beyond that, with the reason. One that no package needs any more
 * fails its test.
 */
export const exceptions: readonly {
  readonly name: string;
  readonly license: string;
  readonly reason: string;
}[] = [
  {
    name: '@fontsource-variable/source-sans-3',
    license: 'OFL-1.1',
    reason: 'a typeface, no code; it may be served from one’s own site',
  },
  {
    name: '@fontsource-variable/source-serif-4',
    license: 'OFL-1.1',
    reason: 'a typeface, no code; it may be served from one’s own site',
  },
  {
    name: 'argparse',
    license: 'Python-2.0',
    reason: 'permissive, that of Python itself; comes with js-yaml through astro',
  },
  {
    name: 'pako',
    license: 'Zlib',
    reason:
      'permissive, that of zlib, for the part that is a port of it; only for cutting typefaces',
  },
];

/**
 * Whether an SPDX expression leaves a choice in which every licence is allowed. Of versions `+` and
 * of exceptions `WITH` nothing is.
 */
export function isAllowed(expression: string, also: readonly string[] = []): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  const either = (): boolean => {
    let holds = both();
    while (tokens[at] === 'OR') {
      at++;
      holds = both() || holds;
    }
    return holds;
  };
  const both = (): boolean => {
    let holds = one();
    while (tokens[at] === 'AND') {
      at++;
      holds = one() && holds;
    }
    return holds;
  };
  const one = (): boolean => {
    const token = tokens[at++] ?? '';
    if (token !== '(') return allowed.has(token) || also.includes(token);
    const holds = either();
    return tokens[at++] === ')' && holds;
  };
  return either() && at === tokens.length;
}
