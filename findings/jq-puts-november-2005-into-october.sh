#!/usr/bin/env bash
# jq 1.6 (Debian 12): dates of records that are months.
# Guess, written down before the run: 2005-11, read with strptime("%Y-%m") and made a time by mktime, is 1 November
# 2005.
# Seen: it is 31 October. A format without a day leaves the day 0, and mktime takes that for the day before the first;
# January 2006 falls into the year 2005, so that a count by years is wrong. There is no error. A year alone ("%Y") is
# the last day of the year before, and days are right.
# For users: add "-01" to the text first, or compare dates as text (docs/query.md).
set -euo pipefail
apt-get install -y -qq jq=1.6-2.1+deb12u3 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for date in 2005-11 2006-01 2005; do
  format=%Y-%m
  [ "${#date}" = 7 ] || format=%Y
  jq --raw-output --null-input --arg date "$date" --arg format "$format" \
    '$date | strptime($format) | "\($date) -> day \(.[2]) -> \(mktime | todate)"'
done | tee seen.txt
jq --raw-output --null-input '"2005-11-18" | strptime("%Y-%m-%d") | "2005-11-18 -> day \(.[2]) -> \(mktime | todate)"' \
  | tee -a seen.txt
diff seen.txt - <<'TEXT'
2005-11 -> day 0 -> 2005-10-31T00:00:00Z
2006-01 -> day 0 -> 2005-12-31T00:00:00Z
2005 -> day 0 -> 2004-12-31T00:00:00Z
2005-11-18 -> day 18 -> 2005-11-18T00:00:00Z
TEXT
