#!/bin/sh
# Builds what is measured into bin/: klubbe, and the lower bounds (a C program without libraries, ratatui alone).
# Needs cc and cargo.
set -e
cd "$(dirname "$0")"
mkdir -p bin
cc -O2 -static -o bin/floor baseline/floor.c
target="${CARGO_TARGET_DIR:-$PWD/../../target}"
cargo build --release --locked --target-dir "$target/baseline" --manifest-path baseline/Cargo.toml
cp "$target/baseline/release/hello_ratatui" bin/hello_ratatui
cargo build --release --locked --target-dir "$target" --manifest-path ../../Cargo.toml
cp "$target/release/klubbe" bin/klubbe
