#!/usr/bin/env bash
# The long looks at what the promise says (docs/durability.md): some hours on two cores. As root on a Linux with strace, ext4 and loop
# devices all of it is done; what is not is printed as SKIPPED.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
unset "${!KLUBBE_@}"
export LC_ALL=C.UTF-8 TZ=UTC

KLUBBE_STATES=2000000 cargo test --locked --profile long --lib store::tests::states
KLUBBE_KILLS=20000 KLUBBE_FAULTS=20000 KLUBBE_CUTS=1000 cargo test --locked --profile long --test survive
KLUBBE_PTY_KILLS=200 cargo test --locked --profile long --test pty_kill
# by chance alone; the same targets are led through half a billion inputs below
KLUBBE_FUZZ=20000 cargo test --locked --profile long --test hostile chance
bash tests/fuzz.sh 500000000
