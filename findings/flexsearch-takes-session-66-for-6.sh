#!/usr/bin/env bash
# FlexSearch 0.8.212 (npm): search for document symbols.
# Guess, written down before the run: A/6/7 does not find A/66/77.
# Seen: its encoder writes a repeated letter once, as helps with misspelt names, and does so with digits: 66 is 6,
# 77 is 7, so that documents of the sessions 6 and 66 are one word, and the wrong one may come first. Without
# `dedupe`, or with the encoder Exact, each finds itself alone.
# For users: `new Encoder({ dedupe: false })` for a field with symbols.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund flexsearch@0.8.212
cat >run.cjs <<'JS'
const { Index, Encoder } = require('flexsearch')
const symbols = ['A/66/77', 'A/6/7', 'A/RES/66/184', 'A/RES/6/184']
for (const [name, options] of [['plain', {}], ['Exact', { encoder: 'Exact' }],
  ['no dedupe', { encoder: new Encoder({ dedupe: false }) }]]) {
  const index = new Index(options)
  symbols.forEach((symbol, id) => index.add(id, symbol))
  for (const symbol of ['A/6/7', 'A/RES/6/184'])
    console.log(name, symbol, '->', index.search(symbol).map(id => symbols[id]).join(', '))
}
JS
node run.cjs | tee seen.txt
diff seen.txt - <<'TEXT'
plain A/6/7 -> A/66/77, A/6/7
plain A/RES/6/184 -> A/RES/66/184, A/RES/6/184
Exact A/6/7 -> A/6/7
Exact A/RES/6/184 -> A/RES/6/184
no dedupe A/6/7 -> A/6/7
no dedupe A/RES/6/184 -> A/RES/6/184
TEXT
