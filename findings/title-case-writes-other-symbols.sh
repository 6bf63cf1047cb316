#!/usr/bin/env bash
# title 4.0.1, to-title-case 1.0.0 and title-case 4.3.2 (npm): titles that name a document, an organ or a subparagraph.
# Guess, written down before the run: words that have capitals of their own, and what stands in brackets, stay as they
# are: A/RES/60/252, WSIS, UNCTAD, (c).
# Seen: title and to-title-case make all letters small first, so that A/RES/60/252 becomes A/res/60/252 or a/res/60/252,
# and WSIS Wsis. title and title-case also make a capital of (c), which is a section and no subparagraph then.
# For users: title has an option (special: ['A/RES/60/252', 'WSIS', 'c']), which keeps them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts title@4.0.1 to-title-case@1.0.0 title-case@4.3.2
cat >run.mjs <<'JS'
import title from 'title'
import toTitleCase from 'to-title-case'
import { titleCase } from 'title-case'
const text = 'follow-up to A/RES/60/252, paragraph 35 (c), on WSIS'
console.log('title:', title(text))
console.log('to-title-case:', toTitleCase(text))
console.log('title-case:', titleCase(text))
console.log('title with special:', title(text, { special: ['A/RES/60/252', 'WSIS', 'c'] }))
JS
node run.mjs | tee seen.txt
diff seen.txt - <<'TEXT'
title: Follow-Up to A/res/60/252, Paragraph 35 (C), on Wsis
to-title-case: Follow-up to a/res/60/252, Paragraph 35 (c), on Wsis
title-case: Follow-Up to A/RES/60/252, Paragraph 35 (C), on WSIS
title with special: Follow-Up to A/RES/60/252, Paragraph 35 (c), on WSIS
TEXT
