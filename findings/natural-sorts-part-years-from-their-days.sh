#!/usr/bin/env bash
# natural-orderby 5.0.0 (npm) and Sort::Naturally 1.03 (Debian 12, libsort-naturally-perl): dates of different
# precision in order.
# Guess, written down before the run: 2005, 2005-11, 2005-11-18, 2006, as plain sorting has it.
# Seen: natural-orderby takes a whole date for a number of milliseconds, which stands behind every year and month;
# days alone are in order, so that a list is right until the first partial date comes. Sort::Naturally puts plain
# years before all others. javascript-natural-sort 0.7.1 and natural-compare 1.4.0 are right; symbols are right in
# all four.
# For users: sort dates of records as plain text, and only symbols by such a library.
set -euo pipefail
apt-get install -y -qq libsort-naturally-perl=1.03-4 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund natural-orderby@5.0.0 javascript-natural-sort@0.7.1 natural-compare@1.4.0
cat >run.mjs <<'JS'
import { compare } from 'natural-orderby'
import second from 'javascript-natural-sort'
import third from 'natural-compare'
const lists = [['2006', '2005-11-18', '2005', '2005-11'], ['2006-03-27', '2003-12-12', '2005-11-18'],
  ['A/RES/60/252', 'A/RES/9/1', 'A/RES/60/25']]
const orders = [['natural-orderby', compare()], ['javascript-natural-sort', second], ['natural-compare', third]]
for (const [name, order] of orders)
  for (const list of lists) console.log(name, [...list].sort(order).join(' '))
JS
{
  node run.mjs
  perl -MSort::Naturally -e 'print "Sort::Naturally ", join(" ", nsort(@$_)), "\n"
    for [qw(2006 2005-11-18 2005 2005-11)], [qw(A/RES/60/252 A/RES/9/1 A/RES/60/25)]'
} | tee seen.txt
diff seen.txt - <<'TEXT'
natural-orderby 2005 2005-11 2006 2005-11-18
natural-orderby 2003-12-12 2005-11-18 2006-03-27
natural-orderby A/RES/9/1 A/RES/60/25 A/RES/60/252
javascript-natural-sort 2005 2005-11 2005-11-18 2006
javascript-natural-sort 2003-12-12 2005-11-18 2006-03-27
javascript-natural-sort A/RES/9/1 A/RES/60/25 A/RES/60/252
natural-compare 2005 2005-11 2005-11-18 2006
natural-compare 2003-12-12 2005-11-18 2006-03-27
natural-compare A/RES/9/1 A/RES/60/25 A/RES/60/252
Sort::Naturally 2005 2006 2005-11 2005-11-18
Sort::Naturally A/RES/9/1 A/RES/60/25 A/RES/60/252
TEXT
