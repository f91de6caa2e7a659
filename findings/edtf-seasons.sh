#!/usr/bin/env bash
# edtf: seasons are quarters of the year that begin in January.
#
# Version: edtf 4.11.1.
# Expected: the code 21 of EDTF is ‘spring, independent of location’; wherever a year has a spring, it is not January to
#   March, and winter (24) is not October to December. EDTF has codes of their own for quarters (33 to 36).
# Seen: `min` and `max` of 2020-21 are those of January to March, and so on: exactly those of the quarters. Autumn in the
#   north and spring in the south begin in September, which counts as the third season.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-save edtf@4.11.1
cat > seasons.mjs <<'JS'
import edtf from 'edtf';
const day = (time) => new Date(time).toISOString().slice(0, 10);
for (const [code, name] of [['21', 'spring'], ['22', 'summer'], ['23', 'autumn'], ['24', 'winter']]) {
  const { min, max } = edtf(`2020-${code}`);
  console.log(`2020-${code} (${name}): ${day(min)} to ${day(max)}`);
}
console.log(`1 May 2020 is in spring: ${edtf('2020-21').includes(edtf('2020-05-01'))}`);
JS
seen=$(node seasons.mjs)
echo "$seen"

expected='2020-21 (spring): 2020-01-01 to 2020-03-31
2020-22 (summer): 2020-04-01 to 2020-06-30
2020-23 (autumn): 2020-07-01 to 2020-09-30
2020-24 (winter): 2020-10-01 to 2020-12-31
1 May 2020 is in spring: false'
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
