/**
 * What this browser keeps under a name; null where it keeps nothing, or may not. Nothing of it is
 * ever sent.
 */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/**
 * Keeps a text under a name, or lets it go; does nothing where a reader's browser keeps nothing.
 */
export function keep(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
  } catch {
    // That is the reader's choice.
  }
}
