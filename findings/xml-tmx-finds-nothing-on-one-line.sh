#!/usr/bin/env bash
# XML::TMX 0.39 (Debian 12, libxml-tmx-perl): a translation memory without line breaks, as a program writes it.
# Guess, written down before the run: line breaks between elements of XML do not matter.
# Seen: when <body> and its units stand on one line, the reader gives no unit, and tmxwc counts 0; with a line break
# before the units it gives all. There is no message, and the exit code is 0.
# For users: one element on a line (xmllint --format) before these tools read a memory.
set -euo pipefail
apt-get install -y -qq libxml-tmx-perl=0.39-1 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >lines.tmx <<'XML'
<tmx version="1.4">
<header creationtool="hand" creationtoolversion="1" segtype="sentence" o-tmf="hand" adminlang="en" srclang="en"
 datatype="plaintext"/>
<body>
<tu tuid="A/66/77"><tuv xml:lang="en"><seg>The session</seg></tuv><tuv xml:lang="ru"><seg>Сессия</seg></tuv></tu>
</body>
</tmx>
XML
tr '\n' ' ' <lines.tmx >line.tmx
for file in lines line; do
  tmxwc "$file.tmx"
  perl -MXML::TMX::Reader -e 'XML::TMX::Reader->new(shift)->for_tu(sub { print "en: $_[0]{en}{-seg}\n" })' "$file.tmx"
done | tee seen.txt
diff seen.txt - <<'TEXT'
lines.tmx: 1 tu.
en: The session
line.tmx: 0 tu.
TEXT
