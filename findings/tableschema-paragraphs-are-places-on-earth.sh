#!/usr/bin/env bash
# tableschema 1.12.6 (npm, Frictionless Table Schema): columns of paragraphs and of sections.
# Guess, written down before the run: "9, 12" and "1-7" are strings.
# Seen: "9, 12" is a geopoint, and 35, 36, 40 is one too that loses its third number; 1-7 is month 7 of the year 1,
# until a range comes that has no month 19. Symbols (A/66/77) and numbers of resolutions (60/252, 2010/2) stay
# strings.
# For users: write the schema of the table by hand, with type string for paragraphs, before reading.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund tableschema@1.12.6
cat >run.cjs <<'JS'
const { Table } = require('tableschema')
const rows = [['symbol', 'number', 'sections', 'paragraphs'],
  ['A/66/77', '60/252', '1-7', '9, 12'], ['E/2009/92', '2010/2', '8-11', '35, 36, 40']]
const show = async rows => {
  const table = await Table.load(rows)
  await table.infer()
  console.log(table.schema.fields.map(field => `${field.name} ${field.type}`).join(', '))
  for (const row of await table.read()) console.log(JSON.stringify(row))
}
show(rows).then(() => show([...rows, ['E/2010/1', '61/3', '12-19', '71']]))
JS
node run.cjs | tee seen.txt
diff seen.txt - <<'TEXT'
symbol string, number string, sections yearmonth, paragraphs geopoint
["A/66/77","60/252",[1,7],[9,12]]
["E/2009/92","2010/2",[8,11],[35,36]]
symbol string, number string, sections any, paragraphs any
["A/66/77","60/252","1-7","9, 12"]
["E/2009/92","2010/2","8-11","35, 36, 40"]
["E/2010/1","61/3","12-19","71"]
TEXT
