#!/usr/bin/env bash
# mammoth 1.13.0 (npm) with python-docx 0.8.11 (Debian 12) to make the file: an excerpt that begins with paragraph 9.
# Guess, written down before the run: the list of HTML starts at 9, and subparagraphs have letters.
# Seen: neither `start` nor `type` is written, so a browser shows 1, 2 where the page shows 9, 10, and 1 for (a).
# For users: `wsis extract` counts the automatic numbers of Word itself.
set -euo pipefail
apt-get install -y -qq python3-docx=0.8.11+dfsg1-5 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0
cat >make.py <<'PY'
import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
document = docx.Document()
numbering = document.part.numbering_part.element
levels = ''.join(
    f'<w:lvl w:ilvl="{level}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
    for level, start, form, text in ((0, 9, 'decimal', '%1.'), (1, 1, 'lowerLetter', '(%2)')))
numbering.insert(0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="900">{levels}</w:abstractNum>'))
numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="900"><w:abstractNumId w:val="900"/></w:num>'))
for level, text in ((0, 'Invites the Forum'), (1, 'the first part'), (0, 'Requests the Commission')):
    paragraph = document.add_paragraph(text)
    paragraph._p.get_or_add_pPr().append(parse_xml(
        f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="900"/></w:numPr>'))
document.save('excerpt.docx')
PY
/usr/bin/python3 make.py
node -e "require('mammoth').convertToHtml({path: 'excerpt.docx'}).then(page => console.log(page.value))" | tee seen.txt
diff seen.txt - <<'TEXT'
<ol><li>Invites the Forum<ol><li>the first part</li></ol></li><li>Requests the Commission</li></ol>
TEXT
