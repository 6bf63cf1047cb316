#!/usr/bin/env bash
# python-docx 0.8.11, AbiWord 3.0.5, docx2txt 1.4 and Pandoc 2.17.1.1 (Debian 12): the symbol of a joint document in
# Word.
# Guess, written down before the run: the no-break hyphen of A/66/77-E/2011/103 (w:noBreakHyphen, as documents have
# it) comes out as some hyphen.
# Seen: docx2txt writes "-" and Pandoc U+2011; python-docx and AbiWord write nothing, so that the two symbols become
# one word, A/66/77E/2011/103, of which the second half is lost.
# For users: `wsis extract` reads .docx itself; text from those two readers needs the hyphen put back.
set -euo pipefail
apt-get install -y -qq python3-docx=0.8.11+dfsg1-5 docx2txt=1.4-5 pandoc=2.17.1.1-2~deb12u1 \
  abiword=3.0.5~dfsg-3.2 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >make.py <<'PY'
import docx
document = docx.Document()
run = document.add_paragraph('See ').add_run('A/66/77')
run._r.append(docx.oxml.OxmlElement('w:noBreakHyphen'))
run.add_text('E/2011/103')
document.save('joint.docx')
print('python-docx', docx.Document('joint.docx').paragraphs[0].text)
PY
{
  /usr/bin/python3 make.py
  echo "AbiWord $(abiword --to=txt --to-name=fd://1 joint.docx 2>/dev/null | tr -d '\n')"
  echo "docx2txt $(docx2txt joint.docx - | tr -d '\n')"
  echo "Pandoc $(pandoc --to plain joint.docx)"
} | tee seen.txt
diff seen.txt - <<'TEXT'
python-docx See A/66/77E/2011/103
AbiWord See A/66/77E/2011/103
docx2txt See A/66/77-E/2011/103
Pandoc See A/66/77‑E/2011/103
TEXT
