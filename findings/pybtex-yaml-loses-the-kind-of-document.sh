#!/usr/bin/env bash
# Pybtex 0.24.0 (Debian 12, python3-pybtex): BibTeX as YAML and back.
# Guess, written down before the run: a @techreport with the field `type` comes back as it was; in BibTeXML it does.
# Seen: YAML has one member named type for the kind of the entry and for the field, and the field wins: the entry
# comes back as @resolution without a field `type`, which no style knows. Number, author and date stay. BibTeXML has
# all.
# For users: `wsis export --format biblatex` writes the field type for resolutions and reports; convert it by
# BibTeXML.
set -euo pipefail
apt-get install -y -qq python3-pybtex=0.24.0-3 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >run.py <<'PY'
from pybtex.database import parse_string
text = '''@techreport{a, author = {{An Organ}}, title = {{A title}}, type = {Resolution}, number = {A/RES/60/252},
  institution = {United Nations}, year = 2006, month = mar}'''
read = parse_string(text, 'bibtex')
for form in ('bibtexml', 'yaml'):
    back = parse_string(read.to_string(form), form).entries['a']
    print(form, '@' + back.type, back.fields.get('type'), back.fields.get('number'))
print([line.strip() for line in read.to_string('yaml').splitlines() if 'type' in line])
PY
/usr/bin/python3 run.py | tee seen.txt
diff seen.txt - <<'TEXT'
bibtexml @techreport Resolution A/RES/60/252
yaml @resolution None A/RES/60/252
['type: Resolution']
TEXT
