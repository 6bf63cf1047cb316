#!/usr/bin/env bash
# rdf-validate-shacl 0.6.5 and shacl-engine 1.1.2 (npm): shapes for titles and symbols in six languages.
# Guess, written down before the run: sh:pattern "\\p{L}" (some letter) holds for titles in all languages, as in
# SPARQL, by whose REGEX the pattern is defined; sh:languageIn ("zh-hans") takes text in zh-Hans, because language tags
# are compared without regard to case.
# Seen: the pattern is handed to JavaScript without its flag u, where \p{L} means the letters "p{L}" themselves: no
# title conforms, but the text "p{L}" does, and no error says why. \\d and [A-Z] work. Tags are compared with case.
# Known for rdf-validate-shacl (zazuko/rdf-validate-shacl issue 44, open).
# For users: write ranges of letters into patterns ([A-Z], [А-я]), and language tags as the export has them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts rdf-validate-shacl@0.6.5 shacl-engine@1.1.2 \
  @zazuko/env@3.0.1 n3@2.13.12
cat >run.mjs <<'JS'
import rdf from '@zazuko/env'
import { Parser } from 'n3'
import Validate from 'rdf-validate-shacl'
import { Validator } from 'shacl-engine'
const prefixes = '@prefix sh: <http://www.w3.org/ns/shacl#>. @prefix e: <https://example.org/>.'
const graph = text => rdf.dataset(new Parser({ factory: rdf }).parse(prefixes + text))
const cases = [[String.raw`sh:pattern "\\p{L}"`, ['"Council"', '"Совет"', '"理事会"', '"p{L}"']],
  [String.raw`sh:pattern "^\\p{Lu}/"`, ['"A/66/77"']],
  [String.raw`sh:pattern "^[A-Z]/\\d"`, ['"A/66/77"']],
  ['sh:languageIn ("zh-Hans")', ['"理事会"@zh-Hans']], ['sh:languageIn ("zh-hans")', ['"理事会"@zh-Hans']]]
for (const [constraint, values] of cases)
  for (const value of values) {
    const shapes = graph(`e:S a sh:NodeShape; sh:targetClass e:Mandate; sh:property [sh:path e:title; ${constraint}].`)
    const data = graph(`e:m a e:Mandate; e:title ${value}.`)
    const one = await new Validate(shapes, { factory: rdf }).validate(data)
    const two = await new Validator(shapes, { factory: rdf }).validate({ dataset: data })
    console.log(constraint, value, one.conforms, two.conforms)
  }
JS
node run.mjs | tee seen.txt
diff seen.txt - <<'TEXT'
sh:pattern "\\p{L}" "Council" false false
sh:pattern "\\p{L}" "Совет" false false
sh:pattern "\\p{L}" "理事会" false false
sh:pattern "\\p{L}" "p{L}" true true
sh:pattern "^\\p{Lu}/" "A/66/77" false false
sh:pattern "^[A-Z]/\\d" "A/66/77" true true
sh:languageIn ("zh-Hans") "理事会"@zh-Hans true true
sh:languageIn ("zh-hans") "理事会"@zh-Hans false false
TEXT
