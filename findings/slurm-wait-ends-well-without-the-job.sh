#!/usr/bin/env bash
# Slurm 22.05.8 (Debian 12): a job that waits for another one which fails.
# Guess, written down before the run: `sbatch --wait --dependency=afterok:N --kill-on-invalid-dep=yes` ends with another
# code than 0 where job N fails, because the job never runs.
# Seen: Slurm takes the job back (CANCELLED), it never ran, and sbatch ends with 0: for a script it looks as if the job
# had done its work.
# For users: ask for the job's result, not for the code of sbatch; the recipe in docs/scale.md ends with
# `cat report.txt`.
set -euo pipefail
apt-get install -y -qq slurm-wlm=22.05.8-4+deb12u3 munge >/dev/null
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat >try.sh <<'TRY'
job=$(sbatch --parsable --output=/dev/null --wrap='sleep 1; exit 3')
code=0
sbatch --quiet --wait --dependency=afterok:"$job" --kill-on-invalid-dep=yes --output=ran.txt \
  --wrap='echo ran' || code=$?
echo "sbatch: $code"
scontrol -o show job $((job + 1)) | grep -oE 'JobState=[A-Z]+'
ls ran.txt 2>/dev/null || echo 'it never ran'
TRY
"$(dirname "$(readlink -f "$OLDPWD/${BASH_SOURCE[0]}")")/../.ci/outside/slurm" bash try.sh | tee seen.txt
diff seen.txt - <<'TEXT'
sbatch: 0
JobState=CANCELLED
it never ran
TEXT
