#!/usr/bin/env bash
# Typograf 7.8.0 (npm), which sets quotes and dashes: numbers of Human Rights Council resolutions, and dates.
# Guess, written down before the run: symbols and dates stay as they are.
# Seen: 1/2, 1/4 and 3/4 become fractions, also at the end or in the middle of a symbol (A/HRC/DEC/½); with Russian
# a date of a record becomes 18.11.2005, while a month stays 2005-11.
# For users: disable the rules common/number/fraction and ru/date/fromISO, with which all stays.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund typograf@7.8.0
cat >run.mjs <<'JS'
import Typograf from 'typograf'
const texts = ['A/HRC/DEC/1/2', 'A/HRC/1/2/Add.1', 'resolution 1/4', 'resolution 60/252', '2005-11-18', '2005-11']
for (const locale of ['ru', 'en-US']) {
  const typograf = new Typograf({ locale: [locale] })
  for (const text of texts) console.log(locale, text, '->', typograf.execute(text).replace(/\u00a0/g, ' '))
  typograf.disableRule('common/number/fraction')
  typograf.disableRule('ru/date/fromISO')
  console.log(locale, texts.every(text => typograf.execute(text).replace(/\u00a0/g, ' ') === text))
}
JS
node run.mjs | tee seen.txt
diff seen.txt - <<'TEXT'
ru A/HRC/DEC/1/2 -> A/HRC/DEC/½
ru A/HRC/1/2/Add.1 -> A/HRC/½/Add.1
ru resolution 1/4 -> resolution ¼
ru resolution 60/252 -> resolution 60/252
ru 2005-11-18 -> 18.11.2005
ru 2005-11 -> 2005-11
ru true
en-US A/HRC/DEC/1/2 -> A/HRC/DEC/½
en-US A/HRC/1/2/Add.1 -> A/HRC/½/Add.1
en-US resolution 1/4 -> resolution ¼
en-US resolution 60/252 -> resolution 60/252
en-US 2005-11-18 -> 2005-11-18
en-US 2005-11 -> 2005-11
en-US true
TEXT
