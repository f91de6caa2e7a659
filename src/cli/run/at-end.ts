const open = new Set<() => void>();

/**
 * Calls `tidy` where this process is asked to end before its work is done; returns the way to take
 * that back.
 */
export function atEnd(tidy: () => void): () => void {
  open.add(tidy);
  return () => void open.delete(tidy);
}

/**
 * Calls all that is open, the latest first, and goes on where one fails: the next run tidies up as
 * well.
 */
export function tidyUp(): void {
  for (const tidy of [...open].reverse()) {
    open.delete(tidy);
    try {
      tidy();
    } catch {
      // What it left is known by its name and goes with the next run.
    }
  }
}
