import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

/** A finished site served on this computer. */
export interface Served {
  /** Address of the front page: host, port and base. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a site under its base with the headers of its own `_headers` file, as a static host would. */
export async function serveSite(dist: string, base: string): Promise<Served> {
  const rules = headerRules(readFileSync(path.join(dist, '_headers'), 'utf8'));
  const files = sirv(dist, { dev: true });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return notFound(response);
    const below = `/${url.slice(base.length)}`;
    for (const { matches, headers } of rules) if (matches(below)) for (const [name, value] of headers) response.setHeader(name, value);
    request.url = below;
    files(request, response, () => notFound(response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
}

function notFound(response: ServerResponse): void {
  response.statusCode = 404;
  response.end('not found');
}

interface HeaderRule {
  readonly matches: (address: string) => boolean;
  readonly headers: readonly (readonly [string, string])[];
}

function headerRules(text: string): HeaderRule[] {
  return text.trim().split(/\n(?=\S)/).map((block) => {
    const [pattern = '', ...lines] = block.split('\n').filter((line) => line.trim());
    const start = pattern.replace(/\*$/, '');
    return {
      matches: (address) => address.startsWith(start),
      headers: lines.map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()] as const),
    };
  });
}
