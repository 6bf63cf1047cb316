#!/usr/bin/env bash
# edtfy 0.0.8 (npm), which turns dates that people write into EDTF: dates of records, biennia and spans of days.
# Guess, written down before the run: a date that is EDTF already (2005-11, 2005-11-18) comes back as it is, and "17-21
# May 2010" is a span of five days.
# Seen: 2005-11 becomes 2005/0011, an interval that ends in the year 11, and 2012-13, a biennium, 2012/0013; of "17-21
# May 2010" the first day becomes the year 17. None of this is reported. A whole day in EDTF is refused. Months and
# days in words, "17 May 2010 to 21 May 2010" and 2012-2013 are right.
# For users: give it only dates in words; dates of records are EDTF without it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts edtfy@0.0.8
cat >run.cjs <<'JS'
const edtfy = require('edtfy')
const read = text => {
  try {
    return edtfy(text)
  } catch {
    return 'refused'
  }
}
for (const text of ['2005', '2005-11', '2005-11-18', '2012-13', '2012-2013', '17-21 May 2010',
  '17 May 2010 to 21 May 2010', 'November 2005', '18 November 2005'])
  console.log(text, '->', read(text))
JS
node run.cjs | tee seen.txt
diff seen.txt - <<'TEXT'
2005 -> 2005
2005-11 -> 2005/0011
2005-11-18 -> refused
2012-13 -> 2012/0013
2012-2013 -> 2012/2013
17-21 May 2010 -> 0017/2010-05-21
17 May 2010 to 21 May 2010 -> 2010-05-17/2010-05-21
November 2005 -> 2005-11
18 November 2005 -> 2005-11-18
TEXT
