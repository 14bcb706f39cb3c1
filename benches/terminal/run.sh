#!/bin/sh
# Everything: builds what is measured, lets all programs take turns in one run, prints the tables and says of each target
# whether it was met (exit 1 where one was not). Programs that are not installed are skipped and named. About ten minutes.
# More options are handed on: --rt (root) on a machine that others use, --out FILE for the figures as JSON.
set -e
cd "$(dirname "$0")"
./build.sh
exec python3 measure.py scenarios/hello_ratatui.toml scenarios/vim.toml scenarios/kakoune.toml scenarios/nvim.toml \
    scenarios/micro.toml scenarios/klubbe.toml scenarios/klubbe_example.toml scenarios/klubbe_hundred.toml \
    --only startup,keys,type,hold,flood,paste,resize,idle,quit --sizes 250x70,120x40 \
    --against hello_ratatui --targets targets.toml "$@"
