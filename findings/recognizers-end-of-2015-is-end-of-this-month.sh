#!/usr/bin/env bash
# @microsoft/recognizers-text-suite 1.3.1 (npm): deadlines in the words of resolutions, and dates behind their
# numbers.
# Guess, written down before the run: "by the end of 2015" ends with that year, and "resolution 6/30 of 14 December
# 2007" gives 14 December 2007.
# Seen: the end, the beginning and the middle of a year are those of the month in which the text is read, under the
# name of the year; "not later than" is read as "later than"; "6/30 of 14" is 30 June 2014, and of the date behind
# it a month is left. A day ("by 31 December 2015") is right, and "60/252 of 27 March 2006" is, too.
# For users: write such a deadline as a year or a month (2015) before the text is read, and remove numbers of
# resolutions; `wsis cite` says where they stand.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @microsoft/recognizers-text-suite@1.3.1
cat >run.cjs <<'JS'
const { recognizeDateTime } = require('@microsoft/recognizers-text-suite')
const reading = new Date(2026, 10, 28, 12)
const span = one => one.value ?? `${one.start ?? '...'} to ${one.end ?? '...'}`
for (const text of ['by the end of 2015', 'not later than the end of 2015', 'by early 2012', 'mid-2013',
  'by 31 December 2015', 'resolution 6/30 of 14 December 2007', 'resolution 60/252 of 27 March 2006'])
  console.log(text, '->', recognizeDateTime(text, 'en-us', undefined, reading)
    .map(found => `${found.text}: ${found.resolution.values.map(span).join(' or ')}`).join('; '))
JS
TZ=UTC node run.cjs | tee seen.txt
diff seen.txt - <<'TEXT'
by the end of 2015 -> by the end of 2015: ... to 2026-12-01
not later than the end of 2015 -> later than the end of 2015: 2026-12-01 to ...
by early 2012 -> by early 2012: ... to 2026-11-01
mid-2013 -> mid-2013: 2026-11-16 to 2026-12-01
by 31 December 2015 -> by 31 december 2015: ... to 2015-12-31
resolution 6/30 of 14 December 2007 -> 6/30 of 14: 2014-06-30; december 2007: 2007-12-01 to 2008-01-01
resolution 60/252 of 27 March 2006 -> 27 march 2006: 2006-03-27
TEXT
