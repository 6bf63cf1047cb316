#!/usr/bin/env bash
# RDFLib 6.1.1 (Debian 12, python3-rdflib): IRIs that end with the symbol of a Security Council resolution.
# Guess, written down before the run: Turtle that RDFLib writes is Turtle that RDFLib reads.
# Seen: .../S/RES/1209(1998) is shortened to s:1209(1998) once a prefix is bound that ends before the number, and the
# brackets are not escaped; RDFLib and rapper 2.0.15 refuse that text. Without the prefix, and as N-Triples, all is
# well.
# For users: exchange N-Quads, as `wsis export` writes them, or bind no prefix that ends before the number.
set -euo pipefail
apt-get install -y -qq python3-rdflib=6.1.1-1 raptor2-utils=2.0.15-4+deb12u1 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >run.py <<'PY'
import rdflib
def graph(prefix):
    made = rdflib.Graph()
    place = 'https://example.org/doc/'
    made.add((rdflib.URIRef(place + 'S/RES/1209(1998)'), rdflib.RDFS.seeAlso, rdflib.URIRef(place + 'A/RES/60/252')))
    if prefix:
        made.bind('s', place + 'S/RES/')
    return made
for prefix in (False, True):
    text = graph(prefix).serialize(format='turtle')
    print([line for line in text.splitlines() if '1209' in line][0].split(' rdfs')[0])
    try:
        print('read again', len(rdflib.Graph().parse(data=text, format='turtle')))
    except Exception as error:
        print('refused by RDFLib', type(error).__name__)
open('s.ttl', 'w').write(text)
PY
{
  /usr/bin/python3 run.py
  rapper -q -c -i turtle s.ttl >/dev/null 2>&1 && echo 'read by rapper' || echo 'refused by rapper'
} | tee seen.txt
diff seen.txt - <<'TEXT'
<https://example.org/doc/S/RES/1209(1998)>
read again 1
s:1209(1998)
refused by RDFLib BadSyntax
refused by rapper
TEXT
