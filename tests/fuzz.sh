#!/usr/bin/env bash
# Gives the targets of tests/hostile what libFuzzer makes of their examples, led by which parts of the program are reached.
#
#   bash tests/fuzz.sh 5000000           so many inputs over all targets, the same ones at each run: what CI does. With KLUBBE_FUZZ_SEED=8
#                                        before it, others (it is 7): many can be done in several goes
#   bash tests/fuzz.sh 8h [TARGET …]     for so long (s, m or h) over these targets or all, going on from where the last time ended
#
# Needs a C++ compiler beside a stable Rust. What is found lies in fuzz/artifacts/TARGET. Put it into tests/hostile/found/TARGET under
# a name that says what was wrong: `cargo test --test hostile` tries it again from then on. fuzz/ is laid out as cargo-fuzz has it, so
# that its other commands work too, such as `RUSTC_BOOTSTRAP=1 cargo fuzz tmin -s none TARGET FILE`, which makes a finding smaller.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export CARGO_TERM_COLOR=never RUST_BACKTRACE=1

# Target, its share of the inputs in ten thousandths, the longest input. What opens, draws or saves a meeting at each input is
# dear and has a smaller share. The dearest come first, so that they do not come last alone.
targets="\
recovery 3 48
lines 5 400
keys 10 400
home 10 300
entries 10 4000
theme 15 3000
own_keys 30 1000
screen 20 300
meeting 20 11000
editor 200 120
forum 100 21000
lists 150 2000
journal 1100 1500
amounts 800 40
cleaner 3800 200
input 3900 300"

say() { printf '%s (%d s)\n' "$*" "$SECONDS"; }

how=${1:?how many inputs, or how long: 5000000, 90m, 8h}
shift
case $how in
  *h) seconds=$((${how%h} * 3600)) ;;
  *m) seconds=$((${how%m} * 60)) ;;
  *s) seconds=${how%s} ;;
  *) seconds= ;;
esac
jobs=$(nproc)
chosen=$(awk -v names=" $* " '$1 && (names ~ /^ *$/ || index(names, " " $1 " "))' <<<"$targets")
[ -n "$chosen" ] || { echo "no such target: $*"; exit 2; }
count=$(wc -l <<<"$chosen")

say "== the fuzzer is built"
# What cargo-fuzz says to the compiler; without its one unit a crate, which takes two cores twice as long, and without being told
# of every comparison: that is two inputs of three, and in the same time fewer places of each target were reached with it.
passes=(-Cpasses=sancov-module --cfg fuzzing)
for what in level=4 inline-8bit-counters pc-table; do
  passes+=("-Cllvm-args=-sanitizer-coverage-$what")
done
triple=$(rustc -vV | sed -n 's/^host: //p')
RUSTFLAGS="${passes[*]}" cargo build --release --locked --bins --manifest-path fuzz/Cargo.toml --target "$triple"
built=$PWD/fuzz/target/$triple/release

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
KLUBBE_SEEDS=$work/seeds cargo test --quiet --locked --test hostile seeds >/dev/null

# TARGET SHARE LONGEST: one process, and its figures as a line
one() {
  local name=$1 share=$2 longest=$3 log=$work/$1.log corpus=$work/corpus/$1 much
  if [ -n "$seconds" ]; then
    corpus=fuzz/corpus/$name
    much=(-max_total_time=$((seconds * jobs / count)))
  else
    # at least a few, whatever the share
    much=(-runs=$((how * share / 10000 + 200)) "-seed=${KLUBBE_FUZZ_SEED:-7}")
  fi
  mkdir -p "$corpus" "fuzz/artifacts/$name"
  cp -n "$work/seeds/$name/"* "$corpus/" 2>/dev/null || true
  if "$built/$name" "$corpus" "${much[@]}" -max_len="$longest" -dict="$work/seeds/$name.dict" -timeout=20 -rss_limit_mb=1500 \
    -malloc_limit_mb=512 -artifact_prefix="fuzz/artifacts/$name/" -print_final_stats=1 >"$log" 2>&1; then
    awk -v name="$name" '/cov: /  { for (i = 1; i < NF; i++) if ($i == "cov:") cov = $(i + 1) }
      /number_of_executed_units/ { n = $2 } /average_exec_per_sec/ { s = $2 } /peak_rss_mb/ { m = $2 } /slowest_unit/ { t = $2 }
      END { printf "%-9s %11d inputs, %6d a second, %6d places reached, slowest %d s, %d MB\n", name, n, s, cov, t, m }' "$log" |
      tee "$work/$name.done"
  else
    grep -av '^INFO\|^#\|NEW_FUNC\|^ParseDict' "$log" | tail -n 60
    echo "$name: something was found; see above and fuzz/artifacts/$name"
    return 1
  fi
}
export -f one
export work seconds count jobs how built

say "== $count targets, $jobs at a time"
found=0
xargs -P "$jobs" -L 1 bash -c 'one "$@"' one <<<"$chosen" || found=1
awk '{ n += $2 } END { printf "%d inputs of a fuzzer, over %d targets\n", n, NR }' "$work"/*.done
say "== done"
exit "$found"
