#!/usr/bin/env bash
# `npm sbom` names the described project after the folder it lies in, not after its package.json.
#
# Version: npm 11.19.1, CycloneDX; a project `story` in a folder `checkout-7`, with ms 2.1.3.
# Expected: metadata.component.name is the name in package.json, as in its `bom-ref` and `purl`.
# Seen: it is the name of the folder, so that the bill differs from checkout to checkout.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

mkdir npms checkout-7
npm install --prefix npms --silent --no-save npm@11.19.1
cd checkout-7
echo '{ "name": "story", "version": "1.0.0", "dependencies": { "ms": "2.1.3" } }' > package.json
npm='../npms/node_modules/npm/bin/npm-cli.js'
node "$npm" install --silent --package-lock-only
node "$npm" sbom --package-lock-only --sbom-format=cyclonedx > bill.json

seen=$(node --print 'const { component } = JSON.parse(require("fs").readFileSync("bill.json", "utf8")).metadata;
  ["name", "bom-ref", "purl"].map((key) => `${key}: ${component[key]}`).join("\n")')
echo "$seen"

expected='name: checkout-7
bom-ref: story@1.0.0
purl: pkg:npm/story@1.0.0'
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
