#!/usr/bin/env bash
# pdftotext 22.12.0, MuPDF 1.21.1, pdfminer 20221105 and PyPDF2 2.12.1 (all Debian 12): lines of an Arabic document,
# made by Pango 1.50.12 with its cairo PDF.
# Guess, written down before the run: numbers and symbols come out with their parts in order, as in the source.
# Seen: paragraphs 35-36 come out as 36-35 in all four. A hyphen does not join two numbers in a line from right to left,
# so that 35 is printed on the right, and the readers put what looks like one number from left to right. The slash joins
# them, so that 60/252 and A/66/77 are right; PyPDF2 alone breaks a resolution in Arabic digits: 06, a word, 252. In PDF
# of Chromium 156 the range is turned round in the same way.
# For users: take the Word file, or read a range that falls as one that rises.
set -euo pipefail
apt-get install -y -qq poppler-utils=22.12.0-2+deb12u3 mupdf-tools=1.21.1+ds2-1+deb12u1 pango1.0-tools=1.50.12+ds-1 \
  python3-pdfminer=20221105+dfsg-1.1~deb12u1 python3-pypdf2=2.12.1-3+deb12u1 fonts-dejavu-core=2.37-6 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >run.py <<'PY'
import re
import subprocess
import sys

from pdfminer.high_level import extract_text
from PyPDF2 import PdfReader


def command(*words):
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout


lines = {
    "paragraphs": "الفقرات 35-36",
    "symbol": "الوثيقة A/66/77",
    "resolution": "القرار 60/252",
    "digits": "القرار ٦٠/٢٥٢",
}
for name, line in lines.items():
    with open("line.txt", "w") as file:
        file.write(line + "\n")
    command("pango-view", "--no-display", "--rtl", "--font=DejaVu Sans 14", "-o", "line.pdf", "line.txt")
    seen = {
        "pdftotext": command("pdftotext", "line.pdf", "-"),
        "mutool": command("mutool", "draw", "-q", "-F", "text", "line.pdf"),
        "pdfminer": extract_text("line.pdf"),
        "PyPDF2": PdfReader("line.pdf").pages[0].extract_text(),
    }
    for reader, text in seen.items():
        print(name, reader, *(part.translate(str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")) for part in
                              re.findall(r"[A-Z/0-9٠-٩-]+", text)))
PY
/usr/bin/python3 run.py | tee seen.txt
diff seen.txt - <<'TEXT'
paragraphs pdftotext 36-35
paragraphs mutool 36-35
paragraphs pdfminer 36-35
paragraphs PyPDF2 36-35
symbol pdftotext A/66/77
symbol mutool A/66/77
symbol pdfminer A/66/77
symbol PyPDF2 A/66/77
resolution pdftotext 60/252
resolution mutool 60/252
resolution pdfminer 60/252
resolution PyPDF2 60/252
digits pdftotext 60/252
digits mutool 60/252
digits pdfminer 60/252
digits PyPDF2 06/ 252
TEXT
