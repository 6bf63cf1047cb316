#!/usr/bin/env bash
# citation-js 0.8.2 (@citation-js/core with @citation-js/plugin-bibtex, npm).
# Guess, written down before the run: a resolution as CSL "legislation" with "number" and "authority" gives a BibTeX entry
# with at least the number.
# Seen: BibTeX becomes @misc without the number, so the symbol of the document is lost without a word; BibLaTeX becomes
# @legislation with the number and without the authority. As CSL "report" the number stays in both.
# For users: export resolutions as type "report" with the symbol as number.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2
cat >run.cjs <<'JS'
const { Cite } = require('@citation-js/core')
require('@citation-js/plugin-bibtex')
const symbol = 'A/RES/60/252'
const organ = 'United Nations General Assembly'
const shown = (type, format) => {
  const text = new Cite([{ id: 'r1', type, title: 'A title', number: symbol, authority: organ,
    issued: { 'date-parts': [[2006]] } }]).format(format)
  return `${type} ${format}: ${text.match(/@\w+/)[0]} symbol ${text.includes(symbol)} authority ${text.includes(organ)}`
}
for (const type of ['legislation', 'report']) for (const format of ['bibtex', 'biblatex']) console.log(shown(type, format))
JS
node run.cjs | tee seen.txt
diff seen.txt - <<'TEXT'
legislation bibtex: @misc symbol false authority false
legislation biblatex: @legislation symbol true authority false
report bibtex: @techreport symbol true authority false
report biblatex: @report symbol true authority false
TEXT
