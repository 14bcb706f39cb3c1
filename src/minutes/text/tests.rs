//! Lines that fit, and figures that stay whole.

use super::*;
use crate::minutes::{Align, Table};

#[test]
fn a_sum_is_never_broken_over_two_lines() {
    for (typed, words) in [
        ("gis kr 1 200 000 nå", vec!["gis", "kr 1 200 000", "nå"]),
        ("i 2019 gis 200 000,50", vec!["i", "2019", "gis", "200 000,50"]),
        ("12 personer i 14 kommuner", vec!["12", "personer", "i", "14", "kommuner"]),
        ("Kr 100 000 og (kr 5) for  alle ", vec!["Kr 100 000", "og", "(kr 5)", "for", "alle"]),
        ("kr\u{a0}1\u{a0}200", vec!["kr\u{a0}1\u{a0}200"]),
    ] {
        assert_eq!(wrap::words(typed), words);
    }
    assert_eq!(wrap("Det gis kr 1 200 000 i år", 14), ["Det gis", "kr 1 200 000 i", "år"]);
    assert_eq!(wrap("", 10), [""]);
    assert_eq!(wrap("https://eksempel.no/lang", 10), ["https://eksempel.no/lang"], "nothing is cut");
}

#[test]
fn a_table_is_aligned_where_it_fits_and_told_row_by_row_where_not() {
    let mut table = Table::new([
        ("Kode".to_owned(), Align::Left),
        ("Tiltak".to_owned(), Align::Left),
        ("Søkt".to_owned(), Align::Right),
    ])
    .named_by(2);
    table.push(["TM1".to_owned(), "Åpen skole for alle".to_owned(), "1 900".to_owned()]);
    table.push_total(["Sum".to_owned(), String::new(), "1 900".to_owned()]);
    let aligned = "\
Kode  Tiltak           Søkt
----  --------------  -----
TM1   Åpen skole for  1 900
      alle
----  --------------  -----
Sum                   1 900";
    assert_eq!(table::table(&table, 27), aligned);
    let told = "TM1 Åpen skole for\n    alle\n    Søkt: 1 900\nSum\n    Søkt: 1 900";
    assert_eq!(table::table(&table, 18), told);
}

#[test]
fn wide_characters_take_their_two_columns() {
    let item = ListItem::plain("世界世界 世界".to_owned());
    assert_eq!(list_item(&item, 12), "- 世界世界\n  世界");
}
