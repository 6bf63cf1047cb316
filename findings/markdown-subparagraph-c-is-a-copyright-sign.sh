#!/usr/bin/env bash
# markdown-it 15.0.3 (option typographer) and textile-js 2.1.1 (npm): the letters of subparagraphs.
# Guess, written down before the run: (c) becomes a copyright sign only before a year.
# Seen: it does so everywhere, and (r) becomes a registered mark, so that paragraph 35 (c) of a resolution is cited as 35 ©.
# For users: leave typographer off, or write 35 \(c) for markdown-it; textile-js prints the backslash.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund markdown-it@15.0.3 textile-js@2.1.1
cat >run.mjs <<'JS'
import markdown from 'markdown-it'
import textile from 'textile-js'
for (const text of ['paragraph 35 (b) and (c)', '9 (r)', '35 \\(c)']) {
  console.log(markdown({ typographer: true }).renderInline(text), '|', textile(text))
}
JS
node run.mjs | tee seen.txt
diff seen.txt - <<'TEXT'
paragraph 35 (b) and © | <p>paragraph 35 (b) and &#169;</p>
9 ® | <p>9 &#174;</p>
35 (c) | <p>35 \(c)</p>
TEXT
