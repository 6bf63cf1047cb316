#!/usr/bin/env bash
# jskos-tools 1.2.0 (npm, tools for SKOS vocabularies in JSON): symbols as notations of concepts.
# Guess, written down before the run: notationFromUri gives the notation that uriFromNotation was given, and
# sortConcepts has sessions in the order of their numbers when it is asked for that.
# Seen: the slash is escaped on the way to the URI and not unescaped on the way back, so that A/RES/60/252 comes back
# as A%2FRES%2F60%2F252; brackets come back. A URI with plain slashes, as the records have it, gives the symbol, but
# from the symbol another URI is made, so that one document has two. In the order "by number" the parts behind the first
# one count as text where a notation begins with a digit (60/25, 60/252, 60/9); with letters in front it is right.
# For users: make URIs by joining namespace and symbol, and sort symbols by a library for natural order.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts jskos-tools@1.2.0
cat >run.cjs <<'JS'
const { ConceptScheme, sortConcepts } = require('jskos-tools')
const scheme = new ConceptScheme({ uri: 'https://example.org/doc/', namespace: 'https://example.org/doc/' })
for (const symbol of ['A/RES/60/252', 'S/RES/1209(1998)']) {
  const made = scheme.uriFromNotation(symbol), plain = scheme.namespace + symbol
  console.log(symbol, '->', made, '->', scheme.notationFromUri(made))
  const back = scheme.notationFromUri(plain)
  console.log(plain, '->', back, '-> the same URI:', scheme.uriFromNotation(back) === plain)
}
const concepts = notations => notations.map(one => ({ uri: one, notation: [one] }))
for (const notations of [['60/252', '60/25', '60/9'], ['A/60/252', 'A/60/25', 'A/60/9'], ['A/9', 'A/60']])
  console.log(sortConcepts(concepts(notations), true).map(one => one.notation[0]).join(' '))
JS
node run.cjs | tee seen.txt
diff seen.txt - <<'TEXT'
A/RES/60/252 -> https://example.org/doc/A%2FRES%2F60%2F252 -> A%2FRES%2F60%2F252
https://example.org/doc/A/RES/60/252 -> A/RES/60/252 -> the same URI: false
S/RES/1209(1998) -> https://example.org/doc/S%2FRES%2F1209(1998) -> S%2FRES%2F1209(1998)
https://example.org/doc/S/RES/1209(1998) -> S/RES/1209(1998) -> the same URI: false
60/25 60/252 60/9
A/60/9 A/60/25 A/60/252
A/9 A/60
TEXT
