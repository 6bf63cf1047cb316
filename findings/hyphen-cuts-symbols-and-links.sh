#!/usr/bin/env bash
# hyphen 1.14.1 (npm), which puts soft hyphens into words: symbols and links of documents.
# Guess, written down before the run: what has slashes and digits in it is left alone.
# Seen: each run of letters is a word: French and Spanish cut TUNIS in WSIS-05/TUNIS/DOC/6(Rev.1)-E, and British
# English cuts https at the beginning of a link. The hyphens do not show, but whoever copies or searches the symbol
# has another one. Symbols of short letters (A/RES/60/252) stay.
# For users: hyphenate the text around symbols and links only, or take U+00AD out of what is copied.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund hyphen@1.14.1
cat >run.cjs <<'JS'
for (const language of ['en-gb', 'fr', 'es', 'ru']) {
  const { hyphenateSync } = require('hyphen/' + language)
  for (const text of ['A/RES/60/252', 'WSIS-05/TUNIS/DOC/6(Rev.1)-E', 'https://example.org/A/RES/60/252'])
    console.log(language, hyphenateSync(text).replaceAll('\u00ad', '|'))
}
JS
node run.cjs | tee seen.txt
diff seen.txt - <<'TEXT'
en-gb A/RES/60/252
en-gb WSIS-05/TUNIS/DOC/6(Rev.1)-E
en-gb ht|tps://ex|ample.org/A/RES/60/252
fr A/RES/60/252
fr WSIS-05/TU|NIS/DOC/6(Rev.1)-E
fr https://example.org/A/RES/60/252
es A/RES/60/252
es WSIS-05/TU|NIS/DOC/6(Rev.1)-E
es https://exam|ple.org/A/RES/60/252
ru A/RES/60/252
ru WSIS-05/TUNIS/DOC/6(Rev.1)-E
ru https://example.org/A/RES/60/252
TEXT
