#!/usr/bin/env bash
# pycountry 22.3.5 (Debian 12, python3-pycountry) with iso-codes 4.15: names of Member States as the United Nations
# print them.
# Guess, written down before the run: the name of a Member State finds its country, or nothing.
# Seen: "Republic of Korea" finds KP alone, because the words stand in the long name of that country, while KR is kept
# as "Korea, Republic of"; "Niger" gives Nigeria first; names with a bracket ("Iran (Islamic Republic of)") are not
# found.
# For users: do not map contributors to countries by search_fuzzy; compare whole names, or keep a table of M49 names.
set -euo pipefail
apt-get install -y -qq python3-pycountry=22.3.5+ds1-1 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >run.py <<'PY'
import pycountry
for name in ['Republic of Korea', 'Niger', 'Congo', 'Republic of Moldova', 'Iran (Islamic Republic of)']:
    try:
        print(name, [country.alpha_2 for country in pycountry.countries.search_fuzzy(name)])
    except LookupError:
        print(name, 'not found')
PY
/usr/bin/python3 run.py | tee seen.txt
diff seen.txt - <<'TEXT'
Republic of Korea ['KP']
Niger ['NG', 'NE']
Congo ['CG', 'CD']
Republic of Moldova ['MD']
Iran (Islamic Republic of) not found
TEXT
