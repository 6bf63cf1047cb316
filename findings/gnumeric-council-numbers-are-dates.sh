#!/usr/bin/env bash
# Gnumeric 1.12.55 (Debian 12, ssconvert): numbers of Council resolutions in a sheet.
# Guess, written down before the run: 2010/2, as resolutions of the Economic and Social Council are numbered, stays
# text.
# Seen: it becomes the first of February 2010, and so does the misprint 2/2010: right and wrong can no longer be told
# apart. A range of paragraphs, 1-7, stays text. csvkit 1.0.7 does it the other way round, see
# csvkit-paragraph-ranges-are-dates.sh.
# For users: `wsis export --format csv` prints symbols whole (E/RES/2010/2), which stay text; what is printed in a
# source (asPrinted) may be such a number: import it as text.
set -euo pipefail
apt-get install -y -qq gnumeric=1.12.55-1 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
printf 'resolution,printed,paragraphs,symbol\n2010/2,2/2010,1-7,E/RES/2010/2\n' >in.csv
ssconvert in.csv out.csv 2>/dev/null
tee seen.txt <out.csv
diff seen.txt - <<'TEXT'
resolution,printed,paragraphs,symbol
2010/02/01,2010/02/01,1-7,E/RES/2010/2
TEXT
