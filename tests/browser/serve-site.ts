import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';

/** A finished site served on this computer. */
export interface Served {
  /** Address of the front page: host, port and base. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a site under its base, text compressed, as a static host would: one that reads the site's
 * own `_headers` file, or one that knows no headers.
 */
export async function serveSite(
  dist: string,
  base: string,
  host: 'with headers' | 'without headers' = 'with headers',
): Promise<Served> {
  const rules =
    host === 'with headers' ? headerRules(readFileSync(path.join(dist, '_headers'), 'utf8')) : [];
  const files = sirv(dist, { dev: true });
  const compressed = compressedText(dist);
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return notFound(response);
    const below = `/${url.slice(base.length)}`;
    for (const { matches, headers: set } of rules)
      if (matches(url)) for (const [name, value] of set) response.setHeader(name, value);
    request.url = below;
    if (!compressed(request, response)) files(request, response, () => notFound(response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const textTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Answers for text that there is, to whoever takes it compressed; says whether it has. */
function compressedText(
  dist: string,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  return ({ url = '/', headers }, response) => {
    const address = decodeURIComponent(new URL(url, 'http://host').pathname);
    const file = path.join(dist, address.endsWith('/') ? `${address}index.html` : address);
    const type = textTypes[path.extname(file)];
    if (!type || !/\bgzip\b/.test(headers['accept-encoding'] ?? '') || !existsSync(file))
      return false;
    const body = gzipSync(readFileSync(file));
    response.writeHead(200, {
      'content-type': `${type};charset=utf-8`,
      'content-encoding': 'gzip',
      'content-length': body.length,
    });
    response.end(body);
    return true;
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
  return text
    .trim()
    .split(/\n(?=\S)/)
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n').filter((line) => line.trim());
      const start = pattern.replace(/\*$/, '');
      return {
        matches: (address) => address.startsWith(start),
        headers: lines.map(
          (line) =>
            [
              line.slice(0, line.indexOf(':')).trim(),
              line.slice(line.indexOf(':') + 1).trim(),
            ] as const,
        ),
      };
    });
}
