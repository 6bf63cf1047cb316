#!/usr/bin/env bash
# Numerizer 0.2.0 (Debian 12, ruby-numerizer) and Lingua::EN::Words2Nums 0.19: numbers in words, as resolutions print
# them.
# Guess, written down before the run: "paragraphs thirty-five and thirty-six" are 35 and 36, "second quarter of 2006"
# stays a quarter, and sessions in words are right.
# Seen: Numerizer adds the paragraphs up and writes "paragraphs 71"; a quarter of a year is read as a fraction, so that
# "second/4 of 2006" and "second and/3/4" are left. A comma or "to" keeps paragraphs apart. Sessions are right in both,
# but Words2Nums adds the two halves of a year: "nineteen ninety-eight" is 117.
# For users: words-to-numbers 1.5.1 (npm) gives "paragraphs 35 and 36".
set -euo pipefail
apt-get install -y -qq ruby-numerizer=0.2.0-2 liblingua-en-words2nums-perl=0.19-4 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts words-to-numbers@1.5.1
while read -r words; do
  echo "$words -> $(/usr/bin/ruby -rset -rnumerizer -e 'print Numerizer.numerize(ARGV[0])' "$words")"
done <<'WORDS' | tee seen.txt
sixty-first session
paragraphs thirty-five and thirty-six
paragraphs thirty-five, thirty-six
paragraphs thirty-five to thirty-eight
second quarter of 2006
second and third quarters
WORDS
for words in 'sixty-first' 'two thousand and five' 'nineteen ninety-eight'; do
  echo "$words -> $(/usr/bin/perl -MLingua::EN::Words2Nums -e 'print words2nums($ARGV[0])' "$words")"
done | tee -a seen.txt
node -e 'console.log(require("words-to-numbers").default("paragraphs thirty-five and thirty-six"))' | tee -a seen.txt
diff seen.txt - <<'TEXT'
sixty-first session -> 61st session
paragraphs thirty-five and thirty-six -> paragraphs 71
paragraphs thirty-five, thirty-six -> paragraphs 35, 36
paragraphs thirty-five to thirty-eight -> paragraphs 35 to 38
second quarter of 2006 -> second/4 of 2006
second and third quarters -> second and/3/4
sixty-first -> 61
two thousand and five -> 2005
nineteen ninety-eight -> 117
paragraphs 35 and 36
TEXT
