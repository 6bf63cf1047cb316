#!/usr/bin/env bash
# Pandoc 2.17.1.1 (Debian 12): paragraphs that begin with a number or letter of their own, written to formats for notes
# and wikis, and read again.
# Guess, written down before the run: the writer marks what the format would take for a list or a sign, as it does for
# Markdown, so that the text comes back as it was.
# Seen: in Org, "35. Requests" and "A. Introduction" are written as they are, and read as lists, whose numbers begin
# with 1; Haddock does the same to "35." alone. In Textile (c) is not marked, and becomes a copyright sign. CommonMark,
# reStructuredText, Jira and MediaWiki keep all of them.
# For users: go through CommonMark or MediaWiki; in Org a counter cookie, "35. [@35]", keeps the number.
set -euo pipefail
apt-get install -y -qq pandoc=2.17.1.1-2~deb12u1 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
for format in commonmark rst jira mediawiki org haddock textile; do
  printf '%s:' "$format"
  for line in '35. Requests' 'A. Introduction' '(c) to report'; do
    printf '<p>%s</p>' "$line" | pandoc --from=html --to="$format" >middle.txt
    back=$(pandoc --from="$format" --to=plain middle.txt)
    printf ' %s |' "$(tr -s ' ' <<<"$back")"
  done
  echo
done | tee seen.txt
echo "org with a cookie: $(printf '35. [@35] Requests\n' | pandoc --from=org --to=plain | tr -s ' ')" | tee -a seen.txt
diff seen.txt - <<'TEXT'
commonmark: 35. Requests | A. Introduction | (c) to report |
rst: 35. Requests | A. Introduction | (c) to report |
jira: 35. Requests | A. Introduction | (c) to report |
mediawiki: 35. Requests | A. Introduction | (c) to report |
org: 1. Requests | 1. Introduction | (c) to report |
haddock: 1. Requests | A. Introduction | (c) to report |
textile: 35. Requests | A. Introduction | © to report |
org with a cookie: 35. Requests
TEXT
