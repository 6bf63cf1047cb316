#!/usr/bin/env bash
# citation-js 0.8.2 (@citation-js/core with @citation-js/plugin-bibtex, npm).
# Guess, written down before the run: an author that is an organ (CSL "literal") keeps its form through BibTeX and back.
# Seen: the writer puts the organ in double braces, as BibTeX wants it; the reader gives it back as the family name of a
# person ("family" in place of "literal"), so that styles may invert or abbreviate it.
# For users: keep the CSL-JSON as the source; do not take organ authors back from BibTeX by this library.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2
cat >run.cjs <<'JS'
const { Cite } = require('@citation-js/core')
require('@citation-js/plugin-bibtex')
const report = {
  id: 'r1', type: 'report', title: 'A report', number: 'A/66/77-E/2011/103',
  author: [{ literal: 'United Nations. Secretary-General' }], issued: { 'date-parts': [[2011, 5]] }
}
const bibtex = new Cite([report]).format('bibtex')
const back = new Cite(bibtex).data[0]
console.log('braces ' + bibtex.includes('{{United Nations. Secretary-General}}'))
console.log('author ' + JSON.stringify(back.author))
console.log('number ' + back.number)
JS
node run.cjs | tee seen.txt
diff seen.txt - <<'TEXT'
braces true
author [{"family":"United Nations. Secretary-General"}]
number A/66/77-E/2011/103
TEXT
