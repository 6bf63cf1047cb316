#!/usr/bin/env bash
# PostgreSQL 15 (Debian 12): full-text search for document symbols.
# Guess, written down before the run: the parser splits a symbol at its slashes, so that E/2011/103 finds
# A/66/77-E/2011/103, and 60/252 finds A/RES/60/252.
# Seen: a symbol is one token, of the kind "file"; its parts, also the second symbol of a joint document and the number
# of a resolution, find nothing.
# For users: index every symbol of a document and its number as words of their own (docs/query.md); `wsis symbol` prints
# them.
set -euo pipefail
apt-get install -y -qq postgresql-15 >/dev/null
bin=$(ls -d /usr/lib/postgresql/15/bin)
work=$(mktemp -d)
chown postgres "$work"
own() { runuser -u postgres -- "$@"; }
own "$bin/initdb" -D "$work/db" -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
trap 'own "$bin/pg_ctl" -D "$work/db" -m immediate stop >/dev/null; rm -rf "$work"' EXIT
own "$bin/pg_ctl" -D "$work/db" -w -l "$work/log" start \
  -o "-c listen_addresses= -c unix_socket_directories=$work" >/dev/null
own "$bin/psql" -h "$work" -q -A -t -v ON_ERROR_STOP=1 >"$work/seen" <<'SQL'
select alias, token from ts_debug('english', 'A/66/77-E/2011/103') where alias <> 'blank';
select to_tsvector('english', 'A/66/77-E/2011/103') @@ phraseto_tsquery('english', 'E/2011/103');
select to_tsvector('english', 'A/RES/60/252') @@ phraseto_tsquery('english', '60/252');
select to_tsvector('english', 'resolution 60/252') @@ phraseto_tsquery('english', 'resolution 60/252');
SQL
cat "$work/seen"
diff "$work/seen" - <<'TEXT'
file|A/66/77-E/2011/103
f
f
t
TEXT
rm "$work/seen"
