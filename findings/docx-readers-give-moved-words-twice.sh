#!/usr/bin/env bash
# word-extractor 1.0.4, any-text 1.2.0 and docx-parser 0.2.1 (npm), Pandoc 2.17.1.1 (Debian 12): a draft resolution
# with tracked changes, as offices send them round.
# Guess, written down before the run: deleted words are left out, and words that were moved stand once, at their new
# place, as Word shows the text without marks.
# Seen: word-extractor, any-text and docx-parser give moved words at both places, and docx-parser gives deleted words,
# too, so that a mandate is counted twice and a symbol that was struck out is cited. Pandoc is right. The kind is known
# of other readers (bokuweb/docx-rs issue 794, nissl-lab/npoi issue 302).
# For users: `wsis extract` reads the text that stands when all changes are accepted.
set -euo pipefail
apt-get install -y -qq pandoc=2.17.1.1-2~deb12u1 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts word-extractor@1.0.4 any-text@1.2.0 docx-parser@0.2.1
mkdir -p _rels word
place=http://schemas.openxmlformats.org
cat >'[Content_Types].xml' <<XML
<Types xmlns="$place/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
XML
cat >_rels/.rels <<XML
<Relationships xmlns="$place/package/2006/relationships"><Relationship Id="r1"
 Type="$place/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>
XML
run() { echo "<w:r><w:$2>$1</w:$2></w:r>"; }
change() { echo "<w:$1 w:id=\"$2\" w:author=\"An author\" w:date=\"2011-05-16T00:00:00Z\">$3</w:$1>"; }
cat >word/document.xml <<XML
<w:document xmlns:w="$place/wordprocessingml/2006/main"><w:body>
<w:p>$(run 'See ' t)$(change del 1 "$(run A/60/687 delText)")$(change ins 2 "$(run A/66/77 t)")</w:p>
<w:p>$(change moveFrom 3 "$(run 'Requests a report' t)")</w:p>
<w:p>$(run 'Decides' t)</w:p>
<w:p>$(change moveTo 4 "$(run 'Requests a report' t)")</w:p><w:sectPr/></w:body></w:document>
XML
/usr/bin/python3 -m zipfile -c draft.docx '[Content_Types].xml' _rels word
cat >run.cjs <<'JS'
const readers = {
  'word-extractor': async () => (await new (require('word-extractor'))().extract('draft.docx')).getBody(),
  'any-text': async () => (await import('any-text')).default.getText('draft.docx'),
  'docx-parser': () => new Promise(done => require('docx-parser').parseDocx('draft.docx', done)),
  Pandoc: () => require('child_process').execFileSync('pandoc', ['--to=plain', 'draft.docx'], { encoding: 'utf8' }),
}
const show = async () => {
  for (const [name, read] of Object.entries(readers)) {
    const text = await read()
    console.log(name, '-> deleted A/60/687:', text.includes('A/60/687'),
      '| inserted A/66/77:', text.includes('A/66/77'), '| moved words:', text.split('Requests a report').length - 1)
  }
}
show()
JS
node run.cjs | tee seen.txt
diff seen.txt - <<'TEXT'
word-extractor -> deleted A/60/687: false | inserted A/66/77: true | moved words: 2
any-text -> deleted A/60/687: false | inserted A/66/77: true | moved words: 2
docx-parser -> deleted A/60/687: true | inserted A/66/77: true | moved words: 2
Pandoc -> deleted A/60/687: false | inserted A/66/77: true | moved words: 1
TEXT
