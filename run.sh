#!/usr/bin/env bash
# Builds Airside, installing what is missing on Debian and Ubuntu, and opens the console on the embedded demo Airflow.
# Without a display: lists the demo's users and writes the access-review sheets and a picture of the console.
# Extra arguments go to airside.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
# shellcheck source=tools/common.sh
. tools/common.sh

need_packages "${BUILD_PACKAGES[@]}" "${RUN_PACKAGES[@]}"
build release airside airsidectl >&2
airside=build/release/bin/airside
airsidectl=build/release/bin/airsidectl

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec "$airside" --demo "$@"
fi
if [ $# -gt 0 ]; then
  exec "$airside" "$@"
fi

say "There is no display, so the console cannot open a window. Doing its main job headless on the demo instead."
out=$PWD/airside-demo-output
mkdir -p "$out"
state=$(mktemp -d)
demo_pid=
finish() {
  [ -z "$demo_pid" ] || kill "$demo_pid" 2>/dev/null || true
  rm -rf "$state"
}
trap finish EXIT

"$airsidectl" demo --behave-as 3.3.2 --users 180 --port 0 >"$state/demo.json" &
demo_pid=$!
for _ in $(seq 100); do
  [ ! -s "$state/demo.json" ] || break
  kill -0 "$demo_pid" 2>/dev/null || { say "The demo Airflow did not start."; exit 1; }
  sleep 0.1
done
field() { sed -n "s/.*\"$1\": *\"\([^\"]*\)\".*/\1/p" "$state/demo.json"; }
signed_in() {
  field password | "$airsidectl" --state-dir "$state" --url "$(field url)" --auth password \
    --username "$(field username)" --secret-stdin "$@"
}

signed_in users list
signed_in export review-sheet --format xlsx --out "$out/access-review.xlsx"
signed_in export review-sheet --format csv --out "$out/access-review.csv"
"$airside" --grab "$out/console.png" --page users
say "Written to $out:"
ls -l "$out" >&2
