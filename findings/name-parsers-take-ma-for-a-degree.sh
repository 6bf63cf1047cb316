#!/usr/bin/env bash
# nameparser 1.1.2 (Debian 12, python3-nameparser), humanparser 2.7.0 and parse-full-name 1.2.7 (npm): names as lists
# of members print them, family name in capitals. The names are invented.
# Guess, written down before the run: the word in capitals at the end is the family name.
# Seen: MA is Master of Arts. humanparser makes Li the family name of "Ms. Li MA" and V a number, as in "Henry V";
# nameparser does so when there are three words, for MA and DO (doctor of osteopathy). Neither knows H.E. (His or Her
# Excellency), which becomes the first name. parse-full-name gives MA, but H.E. is a first name there, too. That Ma is
# taken for a suffix is known of such libraries (derek73/python-nameparser issue 26, for the form with a comma).
# For users: take the words in capitals as the family name before asking a library.
set -euo pipefail
apt-get install -y -qq python3-nameparser=1.1.2-1 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts humanparser@2.7.0 parse-full-name@1.2.7
cat >names.txt <<'TEXT'
Ms. Li MA
Ms. Yi Yi MA
Mr. Minh An DO
Mr. Tan V
H.E. Ms. Ana LÓPEZ
Mr. Peter VAN DER BERG
TEXT
cat >run.py <<'PY'
from nameparser import HumanName
for line in open('names.txt', encoding='utf-8'):
    name = HumanName(line.strip())
    print('nameparser:', line.strip(), '->', name.last, '| first', name.first, '| suffix', name.suffix or '-')
PY
cat >run.cjs <<'JS'
const { parseName } = require('humanparser')
const { parseFullName } = require('parse-full-name')
for (const line of require('fs').readFileSync('names.txt', 'utf8').trim().split('\n')) {
  const one = parseName(line), two = parseFullName(line)
  console.log('humanparser:', line, '->', one.lastName, '| first', one.firstName ?? '-', '| suffix', one.suffix ?? '-')
  console.log('parse-full-name:', line, '->', two.last, '| first', two.first, '| suffix', two.suffix || '-')
}
JS
(/usr/bin/python3 run.py; node run.cjs | sort) | tee seen.txt
diff seen.txt - <<'TEXT'
nameparser: Ms. Li MA -> MA | first Li | suffix -
nameparser: Ms. Yi Yi MA -> Yi | first Yi | suffix MA
nameparser: Mr. Minh An DO -> An | first Minh | suffix DO
nameparser: Mr. Tan V -> V | first Tan | suffix -
nameparser: H.E. Ms. Ana LÓPEZ -> LÓPEZ | first H.E. | suffix -
nameparser: Mr. Peter VAN DER BERG -> VAN DER BERG | first Peter | suffix -
humanparser: H.E. Ms. Ana LÓPEZ -> LÓPEZ | first H.E. | suffix -
humanparser: Mr. Minh An DO -> DO | first Minh | suffix -
humanparser: Mr. Peter VAN DER BERG -> VAN DER BERG | first Peter | suffix -
humanparser: Mr. Tan V -> Tan | first - | suffix V
humanparser: Ms. Li MA -> Li | first - | suffix MA
humanparser: Ms. Yi Yi MA -> Yi | first Yi | suffix MA
parse-full-name: H.E. Ms. Ana LÓPEZ -> LÓPEZ | first H.E. | suffix -
parse-full-name: Mr. Minh An DO -> DO | first Minh | suffix -
parse-full-name: Mr. Peter VAN DER BERG -> VAN DER BERG | first Peter | suffix -
parse-full-name: Mr. Tan V -> V | first Tan | suffix -
parse-full-name: Ms. Li MA -> MA | first Li | suffix -
parse-full-name: Ms. Yi Yi MA -> MA | first Yi | suffix -
TEXT
