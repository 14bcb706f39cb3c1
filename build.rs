//! Makes typed accessors of the texts in `locales/` for `language::Texts`, in the build's own folder.
//!
//! Types of variables are read from the comments of the bokmål files (`# $name (String)`), and every variable must
//! have one. A message that one language lacks gets no accessor; `tests/locales.rs` names it.

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, build_from_locales_folder};
use std::{env, process::ExitCode};

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build.rs");
    let Ok(out) = env::var("OUT_DIR") else {
        eprintln!("OUT_DIR is not set: this program is run by cargo, when it builds klubbe");
        return ExitCode::FAILURE;
    };
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
