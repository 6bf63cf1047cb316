#!/usr/bin/env bash
# csvkit 1.0.7 (Debian 12): ranges of paragraphs in a sheet.
# Guess, written down before the run: csvjson leaves 1-7 as text.
# Seen: 1-7 and 8-11 become days of the year 2001; one range that no calendar knows (13-19) makes the column text again.
# The number of a Council resolution, 2010/2, stays text; Gnumeric does it the other way round.
# For users: give csvjson and csvsort --no-inference (-I); `wsis validate` refuses the dates as paragraphs (WSIS0004).
set -euo pipefail
apt-get install -y -qq csvkit=1.0.7-1 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
printf 'id,paragraphs,number\na,1-7,2010/2\nb,8-11,2010/3\n' >in.csv
{
  csvjson in.csv
  echo
  { cat in.csv; echo c,13-19,2010/4; } | csvjson
  echo
  csvjson --no-inference in.csv
  echo
} | tee seen.txt
diff seen.txt - <<'TEXT'
[{"id": "a", "paragraphs": "2001-01-07", "number": "2010/2"}, {"id": "b", "paragraphs": "2001-08-11", "number": "2010/3"}]
[{"id": "a", "paragraphs": "1-7", "number": "2010/2"}, {"id": "b", "paragraphs": "8-11", "number": "2010/3"}, {"id": "c", "paragraphs": "13-19", "number": "2010/4"}]
[{"id": "a", "paragraphs": "1-7", "number": "2010/2"}, {"id": "b", "paragraphs": "8-11", "number": "2010/3"}]
TEXT
