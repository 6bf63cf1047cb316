#!/usr/bin/env bash
# Pandoc 2.17.1.1 (Debian 12): subparagraphs that Word numbers by the letters of the language of the document.
# Guess, written down before the run: in text the third one is (в) in Russian, (ت) or (ج) in Arabic and (三) in
# Chinese, as Word prints it; or it is left without a mark.
# Seen: Pandoc knows Latin letters and Roman numerals alone and writes (3) for all others, so that a citation of
# subparagraph (в) finds none, and (3) of one language looks like a paragraph of another document. There is no warning.
# The kind is known of other readers of Word files (docling-project/docling issue 4335, open).
# For users: count on Pandoc for the order of such subparagraphs, not for their letters.
set -euo pipefail
apt-get install -y -qq pandoc=2.17.1.1-2~deb12u1 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir -p _rels word/_rels
place=http://schemas.openxmlformats.org
kind=application/vnd.openxmlformats-officedocument.wordprocessingml
relation() {
  echo "<Relationships xmlns=\"$place/package/2006/relationships\"><Relationship Id=\"r1\"
    Type=\"$place/officeDocument/2006/relationships/$1\" Target=\"$2\"/></Relationships>"
}
cat >'[Content_Types].xml' <<XML
<Types xmlns="$place/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType="$kind.document.main+xml"/>
<Override PartName="/word/numbering.xml" ContentType="$kind.numbering+xml"/></Types>
XML
relation officeDocument word/document.xml >_rels/.rels
relation numbering numbering.xml >word/_rels/document.xml.rels
item='<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Asks</w:t></w:r></w:p>'
cat >word/document.xml <<XML
<w:document xmlns:w="$place/wordprocessingml/2006/main"><w:body>$item$item$item<w:sectPr/></w:body></w:document>
XML
for format in lowerLetter lowerRoman russianLower arabicAlpha arabicAbjad chineseCounting hindiNumbers; do
  cat >word/numbering.xml <<XML
<w:numbering xmlns:w="$place/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0">
<w:start w:val="1"/><w:numFmt w:val="$format"/><w:lvlText w:val="(%1)"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>
XML
  rm -f draft.docx
  /usr/bin/python3 -m zipfile -c draft.docx '[Content_Types].xml' _rels word
  echo "$format -> $(pandoc --to=plain draft.docx 2>&1 | tail -1)"
done | tee seen.txt
diff seen.txt - <<'TEXT'
lowerLetter -> (c) Asks
lowerRoman -> (iii) Asks
russianLower -> (3) Asks
arabicAlpha -> (3) Asks
arabicAbjad -> (3) Asks
chineseCounting -> (3) Asks
hindiNumbers -> (3) Asks
TEXT
