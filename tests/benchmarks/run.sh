#!/usr/bin/env bash
# Prints the benchmarks as a table of ratios. Usage: tests/benchmarks/run.sh BUILD_FOLDER
# Needs python3-venv; puts what it compares against (XlsxWriter, apache-airflow-client) into a cache folder.
#   AIRSIDE_BENCH_URL2   a real Airflow 2.11.2 with basic auth and 2,000 users  (else that row is left out)
#   AIRSIDE_BENCH_URL3   a real Airflow 3.3.2 with one worker                   (else left out)
#   AIRSIDE_BENCH_URL3X4 a real Airflow 3.3.2 with four workers                 (else left out)
#   All with the user admin and the password admin.
set -euo pipefail
build=$(cd "${1:?usage: run.sh BUILD_FOLDER}" && pwd)
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${AIRSIDE_BENCH_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/airside-bench}
rounds=5
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ ! -x "$cache/bin/python" ]; then
  python3 -m venv "$cache"
  "$cache/bin/pip" install -q xlsxwriter==3.2.9 apache-airflow-client==2.10.0 requests
fi

median() { sort -n | sed -n "$(((rounds + 1) / 2))p"; }

# row NAME LIMIT OURS THEIRS: commands that print seconds; run in turn, medians compared.
row() {
  local name=$1 limit=$2 ours=$3 theirs=$4
  : >"$work/ours"
  : >"$work/theirs"
  for _ in $(seq $rounds); do
    bash -c "$ours" >>"$work/ours"
    bash -c "$theirs" >>"$work/theirs"
  done
  python3 - "$name" "$limit" "$(median <"$work/ours")" "$(median <"$work/theirs")" <<'PY'
import sys
name, limit, ours, theirs = sys.argv[1], float(sys.argv[2]), float(sys.argv[3]), float(sys.argv[4])
ratio = ours / theirs
print(f"| {name} | {ours:.3f} s | {theirs:.3f} s | {ratio:.2f} | {limit:.2f} | {'ok' if ratio <= limit else 'MISSED'} |")
PY
}

# figure NAME LIMIT COMMAND: a command that prints seconds; its median.
figure() {
  local name=$1 limit=$2 command=$3
  : >"$work/ours"
  for _ in $(seq $rounds); do
    bash -c "$command" >>"$work/ours"
  done
  awk -v name="$name" -v limit="$limit" -v s="$(median <"$work/ours")" \
    'BEGIN { printf "| %s | %.3f s | | | %s | %s |\n", name, s, (limit ? limit " s" : ""), (limit && s > limit ? "MISSED" : "ok") }'
}

echo '| what | Airside | compared with | ratio | limit | |'
echo '|---|---|---|---|---|---|'
bench=$build/tests/benchmarks
"$bench/bench_reviewsheet" "$work/warm.xlsx" "$work/rows.csv" >/dev/null
row 'review sheet, 100,000 rows, XLSX / Python XlsxWriter' 0.25 \
  "'$bench/bench_reviewsheet' '$work/a.xlsx'" \
  "'$cache/bin/python' '$here/xlsxwriter_reference.py' '$work/rows.csv' '$work/b.xlsx'"
# limits: lines "name, milliseconds, limit" of a program, as rows.
limits() {
  awk -F'\t' '{ printf "| %s | %.2f ms | limit %s ms | %.2f | 1.00 | %s |\n", $1, $2, $3, $2 / $3, ($2 <= $3 ? "ok" : "MISSED") }'
}
"$bench/bench_matrix" 2>/dev/null | limits
"$bench/bench_tables" 2>/dev/null | limits
QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} "$bench/bench_people" | limits
if [ -n "${AIRSIDE_BENCH_URL2:-}" ]; then
  row 'all users of 2.11.2 / apache-airflow-client 2.10.0' 0.55 \
    "'$bench/bench_listusers' '$AIRSIDE_BENCH_URL2'" \
    "'$cache/bin/python' '$here/client_reference.py' '$AIRSIDE_BENCH_URL2'"
fi
if [ -n "${AIRSIDE_BENCH_URL3:-}" ]; then
  row 'all users of 3.3.2, one worker / bare keep-alive loop' 1.10 \
    "'$bench/bench_listusers' '$AIRSIDE_BENCH_URL3'" \
    "'$cache/bin/python' '$here/loop_reference.py' '$AIRSIDE_BENCH_URL3'"
fi
if [ -n "${AIRSIDE_BENCH_URL3X4:-}" ]; then
  row 'all users of 3.3.2, four workers / bare keep-alive loop' 0.50 \
    "'$bench/bench_listusers' '$AIRSIDE_BENCH_URL3X4'" \
    "'$cache/bin/python' '$here/loop_reference.py' '$AIRSIDE_BENCH_URL3X4'"
fi
for users in 20000 100000; do
  figure "store: save $users users" "" "'$bench/bench_store' $users | cut -d' ' -f1"
  figure "store: load $users users" "$([ $users = 20000 ] && echo 0.150)" "'$bench/bench_store' $users | cut -d' ' -f2"
done
"$bench/bench_store" 20000 "$work/state" >/dev/null
start="QT_QPA_PLATFORM=\${QT_QPA_PLATFORM:-offscreen} '$build/bin/airside' --state-dir '$work/state' --first-paint"
figure 'start to first paint, 20,000 users stored' 0.150 "$start | awk '{ print \$1 / 1000 }'"
figure 'start to first paint of the stored 20,000 users' 0.150 "$start | awk '{ print \$2 / 1000 }'"
