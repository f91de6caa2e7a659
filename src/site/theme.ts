import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * The editor's own styles, from `editorial/theme.css` of the content folder; null where there are
 * none.
 */
export function readTheme(): string | null {
  const file = path.resolve(process.env['NUTGRAF_CONTENT'] ?? 'content', 'editorial', 'theme.css');
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
