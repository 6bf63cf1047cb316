#!/usr/bin/env bash
# GNU Recutils 1.9 (Debian 12): records whose dates are a year, a month or a day.
# Guess, written down before the run: `>> "2009-01-01"` (later than) selects 2010 and 2011-07-26, `>> "2012-01-01"`
# selects none.
# Seen: "2010" is ten past eight in the evening of today, so a record of that year is later than any day of the
# past; a month (2006-03) is neither before nor after any day. Neither is reported; recfix with the type date
# refuses the month alone. Compared as numbers (>=) only years are found.
# For users: add days to the dates before loading, or compare them in another tool as text (docs/query.md).
set -euo pipefail
apt-get install -y -qq recutils=1.9-2 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
printf '%%rec: Resolution\n\nadopted: 2006-03\n\nadopted: 2010\n\nadopted: 2011-07-26\n' >dates.rec
{
  for condition in 'adopted >> "2009-01-01"' 'adopted << "2009-01-01"' 'adopted >> "2012-01-01"' 'adopted >= 2006'; do
    echo "$condition: $(recsel -t Resolution -e "$condition" -P adopted dates.rec | paste -sd ' ' | tr -s ' ')"
  done
  sed '1a %type: adopted date' dates.rec >typed.rec
  recfix --check typed.rec 2>&1 || true
} | tee seen.txt
diff seen.txt - <<'TEXT'
adopted >> "2009-01-01": 2010 2011-07-26
adopted << "2009-01-01": 
adopted >> "2012-01-01": 2010
adopted >= 2006: 2010
typed.rec:4: error: invalid date.
TEXT
