# Shared by run.sh and test.sh: what the machine must have, and how it gets there. Sourced, not run.
# shellcheck shell=bash

BUILD_PACKAGES=(
  cmake ninja-build g++ pkg-config ccache mold
  qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools libqt6svg6-dev
  qtkeychain-qt6-dev qcoro-qt6-dev libexpected-dev libxlsxwriter-dev libcpp-httplib-dev libxml2-dev libarchive-dev libssl-dev zlib1g-dev
  libgl-dev libxkbcommon-dev
)
RUN_PACKAGES=(libqt6svg6 libqt6sql6-sqlite libqt6sql6-psql qt6-translations-l10n qt6-qpa-plugins libsecret-1-0 fonts-noto-core ca-certificates)
TEST_PACKAGES=(
  dbus gnome-keyring xvfb openbox x11-utils xauth xdotool curl openssl procps git
  python3 python3-venv python3-openpyxl python3-jsonschema desktop-file-utils appstream poppler-utils libreoffice-calc-nogui
  at-spi2-core python3-pyatspi gir1.2-atspi-2.0
  postgresql postgresql-client util-linux
  dpkg-dev file lintian man-db bash-completion zsh fish
)

say() { printf '%s\n' "$*" >&2; }

missing_packages() {
  local package
  for package in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || printf '%s\n' "$package"
  done
}

# need_packages PACKAGE...: installs what is missing on Debian and Ubuntu, lists it elsewhere.
need_packages() {
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    if command -v cmake >/dev/null && command -v ninja >/dev/null && command -v c++ >/dev/null; then
      return 0
    fi
    say "This is not Debian or Ubuntu, so nothing is installed by itself. Airside needs, by their Debian 12 names:"
    say "  $*"
    say "that is: CMake 3.25, Ninja, a C++20 compiler, Qt 6.4 (Widgets, Network, Sql with its drivers for SQLite and PostgreSQL, Svg, Linguist tools), QtKeychain for"
    say "Qt 6, QCoro 0.8 for Qt 6, tl-expected, libxlsxwriter, cpp-httplib, libxml2, libarchive, OpenSSL and zlib."
    exit 1
  fi
  local missing
  mapfile -t missing < <(missing_packages "$@")
  [ ${#missing[@]} -gt 0 ] || return 0
  say "Installing: ${missing[*]}"
  local root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      say "Not root, and there is no sudo. As root, run:  apt-get install ${missing[*]}"
      exit 1
    fi
    root=(sudo)
  fi
  local log
  log=$(mktemp)
  if ! { "${root[@]}" apt-get update -qq &&
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"; } \
    >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    say "Installing failed (above); the whole log is $log"
    exit 1
  fi
  rm -f "$log"
}

# build PRESET [TARGET...]
build() {
  local preset=$1
  shift
  # Configuring is quick and picks up new files; its chatter matters only when it fails.
  local log=build/$preset.configure.log
  mkdir -p build
  if ! cmake --preset "$preset" >"$log" 2>&1; then
    cat "$log" >&2
    exit 1
  fi
  local targets=()
  [ $# -eq 0 ] || targets=(--target "$@")
  cmake --build "build/$preset" "${targets[@]}"
}
