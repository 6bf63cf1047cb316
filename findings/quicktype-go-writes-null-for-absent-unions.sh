#!/usr/bin/env bash
# quicktype 26.0.0 (npm), compiled with Go 1.19 (Debian 12): optional members of a JSON Schema in Go.
# Guess, written down before the run: an optional member that was absent is left out when the record is written again.
# Seen: members of one type carry `omitempty` and stay out; a member that may be a string or a list does not, and
# comes back as null, which the schema does not allow.
# For users: add `omitempty` to such members of the generated types before writing; `wsis validate --null-is-absent`
# reads what was written without it.
set -euo pipefail
apt-get install -y -qq golang-go=2:1.19~1 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund quicktype@26.0.0
cat >source.json <<'JSON'
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "title": "Source",
  "type": "object",
  "required": ["document"],
  "properties": {
    "document": {"type": "string"},
    "note": {"type": "string"},
    "organs": {"type": "array", "items": {"type": "string"}},
    "place": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
  }
}
JSON
npx quicktype --lang go --src-lang schema --package main --top-level Source source.json >source.go
cat >main.go <<'GO'
package main

import "fmt"

func main() {
	read, err := UnmarshalSource([]byte(`{"document":"A/RES/60/252"}`))
	if err != nil {
		panic(err)
	}
	written, _ := read.Marshal()
	fmt.Println(string(written))
}
GO
GO111MODULE=off go run source.go main.go | tee seen.txt
diff seen.txt - <<'TEXT'
{"document":"A/RES/60/252","place":null}
TEXT
