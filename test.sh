#!/usr/bin/env bash
# Builds once with AddressSanitizer and UndefinedBehaviorSanitizer and runs every test. Arguments go to ctest:
#   ./test.sh              everything, real Airflow servers and MCP clients included (fetched from PyPI and npm into a cache once)
#   ./test.sh -L unit      one part: unit, team, gui, a11y, ctl, contract, keyring, clients, real, package
#   ./test.sh -R tst_pager one test
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
# shellcheck source=tools/common.sh
. tools/common.sh

need_packages "${BUILD_PACKAGES[@]}" "${RUN_PACKAGES[@]}" "${TEST_PACKAGES[@]}"
build asan
exec ctest --preset asan -j "$(nproc)" "$@"
