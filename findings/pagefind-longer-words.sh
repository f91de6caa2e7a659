#!/usr/bin/env bash
# Pagefind: a word that no page holds finds the pages with the longest word that it begins with.
#
# Versions: pagefind 1.6.0, in Chromium 153 (@sparticuz/chromium 153.0.0, playwright-core 1.65.1). Needs Linux on x64.
# Expected: ‘carpet’ and ‘dogma’ find nothing on pages about a car and a dog, as ‘zebra’ finds nothing.
# Seen: they find the car and the dog, as results like any other: nothing tells that the word itself is nowhere. Only in
#   quotation marks the word has to be there.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-save pagefind@1.6.0 @sparticuz/chromium@153.0.0 playwright-core@1.65.1
cat > search.mjs <<'JS'
import { createServer } from 'node:http';
import bundled from '@sparticuz/chromium';
import { createIndex } from 'pagefind';
import { chromium } from 'playwright-core';
const { index } = await createIndex();
const records = { '/car/': 'The car stood at the harbour.', '/dog/': 'A dog barked all night.' };
for (const [url, content] of Object.entries(records)) await index.addCustomRecord({ url, content, language: 'en' });
const files = new Map((await index.getFiles()).files.map(({ path, content }) => [`/pagefind/${path}`, content]));
const server = createServer((request, response) => {
  const name = request.url.split('?')[0];
  const type = name === '/' ? 'text/html' : name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
  response.setHeader('content-type', type).end(files.get(name) ?? '');
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const browser = await chromium.launch({ executablePath: await bundled.executablePath(), args: bundled.args });
const tab = await browser.newPage();
await tab.goto(`http://127.0.0.1:${server.address().port}/`);
for (const words of ['carpet', 'dogma', 'zebra', '"carpet"']) {
  const found = await tab.evaluate(async (query) => {
    const { results } = await (await import('/pagefind/pagefind.js')).search(query);
    return Promise.all(results.map(async (result) => (await result.data()).url));
  }, words);
  console.log(`${words}: ${found.join(' ') || 'nothing'}`);
}
await browser.close();
process.exit(0);
JS
seen=$(node search.mjs)
echo "$seen"

expected='carpet: /car/
dogma: /dog/
zebra: nothing
"carpet": nothing'
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
