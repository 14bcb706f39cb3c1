"""Which functions a start of klubbe goes through, and what a chair does in its first minute: start.txt, by which build.rs
has them put side by side in a release. After `build.sh`, in its folder, with valgrind:

    python3 layout.py [PROGRAM]           # bin/klubbe

It runs under callgrind on the example, on a terminal of all colours, and on a draft, on one of 256. In the names stands `*` for what compilers
and versions decide. To be made anew when the figures of memory say so, not at every change: what it does not know stays where
it was, and what is gone does nothing.
"""
import re, subprocess, sys, tempfile
from pathlib import Path
import fixtures, term

HERE = Path(__file__).parent


def pattern(name):
    name = re.sub(r"'\d+$", "", name)                         # callgrind counts recursions
    if name.startswith("_ZN"): return re.sub(r"17h[0-9a-f]{16}E.*", "17h*", name)
    if name.startswith("_R"): return re.sub(r"Cs[0-9A-Za-z]+_", "Cs*_", re.sub(r"\.\d+$", "", name)) + "*"
    return name if name == "main" else None


def functions(profile):
    """All names in a profile; each is told once. Those of the system's libraries are no names of Rust."""
    for line in open(profile):
        if m := re.match(r"c?fn=\(\d+\) (.*)$", line): yield m[1]


def run(program, home, colours, meeting, keys):
    profile = Path(home, "profile")
    t = term.Term(["valgrind", "-q", "--tool=callgrind", "--demangle=no", f"--callgrind-out-file={profile}", program, "--archive", f"{home}/arkiv",
                   "--lang", "nb", *meeting], dict(HOME=home, COLORTERM=colours))
    try:
        if t.wait_for(lambda vt: "Saksliste" in vt.text(), 60) is None: sys.exit("there is no picture")
        for key in ("", *keys, "q"):
            if key: t.send(key)
            t.settle(0.5, 10)
        if t.wait_exit(30) is None: sys.exit("it did not leave")
    finally: t.close()
    return {pattern(name) for name in functions(profile)} - {None}


def main():
    program = str(Path(sys.argv[1] if len(sys.argv) > 1 else HERE / "bin/klubbe").resolve())
    with tempfile.TemporaryDirectory() as home:
        example = Path(home, "m.ron")
        example.write_bytes(fixtures.EXAMPLE.read_bytes())
        found = run(program, home, "truecolor", ["--now", "2019-03-20T11:28:12", "open", str(example)],
                    ["\x1b[B", "2", "\x1b[C", "3", "\x1b[B", "4", "1", "n", "a", "b", "\x1b"])
        subprocess.run([program, "--archive", f"{home}/arkiv", "--lang", "nb", "new", "dekom-trondelag", "--date", "2019-03-20"],
                       env=dict(HOME=home), check=True, stdout=subprocess.DEVNULL)
        found |= run(program, home, "", ["open", "2019-03-20"], [])
    names = sorted(found)
    if len(names) < 500: sys.exit(f"only {len(names)} functions: were the names stripped?")
    about = "# What a start goes through, made by layout.py: a name a line, `*` for what compilers and versions decide. Read by build.rs.\n"
    (HERE / "start.txt").write_text(about + "".join(name + "\n" for name in names))
    print(len(names), "functions")


main()
