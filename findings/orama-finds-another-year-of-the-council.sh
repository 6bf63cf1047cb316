#!/usr/bin/env bash
# Orama 3.1.18 (@orama/orama, npm): search for the symbol of a Council resolution.
# Guess, written down before the run: E/RES/2010/2 finds itself first, and where all words must be in the document
# (threshold 0) it finds itself.
# Seen: a word of the query also stands for words that begin with it, and a document is counted once for each of
# these; "2" counts for "2010" and "2011". So E/RES/2011/2 is first, and with threshold 0 the resolution that was
# asked for is the one that is left out. With `exact` it is found alone, and E/2011/103 finds the joint document,
# too.
# For users: search symbols with `exact: true`, or in a field of type enum.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @orama/orama@3.1.18
cat >run.mjs <<'JS'
import { create, insert, search } from '@orama/orama'
const database = create({ schema: { symbol: 'string' } })
for (const symbol of ['E/RES/2010/2', 'E/RES/2011/2', 'E/RES/2010/3']) insert(database, { symbol })
for (const options of [{}, { threshold: 0 }, { threshold: 0, exact: true }]) {
  const found = await search(database, { term: 'E/RES/2010/2', ...options })
  console.log(JSON.stringify(options), found.hits.map(hit => hit.document.symbol).join(', '))
}
const joint = create({ schema: { symbol: 'string' } })
for (const symbol of ['A/66/77-E/2011/103', 'E/2011/103', 'E/RES/2011/2']) insert(joint, { symbol })
for (const options of [{ threshold: 0 }, { exact: true }]) {
  const found = await search(joint, { term: 'E/2011/103', ...options })
  console.log(JSON.stringify(options), found.hits.map(hit => hit.document.symbol).join(', '))
}
JS
node run.mjs | tee seen.txt
diff seen.txt - <<'TEXT'
{} E/RES/2011/2, E/RES/2010/2, E/RES/2010/3
{"threshold":0} E/RES/2011/2, E/RES/2010/3
{"threshold":0,"exact":true} E/RES/2010/2
{"threshold":0} E/2011/103
{"exact":true} E/2011/103, A/66/77-E/2011/103
TEXT
