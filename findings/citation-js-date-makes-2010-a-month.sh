#!/usr/bin/env bash
# @citation-js/date 0.5.1 (npm, the reader of dates behind citation-js): spans of dates as reports print them.
# Guess, written down before the run: 2010/2011 and 2010-2011 are two years, "16 to 20 May 2011" and "2005-11/2006-03"
# have a first and a last date, as 2005-11-16/2005-11-18 has; or the text stays as "raw".
# Seen: 2010/2011 is month 2010 of the year 2011, 2010-2011 is month 20 of 2010, and 2012-13 month 13. "16 to 20 May
# 2011" begins in the year 16. Of a span of months, or with a shortened end (2011-05-16/20), only the first date is
# kept. "16-20 May 2011" stays raw, which is right. Nothing is reported.
# For users: write spans as date-parts of CSL JSON, or as two whole days with a slash.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @citation-js/date@0.5.1
cat >run.cjs <<'JS'
const { parse } = require('@citation-js/date')
for (const text of ['2005-11', '27 March 2006', '2005-11-16/2005-11-18', '2010/2011', '2010-2011', '2012-13',
  '16 to 20 May 2011', '2005-11/2006-03', '2011-05-16/20', '16-20 May 2011'])
  console.log(text, '->', JSON.stringify(parse(text)))
JS
node run.cjs | tee seen.txt
diff seen.txt - <<'TEXT'
2005-11 -> {"date-parts":[[2005,11]]}
27 March 2006 -> {"date-parts":[[2006,3,27]]}
2005-11-16/2005-11-18 -> {"date-parts":[[2005,11,16],[2005,11,18]]}
2010/2011 -> {"date-parts":[[2011,2010]]}
2010-2011 -> {"date-parts":[[2010,20]]}
2012-13 -> {"date-parts":[[2012,13]]}
16 to 20 May 2011 -> {"date-parts":[[16],[2011,5,20]]}
2005-11/2006-03 -> {"date-parts":[[2005,11]]}
2011-05-16/20 -> {"date-parts":[[2011,5,16]]}
16-20 May 2011 -> {"raw":"16-20 May 2011"}
TEXT
