#!/usr/bin/env bash
# zxing-wasm 3.1.6 (npm), which reads barcodes in browsers and phones: symbols of documents in Code 39.
# Guess, written down before the run: what Zint 2.11.1 (Debian 12) writes in Code 39, a code that has capitals, digits,
# hyphen, full stop and slash, is read back letter for letter, as ZBar 0.23.92 does.
# Seen: S/PV.5261 is read as S0V.5261, and WSIS-05/TUNIS as WSIS-054UNIS. In "Full ASCII" Code 39 a slash and a letter
# stand for another character, and the reader takes a code for that as soon as all its slashes are followed by letters;
# the format is then Code39Ext. A symbol with a digit behind one of its slashes (A/RES/60/252) is right. Formats:
# ['Code39Std'] is right for all. Known for an older relative (Redth/ZXing.Net.Mobile issue 1079, open).
# For users: ask for Code39Std, or print symbols as QR codes.
set -euo pipefail
apt-get install -y -qq zint=2.11.1-1 zbar-tools=0.23.92-7+deb12u1 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts zxing-wasm@3.1.6
cat >run.mjs <<'JS'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
const wasm = readFileSync('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm')
prepareZXingModule({ overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length) } })
const read = async options => {
  const found = await readBarcodes(new Blob([readFileSync('code.png')]), options)
  return found.map(one => `${one.text} (${one.format})`).join()
}
for (const symbol of ['A/66/77', 'A/RES/60/252', 'E/RES/2010/2', 'S/PV.5261', 'WSIS-05/TUNIS']) {
  execFileSync('zint', ['-b', 'CODE39', '--scale=3', '-o', 'code.png', '-d', symbol])
  const zbar = execFileSync('zbarimg', ['-q', '--raw', 'code.png'], { encoding: 'utf8', stdio: 'pipe' }).trim()
  const standard = await read({ formats: ['Code39Std'] })
  console.log(symbol, '-> ZBar:', zbar, '| default:', await read(), '| standard:', standard)
}
JS
node run.mjs | tee seen.txt
diff seen.txt - <<'TEXT'
A/66/77 -> ZBar: A/66/77 | default: A/66/77 (Code39) | standard: A/66/77 (Code39)
A/RES/60/252 -> ZBar: A/RES/60/252 | default: A/RES/60/252 (Code39) | standard: A/RES/60/252 (Code39)
E/RES/2010/2 -> ZBar: E/RES/2010/2 | default: E/RES/2010/2 (Code39) | standard: E/RES/2010/2 (Code39)
S/PV.5261 -> ZBar: S/PV.5261 | default: S0V.5261 (Code39Ext) | standard: S/PV.5261 (Code39)
WSIS-05/TUNIS -> ZBar: WSIS-05/TUNIS | default: WSIS-054UNIS (Code39Ext) | standard: WSIS-05/TUNIS (Code39)
TEXT
