#!/usr/bin/env bash
# citation-js 0.8.2 (@citation-js/core, plugin-bibtex, plugin-ris, npm): titles in the official languages.
# Guess, written down before the run: a title comes out as it is written, or in the escapes of LaTeX.
# Seen: of titles in Arabic, Russian and Chinese BibTeX and BibLaTeX hold the spaces alone, and the key holds the
# word undefined; the name of the author, in the same letters, stays. French and Spanish come back equal. RIS has
# all five.
# For users: `wsis export --format biblatex` writes titles in all languages; do not make BibTeX from CSL JSON by
# this library.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 \
  @citation-js/plugin-ris@0.8.2
cat >run.cjs <<'JS'
const { Cite } = require('@citation-js/core')
require('@citation-js/plugin-bibtex')
require('@citation-js/plugin-ris')
const titles = { fr: 'Société de l’information', es: 'Cumbre Mundial sobre la Sociedad de la Información',
  ru: 'Всемирная встреча', zh: '信息社会世界峰会', ar: 'القمة العالمية' }
for (const [language, title] of Object.entries(titles)) {
  const item = { id: 'r1', type: 'report', title, number: 'A/66/77', author: [{ literal: title }],
    issued: { 'date-parts': [[2011]] } }
  const kept = ['bibtex', 'biblatex', 'ris'].map(format => {
    const back = new Cite(new Cite([item]).format(format)).data[0]
    const { family, literal } = back.author[0]
    return `${format} title ${back.title === title} author ${[family, literal].includes(title)}`
  })
  console.log(language, kept.join(', '))
}
console.log(new Cite([{ id: 'r1', type: 'report', title: titles.ru, issued: { 'date-parts': [[2011]] } }])
  .format('bibtex').replace(/\s+/g, ' ').trim())
JS
node run.cjs | tee seen.txt
diff seen.txt - <<'TEXT'
fr bibtex title true author true, biblatex title true author true, ris title true author true
es bibtex title true author true, biblatex title true author true, ris title true author true
ru bibtex title false author true, biblatex title false author true, ris title true author true
zh bibtex title false author true, biblatex title false author true, ris title true author true
ar bibtex title false author true, biblatex title false author true, ris title true author true
@techreport{2011undefined, year = {2011}, title = { }, }
TEXT
