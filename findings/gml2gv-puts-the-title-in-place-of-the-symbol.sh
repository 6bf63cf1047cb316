#!/usr/bin/env bash
# Graphviz 2.42.2 (Debian 12, gv2gml and gml2gv): a graph of citations whose nodes have a symbol and a title.
# Guess, written down before the run: a graph that goes to GML and back has the same nodes, named by their symbols.
# Seen: the nodes come back named 0 and 1, with the symbol in an attribute "name"; of a node that has a label of its
# own, the label is written there, too, so that its symbol is nowhere. The GML file holds both, and without labels all
# symbols come back.
# For users: give nodes no label but their symbol before gv2gml, and keep titles in a table beside the graph.
set -euo pipefail
apt-get install -y -qq graphviz=2.42.2-7+deb12u1 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
one() { tr -d '\n\t' | sed 's/  */ /g; s/graph \[version=2\];//; s/^digraph "" //'; }
echo 'digraph { "A/RES/60/252" [label="Human rights body"]; "A/RES/60/252" -> "A/66/77-E/2011/103" }' >titles.gv
echo 'digraph { "A/RES/60/252" -> "A/66/77-E/2011/103" }' >symbols.gv
for graph in titles symbols; do
  gv2gml "$graph.gv" >"$graph.gml"
  echo "$graph, GML: $(grep -E 'name|label' "$graph.gml" | one)"
  echo "$graph, back: $(gml2gv "$graph.gml" | one)"
done | tee seen.txt
diff seen.txt - <<'TEXT'
titles, GML:  name "A/RES/60/252" label "Human rights body" name "A/66/77-E/2011/103"
titles, back: {0[label="Human rights body",name="Human rights body"];1[name="A/66/77-E/2011/103"];0 -> 1[id=1];}
symbols, GML:  name "A/RES/60/252" name "A/66/77-E/2011/103"
symbols, back: {0[name="A/RES/60/252"];1[name="A/66/77-E/2011/103"];0 -> 1[id=1];}
TEXT
