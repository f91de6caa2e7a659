import type { Kinds } from '../files/order.ts';

const seedName = /\.(?:txt|md)$/i;
const sidecarName = /\.meta\.ya?ml$/i;

/** Most bytes of a sidecar: a few lines of keys. */
const SIDECAR_BYTES = 256_000;

export const isSidecar = (file: string): boolean => sidecarName.test(file);
export const isSeed = (file: string): boolean => seedName.test(file) && !isSidecar(file);

/** What `000.txt` and its sidecar `000.meta.yaml` have in common. */
export const stemOf = (file: string): string =>
  file.replace(isSidecar(file) ? sidecarName : seedName, '');

/** The files of a folder of articles that are read. */
export const seedKinds = (fileBytes: number): Kinds => [
  { end: '.meta.yaml', most: SIDECAR_BYTES },
  { end: '.meta.yml', most: SIDECAR_BYTES },
  { end: '.txt', most: fileBytes },
  { end: '.md', most: fileBytes },
];
