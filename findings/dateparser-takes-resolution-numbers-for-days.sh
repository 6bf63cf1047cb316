#!/usr/bin/env bash
# dateparser 1.1.6 (Debian 12, python3-dateparser): dates in the way resolutions are cited.
# Guess, written down before the run: search_dates finds the day of adoption behind the number of a resolution.
# Seen: "6/30 of 14 December 2007" is read as one date, 6 December 2007, so the day is that of the session number;
# behind 60/252 and 2010/2 no date is found at all. Arabic dates as the United Nations print them, with both names of
# the month, are not read; one name, the western one, is.
# For users: take the numbers of resolutions out before looking for dates; `wsis cite` says where they stand.
set -euo pipefail
apt-get install -y -qq python3-dateparser=1.1.6-1 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >run.py <<'PY'
import warnings
warnings.simplefilter('ignore')
from dateparser import parse
from dateparser.search import search_dates
for text in ['resolution 6/30 of 14 December 2007', 'resolution 60/252 of 27 March 2006',
             'resolution 2010/2 of 19 July 2010', 'adopted on 27 March 2006']:
    print(text, '->', [(found, day.date().isoformat()) for found, day in search_dates(text, languages=['en']) or []])
for text in ['14 كانون الأول/ديسمبر 2010', '14 ديسمبر 2010']:
    day = parse(text, languages=['ar'])
    print(text, '->', day and day.date().isoformat())
PY
/usr/bin/python3 run.py | tee seen.txt
diff seen.txt - <<'TEXT'
resolution 6/30 of 14 December 2007 -> [('6/30 of 14 December 2007', '2007-12-06')]
resolution 60/252 of 27 March 2006 -> []
resolution 2010/2 of 19 July 2010 -> []
adopted on 27 March 2006 -> [('on 27 March 2006', '2006-03-27')]
14 كانون الأول/ديسمبر 2010 -> None
14 ديسمبر 2010 -> 2010-12-14
TEXT
