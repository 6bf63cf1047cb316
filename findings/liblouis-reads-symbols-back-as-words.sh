#!/usr/bin/env bash
# Liblouis 3.24.0 (Debian 12), the braille tables of screen readers: symbols and places in documents, to braille and
# back, with tables that say "direction: both" and have digits, capitals and brackets.
# Guess, written down before the run: they come back as they were, as they do in English.
# Seen: in contracted French the braille of digits is read as contractions, so that A/66/77 comes back as A/plplaigrï;
# 35 (c) is right. In Russian (litbrl) Latin words without a sign before them come back as Russian letters, A/RES as
# A/рес, and the closing bracket of (c) as ä. Computer braille of French, Spanish and Russian is right.
# For users: write and read symbols in computer braille (fr-bfu-comp6, ru.ctb).
set -euo pipefail
apt-get install -y -qq liblouis-bin=3.24.0-1 liblouis-data=3.24.0-1 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for table in en-ueb-g2.ctb es-g1.ctb Es-Es-G0.utb fr-bfu-comp6.utb fr-bfu-g2.ctb ru.ctb ru-litbrl.ctb; do
  printf '%s:' "$table"
  for text in A/66/77 A/RES/60/252 E/2011/103 '35 (c)'; do
    braille=$(printf '%s\n' "$text" | lou_translate --forward "unicode.dis,$table")
    printf ' %s |' "$(printf '%s\n' "$braille" | lou_translate --backward "unicode.dis,$table")"
  done
  echo
done | tee seen.txt
diff seen.txt - <<'TEXT'
en-ueb-g2.ctb: A/66/77 | A/RES/60/252 | E/2011/103 | 35 (c) |
es-g1.ctb: A/66/77 | A/RES/60/252 | E/2011/103 | 35 (c) |
Es-Es-G0.utb: A/66/77 | A/RES/60/252 | E/2011/103 | 35 (c) |
fr-bfu-comp6.utb: A/66/77 | A/RES/60/252 | E/2011/103 | 35 (c) |
fr-bfu-g2.ctb: A/plplaigrï | A/RES/Ë0/êûê | E/ê0âfraifrionait | 35 (c) |
ru.ctb: A/66/77 | A/RES/60/252 | E/2011/103 | 35 (c) |
ru-litbrl.ctb: A/66/77 | A/рес/60/252 | E/2011/103 | 35 (cä |
TEXT
