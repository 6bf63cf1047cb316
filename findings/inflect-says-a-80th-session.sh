#!/usr/bin/env bash
# Inflect 2.1.0 (Debian 12, python3-inflect) and Lingua::EN::Inflect 1.905 (liblingua-en-inflect-perl), which choose
# between "a" and "an": sessions, meetings, organs.
# Guess, written down before the run: an 80th session, an 11th meeting, an 18th session, as they are spoken; a UN
# report, an ITU report.
# Seen: both write "a 80th session", "a 11th meeting" and "a 18th session": a word that begins with a digit always has
# "a". Organs are right in Perl; in Python it is "an UNCTAD" and "an UNDP". indefinite 2.5.2 (npm) is right for all.
# For users: write sessions in words (an eightieth session), which both have right, or take indefinite.
set -euo pipefail
apt-get install -y -qq python3-inflect=2.1.0-4 liblingua-en-inflect-perl=1.905-2 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts indefinite@2.5.2
for words in '80th session' '11th meeting' '18th session' '61st session' 'eightieth session' 'UN report' 'ITU report' \
  'UNCTAD report' 'UNDP report'; do
  echo "$(/usr/bin/python3 -c 'import inflect, sys; print(inflect.engine().a(sys.argv[1]))' "$words")" \
    "| $(/usr/bin/perl -MLingua::EN::Inflect=A -e 'print A($ARGV[0])' "$words")" \
    "| $(node -e 'console.log(require("indefinite")(process.argv[1]))' "$words")"
done | tee seen.txt
diff seen.txt - <<'TEXT'
a 80th session | a 80th session | an 80th session
a 11th meeting | a 11th meeting | an 11th meeting
a 18th session | a 18th session | an 18th session
a 61st session | a 61st session | a 61st session
an eightieth session | an eightieth session | an eightieth session
a UN report | a UN report | a UN report
an ITU report | an ITU report | an ITU report
an UNCTAD report | a UNCTAD report | a UNCTAD report
an UNDP report | a UNDP report | a UNDP report
TEXT
