import { existsSync, renameSync, rmSync } from 'node:fs';

/** Puts a finished folder in the place of the published one, by renames; the old one goes last. */
export function publish(fresh: string, out: string): void {
  const old = `${out}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(fresh, out);
  rmSync(old, { recursive: true, force: true });
}

/** Brings the published folder back where a run was ended between the two renames. */
export function recover(out: string): void {
  const old = `${out}.old`;
  if (!existsSync(out) && existsSync(old)) renameSync(old, out);
}
