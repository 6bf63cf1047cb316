#!/usr/bin/env bash
# edtf 4.11.1 (npm, EDTF.js): dates of the Extended Date/Time Format.
# Guess, written down before the run: the season code 21 (spring) covers March to May, and 24 (winter) reaches into the
# next year.
# Seen: seasons are cut as quarters of the calendar year: 2010-21 runs from 1 January to 31 March, 2010-24 from
# 1 October to 31 December; the same spans as the quarter codes 33 and 36.
# For users: a UN source that says "spring session 2010" must not become 2010-21 where days are compared. Our partial
# dates (year, month, day) are EDTF level 0 and know no seasons.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund edtf@4.11.1
cat >run.cjs <<'JS'
const edtf = require('edtf').default || require('edtf')
const day = x => new Date(x).toISOString().slice(0, 10)
for (const text of ['2010-21', '2010-24', '2010-33', '2010-36']) {
  try {
    const date = edtf(text, { types: ['Season'] })
    console.log(`${text} ${date.type} ${day(date.min)} ${day(date.max)}`)
  } catch (error) {
    console.log(`${text} not read`)
  }
}
JS
node run.cjs | tee seen.txt
diff seen.txt - <<'TEXT'
2010-21 Season 2010-01-01 2010-03-31
2010-24 Season 2010-10-01 2010-12-31
2010-33 Season 2010-01-01 2010-03-31
2010-36 Season 2010-10-01 2010-12-31
TEXT
