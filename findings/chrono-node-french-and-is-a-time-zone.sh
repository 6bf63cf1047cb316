#!/usr/bin/env bash
# chrono-node 2.10.3 (npm): two days of a meeting in one phrase.
# Guess, written down before the run: "23 et 24 mai 2011" gives both days, or the last one alone.
# Seen: the French parser takes "23 et" for 23 hours Eastern Time of the day of reading, beside 24 May 2011; the
# English parser drops the first day. A span ("17 au 21 mai") is read right in both.
# For users: a date of today among the dates of an old document is a sign of this; write "23-24 mai" before parsing.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund chrono-node@2.10.3
cat >run.mjs <<'JS'
import * as chrono from 'chrono-node'
const reading = new Date(Date.UTC(2026, 10, 28, 12))
const show = (language, text) => {
  for (const found of chrono[language].parse(text, reading)) {
    const end = found.end ? ` to ${found.end.date().toISOString()}` : ''
    console.log(`${language} | ${text} | ${found.text} | ${found.start.date().toISOString()}${end}`)
  }
}
show('fr', 'réunion des 23 et 24 mai 2011')
show('fr', 'session du 17 au 21 mai 2010')
show('en', 'meeting on 23 and 24 May 2011')
JS
TZ=UTC node run.mjs | tee seen.txt
diff seen.txt - <<'TEXT'
fr | réunion des 23 et 24 mai 2011 | 23 et | 2026-11-29T04:00:00.000Z
fr | réunion des 23 et 24 mai 2011 | 24 mai 2011 | 2011-05-24T12:00:00.000Z
fr | session du 17 au 21 mai 2010 | 17 au 21 mai 2010 | 2010-05-17T12:00:00.000Z to 2010-05-21T12:00:00.000Z
en | meeting on 23 and 24 May 2011 | 24 May 2011 | 2011-05-24T12:00:00.000Z
TEXT
