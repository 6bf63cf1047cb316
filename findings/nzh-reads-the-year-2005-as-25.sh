#!/usr/bin/env bash
# Nzh 1.0.14 and chinese-numbers-converter 2.3.1 (npm): Chinese numerals as resolutions print them.
# Guess, written down before the run: both read a year that is written digit by digit.
# Seen: Nzh leaves zeros out of such a year: 二〇〇五 (2005) is 25 and 二〇一一 (2011) is 211, while 一九九八 is 1998; of 廿一
# (21) it reads 1, all without an error. Numbers with places (六十一, 一百零八) are right. chinese-numbers-converter reads
# the years right.
# For users: read years with the second library, or digit by digit.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund nzh@1.0.14 chinese-numbers-converter@2.3.1
cat >run.cjs <<'JS'
const { cn } = require('nzh')
const Numbers = require('chinese-numbers-converter')
for (const text of ['二〇〇五', '二零零五', '二〇一一', '一九九八', '六十一', '一百零八', '廿一'])
  console.log(text, cn.decodeS(text), new Numbers(text).toArabicString())
JS
node run.cjs | tee seen.txt
diff seen.txt - <<'TEXT'
二〇〇五 25 2005
二零零五 25 2005
二〇一一 211 2011
一九九八 1998 1998
六十一 61 61
一百零八 108 108
廿一 1 21
TEXT
