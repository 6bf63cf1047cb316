#!/usr/bin/env bash
# pdftotext of Poppler 22.12.0, with ReportLab 3.6.12 (Debian 12) to make the page: the raised mark of a footnote.
# Guess, written down before the run: a small raised digit is set apart by a space, because its baseline differs.
# Seen: it is glued to the symbol, plain and with -layout, so that A/60/687 becomes A/60/6871 and resolution 60/252
# becomes 60/2523, which are symbols too; -bbox gives the mark as a word of its own, of less height.
# For users: `wsis extract` reads no PDF; ask for the Word file, or drop words of less height with -bbox.
set -euo pipefail
apt-get install -y -qq poppler-utils=22.12.0-2+deb12u3 python3-reportlab=3.6.12-1+deb12u1 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >make.py <<'PY'
from reportlab.pdfgen.canvas import Canvas
page = Canvas('page.pdf')
text = page.beginText(72, 700)
for line, mark in (('See A/60/687', '1'), ('and resolution 60/252', '3')):
    text.setFont('Times-Roman', 11)
    text.textOut(line)
    text.setFont('Times-Roman', 7)
    text.setRise(4)
    text.textOut(mark)
    text.setRise(0)
    text.textLine()
page.drawText(text)
page.save()
PY
/usr/bin/python3 make.py
{
  pdftotext page.pdf - | head -2
  pdftotext -layout page.pdf - | head -2 | sed 's/^ *//'
  pdftotext -bbox page.pdf - | grep -oE '>[^<]+</word>' | sed 's/^>//; s/<.*//' | paste -sd '|'
} | tee seen.txt
diff seen.txt - <<'TEXT'
See A/60/6871
and resolution 60/2523
See A/60/6871
and resolution 60/2523
See|A/60/687|1|and|resolution|60/252|3
TEXT
