#!/usr/bin/env bash
# html-to-text 10.0.1 (npm): paragraphs of a resolution as a list of HTML.
# Guess, written down before the run: an excerpt with paragraphs 9 and 12 (<li value="12">) keeps both numbers.
# Seen: `start` of the list counts, `value` of an item does not, so paragraph 12 becomes 10; the letters of
# subparagraphs lose their brackets; the mark of a footnote is glued to the number before it (60/252 becomes 60/2523).
# For users: cite from the HTML, not from such text; `wsis extract` reads the HTML with the numbers that a browser
# shows.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund html-to-text@10.0.1
cat >run.mjs <<'JS'
import { convert } from 'html-to-text'
console.log(convert('<p>Recalling resolution 60/252<sup>3</sup></p><ol start="9"><li>Invites the Forum</li>'
  + '<li value="12">Requests<ol type="a"><li>the Council</li><li>the Commission</li></ol></li></ol>'))
JS
node run.mjs | tee seen.txt
diff seen.txt - <<'TEXT'
Recalling resolution 60/2523

 9.  Invites the Forum
 10. Requests
     a. the Council
     b. the Commission
TEXT
