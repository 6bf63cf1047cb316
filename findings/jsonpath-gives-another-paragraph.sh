#!/usr/bin/env bash
# jsonpath-plus 10.4.0 (npm) and JSON::Path 1.0.3 (Debian 12): members named by symbols and by places in a document, in
# the notation with brackets and quotes.
# Guess, written down before the run: $.documents['...'] finds the member with that name, whatever it holds.
# Seen: JSON::Path parts a quoted name at comma and colon, so that for "9, 12" and "9:12" it gives paragraph 9, without
# an error. jsonpath-plus gives nothing for A/RES/51/210[A], not even for the path that it wrote itself, and takes the
# subparagraph (a) for an expression (an error). jsonpath 1.3.0 finds all. The brackets are known
# (JSONPath-Plus/JSONPath issues 167 and 225, open).
# For users: jsonpath, or with jsonpath-plus a filter on @property, which takes any name.
set -euo pipefail
apt-get install -y -qq libjson-path-perl=1.0.3-1 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts jsonpath-plus@10.4.0 jsonpath@1.3.0
cat >run.cjs <<'JS'
const { execFileSync } = require('child_process')
const { JSONPath } = require('jsonpath-plus')
const jsonpath = require('jsonpath')
const read = ask => {
  try {
    return ask().join() || 'nothing'
  } catch {
    return 'an error'
  }
}
for (const name of ['A/66/77', 'S/RES/1209(1998)', 'A/RES/51/210[A]', '9, 12', '9:12', '(a)']) {
  const json = { documents: { 9: 'paragraph 9', 12: 'paragraph 12', [name]: 'right' } }
  const path = `$.documents['${name}']`
  const perl = 'use JSON::PP; use JSON::Path; print join ",", JSON::Path->new($ARGV[1])->values(decode_json($ARGV[0]))'
  const own = JSONPath({ path: '$.documents.*', json, resultType: 'path' }).find(one => one.endsWith(`['${name}']`))
  const found = execFileSync('/usr/bin/perl', ['-e', perl, JSON.stringify(json), path], { encoding: 'utf8' })
  console.log(name, '-> JSON::Path:', found,
    '| jsonpath:', read(() => jsonpath.query(json, path)),
    '| jsonpath-plus:', read(() => JSONPath({ path: own, json })))
}
const json = { documents: { 'A/RES/51/210[A]': 'right' } }
console.log('with a filter ->', JSONPath({ path: '$.documents[?(@property === "A/RES/51/210[A]")]', json }).join())
JS
node run.cjs | tee seen.txt
diff seen.txt - <<'TEXT'
A/66/77 -> JSON::Path: right | jsonpath: right | jsonpath-plus: right
S/RES/1209(1998) -> JSON::Path: right | jsonpath: right | jsonpath-plus: right
A/RES/51/210[A] -> JSON::Path: right | jsonpath: right | jsonpath-plus: nothing
9, 12 -> JSON::Path: paragraph 9 | jsonpath: right | jsonpath-plus: right
9:12 -> JSON::Path: paragraph 9 | jsonpath: right | jsonpath-plus: right
(a) -> JSON::Path: right | jsonpath: right | jsonpath-plus: an error
with a filter -> right
TEXT
