//! What blocks promise: nothing cut silently, the chosen one in view, no sum in two rows.

use super::*;
use crate::ui::testing::painted;

fn edge() -> Rect {
    Rect::default()
}

#[test]
fn a_block_wraps_beside_its_word_and_under_its_mark() {
    let block = Block::of("Forumet vedtar rammen for 2019.", Role::Text).marked("✓", Role::Done, 2);
    let block = block.right("enighet", Role::Done);
    let rows = painted(24, 4, |p, area| {
        document(p, (area, edge()), &[block], 0);
    });
    assert_eq!(rows, ["✓ Forumet        enighet", "  vedtar rammen for", "  2019.", ""]);
}

#[test]
fn a_sum_is_never_broken() {
    let found: Vec<&str> = words("gis kr 1 200 000, og 2019 12 i 11/19 300").collect();
    assert_eq!(found, ["gis", "kr 1 200 000,", "og", "2019", "12", "i", "11/19 300"]);
    assert_eq!(words("a  b ").collect::<Vec<_>>(), ["a", "", "b", ""]);
}

#[test]
fn what_is_cut_says_so() {
    let block = Block { most: 2, ..Block::of("en to tre fire fem seks", Role::Text) };
    let rows = painted(8, 3, |p, area| {
        document(p, (area, edge()), &[block], 0);
    });
    assert_eq!(rows, ["en to", "tre fir…", ""]);
}

#[test]
fn the_chosen_one_is_always_seen() {
    for chosen in 0..30 {
        let rows = painted(10, 5, |p, area| {
            let _ =
                list(p, (area, edge()), (30, chosen), false, |at| Block::of(format!("rad {at}"), Role::Text).gap(1));
        });
        assert!(rows.contains(&format!("rad {chosen}")), "{chosen}: {rows:?}");
        assert!(!rows[4].is_empty() || !rows[3].is_empty(), "no room is wasted: {rows:?}");
    }
}

#[test]
fn no_room_is_no_trouble() {
    let block =
        |_| Block::of("漢字 ord\u{1b}[31m 👨‍👩‍👧", Role::Text).right("enighet", Role::Done).marked("✓", Role::Done, 3);
    for (width, height) in [(1, 1), (2, 3), (3, 1), (9, 2)] {
        painted(width, height, |p, area| {
            let _ = list(p, (area, edge()), (3, 2), true, block);
            document(p, (area, edge()), &[block(0), block(1)], 7);
            let _ = list(p, (Rect::default(), edge()), (3, 2), true, block);
        });
    }
}

#[test]
fn a_block_that_the_list_has_no_room_for_says_that_it_goes_on() {
    let text = "Egenandelen bekreftes innen fristen, og samlet gis kr 1 200 000 til de tre";
    let block = |_: usize| Block::of(text, Role::Text);
    let drawn = |width, height| {
        painted(width, height, |p, area| {
            list(p, (area, edge()), (1, 0), false, block);
        })
    };
    assert_eq!(drawn(80, 1), [text], "it has room");
    for (width, height) in [(21, 1), (21, 2), (30, 1), (36, 2), (63, 1), (68, 1)] {
        let rows = drawn(width, height);
        let last = rows.last().unwrap().trim_end();
        assert!(last.ends_with('…'), "{width}: {rows:?}");
        let told = rows.join(" ");
        assert!(told.contains("1 200 000") || !told.contains(" kr"), "half a sum says something wrong: {told}");
        assert!(text.contains(last.trim_end_matches('…')), "{last}");
    }
}
