/** Longest pointer, in bytes. */
const LONGEST = 1024;

const lfs =
  /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v\d+\n(?:[^\n]*\n)*?oid [a-z0-9]+:[0-9a-f]+\n/;
const annex = /^\/annex\/objects\/\S+\s*$/;

/**
 * Whether a file holds no text of its own but says under which name large-file storage (git-lfs,
 * git-annex) keeps it.
 */
export function isStoragePointer(bytes: Uint8Array): boolean {
  if (bytes.length > LONGEST) return false;
  const text = Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n');
  return lfs.test(text) || annex.test(text);
}
