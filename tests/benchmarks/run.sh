#!/usr/bin/env bash
# Prints the benchmarks as a table of ratios. Usage: tests/benchmarks/run.sh BUILD_FOLDER [alone|servers]
# alone: only what needs no server, and is best measured while none runs; servers: the rest; else both.
# Runs unattended; a program that hangs or fails is a row "FAILED". Figures in ms and s are medians; what a thread took by
# itself stands behind them in brackets, since a machine that others use too makes the first larger and not the second.
# Needs python3-venv; puts what it compares against (XlsxWriter, apache-airflow-client) into a cache folder; without it
# (no network) those rows are left out.
#   AIRSIDE_BENCH_URL2   a real Airflow 2.11.2 with four workers (its default), basic auth and 2,000 users (else that row is left out)
#   AIRSIDE_BENCH_URL2X1 the same with one worker                               (else left out)
#   AIRSIDE_BENCH_URL3   a real Airflow 3.3.2 with one worker                   (else left out)
#   AIRSIDE_BENCH_URL3X4 a real Airflow 3.3.2 with four workers                 (else left out)
#   All with the user admin and the password admin.
set -euo pipefail
build=$(cd "${1:?usage: run.sh BUILD_FOLDER [alone|servers]}" && pwd)
part=${2:-all}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cache=${AIRSIDE_BENCH_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/airside-bench}
rounds=5
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

patience=600 # seconds for one program
if ! "$cache/bin/python" -c 'import xlsxwriter, airflow_client' 2>/dev/null; then
  python3 -m venv "$cache" >&2 && "$cache/bin/pip" install -q xlsxwriter==3.2.9 apache-airflow-client==2.10.0 requests >&2 \
    || echo 'What XlsxWriter and apache-airflow-client are compared with is left out: they could not be installed.' >&2
fi
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}

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

# limits PROGRAM ARGUMENT...: a program that prints lines "name, value, limit, value of the thread alone, unit"; as rows.
limits() {
  timeout "$patience" "$@" 2>"$work/stderr" >"$work/lines" || {
    echo "| $(basename "$1") ${*:2} | FAILED | | | | |"
    sed 's/^/  /' "$work/stderr" >&2
  }
  awk -F'\t' '{
    unit = $5 == "" ? "ms" : $5
    alone = $4 != $2 ? " (" $4 ")" : ""
    ratio = $3 > 0 ? sprintf("%.2f", $2 / $3) : ""
    judged = $3 > 0 || unit == "turns"
    printf "| %s | %s%s %s | | %s | %s | %s |\n", $1, $2, alone, unit, ratio, (judged ? $3 " " unit : ""), (!judged ? "" : ($2 <= $3 ? "ok" : "MISSED"))
  }' "$work/lines"
}

echo '| what | Airside | compared with | ratio | limit | |'
echo '|---|---|---|---|---|---|'
bench=$build/tests/benchmarks

# What no server is needed for: to be measured while none runs, since a real one takes some of the processor all the time.
alone() {
  for instances in 1 4; do
    limits "$bench/bench_users" "$instances" | sed "s/^| /| 100,000 users, $instances instance(s): /"
    [ "$instances" != 1 ] || cp "$work/lines" "$work/users"
  done
  limits "$bench/bench_filterproxy"
  ours=$(awk -F'\t' '$1 ~ /^filter to paint: 7@example.org$/ { print $2 / 1000 }' "$work/users")
  theirs=$(awk -F'\t' '$1 ~ /filter to paint/ { print $2 / 1000 }' "$work/lines")
  if [ -n "$ours" ] && [ -n "$theirs" ]; then
    awk -v ours="$ours" -v theirs="$theirs" 'BEGIN { ratio = ours / theirs
      printf "| filter to paint / QSortFilterProxyModel | %.3f s | %.3f s | %.3f | 0.10 | %s |\n", ours, theirs, ratio, (ratio <= 0.1 ? "ok" : "MISSED") }'
  fi
  limits "$bench/bench_refresh" "$build/bin/airsidectl"
  limits "$bench/bench_fleet"
  limits "$bench/bench_matrix"
  limits "$bench/bench_changes"
  limits "$bench/bench_tables"
  limits "$bench/bench_people"
  for kind in grants accounts role-contents; do
    limits "$bench/bench_review" 50000 "$kind"
  done
  limits python3 "$here/bench_mcp.py" "$build/bin/airsidectl" "$bench/bench_listusers"

  if "$cache/bin/python" -c 'import xlsxwriter' 2>/dev/null; then
    "$bench/bench_reviewsheet" "$work/warm.xlsx" "$work/rows.csv" >/dev/null
    row 'review sheet, 100,000 rows, XLSX / Python XlsxWriter' 0.25 \
      "'$bench/bench_reviewsheet' '$work/a.xlsx'" \
      "'$cache/bin/python' '$here/xlsxwriter_reference.py' '$work/rows.csv' '$work/b.xlsx'"
  fi
  row 'PDF of a review, 7,000 rows / the same table by QTextDocument' 0.20 \
    "'$bench/bench_paper' 7000 ours '$work/ours.pdf'" \
    "'$bench/bench_paper' 7000 textdocument '$work/theirs.pdf'"
  for users in 20000 100000; do
    figure "store: save $users users" "" "'$bench/bench_store' $users | cut -d' ' -f1"
    figure "store: load $users users" "$([ $users = 20000 ] && echo 0.150)" "'$bench/bench_store' $users | cut -d' ' -f2"
    figure "store: save $users users again, one percent changed" "" "'$bench/bench_store' $users | cut -d' ' -f3"
    "$bench/bench_store" $users | awk -v users=$users '{ printf "| store: bytes of that, to those of the first %s | | | %.4f | 0.03 | %s |\n",
      users, $4 / 100, $4 <= 3 ? "ok" : "MISSED" }'
  done
  figure 'start to first paint, demo' 0.300 \
    "timeout 120 '$build/bin/airside' --state-dir '$work/demo' --demo --first-paint | awk '{ print \$1 / 1000 }'; rm -rf '$work/demo'"
  "$bench/bench_store" 20000 "$work/state" >/dev/null
  start="timeout 120 '$build/bin/airside' --state-dir '$work/state' --first-paint"
  figure 'start to first paint, 20,000 users stored' 0.150 "$start | awk '{ print \$1 / 1000 }'"
  figure 'start to first paint of the stored 20,000 users' 0.150 "$start | awk '{ print \$2 / 1000 }'"
}

with_servers() {
  [ -z "${AIRSIDE_BENCH_URL3:-}" ] \
    || AIRSIDE_BENCH_CALLS=100 limits python3 "$here/bench_mcp.py" "$build/bin/airsidectl" "$bench/bench_listusers" "$AIRSIDE_BENCH_URL3" | grep 'of a real server'
  rounds=9 # a server's times scatter
  client_row() { # TITLE URL
    [ -z "$2" ] || row "all users of 2.11.2, $1 / apache-airflow-client 2.10.0" 0.55 "'$bench/bench_listusers' '$2'" \
      "'$cache/bin/python' '$here/client_reference.py' '$2'"
  }
  client_row 'four workers as by default' "${AIRSIDE_BENCH_URL2:-}"
  client_row 'one worker' "${AIRSIDE_BENCH_URL2X1:-}"
  if [ -n "${AIRSIDE_BENCH_URL3:-}" ]; then
    row 'all users of 3.3.2, one worker / bare keep-alive loop' 1.10 \
      "'$bench/bench_listusers' '$AIRSIDE_BENCH_URL3'" \
      "'$cache/bin/python' '$here/loop_reference.py' '$AIRSIDE_BENCH_URL3'"
  fi
  if [ -n "${AIRSIDE_BENCH_URL3X4:-}" ]; then
    row 'all users of 3.3.2, four workers / bare keep-alive loop' 0.50 \
      "'$bench/bench_listusers' '$AIRSIDE_BENCH_URL3X4'" \
      "'$cache/bin/python' '$here/loop_reference.py' '$AIRSIDE_BENCH_URL3X4'"
    figure 'as far as this machine and its server go: four bare connections' '' \
      "'$cache/bin/python' '$here/loop_reference.py' '$AIRSIDE_BENCH_URL3X4' 4"
  fi
  rounds=1 # of some minutes
  both() { echo "{ $1; $1; } | awk '{ s += \$1 } END { print s / 2 }'"; } # given and taken again
  if [ -n "${AIRSIDE_BENCH_URL3:-}" ]; then
    row '1,000 role assignments on 3.3.2, journalled / bare loop of read, write, read' 1.30 \
      "$(both "'$bench/bench_apply' '$AIRSIDE_BENCH_URL3' 1000")" \
      "$(both "'$cache/bin/python' '$here/apply_reference.py' '$AIRSIDE_BENCH_URL3' 1000")"
  fi
}

case $part in
alone) alone ;;
servers) with_servers ;;
*) alone && with_servers ;;
esac
