#!/usr/bin/env bash
# klubbe for Windows, looked at from a Linux.
#
#   bash tests/windows.sh check [ARG…] type check: two minutes
#   bash tests/windows.sh test [ARG…]  cargo test ARG… for Windows, under wine: about ten minutes from nothing
#
# Rust's standard library for Windows comes from rustup where it reaches its server, else from Debian's packages, unpacked beside everything
# in target/windows and never installed (that needs root for apt-get, and 2 GB). Where neither can be had it says so and ends with 3.
# What wine 8 does not show: Ctrl-C and a change of size do not reach the program.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mode=${1:-check}
[ $# -eq 0 ] || shift
work=$PWD/target/windows
export CARGO_TARGET_DIR=$work/target
gnu=x86_64-pc-windows-gnu

cannot() { echo "$*" >&2; exit 3; }
apt() {
  command -v apt-get >/dev/null || cannot "no apt-get is here"
  [ "$(id -u)" = 0 ] || cannot "apt-get needs root"
  DEBIAN_FRONTEND=noninteractive apt-get "$@" -qq >/dev/null || cannot "apt-get could not do: $*"
}

std=()
debian() {
  local root=$work/debian/usr
  if [ ! -x "$root/bin/cargo" ]; then
    apt update
    mkdir -p "$work/debs/partial" "$work/debian"
    apt install -y --download-only --no-install-recommends -o Dir::Cache::archives="$work/debs" rustc-web cargo-web rust-web-src
    local deb
    for deb in "$work"/debs/*.deb; do
      case $deb in
        # a program that is cut short is no program: the compiler's own folders come last
        */rust-web-src_*) dpkg --fsys-tarfile "$deb" | tar -x -C "$work/debian" --wildcards './usr/src/rustc-*/library/*' './usr/lib/*' ;;
        *) dpkg -x "$deb" "$work/debian" ;;
      esac
    done
    rm -rf "$work/debs"
  fi
  export LD_LIBRARY_PATH=$root/lib/x86_64-linux-gnu RUSTC=$root/bin/rustc RUSTDOC=$root/bin/rustdoc RUSTC_BOOTSTRAP=1
  unset RUSTUP_TOOLCHAIN RUSTC_WRAPPER
  cargo=$root/bin/cargo
  std=(-Z "build-std=std,panic_unwind,test")
}

cargo=cargo
rustup target add "$gnu" >/dev/null 2>&1 || debian
case $mode in
  # no linker is needed for this
  check) "$cargo" check --locked --target "$gnu" "${std[@]}" --lib --bins --tests "$@" ;;
  test)
    command -v x86_64-w64-mingw32-gcc >/dev/null && command -v wine >/dev/null ||
      { apt update; apt install -y --no-install-recommends gcc-mingw-w64-x86-64-win32 wine wine64; }
    export CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER=x86_64-w64-mingw32-gcc CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER=wine
    mkdir -p "$work"
    export WINEPREFIX=$work/wine WINEDEBUG=-all
    wineboot -i >/dev/null 2>&1 || true
    system=$WINEPREFIX/drive_c/windows/system32
    # Rust asks this library for chance, and wine 8 has none; it is for these tests alone
    [ -e "$system/bcryptprimitives.dll" ] ||
      printf '%s\n' '#include <windows.h>' 'BOOLEAN NTAPI SystemFunction036(PVOID, ULONG);' \
        '__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE to, SIZE_T length) {' \
        '  for (; length; ) { ULONG n = length > 65536 ? 65536 : (ULONG)length; if (!SystemFunction036(to, n)) return FALSE; to += n; length -= n; }' \
        '  return TRUE; }' |
      x86_64-w64-mingw32-gcc -x c - -O2 -s -shared -o "$system/bcryptprimitives.dll" -ladvapi32
    "$cargo" test --locked --target "$gnu" "${std[@]}" "$@" ;;
  *) echo "windows.sh: check or test" >&2; exit 2 ;;
esac
