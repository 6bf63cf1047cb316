#!/usr/bin/env bash
# vega-loader 5.1.3 and datalib 1.9.3 (npm), the readers of tables behind charts of Vega: columns of symbols.
# Guess, written down before the run: with the type left to the reader (parse: auto) a column of whole symbols stays
# text, and so do numbers of resolutions and paragraphs.
# Seen: a column is a date when Date.parse takes each of its cells, and V8 skips the letters before the first number.
# A/HRC/RES/6/30 is 30 June 2001, E/RES/2010/2 is 1 February 2010, S/RES/1209(1998) is a day of the year 1209, and the
# paragraphs "9, 12" are 12 September 2001; only the number of milliseconds is left. One symbol that is no day, as
# A/RES/60/252, A/66/77 or A/HRC/RES/30/1, keeps the whole column text, so it depends on the other rows. Known for
# names with numbers in them (vega/datalib issue 95, open).
# For users: name the types (parse: { symbol: 'string' }), with which all stays.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts vega-loader@5.1.3 datalib@1.9.3
cat >run.mjs <<'JS'
import { createRequire } from 'module'
import { read } from 'vega-loader'
const datalib = createRequire(import.meta.url)('datalib')
const columns = [['A/HRC/RES/6/30', 'A/HRC/RES/7/12'], ['E/RES/2010/2', 'E/RES/2011/4'], ['S/RES/1209(1998)'],
  ['6/30', '7/12'], ['9, 12', '35'], ['A/HRC/RES/6/30', 'A/RES/60/252'], ['A/66/77', 'E/2011/103']]
const day = cell => typeof cell === 'number' ? new Date(cell).toISOString().slice(0, 10) : cell
for (const cells of columns) {
  const table = ['cell', ...cells.map(cell => `"${cell}"`)].join('\n')
  const seen = [read, datalib.read].map(reader =>
    reader(table, { type: 'csv', parse: 'auto' }).map(row => day(row.cell)))
  console.log(cells.join(' | '), '->', seen[0].join(' | '), String(seen[0]) === String(seen[1]) ? 'in both' : seen[1])
}
console.log(read('symbol\nA/HRC/RES/6/30', { type: 'csv', parse: { symbol: 'string' } })[0].symbol)
JS
TZ=UTC node run.mjs | tee seen.txt
diff seen.txt - <<'TEXT'
A/HRC/RES/6/30 | A/HRC/RES/7/12 -> 2001-06-30 | 2001-07-12 in both
E/RES/2010/2 | E/RES/2011/4 -> 2010-02-01 | 2011-04-01 in both
S/RES/1209(1998) -> 1209-01-01 in both
6/30 | 7/12 -> 2001-06-30 | 2001-07-12 in both
9, 12 | 35 -> 2001-09-12 | 2035-01-01 in both
A/HRC/RES/6/30 | A/RES/60/252 -> A/HRC/RES/6/30 | A/RES/60/252 in both
A/66/77 | E/2011/103 -> A/66/77 | E/2011/103 in both
A/HRC/RES/6/30
TEXT
