#!/usr/bin/env bash
# tools/pictures.sh FOLDER [LOOK...]
#
# Draws every page, panel, form, dialog and menu of the demo and every state of every page (nothing, reading, failed,
# partial, forbidden, empty, filtered away, 10,000 rows, hostile names, read-only, staged, locked) into FOLDER, to be
# looked at: light, dark, black-on-white, white-on-black, german, mirrored, narrow, narrow-german, and light at 200 %
# and 300 %. LOOK: only these; 200 and 300 are looks, too. No display is needed. PICTURES=PROGRAM draws with that
# tst_pictures instead of building one.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=tools/common.sh
. tools/common.sh
[ $# -gt 0 ] || { sed -n '2,9s/^# \{0,1\}//p' "$0" >&2; exit 64; }
folder=$(realpath -m "$1")
shift
[ $# -gt 0 ] || set -- light dark black-on-white white-on-black german mirrored narrow narrow-german 200 300
program=${PICTURES:-build/asan/tests/pictures/tst_pictures}
[ -n "${PICTURES:-}" ] || build asan tst_pictures >&2
export QT_QPA_PLATFORM=offscreen TZ=UTC LC_ALL=C.UTF-8
failed=0
for look; do
  case $look in
    200 | 300) QT_SCALE_FACTOR=${look%00} AIRSIDE_PICTURES=$folder/$look "$program" look:light || failed=1 ;;
    *) AIRSIDE_PICTURES=$folder/$look "$program" "look:$look" || failed=1 ;;
  esac
done
exit $failed
