#!/usr/bin/env bash
# eSpeak NG 1.51 (Debian 12, the voice of free screen readers): symbols read aloud in the six official languages.
# Guess, written down before the run: A/60/12 and A/72, and A/80/10 and A/90, sound different in each language.
# Seen: five languages say the slash; French leaves it out, and 60, 12 said after one another is the word for 72
# (soixante-douze), as 80, 10 is that for 90. All that is left between the two documents is a stress.
# For users: write "barre oblique" for the slash in French text that is to be spoken.
set -euo pipefail
apt-get install -y -qq espeak-ng=1.51+dfsg-10+deb12u2 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
# The sounds without stress and pauses between words.
say() { espeak-ng -q -x -v "$1" "$2" | tr -d " ',_|\n"; }
for language in ar cmn en es fr ru; do
  for pair in 'A/60/12 A/72' 'A/80/10 A/90'; do
    read -r one two <<<"$pair"
    same=different
    [ "$(say "$language" "$one")" != "$(say "$language" "$two")" ] || same='the same'
    echo "$language $pair: $same"
  done
done | tee seen.txt
echo "fr: $(say fr A/60/12) $(say fr A/72) $(say fr 'A barre oblique 60 barre oblique 12')" | tee -a seen.txt
diff seen.txt - <<'TEXT'
ar A/60/12 A/72: different
ar A/80/10 A/90: different
cmn A/60/12 A/72: different
cmn A/80/10 A/90: different
en A/60/12 A/72: different
en A/80/10 A/90: different
es A/60/12 A/72: different
es A/80/10 A/90: different
fr A/60/12 A/72: the same
fr A/80/10 A/90: the same
ru A/60/12 A/72: different
ru A/80/10 A/90: different
fr: aswasA~tduz aswasA~tduz abarOblikswasA~tbarOblikduz
TEXT
