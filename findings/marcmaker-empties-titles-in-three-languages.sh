#!/usr/bin/env bash
# MARC::File::MARCMaker 0.05 (Debian 12, libmarc-file-marcmaker-perl), the text form in which librarians edit records:
# titles in the six official languages.
# Guess, written down before the run: each title comes back as it was, with its letters or with marks for them.
# Seen: of titles in Arabic, Chinese and Russian not one letter is written, and there is no warning; the spaces between
# the words are left. French and Spanish come back by chance: é is written with the mark of another sign ({caron}), and
# read back by the same table. Symbols and brackets are right, and so is ISO 2709 with all languages.
# For users: edit MARCXML, and keep records in ISO 2709 or MARCXML.
set -euo pipefail
apt-get install -y -qq libmarc-file-marcmaker-perl=0.05-3 libmarc-record-perl=2.0.7-3 >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >run.pl <<'PERL'
use utf8;
use MARC::File::MARCMaker;
use MARC::Record;
binmode STDOUT, ':utf8';
for my $title ('A/66/77 {WSIS}', 'Société', 'Общество', '信息社会', 'مجتمع المعلومات') {
  my $record = MARC::Record->new;
  $record->leader('00000nam a2200000 a 4500');
  $record->append_fields(MARC::Field->new('245', '1', '0', a => $title));
  my ($line) = MARC::File::MARCMaker->encode($record) =~ /^(=245.*)$/m;
  my $back = MARC::File::MARCMaker->decode(MARC::File::MARCMaker->encode($record))->subfield('245', 'a');
  my $iso = MARC::Record->new_from_usmarc($record->as_usmarc)->subfield('245', 'a');
  print "$title -> $line -> [$back] | ISO 2709: ", $iso eq $title ? 'the same' : $iso, "\n";
}
PERL
/usr/bin/perl run.pl | tee seen.txt
diff seen.txt - <<'TEXT'
A/66/77 {WSIS} -> =245  10$aA/66/77 {lcub}WSIS{rcub} -> [A/66/77 {WSIS}] | ISO 2709: the same
Société -> =245  10$aSoci{caron}t{caron} -> [Société] | ISO 2709: the same
Общество -> =245  10$a -> [] | ISO 2709: the same
信息社会 -> =245  10$a -> [] | ISO 2709: the same
مجتمع المعلومات -> =245  10$a  -> [ ] | ISO 2709: the same
TEXT
