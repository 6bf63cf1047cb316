#!/usr/bin/env bash
# aniso8601 9.0.1 (Debian 12, python3-aniso8601): spans in ISO 8601 whose end is shortened to what differs.
# Guess, written down before the run: 2005-11/12, November to December 2005, ends in December, as 2011-05-16/20 ends on
# day 20.
# Seen: the end is 12 November, and 2008-02/05, February to May, is five days. parse_date, too, takes 2005-11/12 for a
# day. Both ends in full (2005-11/2005-12) are refused with an error, and so are two years, so that no span of months
# can be read; spans of days are right.
# For users: take the dates of a span apart at the slash, and read each of them alone.
set -euo pipefail
apt-get install -y -qq python3-aniso8601=9.0.1-2 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >run.py <<'PY'
import aniso8601

for text in ("2011-05-16/20", "2011-05-16/2011-05-20", "2005-11/12", "2008-02/05", "2005-11/2005-12", "2010/2011"):
    try:
        print(text, "->", *aniso8601.parse_interval(text))
    except ValueError:
        print(text, "-> refused")
print("parse_date 2005-11/12 ->", aniso8601.parse_date("2005-11/12"))
PY
/usr/bin/python3 run.py | tee seen.txt
diff seen.txt - <<'TEXT'
2011-05-16/20 -> 2011-05-16 2011-05-20
2011-05-16/2011-05-20 -> 2011-05-16 2011-05-20
2005-11/12 -> 2005-11-01 2005-11-12
2008-02/05 -> 2008-02-01 2008-02-05
2005-11/2005-12 -> refused
2010/2011 -> refused
parse_date 2005-11/12 -> 2005-11-12
TEXT
