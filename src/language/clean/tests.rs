//! Hostile and honest text.

use super::*;
use proptest::prelude::*;

#[test]
fn honest_text_is_left_as_it_is() {
    for text in [
        "",
        "Fagfornyelsen, overordnet del – «læreplanverket» § 3 … 20 %",
        "Åfjord, Sør-Varanger, Kárášjohka, Snåase",
        "A\u{30a}fjord i nedbrutt form",
        "kr 1\u{a0}200\u{a0}000",
        "👨‍👩‍👧 🇳🇴 👍🏽 ❤️ 🏳️‍🌈 👩🏽‍🏫",
        "日本語 עברית العربية ไทย हिन्दी",
        "→ ✓ ◐ ● ▇ ═",
    ] {
        assert!(matches!(clean(text), Cow::Borrowed(same) if same == text), "{text}: {}", clean(text));
    }
    assert!(matches!(clean_lines("to\nlinjer æøå\n"), Cow::Borrowed(_)));
}

#[test]
fn nothing_reaches_the_terminal_but_what_is_drawn() {
    for (text, shown) in [
        ("\u{1b}[31mrød\u{1b}]0;tittel\u{7}", "␛[31mrød␛]0;tittel␇"),
        ("\0\u{7f}", "␀␡"),
        ("\u{9b}31m\u{90}", "·31m·"),
        ("a\tb", "a    b"),
        ("a\nb\r\nc\rd\u{2028}e\u{85}f\u{2029}", "a↵b↵c↵d↵e↵f↵"),
        ("vedtak\u{202e}kat\u{2066}x\u{2069}\u{200f}\u{61c}", "vedtak·kat·x···"),
        ("null\u{200b}bredde\u{2060}\u{feff}\u{ad}", "null·bredde···"),
        ("a\u{200d}b\u{200c}c", "a·b·c"),
        ("🙂\u{200d}", "🙂·"),
        ("x\u{e0041}\u{e0042}\u{e0100}", "x···"),
        ("\u{e000}\u{f0000}\u{fffe}\u{378}", "····"),
        ("\u{3164}\u{115f}\u{34f}", "···"),
        ("tynt\u{2009}rom", "tynt rom"),
        ("\u{301}a", "◌\u{301}a"),
        ("\u{1b}\u{301}", "␛\u{301}"),
    ] {
        assert_eq!(clean(text), shown, "{text:?}");
    }
}

#[test]
fn lines_are_kept_where_they_are_asked_for() {
    assert_eq!(clean_lines("a\r\nb\rc\u{2028}d\u{1b}\n\u{301}"), "a\nb\nc\nd␛\n◌\u{301}");
}

#[test]
fn marks_do_not_pile_up() {
    let tower = format!("Z{}a", "\u{301}".repeat(1000));
    assert_eq!(clean(&tower), format!("Z{}a", "\u{301}".repeat(8)));
    assert_eq!(clean("a\u{301}b\u{301}"), "a\u{301}b\u{301}");
    let family = vec!["👧"; 100].join("\u{200d}");
    let joined_in_a_row =
        clean(&family).split('·').map(|part| part.matches('\u{200d}').count()).max().unwrap_or_default();
    assert_eq!(joined_in_a_row, 8);
}

#[test]
fn letters_that_join_do_not_pile_up_either() {
    // the first part of a Korean syllable, a conjunct, and a letter that goes before others
    for (part, most) in [("\u{1104}", 9), ("\u{915}\u{94d}", 10), ("\u{111c2}", 9)] {
        let text = part.repeat(1000);
        let once = clean(&text).into_owned();
        let longest = once.graphemes(true).map(|cluster| cluster.chars().count()).max();
        assert!(longest.is_some_and(|longest| longest <= most + 1), "{part:?}: {longest:?}");
        assert!(matches!(clean(&once), Cow::Borrowed(same) if same == once), "{part:?}");
        assert_eq!(once.replace('·', ""), text);
    }
    for whole in ["👩🏽\u{200d}❤\u{fe0f}\u{200d}💋\u{200d}👨🏽", "👍🏽", "한국어", "\u{1112}\u{1161}\u{11ab}", "र्त्स्न्य"]
    {
        assert_eq!(clean(whole), whole);
    }
}

proptest! {
    #[test]
    fn letters_that_join_are_clean_too(text in "[a·\u{1b}\u{301}\u{200d}👧🏽🇳\u{fe0f}\u{1104}\u{1161}\u{915}\u{94d}\u{111c2}]{0,60}") {
        let once = clean(&text);
        prop_assert!(matches!(clean(&once), Cow::Borrowed(same) if same == once), "{:?}", once);
        prop_assert!(once.graphemes(true).all(|cluster| cluster.chars().count() <= 20), "{:?}", once);
    }

    #[test]
    fn clean_text_is_clean(text in any::<String>(), lines in any::<bool>()) {
        let once = cleaned(&text, lines);
        prop_assert!(matches!(cleaned(&once, lines), Cow::Borrowed(same) if same == once), "{:?}", once);
        prop_assert!(!once.chars().any(|c| c.is_control() && !(lines && c == '\n')));
    }

    #[test]
    fn clean_text_is_clean_however_strange(
        text in "[a \n\r\t\u{301}\u{200d}👧👍🏽\u{fe0f}\u{1b}\u{202e}\u{2028}\u{e0041}]{0,40}",
        lines in any::<bool>()
    ) {
        let once = cleaned(&text, lines);
        prop_assert!(matches!(cleaned(&once, lines), Cow::Borrowed(same) if same == once), "{:?}", once);
    }
}

#[test]
fn what_is_clean_stays_as_it_is() {
    // a picture that is not assigned yet is shown as a dot: the joiner before it joins nothing
    let once = clean("👨\u{200d}\u{1fc69}").into_owned();
    assert_eq!((once.as_str(), clean(&once).as_ref()), ("👨··", once.as_str()));
}
