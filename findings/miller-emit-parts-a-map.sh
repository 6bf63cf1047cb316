#!/usr/bin/env bash
# Miller 6.6.0 (Debian 12): a record made of two members.
# Guess, written down before the run: emit with a map of two members writes one record with both.
# Seen: it writes a record for each member; with emit1, or a map held in a variable, it is one record.
# For users: use `put` and `cut`, as docs/query.md does, where a question asks for two members of a mandate.
set -euo pipefail
apt-get install -y -qq miller=6.6.0-2+b3 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"id":"a","session":81}' >in.jsonl
ask() { mlr --ijsonl --ojsonl put -q "$1" in.jsonl; }
{
  ask 'emit {"id": $id, "session": $session}'
  ask 'emit1 {"id": $id, "session": $session}'
  ask 'map both = {"id": $id, "session": $session}; emit both'
} | tee seen.txt
diff seen.txt - <<'TEXT'
{"id": "a"}
{"session": 81}
{"id": "a", "session": 81}
{"id": "a", "session": 81}
TEXT
