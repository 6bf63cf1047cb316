#!/usr/bin/env bash
# Pandoc 2.17.1.1 (Debian 12), w3m 0.5.3: lists with more subparagraphs than there are letters.
# Guess, written down before the run: item 27 of a list by letters is (aa), and 28 is (bb), as Word has it, or (ab),
# as browsers have it.
# Seen: Pandoc begins with (a) again in plain text, Markdown and reStructuredText, from HTML and from Word, so that
# "paragraph 3 (a)" means two places; w3m writes aa and ab.
# For users: `wsis extract` reads .docx and HTML itself and counts on: (aa).
set -euo pipefail
apt-get install -y -qq pandoc=2.17.1.1-2~deb12u1 w3m=0.5.3+git20230121-2 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
{
  echo '<ol type="a">'
  for number in $(seq 28); do echo "<li>item $number</li>"; done
  echo '</ol>'
} >list.html
show() { grep -E 'item (1|26|27|28)$' | tr -s ' ' | paste -sd '|'; }
pandoc list.html -o list.docx
{
  for form in plain markdown rst; do echo "$form $(pandoc list.html -t $form | show)"; done
  echo "docx to plain $(pandoc list.docx -t plain | show)"
  echo "w3m $(w3m -dump -T text/html list.html | show)"
} | tee seen.txt
diff seen.txt - <<'TEXT'
plain a. item 1|z. item 26|a. item 27|b. item 28
markdown a. item 1|z. item 26|a. item 27|b. item 28
rst a. item 1|z. item 26|a. item 27|b. item 28
docx to plain a. item 1|z. item 26|a. item 27|b. item 28
w3m  a. item 1| z. item 26|aa. item 27|ab. item 28
TEXT
