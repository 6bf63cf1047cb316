#!/usr/bin/env bash
# Pandoc 2.17.1.1 (Debian 12): French text of a summary record as Markdown.
# Guess, written down before the run: a paragraph that begins with "MM." (Messieurs) stays a paragraph.
# Seen: MM is a Roman numeral, so the paragraph becomes item 2000 of a list, and the word is gone from HTML; "M."
# alone is safe, because one capital needs two spaces. plain and docx write "MM." again, by counting.
# For users: turn the extension off (-f markdown-fancy_lists) when records are read as Markdown.
set -euo pipefail
apt-get install -y -qq pandoc=2.17.1.1-2~deb12u1 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
{
  for text in 'MM. Untel et Unetelle prennent la parole.' 'M. Untel prend la parole.' 'CD. Un titre'; do
    echo "$text" | pandoc --from markdown --to html
  done
  echo 'MM. Untel et Unetelle prennent la parole.' | pandoc --from markdown-fancy_lists --to html
} | tee seen.txt
diff seen.txt - <<'TEXT'
<ol start="2000" type="I">
<li>Untel et Unetelle prennent la parole.</li>
</ol>
<p>M. Untel prend la parole.</p>
<ol start="400" type="I">
<li>Un titre</li>
</ol>
<p>MM. Untel et Unetelle prennent la parole.</p>
TEXT
