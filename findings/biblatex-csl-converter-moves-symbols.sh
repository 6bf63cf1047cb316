#!/usr/bin/env bash
# biblatex-csl-converter 3.6.0 (npm): a resolution between BibLaTeX and CSL JSON.
# Guess, written down before the run: number, kind (type/genre) and institution of a @report come out as number,
# genre and publisher of CSL, and go back.
# Seen: the number becomes collection-number, which styles print as the number of a series or not at all; kind and
# institution are dropped without a warning. The other way the number becomes an ISRN. Of @legislation the number is
# dropped (with a warning), and CSL legislation loses it without one.
# For users: take `wsis export --format csl-json` for CSL and `--format biblatex` for BibLaTeX, and convert neither.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund biblatex-csl-converter@3.6.0
cat >run.mjs <<'JS'
import { BibLatexParser, BibLatexExporter, CSLParser, CSLExporter } from 'biblatex-csl-converter'
const entry = type => `@${type}{a, author = {{An Organ}}, title = {{A title}}, type = {Resolution},
  number = {A/RES/60/252}, institution = {United Nations}, date = {2006-03}}`
for (const type of ['report', 'legislation']) {
  const { entries, warnings } = new BibLatexParser(entry(type)).parse()
  const item = new CSLExporter(entries, false, {}).parse()[1]
  console.log(`@${type}`, JSON.stringify({ number: item.number, 'collection-number': item['collection-number'],
    genre: item.genre, publisher: item.publisher }), warnings.map(one => one.field_name).join(' '))
}
for (const type of ['report', 'legislation']) {
  const entries = new CSLParser({ a: { id: 'a', type, number: 'A/RES/60/252', genre: 'Resolution', title: 'A title',
    publisher: 'United Nations', author: [{ literal: 'An Organ' }], issued: { 'date-parts': [[2006, 3]] } } }).parse()
  console.log(new BibLatexExporter(entries, false, {}).parse().replace(/\s+/g, ' '))
}
JS
node run.mjs | tee seen.txt
diff seen.txt - <<'TEXT'
@report {"collection-number":"A/RES/60/252"} 
@legislation {} number institution
@report{a, isrn = {A/RES/60/252}, title = {A title}, author = {{An Organ}}, date = {2006-03} }
@legislation{a, title = {A title}, author = {{An Organ}}, date = {2006-03} }
TEXT
