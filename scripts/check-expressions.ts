import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { allExpressions } from '../tests/fixtures/expressions/all.ts';
import { verdictOf } from '../tests/fixtures/expressions/tool.ts';

// Has recheck look at every regular expression of the program for as long as it needs, and writes
// down what it said; tests hold the program against that and have only new ones checked. npm run
// expressions
const record = 'tests/fixtures/expressions/record.json';
const before = JSON.parse(readFileSync(record, 'utf8')) as {
  accepted: Record<string, { verdict: string; why: string }>;
};
const safe: string[] = [];
const accepted: Record<string, { verdict: string; why: string }> = {};
for (const one of await allExpressions()) {
  const verdict = verdictOf(one, 20_000);
  if (verdict === 'safe')
    safe.push(createHash('sha256').update(one.text).digest('hex').slice(0, 16));
  else {
    accepted[one.text] = { verdict, why: before.accepted[one.text]?.why ?? '' };
    console.log(
      `${one.file}: ${verdict}: ${one.text}${before.accepted[one.text] ? '' : ' (new: mend it, or say in the record why it is linear here)'}`,
    );
  }
}
writeFileSync(
  record,
  `${JSON.stringify({ safe: [...new Set(safe)].sort(), accepted }, null, 1)}\n`,
);
