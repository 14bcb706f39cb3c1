//! What themes promise: complete, legible, and never fatal.

use super::*;
use crate::language::Language;

fn read(text: &str) -> (Theme, Vec<Remark>) {
    Theme::read(text, Depth::True, &|_| None)
}

#[test]
fn what_ships_is_complete_and_without_remark() {
    for (name, text) in SHIPPED {
        let (theme, remarks) = read(text);
        assert_eq!(remarks, [], "{name}");
        assert_eq!(theme.styles.len(), Role::ALL.len());
        assert_eq!(theme_file::read(text, &mut Vec::new()).unwrap().name, name);
        for depth in [Depth::True, Depth::Indexed, Depth::Ansi, Depth::None] {
            assert!(Theme::shipped(name, depth).is_some());
        }
    }
    let mut remarks = Vec::new();
    for complete in [SHIPPED[0].1, SHIPPED[4].1] {
        let file = theme_file::read(complete, &mut remarks).unwrap();
        let missing: Vec<_> = Role::ALL.iter().filter(|r| !file.roles.0.iter().any(|(n, _)| n == r.name())).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}

#[test]
fn no_colour_means_none_whatever_the_theme() {
    for name in Theme::names() {
        let theme = Theme::shipped(name, Depth::None).unwrap();
        for &role in Role::ALL {
            let style = theme.style(role);
            assert!(style.fg.is_none() && style.bg.is_none(), "{name} {role:?}");
        }
        assert_ne!(theme.style(Role::SelectionRow), theme.style(Role::SelectionCell));
        assert_ne!(theme.style(Role::SelectionRow), Style::new());
    }
}

#[test]
fn a_theme_of_the_user_changes_what_it_names() {
    let (theme, remarks) =
        read(r##"(extends: "light", palette: {"blue": "#123456"}, roles: {"title": (fg: "blue")})"##);
    assert_eq!(remarks, []);
    assert_eq!(theme.style(Role::Title), Style::new().fg(Color::Rgb(0x12, 0x34, 0x56)));
    assert_eq!(theme.style(Role::Focus).fg, Some(Color::Rgb(0x12, 0x34, 0x56)), "roles follow the palette");
    assert_eq!(theme.style(Role::Text), Theme::shipped("light", Depth::True).unwrap().style(Role::Text));
}

#[test]
fn what_is_not_understood_is_remarked_on_and_the_rest_counts() {
    let text = r##"(
        extends: "nowhere", wallpaper: 3,
        palette: {"blue": "bleu", "red": "#ff0000", "red": "#fe0000"},
        roles: {"late": (fg: "red", blink: true), "wrong": (), "text": (fg: "mauve")},
    )"##;
    let (theme, remarks) = read(text);
    for expected in [
        Remark::UnknownField("wallpaper".into()),
        Remark::UnknownBase("nowhere".into()),
        Remark::Twice("red".into()),
        Remark::UnknownColour("blue".into(), "bleu".into()),
        Remark::UnknownColour("text".into(), "mauve".into()),
        Remark::UnknownRole("wrong".into()),
    ] {
        assert!(remarks.contains(&expected), "{expected:?} is not among {remarks:?}");
    }
    assert!(remarks.iter().any(|remark| matches!(remark, Remark::UnknownField(field) if field.ends_with("blink"))));
    for language in Language::ALL {
        let said = Remark::UnknownColour("late\x1b".into(), "mauve".into()).text(&language.texts());
        assert!(said.starts_with("late␛: ") && said.contains("mauve"), "{said}");
    }
    assert_eq!(theme.style(Role::Late).fg, Some(Color::Rgb(0xfe, 0, 0)));
    assert_eq!(theme.style(Role::Title), Theme::default().style(Role::Title));
}

#[test]
fn what_is_no_theme_leaves_the_default_and_says_where() {
    let (theme, remarks) = read("(\n  roles: [],\n)");
    assert_eq!(theme, Theme::default());
    assert!(matches!(remarks[..], [Remark::Unreadable(2, _, _)]), "{remarks:?}");
    assert_eq!(read("").0, Theme::default());
    assert_eq!(read(&" ".repeat(1 << 20)).1, [Remark::TooLarge]);
}

#[test]
fn themes_that_extend_each_other_end() {
    let (theme, remarks) = Theme::read(r#"(extends: "me")"#, Depth::True, &|_| Some(r#"(extends: "me")"#.into()));
    assert_eq!(theme, Theme::default());
    assert_eq!(remarks, [Remark::UnknownBase("me".into())]);
}
