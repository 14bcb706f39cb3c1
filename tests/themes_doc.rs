//! The list of roles in `docs/themes.md` is made from the roles: after a change of them, `UPDATE_DOCS=1 cargo test --test
//! themes_doc` writes it anew. The theme that the page shows is read, too.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test; clippy.toml reaches only the #[test] functions")]

use klubbe::ui::{Depth, Role, Theme};
use std::{env, fmt::Write, fs, path::Path};

const PAGE: &str = "docs/themes.md";
const BEGIN: &str = "<!-- roles: made from src/ui/role.rs by UPDATE_DOCS=1 cargo test --test themes_doc -->\n";
const END: &str = "<!-- end of roles -->\n";

fn roles() -> String {
    let mut table = String::from("| Role | Is the look of | At least |\n|---|---|---|\n");
    for role in Role::ALL {
        let (name, meaning) = (role.name(), role.meaning().trim_end_matches('.'));
        writeln!(table, "| `{name}` | {meaning} | {}:1 |", role.least_contrast()).unwrap();
    }
    table
}

fn page() -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(PAGE)).unwrap().replace("\r\n", "\n")
}

#[test]
fn the_list_of_roles_is_current() {
    let page = page();
    let (before, rest) = page.split_once(BEGIN).unwrap();
    let (list, after) = rest.split_once(END).unwrap();
    if env::var_os("UPDATE_DOCS").is_some() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(PAGE);
        return fs::write(path, format!("{before}{BEGIN}{}{END}{after}", roles())).unwrap();
    }
    assert_eq!(list, roles(), "UPDATE_DOCS=1 cargo test --test themes_doc writes {PAGE} anew");
}

#[test]
fn the_themes_on_the_page_are_read_without_a_remark() {
    let page = page();
    let themes: Vec<&str> = page.split("```ron\n(").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    assert!(!themes.is_empty());
    for theme in themes {
        let (read, remarks) = Theme::read(&format!("({theme}"), Depth::True, &|_| None);
        assert_eq!(remarks, [], "{theme}");
        assert_eq!(read.pale(), [], "{theme}");
    }
}

#[test]
fn every_theme_that_ships_is_named() {
    let page = page();
    for name in Theme::names() {
        assert!(page.contains(&format!("`{name}`")), "{name}");
    }
}
