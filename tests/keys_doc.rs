//! The table of actions, swept, and `docs/keys.md`, which is made from it: after a change of the table or of the
//! English texts, `UPDATE_DOCS=1 cargo test --test keys_doc` writes the page anew.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test; clippy.toml reaches only the #[test] functions")]

use klubbe::{
    app::{
        Action, Row, Scope, TABLE, keymap,
        keys::{Chord, Keymap},
    },
    language::Language,
};
use std::{collections::BTreeSet, env, fmt::Write, fs, path::Path};

const PAGE: &str = "docs/keys.md";

const HEAD: &str = "\
<!-- Made from the table of actions: change src/app/action.rs or locales/en/action.ftl, and then
     UPDATE_DOCS=1 cargo test --test keys_doc -->
# Keys

Arrows, Enter, Esc and Tab are enough; every action is in the palette (`:`) by name, and the last line of the
screen shows the keys that work here and now. The letters are for speed. Esc goes one step back and never loses text.

Keys are data. In the configuration folder, `keys.ron` gives an action other keys by its name:

```ron
{
    \"next-item\": [\">\", \"ctrl-n\"], // replaces the keys that it had
    \"theme\": [],                   // takes them away; the palette still has it
}
```

Keys are written as below: `j` and `J` are two keys, but `ctrl-r` is `Ctrl-R` and `alt-down` is `Alt-↓`. A key that you
give to an action is taken from any other that has it there. What in the file cannot be followed is said when a meeting is
opened, and the rest holds.
";

/// Where keys work, in the order of the page.
const SCOPES: [(Scope, &str, &str); 15] = [
    (Scope::Global, "Everywhere", "In all four panes. Those marked with * work in overlays too."),
    (Scope::Agenda, "Agenda", "With pane 1 in focus."),
    (Scope::Questions, "Questions", "With pane 2 in focus."),
    (Scope::Lists, "Priority lists", "With pane 3 in focus."),
    (Scope::Decisions, "Decisions", "With pane 4 in focus."),
    (Scope::DecisionPage, "A decision’s own page", "With a decision open."),
    (Scope::People, "Roll call", "With the roll call open."),
    (Scope::Minutes, "Minutes", "With the preview of the minutes open."),
    (Scope::Found, "What opening found", "Where it is shown what was recovered."),
    (Scope::Versions, "Another version", "With a copy of the meeting beside it."),
    (Scope::Choice, "Lists to choose from", "With ways to go on, or the help, open."),
    (Scope::Form, "Fields", "Where you type, every letter is text."),
    (Scope::Palette, "Palette", "While the palette is open; Esc closes it."),
    (
        Scope::Home,
        "Home",
        "Between meetings. Arrows, `Tab`, `Esc`, menu, palette, help, language, theme and `q` do there what they do everywhere.",
    ),
    (Scope::NewMeeting, "A new meeting", "Where forum and day are chosen; what is typed is the day."),
];

fn keys(map: &Keymap<Scope, Action>, row: &Row) -> String {
    let keys: Vec<String> = map.keys_of(row.action).map(|key| format!("`{key}`")).collect();
    if keys.is_empty() { "palette".to_owned() } else { keys.join(" ") }
}

fn page() -> String {
    let (map, texts) = (keymap(), Language::En.texts());
    let mut page = HEAD.to_owned();
    for (scope, title, about) in SCOPES {
        let rows = TABLE.iter().filter(|row| row.scopes.first() == Some(&scope));
        write!(page, "\n## {title}\n\n{about}\n\n| Key | Does | Name |\n|---|---|---|\n").unwrap();
        for row in rows {
            let star = if scope == Scope::Global && row.scopes.contains(&Scope::Overlay) { " *" } else { "" };
            let (label, help) = (row.label(&texts), row.help(&texts));
            writeln!(page, "| {}{star} | **{label}.** {help} | `{}` |", keys(&map, row), row.name).unwrap();
        }
    }
    page
}

#[test]
fn the_page_of_keys_says_what_the_table_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(PAGE);
    let page = page();
    if env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, &page).unwrap();
    }
    let there = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(there == page, "{PAGE} is old: UPDATE_DOCS=1 cargo test --test keys_doc writes it");
}

#[test]
fn every_row_is_on_the_page_once() {
    let page = page();
    for row in TABLE {
        assert_eq!(page.matches(&format!("| `{}` |\n", row.name)).count(), 1, "{}", row.name);
        assert!(
            row.scopes.first().is_some_and(|scope| SCOPES.iter().any(|(known, ..)| known == scope)),
            "{}",
            row.name
        );
    }
}

#[test]
fn every_action_stands_at_its_own_place() {
    for row in TABLE {
        assert_eq!(row.action.row().name, row.name);
        assert_eq!(row.action.row().action, row.action);
    }
}

#[test]
fn names_are_unique_and_in_kebab_case() {
    let mut seen = BTreeSet::new();
    for Row { name, scopes, .. } in TABLE {
        assert!(seen.insert(name), "{name} is there twice");
        assert!(!scopes.is_empty(), "{name} works nowhere");
        let word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase());
        assert!(name.split('-').all(word), "{name} is not kebab-case");
    }
}

#[test]
fn every_default_key_is_a_key_and_its_actions_alone() {
    for row in TABLE {
        let read: Vec<Option<Chord>> = row.keys.iter().map(|key| Chord::parse(key).ok()).collect();
        assert!(read.iter().all(Option::is_some), "{}: {:?}", row.name, row.keys);
        let different: BTreeSet<String> = read.iter().flatten().map(ToString::to_string).collect();
        assert_eq!(different.len(), row.keys.len(), "{} has a key twice", row.name);
    }
    assert_eq!(keymap().clashes(), []);
}

/// Whoever types gets text: keys of forms and the palette are no letters.
#[test]
fn no_letter_is_a_key_where_somebody_types() {
    for row in TABLE
        .iter()
        .filter(|row| row.scopes.iter().any(|scope| matches!(scope, Scope::Form | Scope::Palette | Scope::NewMeeting)))
    {
        assert!(row.keys.iter().all(|key| key.chars().count() > 1), "{}: {:?}", row.name, row.keys);
        assert!(!row.keys.contains(&"space"), "{}", row.name);
    }
}
