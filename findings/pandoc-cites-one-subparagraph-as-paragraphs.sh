#!/usr/bin/env bash
# Pandoc 2.17.1.1 (Debian 12, --citeproc): places in a resolution.
# Guess, written down before the run: the label stays as it is written: "para. 35 (c)" is one paragraph, "paras. 9 and
# 12" are two.
# Seen: Pandoc reads the label and writes it anew by its own count. "para. 35 (c)" becomes "paras. 35 (c)", a place of
# more paragraphs than one, and "paras. 9 and 12" and "paras. 14 (b) and (d)" become "para."; 35(c), and 9, 12 with a
# comma, are right. The first half is known (jgm/pandoc issue 8374, open: a number before a suffix makes the plural).
# For users: write 35(c) without a space, and commas for "and", in the source of such citations.
set -euo pipefail
apt-get install -y -qq pandoc=2.17.1.1-2~deb12u1 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >refs.json <<'JSON'
[{"id": "r", "type": "report", "title": "A title", "number": "A/RES/60/252", "issued": {"date-parts": [[2006, 3]]},
  "author": [{"literal": "General Assembly"}]}]
JSON
for place in 'para. 35 (c)' 'para. 35(c)' 'paras. 9 and 12' 'paras. 9 & 12' 'paras. 9, 12' 'paras. 9-12' 'para. 9 bis' \
  'paras. 14 (b) and (d)'; do
  printf '%s\n' "[@r, $place]" >place.md
  echo "$place -> $(pandoc --citeproc --bibliography=refs.json --to=plain --wrap=none place.md | head -1)"
done | tee seen.txt
diff seen.txt - <<'TEXT'
para. 35 (c) -> (General Assembly 2006, paras. 35 (c))
para. 35(c) -> (General Assembly 2006, para. 35(c))
paras. 9 and 12 -> (General Assembly 2006, para. 9 and 12)
paras. 9 & 12 -> (General Assembly 2006, para. 9 & 12)
paras. 9, 12 -> (General Assembly 2006, paras. 9, 12)
paras. 9-12 -> (General Assembly 2006, paras. 9–12)
para. 9 bis -> (General Assembly 2006, para. 9 bis)
paras. 14 (b) and (d) -> (General Assembly 2006, para. 14 (b) and (d))
TEXT
