const fixedKey = /^[A-Za-z][A-Za-z0-9]*$/;
/** Keys that site generators act upon. */
const forbidden = new Set(['layout', 'slug']);

/**
 * Front matter that is JSON, key by key, in ASCII, and YAML at the same time; an array of objects
 * has a line for each, so that a diff shows the one that changed. Throws on a key that a site
 * generator might act upon.
 */
export function toFrontMatter(data: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(data).flatMap(([key, value]) => {
    if (!fixedKey.test(key) || forbidden.has(key))
      throw new Error(`front matter must not have the key ${JSON.stringify(key)}`);
    return value === undefined ? [] : [`${key}: ${toFlow(value)}`];
  });
  return ['---', ...lines, '---', ''].join('\n');
}

function toFlow(value: unknown): string {
  if (
    !Array.isArray(value) ||
    !value.some((element) => typeof element === 'object' && element !== null)
  )
    return toAscii(value);
  return `[\n  ${value.map(toAscii).join(',\n  ')}\n  ]`;
}

/** JSON with everything outside printable ASCII as \uXXXX. */
export function toAscii(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
