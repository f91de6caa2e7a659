import { isDeepStrictEqual } from 'node:util';
import { normaliseBody } from '../../markdown/normalise-body.ts';
import { parsePage } from '../../markdown/parse-page.ts';
import type { BodyBlock, Page } from '../../model/body.ts';
import { isWebAddress } from '../../model/web-address.ts';

/**
 * Why a file must not be written, or null: it is parsed as the site will parse it, and must give
 * the data and, block by block, the body that went in. The reader accepts our elements and plain
 * text only, so code, expressions, HTML, links and images cannot pass; an address in the data may
 * only be http or https.
 */
export function readBack(
  text: string,
  page: Page<Readonly<Record<string, unknown>>>,
): string | null {
  const parsed = parsePage(text);
  if ('fault' in parsed)
    return `${parsed.fault.line}:${parsed.fault.column}: ${parsed.fault.reason}`;
  if (!isDeepStrictEqual(parsed.data, JSON.parse(JSON.stringify(page.data))))
    return 'the front matter comes back changed';
  const address = unsafeAddress(page.data);
  return address
    ? `the address ${JSON.stringify(address)} is none of the web`
    : difference(parsed.body, normaliseBody(page.body));
}

const addressKeys = ['link', 'archived', 'sameAs'];

function unsafeAddress(data: Readonly<Record<string, unknown>>): string | undefined {
  return addressKeys
    .flatMap((key) => data[key] ?? [])
    .map(String)
    .find((address) => !isWebAddress(address));
}

function difference(read: readonly BodyBlock[], meant: readonly BodyBlock[]): string | null {
  if (read.length !== meant.length) return `${meant.length} blocks come back as ${read.length}`;
  const at = meant.findIndex((block, n) => !isDeepStrictEqual(block, read[n]));
  return at < 0
    ? null
    : `block ${at + 1} comes back changed: ${JSON.stringify(meant[at])} as ${JSON.stringify(read[at])}`.slice(
        0,
        600,
      );
}
