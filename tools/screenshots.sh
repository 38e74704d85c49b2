#!/usr/bin/env bash
# Draws the pictures of README and docs from the demo, light and dark, without a display. Run after every change of the
# window. AIRSIDE=PROGRAM draws with that program instead of building one.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=tools/common.sh
. tools/common.sh
program=${AIRSIDE:-build/release/bin/airside}
[ -n "${AIRSIDE:-}" ] || build release airside >&2
mkdir -p docs/screenshots
export LC_ALL=C.UTF-8 # the documents are English
for page in welcome connect instances users people roles matrix compare permissions reviews journal palette review export settings; do
  for theme in light dark; do
    name=$page
    [ "$theme" = light ] || name=$page-$theme
    # With a keychain, as on a desktop.
    tests/desktop-session "$program" --theme "$theme" --language en --grab "docs/screenshots/$name.png" --page "$page"
    chmod 644 "docs/screenshots/$name.png"
  done
done
