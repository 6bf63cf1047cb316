#!/usr/bin/env bash
# ICU 72.1 (Debian 12, python3-icu 2.10.2): symbols compared by the order of a language.
# Guess, written down before the run: A/6/13 and A/61/3 are two texts in every language.
# Seen: in Thai they are equal, because its order leaves punctuation out: only letters and digits are compared, so
# that keys, sets and "distinct" that compare by language make one document of two, and A/6/678 stands behind
# A/66/77. In the six official languages they differ. With the attribute for punctuation set to "non-ignorable" they
# differ in Thai, too.
# For users: compare symbols by code point (ordinal), also in a program for readers of Thai.
set -euo pipefail
apt-get install -y -qq python3-icu=2.10.2-1+b3 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >run.py <<'PY'
import icu
print(icu.ICU_VERSION)
def compare(name, collator):
    symbols = sorted(['A/6/678', 'A/66/77', 'A/66/78'], key=collator.getSortKey)
    print(name, collator.compare('A/6/13', 'A/61/3'), *symbols)
for language in ('en', 'fr', 'es', 'ru', 'zh', 'ar', 'th'):
    compare(language, icu.Collator.createInstance(icu.Locale(language)))
thai = icu.Collator.createInstance(icu.Locale('th'))
thai.setAttribute(icu.UCollAttribute.ALTERNATE_HANDLING, icu.UCollAttributeValue.NON_IGNORABLE)
compare('th, not ignorable', thai)
PY
/usr/bin/python3 run.py | tee seen.txt
diff seen.txt - <<'TEXT'
72.1
en -1 A/6/678 A/66/77 A/66/78
fr -1 A/6/678 A/66/77 A/66/78
es -1 A/6/678 A/66/77 A/66/78
ru -1 A/6/678 A/66/77 A/66/78
zh -1 A/6/678 A/66/77 A/66/78
ar -1 A/6/678 A/66/77 A/66/78
th 0 A/66/77 A/6/678 A/66/78
th, not ignorable -1 A/6/678 A/66/77 A/66/78
TEXT
