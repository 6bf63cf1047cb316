#!/usr/bin/env bash
# bibutils 7.2 (Debian 12, biblatex2xml and xml2ris): a report from BibLaTeX to RIS.
# Guess, written down before the run: the number of a @report, for a document of the United Nations its symbol, comes
# out as a number of RIS.
# Seen: type and date come out, the number is gone; of an @article it comes out. Read as BibTeX (bib2xml)
# the number comes out, but the report becomes an article of a journal and loses its date.
# For users: take `wsis export --format csl-json` where RIS is wanted, or add the symbol to the title.
set -euo pipefail
apt-get install -y -qq bibutils=7.2-2 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
entry() { printf '@%s{a, author = {{An Organ}}, title = {A title}, number = {A/66/77}, date = {2011-05}}\n' "$1"; }
entry report >report.bib
entry article >article.bib
for how in 'biblatex2xml report.bib' 'biblatex2xml article.bib' 'bib2xml report.bib'
do
  ris=$($how 2>/dev/null | xml2ris -nb 2>/dev/null | tr -d '\r')
  echo "$how: $(grep -E '^(TY|PY|IS|M1|RN|VL|SN) ' <<<"$ris" | tr -s ' \n' ' ')"
done | tee seen.txt
diff seen.txt - <<'TEXT'
biblatex2xml report.bib: TY - RPRT PY - 2011 
biblatex2xml article.bib: TY - JOUR PY - 2011 IS - A/66/77 
bib2xml report.bib: TY - JOUR IS - A/66/77 
TEXT
