#!/usr/bin/env bash
# compromise 14.17.0 with compromise-dates 3.9.0 (npm): deadlines in the words of mandates.
# Guess, written down before the run: a quarter of a named year is that quarter, and a span of days begins on its
# first day.
# Seen: "by the second quarter of 2006" becomes the last days of March of the year of reading; "from 17 to 21 May
# 2010" and "17-21 May 2010" become 1 May 2010 alone. "by the end of March 2014" ends on 31 March, "by June 2006" on
# 31 May.
# For users: write quarters as months (2006-06) and spans as two days before the text is read.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund compromise@14.17.0 compromise-dates@3.9.0
cat >run.mjs <<'JS'
import nlp from 'compromise'
import dates from 'compromise-dates'
nlp.plugin(dates)
const day = text => text?.slice(0, 10)
for (const text of ['by the second quarter of 2006', 'from 17 to 21 May 2010', '17-21 May 2010',
  'by the end of March 2014', 'by June 2006']) {
  const found = nlp(text).dates({ today: '2026-11-28', timezone: 'UTC' }).json()
  console.log(text, '->', found.map(({ dates }) => `${day(dates.start)} to ${day(dates.end)}`).join(', '))
}
JS
TZ=UTC node run.mjs | tee seen.txt
diff seen.txt - <<'TEXT'
by the second quarter of 2006 -> 2026-03-18 to 2026-03-31
from 17 to 21 May 2010 -> 2010-05-01 to 2010-05-01
17-21 May 2010 -> 2010-05-01 to 2010-05-01
by the end of March 2014 -> 2014-03-17 to 2014-03-31
by June 2006 -> 2006-05-18 to 2006-05-31
TEXT
