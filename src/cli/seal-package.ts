import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Message } from '../model/message.ts';
import { say } from '../model/messages/catalogue.ts';

/** A resource of `datapackage.json`, as far as this needs it. */
interface Resource {
  readonly path: string;
  readonly bytes?: number;
  readonly hash?: string;
}

/**
 * Writes the size and hash of every file into `data/datapackage.json`, from the finished files
 * themselves: some are completed after the pages were made. A file that it names and that is not
 * there is an internal error.
 */
export function sealPackage(site: string): Message[] {
  const data = path.join(site, 'data');
  const file = path.join(data, 'datapackage.json');
  const described = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly resources: readonly Resource[];
  };
  const missing = described.resources.filter(
    (resource) => !existsSync(path.join(data, resource.path)),
  );
  const resources = described.resources
    .filter((resource) => !missing.includes(resource))
    .map((resource) => {
      const bytes = readFileSync(path.join(data, resource.path));
      return {
        ...resource,
        bytes: bytes.length,
        hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      };
    });
  writeFileSync(file, `${JSON.stringify({ ...described, resources }, null, 1)}\n`);
  return missing.map(({ path: name }) => ({
    ...say('data-schema/absent', { name }),
    file: 'data/datapackage.json',
  }));
}
