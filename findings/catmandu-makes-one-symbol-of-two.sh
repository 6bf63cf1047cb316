#!/usr/bin/env bash
# Catmandu 1.2020 with Catmandu-MARC 1.281 (Debian 12): the MARC record of a joint document, with one field 191 (local
# number) for each symbol.
# Guess, written down before the run: marc_map(191a,symbol) gives both symbols, or the first one.
# Seen: it gives A/66/77E/2011/103, a symbol that no document has. Repeated fields are joined without anything between
# them; with a second subfield (191ab) all parts are one word, too. split, join and $append keep them apart.
# For users: marc_map(191a,symbol,split:1), which gives a list even for one symbol.
set -euo pipefail
apt-get install -y -qq libcatmandu-marc-perl=1.281-1 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >records.xml <<'XML'
<collection xmlns="http://www.loc.gov/MARC21/slim"><record><leader>00000nam a2200000 a 4500</leader>
<datafield tag="191" ind1=" " ind2=" ">
<subfield code="a">A/66/77</subfield><subfield code="b">A/</subfield></datafield>
<datafield tag="191" ind1=" " ind2=" ">
<subfield code="a">E/2011/103</subfield><subfield code="b">E/</subfield></datafield>
</record></collection>
XML
for fix in 'marc_map(191a,symbol)' 'marc_map(191ab,symbol)' 'marc_map(191a,symbol.$append)' \
  'marc_map(191a,symbol,split:1)'; do
  echo "$fix -> $(catmandu convert MARC --type XML to JSON --fix "$fix; retain(symbol)" <records.xml)"
done | tee seen.txt
diff seen.txt - <<'TEXT'
marc_map(191a,symbol) -> [{"symbol":"A/66/77E/2011/103"}]
marc_map(191ab,symbol) -> [{"symbol":"A/66/77A/E/2011/103E/"}]
marc_map(191a,symbol.$append) -> [{"symbol":["A/66/77","E/2011/103"]}]
marc_map(191a,symbol,split:1) -> [{"symbol":["A/66/77","E/2011/103"]}]
TEXT
