import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { strike, tinySite } from './tiny-site.ts';

describe('a correction and a change', () => {
  it('stand on every page that carries the statement', () => {
    const site = tinySite({ 'seeds/strike.txt': strike });
    site.run('ingest');
    const [lock] = readdirSync(path.join(site.content, 'anchors')).filter((name) =>
      name.endsWith('.jsonl'),
    );
    const article = lock!.replace('.jsonl', '');
    const records = readFileSync(path.join(site.content, 'anchors', lock!), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { id: string; kind: string; text: string });
    const { id } = records.find(
      ({ kind, text }) => kind === 'paragraph' && text.startsWith('Union leader'),
    )!;
    site.write(
      'content/editorial/corrections.yaml',
      `corrections:\n  - { date: 2025-06-07, passage: ${id}, wrong: Union leader, right: Union secretary, note: The union has no leader. }\n`,
    );
    site.write('seeds/strike.txt', strike.replace('Union leader', 'Union secretary'));
    const { code, messages } = site.run('build');
    expect(code, messages).toBe(0);
    const page = (address: string): string =>
      readFileSync(path.join(site.dist, address, 'index.html'), 'utf8');
    const shown = page(`articles/${article}`);
    expect(shown).toMatch(/<p class="eyebrow"[^>]*>Correction, <time/);
    expect(shown).toContain('"@type":"CorrectionComment"');
    expect(shown.match(/"CorrectionComment"/g), 'the correction is told once').toHaveLength(1);
    expect(shown).toMatch(/<del[^>]*>leader<\/del><ins[^>]*>secretary<\/ins>/);
    for (const address of ['people/jane-roe', 'people/ivo-quist'])
      expect(page(address), address).toContain('The union has no leader.');
    expect(page('about')).toContain('The union has no leader.');
  });
});
