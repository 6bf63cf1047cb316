#!/usr/bin/env bash
# Translate Toolkit 3.8.4 (Debian 12, translate-toolkit): a translation memory (TMX) of the six official languages.
# Guess, written down before the run: the source is the text in the language that the file names (srclang="en"), and
# pretranslate finds the French sentence for an English one.
# Seen: source and target are the first and the second text of a unit, whatever their languages, and the languages
# given to the reader change nothing. In the order of the alphabet these are Arabic and English, so an English sentence
# is not found, and an Arabic one gets English as its French. With English and French in front it is found.
# Known (translate/translate issue 4021, open from 2020; corrected in 2026, after this version).
# For users: put the two languages that are wanted first in each unit, or make a file for each pair.
set -euo pipefail
apt-get install -y -qq translate-toolkit=3.8.4-1 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >run.py <<'PY'
from translate.storage import tmx
texts = {'ar': 'دورة المجلس', 'en': 'The session', 'es': 'La sesión', 'fr': 'La session', 'ru': 'Сессия', 'zh': '届会'}
head = ('<header creationtool="hand" creationtoolversion="1" segtype="sentence" o-tmf="hand" adminlang="en" '
        'srclang="en" datatype="plaintext"/>')
def write(name, order):
    units = ''.join(f'<tuv xml:lang="{one}"><seg>{texts[one]}</seg></tuv>' for one in order)
    open(name, 'w').write(f'<tmx version="1.4">{head}<body><tu>{units}</tu></body></tmx>')
    memory = tmx.tmxfile(open(name, 'rb'), sourcelanguage='en', targetlanguage='fr')
    print(name, *[f'{unit.source} -> {unit.target}' for unit in memory.units])
write('alphabet.tmx', ['ar', 'en', 'es', 'fr', 'ru', 'zh'])
write('pair.tmx', ['en', 'fr', 'ar', 'es', 'ru', 'zh'])
top = 'msgid ""\nmsgstr "Language: fr\\nContent-Type: text/plain; charset=UTF-8\\n"\n'
open('new.po', 'w').write(top + ''.join(f'\nmsgid "{texts[one]}"\nmsgstr ""\n' for one in ('en', 'ar')))
PY
{
  /usr/bin/python3 run.py
  for memory in alphabet pair; do
    pretranslate --progress=none -t "$memory.tmx" new.po "$memory.po"
    echo "$memory: $(grep '^msg' "$memory.po" | tail -4 | paste -sd ' ')"
  done
} | tee seen.txt
diff seen.txt - <<'TEXT'
alphabet.tmx دورة المجلس -> The session
pair.tmx The session -> La session
alphabet: msgid "The session" msgstr "" msgid "دورة المجلس" msgstr "The session"
pair: msgid "The session" msgstr "La session" msgid "دورة المجلس" msgstr ""
TEXT
