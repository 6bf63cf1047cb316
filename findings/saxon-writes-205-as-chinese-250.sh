#!/usr/bin/env bash
# Saxon-HE 9.9.1.5 (Debian 12, libsaxonhe-java) and chinese-numbers-converter 2.3.1 (npm): numbers of paragraphs and
# years in Chinese.
# Guess, written down before the run: with lang="zh" the format of 一 gives 二百零五 for 205 and 二千零五 for 2005.
# Seen: the numerals are those of Japanese for "zh", too, which write no zero: 205 is 二百五 and 2005 is 二千五,
# which a Chinese reader, and the library, take for 250 and 2500; 105 is 百五, without the 一 in front. The year in a
# date ([Y一]) is 二千五年, too. Numbers to 99 are right. 250 is written 二百五十, so Saxon by itself has no two
# numbers for one text. XPath leaves the numbering of 一 to the processor.
# For users: Arabic digits in numbers above 99, as official documents have them, or numerals from ICU.
set -euo pipefail
apt-get install -y -qq libsaxonhe-java=9.9.1.5+dfsg-1 default-jre-headless >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts chinese-numbers-converter@2.3.1
cat >run.xsl <<'XSL'
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xsl:output method="text"/>
  <xsl:template name="xsl:initial-template">
    <xsl:for-each select="35, 66, 105, 205, 250, 2005, 2500">
      <xsl:value-of select="., format-integer(., '一', 'zh')"/>
      <xsl:text>&#10;</xsl:text>
    </xsl:for-each>
    <xsl:value-of select="'date', format-date(xs:date('2005-11-18'), '[Y一]年[M一]月[D一]日')"/>
    <xsl:text>&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
XSL
cat >read.cjs <<'JS'
const Numbers = require('chinese-numbers-converter')
for (const line of require('fs').readFileSync('saxon.txt', 'utf8').trim().split('\n')) {
  const [number, text] = line.split(' ')
  console.log(number, text, number === 'date' ? 'not read' : new Numbers(text).toArabicString())
}
JS
java -cp /usr/share/java/Saxon-HE-9.9.1.5.jar net.sf.saxon.Transform -it -xsl:run.xsl 2>/dev/null >saxon.txt
node read.cjs | tee seen.txt
diff seen.txt - <<'TEXT'
35 三十五 35
66 六十六 66
105 百五 150
205 二百五 250
250 二百五十 250
2005 二千五 2500
2500 二千五百 2500
date 二千五年十一月十八日 not read
TEXT
