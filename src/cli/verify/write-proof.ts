import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Data } from '../../model/data.ts';
import { joinVerdicts, type Verdict } from '../../model/integrity.ts';

/**
 * Adds what the rules found on the finished site to its proof: `data/integrity.json`, and the
 * numbers on the page that shows it, which stand in cells marked `data-proof="<rule> checked"` and
 * `data-proof="<rule> found"`.
 */
export function writeProof(site: string, found: readonly Verdict[]): Verdict[] {
  const file = path.join(site, 'data', 'integrity.json');
  // The site's own verification holds the file against its schema.
  const proof = JSON.parse(readFileSync(file, 'utf8')) as Data<'integrity'>;
  const rules = joinVerdicts(proof.rules as Verdict[], found);
  writeFileSync(file, `${JSON.stringify({ ...proof, rules })}\n`);
  const page = path.join(site, 'integrity', 'index.html');
  if (existsSync(page)) writeFileSync(page, fillIn(readFileSync(page, 'utf8'), rules));
  return rules;
}

/** Puts the numbers of each rule into the cells that wait for them. */
function fillIn(html: string, rules: readonly Verdict[]): string {
  const values = new Map(
    rules.flatMap(({ id, checked, found }) => [
      [`${id} checked`, checked],
      [`${id} found`, found],
    ]),
  );
  return html.replace(
    /(data-proof="([a-z- ]+)"[^>]*>)[\d,]*(?=<)/g,
    (whole, start: string, key: string) => {
      const value = values.get(key);
      return value === undefined
        ? whole
        : `${start}${String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')}`;
    },
  );
}
