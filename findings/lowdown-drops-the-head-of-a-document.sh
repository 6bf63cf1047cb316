#!/usr/bin/env bash
# lowdown 1.0.0 and Discount 2.2.7 (Debian 12), translators of Markdown: a document that begins with its masthead.
# Guess, written down before the run: lines such as "Distr.: General" and "Original: English" are a paragraph.
# Seen: when the first line of a file has a colon, lowdown takes its first paragraph for metadata: symbol, distribution
# and language are nowhere in the HTML, and with -s nothing but a line called Date comes back, as a meta element.
# With another line in front of them, or --parse-no-metadata, all stay; Discount shows them always. lowdown(1) says so
# at that option; what surprises is that it is on unasked, for any word before the colon.
# For users: --parse-no-metadata where documents are turned into HTML.
set -euo pipefail
apt-get install -y -qq lowdown=1.0.0-2 discount=2.2.7-2 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >top.md <<'MD'
Symbol: A/66/77
Distr.: General
Date: 16 May 2011
Original: English

The session begins in Geneva.
MD
(echo 'United Nations'; cat top.md) >second.md
{
  for command in 'lowdown' 'lowdown -s' 'lowdown --parse-no-metadata' 'markdown'; do
    for file in top second; do
      found=$($command "$file.md" | sed 's|&#47;|/|g' | grep -oE 'A/66/77|General|16 May 2011|English|Geneva')
      echo "$command, $file: $(paste -sd ' ' <<<"$found")"
    done
  done
  echo "metadata: $(lowdown -X symbol top.md)"
} | tee seen.txt
diff seen.txt - <<'TEXT'
lowdown, top: Geneva
lowdown, second: A/66/77 General 16 May 2011 English Geneva
lowdown -s, top: 16 May 2011 Geneva
lowdown -s, second: A/66/77 General 16 May 2011 English Geneva
lowdown --parse-no-metadata, top: A/66/77 General 16 May 2011 English Geneva
lowdown --parse-no-metadata, second: A/66/77 General 16 May 2011 English Geneva
markdown, top: A/66/77 General 16 May 2011 English Geneva
markdown, second: A/66/77 General 16 May 2011 English Geneva
metadata: A/66/77
TEXT
