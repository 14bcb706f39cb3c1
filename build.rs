//! Makes typed accessors of the texts in `locales/` for `language::Texts`, in the build's own folder.
//!
//! Types of variables are read from the comments of the bokmål files (`# $name (String)`), and every variable must
//! have one. A message that one language lacks gets no accessor; `tests/locales.rs` names it.
//!
//! The texts themselves are embedded once more, sorted by their names, so that the program finds and parses one alone.
//!
//! And the functions that a start goes through are put side by side in a release, where the linker can do that.

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, build_from_locales_folder};
use std::{
    env,
    fmt::Write as _,
    fs, io,
    path::Path,
    process::{Command, ExitCode, Stdio},
};

/// What a start goes through, made by `benches/terminal/layout.py`.
const START: &str = "benches/terminal/start.txt";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build.rs");
    let Ok(out) = env::var("OUT_DIR") else {
        eprintln!("OUT_DIR is not set: this program is run by cargo, when it builds klubbe");
        return ExitCode::FAILURE;
    };
    if let Err(error) = embed_entries(Path::new(&out)) {
        eprintln!("locales cannot be embedded: {error}");
        return ExitCode::FAILURE;
    }
    // without it the program is the same, but larger in memory
    if let Err(error) = put_start_together(Path::new(&out)) {
        println!("cargo::warning=its functions are left where they are: {error}");
    }
    build_from_locales_folder(
        BuildOptions::default()
            .with_default_language("nb")
            .with_output_file_path(&format!("{out}/texts.rs"))
            .with_ftl_output(FtlOutputOptions::single_file(&format!("{out}/texts.ftl")))
            .with_lint_level(LintLevel::Strict)
            // rustfmt may not be there, and nobody reads the file
            .without_format()
            // a terminal is no place for U+2068 and U+2069
            .without_bidi_isolation(),
    )
}

/// Writes `entries.rs`, and a file for each language that it embeds.
fn embed_entries(out: &Path) -> io::Result<()> {
    let mut source = String::new();
    for language in ["nb", "nn", "en"] {
        let mut entries = Vec::new();
        for file in fs::read_dir(Path::new("locales").join(language))? {
            entries.extend(entries_of(&fs::read_to_string(file?.path())?));
        }
        entries.sort_by(|one, other| name_of(one).cmp(name_of(other)));
        let starts = entries.iter().scan(0, |at, entry| {
            let start = *at;
            *at += entry.len();
            Some(start)
        });
        let (name, starts) = (language.to_uppercase(), starts.collect::<Vec<_>>());
        let text = format!(r#"include_str!(concat!(env!("OUT_DIR"), "/{language}.ftl"))"#);
        let _ = writeln!(source, "const {name}: Entries = Entries {{ text: {text}, starts: &{starts:?} }};");
        fs::write(out.join(language).with_extension("ftl"), entries.concat())?;
    }
    fs::write(out.join("entries.rs"), source)
}

/// The messages and terms of a file: each begins with its name at the start of a line, and goes on to the next. Comments
/// are left out.
fn entries_of(text: &str) -> Vec<String> {
    let mut entries: Vec<String> = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        let begins = line.starts_with(|first: char| first.is_ascii_alphabetic() || first == '-');
        inside = begins || inside && !line.starts_with('#');
        match entries.last_mut() {
            _ if begins => entries.push(format!("{line}\n")),
            Some(entry) if inside => {
                entry.push_str(line);
                entry.push('\n');
            }
            _ => {}
        }
    }
    entries
}

/// The name that an entry begins with.
fn name_of(entry: &str) -> &str {
    entry.split([' ', '=']).next().unwrap_or_default()
}

/// Has the linker put the functions of a start before all others. The system brings a program in by pieces of 64 kB, of
/// which nearly all are touched where a third of the functions lies everywhere.
///
/// What a name stands for is left open as far as compilers and versions decide it, and a name that nobody has any more
/// does nothing. Nothing is done for other systems, and where not even an empty program can be linked in this way: with a
/// linker that knows no such script, or in a folder with a comma in its name, at which compilers cut what they hand on.
fn put_start_together(out: &Path) -> io::Result<()> {
    println!("cargo::rerun-if-changed={START}");
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|known| known == value);
    if !is("PROFILE", "release") || !is("CARGO_CFG_TARGET_OS", "linux") {
        return Ok(());
    }
    let mut script = String::from("SECTIONS { .text.start : {\n");
    for name in fs::read_to_string(START)?.lines().filter(|line| !line.starts_with('#')) {
        let _ = writeln!(script, "*(.text.{name} .text.unlikely.{name})");
    }
    script.push_str("} } INSERT BEFORE .text;\n");
    let at = out.join("start.ld");
    fs::write(&at, script)?;
    let argument = format!("-Wl,-T,{}", at.display());
    if can_link(out, &argument)? {
        println!("cargo::rustc-link-arg-bins={argument}");
    }
    Ok(())
}

/// Whether a program can be linked with this argument, by whichever linker cargo was told to use.
fn can_link(out: &Path, argument: &str) -> io::Result<bool> {
    let source = out.join("probe.rs");
    fs::write(&source, "fn main() {}\n")?;
    let said = |name| env::var(name).unwrap_or_default();
    let flags = said("CARGO_ENCODED_RUSTFLAGS");
    let linker = env::var("RUSTC_LINKER").ok().map(|linker| format!("-Clinker={linker}"));
    let status = Command::new(said("RUSTC"))
        .args(["--target", &said("TARGET"), "-o"])
        .args([out.join("probe"), source])
        .args(flags.split('\x1f').filter(|flag| !flag.is_empty()))
        .args(linker)
        .arg(format!("-Clink-arg={argument}"))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()?;
    Ok(status.success())
}
