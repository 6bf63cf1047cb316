#!/usr/bin/env bash
# JSON::Validator 5.14 (Debian 12, Perl): a schema in which paragraphs and years are strings.
# Guess, written down before the run: enum ["9"] and const "2005" refuse the numbers 9 and 2005, and ["9", 9] has two
# different items, as JSON Schema defines equality by type and value; type: string refuses a number.
# Seen: enum and const take a number for the string of its digits, and the string for the number, and uniqueItems takes
# the two for one. type alone tells them apart, and so does const for true and "true". json_schemer 0.2.18 (Ruby) is
# right.
# For users: write "type": "string" beside each const and enum of digits; then numbers are refused.
set -euo pipefail
apt-get install -y -qq libjson-validator-perl=5.14+dfsg-1 ruby-json-schemer=0.2.18-2 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >run.pl <<'PERL'
use JSON::PP;
use JSON::Validator;
my $json = JSON::PP->new->allow_nonref;
my @errors = JSON::Validator->new->schema($json->decode($ARGV[0]))->validate($json->decode($ARGV[1]));
print @errors ? 'refused' : 'taken';
PERL
cat >run.rb <<'RUBY'
require 'json'
require 'set'
require 'json_schemer'
print JSONSchemer.schema(JSON.parse(ARGV[0])).valid?(JSON.parse(ARGV[1])) ? 'taken' : 'refused'
RUBY
while read -r schema data; do
  echo "$schema $data -> $(/usr/bin/perl run.pl "$schema" "$data") | $(/usr/bin/ruby run.rb "$schema" "$data")"
done <<'CASES' | tee seen.txt
{"enum":["9"]} "9"
{"enum":["9"]} 9
{"enum":[9]} "9"
{"const":"2005"} 2005
{"const":2005} "2005"
{"uniqueItems":true} ["9",9]
{"const":true} "true"
{"type":"string"} 2005
{"type":"string","const":"2005"} 2005
CASES
diff seen.txt - <<'TEXT'
{"enum":["9"]} "9" -> taken | taken
{"enum":["9"]} 9 -> taken | refused
{"enum":[9]} "9" -> taken | refused
{"const":"2005"} 2005 -> taken | refused
{"const":2005} "2005" -> taken | refused
{"uniqueItems":true} ["9",9] -> refused | taken
{"const":true} "true" -> refused | refused
{"type":"string"} 2005 -> refused | refused
{"type":"string","const":"2005"} 2005 -> refused | refused
TEXT
