#!/usr/bin/env bash
# sbd 1.0.19 (npm): sentences with citations.
# Guess, written down before the run: the text is two sentences, as a reader sees it.
# Seen: five pieces; "paras.", "sect." and "cf." end a sentence, so that the numbers of the paragraphs stand in
# another piece than the resolution they belong to, while "p." does not. With these words in `abbreviations` there are
# two.
# For users: give the abbreviations of citations to the splitter, or look for citations before splitting (`wsis
# cite`).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund sbd@1.0.19
cat >run.cjs <<'JS'
const { sentences } = require('sbd')
const text = 'The Council met (see resolution 60/252, paras. 9 and 12). '
  + 'Its report, annex I, sect. B, cf. A/66/77, p. 4, followed.'
for (const piece of sentences(text)) console.log(piece)
console.log(sentences(text, { abbreviations: ['paras', 'sect', 'cf', 'p'] }).length)
JS
node run.cjs | tee seen.txt
diff seen.txt - <<'TEXT'
The Council met (see resolution 60/252, paras.
9 and 12).
Its report, annex I, sect.
B, cf.
A/66/77, p. 4, followed.
2
TEXT
