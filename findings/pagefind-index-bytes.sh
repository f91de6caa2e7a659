#!/usr/bin/env bash
# Pagefind 1.5: the same records give another index each time as soon as they have filters.
#
# Versions: pagefind 1.5.2 and 1.6.0, each with its own binary.
# Expected: six indexes of the same forty records are equal, file by file.
# Seen: with 1.5.2 no two are equal, in names of files and in bytes, so that a site is never the same twice and every cache
#   of it is lost; without filters they are equal. With 1.6.0 they are equal either way.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > index.mjs <<'JS'
import { createHash } from 'node:crypto';
import { createIndex } from 'pagefind';
for (const filtered of [false, true]) {
  const seen = new Set();
  for (let run = 0; run < 6; run++) {
    const { index } = await createIndex();
    for (let n = 0; n < 40; n++) {
      const filters = filtered ? { kind: [n % 2 ? 'event' : 'person'], year: [`${2000 + n % 5}`] } : {};
      await index.addCustomRecord({ url: `/${n}/`, content: `Report ${n} of the harbour`, language: 'en', filters });
    }
    const { files } = await index.getFiles();
    const hash = createHash('sha256');
    for (const { path, content } of files.sort((a, b) => (a.path < b.path ? -1 : 1))) hash.update(path).update(content);
    seen.add(hash.digest('hex'));
    await index.deleteIndex();
  }
  const equal = seen.size === 1 ? 'all equal' : 'not equal';
  console.log(`${process.argv[2]} ${filtered ? 'with' : 'without'} filters: six indexes of the same records are ${equal}`);
}
process.exit(0);
JS
seen=''
for version in 1.5.2 1.6.0; do
  mkdir "$version"
  cp index.mjs "$version"
  (cd "$version" && echo '{}' > package.json && npm install --silent --save-exact "pagefind@$version")
  seen+="$(cd "$version" && node index.mjs "$version")"$'\n'
done
printf '%s' "$seen"

expected='1.5.2 without filters: six indexes of the same records are all equal
1.5.2 with filters: six indexes of the same records are not equal
1.6.0 without filters: six indexes of the same records are all equal
1.6.0 with filters: six indexes of the same records are all equal
'
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
