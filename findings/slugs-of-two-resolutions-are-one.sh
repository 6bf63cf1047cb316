#!/usr/bin/env bash
# slugify 1.6.9 and github-slugger 2.0.0 (npm): names of files and anchors made from symbols.
# Guess, written down before the run: the slash becomes a hyphen.
# Seen: it is dropped, so that A/RES/6/13 and A/RES/61/3 have one slug; github-slugger then appends -1 to the second
# of a page, so a link made for one symbol may lead to the other. @sindresorhus/slugify 3.0.1 writes a hyphen.
# For users: replace "/" before making a slug, as the names of the files in the reference data do.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund slugify@1.6.9 github-slugger@2.0.0 @sindresorhus/slugify@3.0.1
cat >run.mjs <<'JS'
import slugify from 'slugify'
import GithubSlugger from 'github-slugger'
import hyphens from '@sindresorhus/slugify'
const page = new GithubSlugger()
for (const symbol of ['A/RES/6/13', 'A/RES/61/3'])
  console.log(symbol, slugify(symbol), page.slug(symbol), hyphens(symbol))
JS
node run.mjs | tee seen.txt
diff seen.txt - <<'TEXT'
A/RES/6/13 ARES613 ares613 a-res-6-13
A/RES/61/3 ARES613 ares613-1 a-res-61-3
TEXT
