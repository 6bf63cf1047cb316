#!/usr/bin/env bash
# Tesseract 5.3.0 with Arabic data 4.1.0 (Debian 12): symbols in Arabic text.
# Guess, written down before the run: the parts of 60/252 come out in reverse order.
# Seen: numbers are right; the Latin letter of A/60/687 becomes a digit when Arabic is the only language (4 here, 8 in
# a longer line), so the symbol is gone; with English beside it the letter is read.
# For users: -l ara+eng for scans of Arabic documents, and look at places of the form 4/60/687.
set -euo pipefail
apt-get install -y -qq tesseract-ocr=5.3.0-2 tesseract-ocr-ara=1:4.1.0-2 pango1.0-tools=1.50.12+ds-1 \
  fonts-freefont-ttf=20120503-10 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo 'والوثيقة A/60/687 وقرار الجمعية العامة 60/252' >text.txt
pango-view -q --font='FreeSerif 12' --dpi=300 --margin=60 --rtl --output=page.png text.txt
{
  for languages in ara ara+eng; do
    seen=$(tesseract page.png - -l "$languages" 2>/dev/null | grep -oE "[0-9A-Z]+(/[0-9]+)+" | paste -sd " ")
    echo "$languages $seen"
  done
} | tee seen.txt
diff seen.txt - <<'TEXT'
ara 4/60/687 60/252
ara+eng A/60/687 60/252
TEXT
