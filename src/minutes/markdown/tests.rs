//! Markup that people type stays what they typed.

use super::*;
use proptest::prelude::*;

fn paragraph(text: &str) -> String {
    part(&Block::Paragraph(text.to_owned()))
}

#[test]
fn what_people_type_is_no_markup() {
    for (typed, written) in [
        ("# Overskrift", "\\# Overskrift"),
        ("C# og #1", "C# og \\#1"),
        ("- punkt", "\\- punkt"),
        ("+ punkt", "\\+ punkt"),
        ("* punkt", "\\* punkt"),
        ("> sitat", "\\> sitat"),
        ("12. april", "12\\. april"),
        ("12) april", "12\\) april"),
        ("12.04.2019", "12.04.2019"),
        ("---", "\\---"),
        ("===", "\\==="),
        (":-", "\\:-"),
        ("~~~", "\\~\\~\\~"),
        ("```", "\\`\\`\\`"),
        ("<script>alert(1)</script>", "\\<script>alert(1)\\</script>"),
        ("<!-- skjult -->", "\\<!-- skjult -->"),
        ("![bilde](x)", "!\\[bilde\\](x)"),
        ("[a]: http://x", "\\[a\\]: http://x"),
        ("&copy; &#169; R&D a & b", "\\&copy; \\&#169; R\\&D a & b"),
        ("fil_navn $5", "fil\\_navn \\$5"),
        ("a|b\\", "a\\|b\\\\"),
        ("to\n- linjer", "to\\\n\\- linjer"),
        ("    kode", "kode"),
    ] {
        assert_eq!(paragraph(typed), written);
    }
    let heading = Block::Heading { level: 2, text: "Sak #".to_owned() };
    assert_eq!(part(&heading), "## Sak \\#");
}

#[test]
fn a_cell_cannot_break_its_table() {
    let mut table = Table::new([("Hva | hvem".to_owned(), Align::Left), ("Sum".to_owned(), Align::Right)]);
    table.push(["en\\|to".to_owned(), "1".to_owned()]);
    table.push_total([String::new(), "1".to_owned()]);
    let written = part(&Block::Table(table));
    assert_eq!(written, "| Hva \\| hvem | Sum |\n| --- | ---: |\n| en\\\\\\|to | 1 |\n|  | **1** |");
}

#[test]
fn lists_keep_their_depth_and_their_numbers() {
    let item = |depth, mark, text: &str| ListItem { depth, mark, text: text.to_owned() };
    let items = [
        item(0, Mark::Number(9, '.'), "ni"),
        item(0, Mark::Number(10, '.'), "ti\n- mer"),
        item(1, Mark::Bullet, "under"),
        item(2, Mark::Number(3, ')'), "lenger under"),
    ];
    let written = "9. ni\n10. ti\\\n    \\- mer\n    - under\n\n      3) lenger under";
    assert_eq!(list(&items), written);
    let lists =
        [Block::List(vec![ListItem::plain("a".to_owned())]), Block::List(vec![ListItem::plain("b".to_owned())])];
    assert_eq!(parts(&lists).join("\n\n"), "- a\n\n<!-- -->\n\n- b", "two lists do not become one");
}

/// What a reader sees of escaped text.
fn seen(written: &str) -> String {
    let mut seen = String::new();
    let mut rest = written.chars().peekable();
    while let Some(c) = rest.next() {
        match rest.peek() {
            Some(next) if c == '\\' && next.is_ascii_punctuation() => seen.extend(rest.next()),
            Some('\n') if c == '\\' => {}
            _ => seen.push(c),
        }
    }
    seen
}

proptest! {
    #[test]
    fn what_is_seen_is_what_was_typed(text in "[-a1.)*_#<>|\\[\\]`~$&;:=+\\\\ \n]{0,40}") {
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        let written = paragraph(&text);
        prop_assert_eq!(seen(&written), lines.join("\n"));
        for line in written.lines() {
            prop_assert!(!line.starts_with(['-', '+', '>', '=', ':', '#', ' ', '<', '|', '*', '_']), "{:?}", line);
        }
        // once what is escaped is gone, nothing is left that marks anything
        let mut rest = written.chars();
        while let Some(c) = rest.next() {
            if c == '\\' {
                rest.next();
            } else {
                prop_assert!(!"*_`[]<~$|".contains(c), "{:?}", written);
            }
        }
    }
}
