#!/usr/bin/env bash
# num2words 0.5.10 and ICU 72 through PyICU 2.10.2 (Debian 12): the sessions of the Assembly in words.
# Guess, written down before the run: both write the ordinals that official documents print.
# Seen, for the eightieth and eighty-first session: num2words has "quatre-vingtsième" (for quatre-vingtième) and a
# Russian "восемидесятый" (for восьмидесятый), and gives cardinals for Arabic; ICU has "quatre-vingt-et-unième" (for
# quatre-vingt-unième) and two spaces in Arabic "الحادية  والثمانون". For session 66 French and Russian are right in
# both.
# For users: a search for the session in words, made by either, misses the documents of today; search by number.
set -euo pipefail
apt-get install -y -qq python3-num2words=0.5.10-2 python3-icu=2.10.2-1+b3 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >run.py <<'PY'
import icu
from num2words import num2words
for session in (66, 80, 81):
    words = (num2words(session, to='ordinal', lang=language) for language in ('fr', 'ru', 'ar'))
    print(session, 'num2words', *words, sep=' | ')
    words = []
    for language, form in (('fr', 'feminine'), ('ru', 'feminine'), ('ar', 'feminine')):
        rules = icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.SPELLOUT, icu.Locale(language))
        rules.setDefaultRuleSet('%spellout-ordinal-' + form)
        words.append(rules.format(session))
    print(session, 'ICU', *words, sep=' | ')
PY
/usr/bin/python3 run.py | tee seen.txt
diff seen.txt - <<'TEXT'
66 | num2words | soixante-sixième | шестьдесят шестой | ست و ستون
66 | ICU | soixante-sixième | шестьдесят шестая | السادسة والستون
80 | num2words | quatre-vingtsième | восемидесятый | ثمانون
80 | ICU | quatre-vingtième | восьмидесятая | الثمانون
81 | num2words | quatre-vingt-unième | восемьдесят первый | إحدى و ثمانون
81 | ICU | quatre-vingt-et-unième | восемьдесят первая | الحادية  والثمانون
TEXT
