#!/usr/bin/env bash
# Draws the pictures of README and docs from the demo, without a display. Run after every change of the window.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=tools/common.sh
. tools/common.sh
build release airside >&2
mkdir -p docs/screenshots
for page in users roles matrix review connect; do
  build/release/bin/airside --theme light --grab "docs/screenshots/$page.png" --page "$page"
done
build/release/bin/airside --theme dark --grab docs/screenshots/users-dark.png --page users
