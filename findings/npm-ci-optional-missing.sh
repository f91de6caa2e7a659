#!/usr/bin/env bash
# npm 11: `npm ci` refuses the lock file that `npm install` of the same npm has just written without a complaint, where an
# optional dependency has a version that does not exist.
#
# Versions: npm 10.9.4 and 11.19.1; ms 2.1.3; an optional dependency on fsevents 99.0.0, which was never published.
# Expected: an optional dependency that cannot be found is passed over by both commands, as npm’s documentation of
#   optionalDependencies says. npm 10 does so.
# Seen: `npm install` exits 0; then `npm ci` of npm 11 exits 1 with ‘Missing: fsevents@ from lock file’, and its advice is to
#   run `npm install`, which changes nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

mkdir npms story
npm install --prefix npms --silent --no-save npm10@npm:npm@10.9.4 npm11@npm:npm@11.19.1
cd story
cat > package.json <<'JSON'
{
  "private": true,
  "dependencies": { "ms": "2.1.3" },
  "optionalDependencies": { "fsevents": "99.0.0" }
}
JSON

seen=''
for version in 10 11; do
  rm -rf node_modules package-lock.json
  for command in install ci install ci; do
    status=0
    node "../npms/node_modules/npm$version/bin/npm-cli.js" "$command" > output.txt 2>&1 || status=$?
    seen+="npm $version $command: exit code $status$(grep -o 'Missing: .*' output.txt | sed 's/^/, /' || true)"$'\n'
  done
done
printf '%s' "$seen"

expected='npm 10 install: exit code 0
npm 10 ci: exit code 0
npm 10 install: exit code 0
npm 10 ci: exit code 0
npm 11 install: exit code 0
npm 11 ci: exit code 1, Missing: fsevents@ from lock file
npm 11 install: exit code 0
npm 11 ci: exit code 1, Missing: fsevents@ from lock file
'
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
