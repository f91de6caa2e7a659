#!/usr/bin/env bash
# Chromium: `loading="lazy"` does not hold back a frame with `srcdoc`, however far below the window it lies.
#
# Versions: Chromium 153 (@sparticuz/chromium 153.0.0), playwright-core 1.65.1. Needs Node 20 and Linux on x64.
# Expected: the HTML Standard’s ‘process the iframe attributes’ waits for frames with `srcdoc` as it does for those with
#   `src`: nothing of a lazy frame 20,000 pixels below the window is fetched.
# Seen: the picture within the `srcdoc` is fetched at once; the page of the frame with `src` and the lazy image are not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-save @sparticuz/chromium@153.0.0 playwright-core@1.65.1
cat > open.mjs <<'JS'
import { createServer } from 'node:http';
import bundled from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
const page = `<!doctype html><title>Frames</title><div style="height: 20000px"></div>
<iframe loading="lazy" src="/of-the-frame-with-src"></iframe>
<iframe loading="lazy" srcdoc="&lt;img src='/of-the-frame-with-srcdoc'>"></iframe>
<img loading="lazy" src="/of-the-image" width="9" height="9">`;
const asked = [];
const server = createServer((request, response) => {
  if (request.url !== '/' && request.url !== '/favicon.ico') asked.push(request.url);
  response.setHeader('content-type', request.url === '/' ? 'text/html' : 'text/plain').end(request.url === '/' ? page : '');
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const browser = await chromium.launch({ executablePath: await bundled.executablePath(), args: bundled.args });
const tab = await browser.newPage({ viewport: { width: 800, height: 600 } });
await tab.goto(`http://127.0.0.1:${server.address().port}/`);
await tab.waitForTimeout(2000);
console.log(`Chromium ${browser.version().split('.')[0]} fetched before scrolling: ${asked.sort().join(' ')}`);
await browser.close();
server.close();
JS
seen=$(node open.mjs)
echo "$seen"

expected='Chromium 153 fetched before scrolling: /of-the-frame-with-srcdoc'
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
