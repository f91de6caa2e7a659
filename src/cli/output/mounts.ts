import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Whether a folder is a mount point or holds one: such a folder cannot be renamed. */
export function holdsMount(folder: string): boolean {
  if (statSync(folder).dev !== statSync(path.dirname(folder)).dev) return true;
  return mountPoints().some((point) => point === folder || point.startsWith(folder + path.sep));
}

/** Mount points as Linux lists them, also of folders of the same disk; none elsewhere. */
function mountPoints(): string[] {
  try {
    return readFileSync('/proc/self/mountinfo', 'utf8')
      .split('\n')
      .flatMap((line) => {
        const point = line.split(' ')[4];
        return point
          ? [
              point.replace(/\\([0-7]{3})/g, (_, code: string) =>
                String.fromCharCode(Number.parseInt(code, 8)),
              ),
            ]
          : [];
      });
  } catch {
    return [];
  }
}
