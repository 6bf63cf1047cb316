#!/usr/bin/env bash
# any-date-parser 2.2.4 (npm): partial dates, and dates of Arabic documents.
# Guess, written down before the run: 2005-11 is a month or not read; a date with an Arabic name of the month is
# right or not read.
# Seen: 2005-11 is day 11 of the year 2005 without a month, and 2010/2, a number of a Council resolution, day 2 of
# 2010; of 27 مارس 2006 (27 March) it makes day 2 and 19 hours. The same day in the other five languages is right,
# and so is "November 2005".
# For users: read dates of records as they are (year, month, day with hyphens), not with this library.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund any-date-parser@2.2.4
cat >run.cjs <<'JS'
const found = require('any-date-parser')
const parser = found.default ?? found
for (const [language, text] of [['en', '2005-11'], ['en', 'November 2005'], ['en', '2010/2'], ['en', '27 March 2006'],
  ['fr', '27 mars 2006'], ['es', '27 de marzo de 2006'], ['ru', '27 марта 2006 года'], ['zh', '2006年3月27日'],
  ['ar', '27 مارس 2006']])
  console.log(language, text, JSON.stringify(parser.attempt(text, language)))
JS
node run.cjs | tee seen.txt
diff seen.txt - <<'TEXT'
en 2005-11 {"year":2005,"day":11}
en November 2005 {"year":2005,"month":11}
en 2010/2 {"year":2010,"day":2}
en 27 March 2006 {"day":27,"month":3,"year":2006}
fr 27 mars 2006 {"day":27,"month":3,"year":2006}
es 27 de marzo de 2006 {"day":27,"month":3,"year":2006}
ru 27 марта 2006 года {"day":27,"month":3,"year":2006}
zh 2006年3月27日 {"year":2006,"month":3,"day":27}
ar 27 مارس 2006 {"hour":19,"year":2006,"day":2}
TEXT
