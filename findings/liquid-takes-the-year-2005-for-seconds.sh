#!/usr/bin/env bash
# liquidjs 10.30.1 (npm) and Liquid 5.4.0 (Debian 12, ruby-liquid), the templates of static sites: dates of records of
# different precision.
# Guess, written down before the run: {{ "2005" | date: "%Y" }} is 2005, as "2005-11" and "2005-11-18" keep their year.
# Seen: in both, a text of digits alone is a number of seconds since 1970, so that each record that knows only the year
# is of 1 January 1970. It is meant for timestamps (Shopify has a test for it), and there is no warning. A month is its
# first day in liquidjs, and is left as it is in Ruby. Fluid 2.41.1 and DotLiquid 2.3.260 (.NET) keep the year.
# For users: print dates of records without the filter date, or take the first four letters (slice: 0, 4) for the year.
set -euo pipefail
apt-get install -y -qq ruby-liquid=5.4.0-3 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts liquidjs@10.30.1
cat >run.rb <<'RUBY'
require 'set'
require 'liquid'
print Liquid::Template.parse(ARGV[0]).render('date' => ARGV[1])
RUBY
cat >run.cjs <<'JS'
const { Liquid } = require('liquidjs')
const [template, date] = process.argv.slice(2)
process.stdout.write(new Liquid().parseAndRenderSync(template, { date }))
JS
export TZ=UTC
template='{{ date | date: "%Y-%m-%d" }} (year {{ date | slice: 0, 4 }})'
for date in 2005 2010 2005-11 2005-11-18; do
  echo "$date -> liquidjs: $(node run.cjs "$template" "$date") | Ruby: $(/usr/bin/ruby run.rb "$template" "$date")"
done | tee seen.txt
diff seen.txt - <<'TEXT'
2005 -> liquidjs: 1970-01-01 (year 2005) | Ruby: 1970-01-01 (year 2005)
2010 -> liquidjs: 1970-01-01 (year 2010) | Ruby: 1970-01-01 (year 2010)
2005-11 -> liquidjs: 2005-11-01 (year 2005) | Ruby: 2005-11 (year 2005)
2005-11-18 -> liquidjs: 2005-11-18 (year 2005) | Ruby: 2005-11-18 (year 2005)
TEXT
