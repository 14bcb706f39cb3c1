//! Whatever comes, wherever it is cut: the same events, nothing held for ever, and what is typed behind it is typed.

use super::tests::told_in_the_end;
use super::*;
use proptest::collection::vec;
use proptest::prelude::*;

/// Bytes, among them much that begins something, ends it or nearly does.
fn noise() -> impl Strategy<Value = Vec<u8>> {
    const PARTS: [&[u8]; 26] = [
        b"\x1b",
        b"[",
        b"O",
        b"]",
        b"P",
        b"_",
        b"\\",
        b"\x07",
        b"\x1b[",
        b"\x1b[200~",
        b"\x1b[201~",
        b"\x1b[20",
        b"M",
        b"<",
        b"0;0;0",
        b"~",
        b"u",
        b"1;5",
        b"A",
        b":3",
        b"q",
        b"\r",
        b"\x03",
        b"\xc3",
        b"\xa6",
        b"\xf0\x9f",
    ];
    let part = prop_oneof![
        8 => (0..PARTS.len()).prop_map(|at| PARTS[at].to_vec()),
        1 => vec(any::<u8>(), 1..4),
        1 => any::<char>().prop_map(|c| c.to_string().into_bytes()),
    ];
    vec(part, 0..40).prop_map(|parts| parts.concat())
}

proptest! {
    #[test]
    fn it_is_the_same_wherever_it_is_cut(bytes in noise(), cuts in vec(any::<prop::sample::Index>(), 0..6)) {
        let mut places: Vec<usize> = cuts.iter().map(|cut| cut.index(bytes.len() + 1)).collect();
        places.extend([0, bytes.len()]);
        places.sort_unstable();
        let (mut keys, mut events) = (Keys::default(), VecDeque::new());
        for part in places.windows(2) {
            keys.feed(&bytes[part[0]..part[1]], &mut events);
        }
        keys.give_up(&mut events);
        prop_assert_eq!(Vec::from(events), told_in_the_end(&bytes));
    }

    #[test]
    fn what_is_held_is_bounded_and_no_event_comes_from_nothing(bytes in noise()) {
        let (mut keys, mut events) = (Keys::default(), VecDeque::new());
        for &byte in &bytes {
            keys.feed(&[byte], &mut events);
            prop_assert!(keys.held.len() <= LONGEST_SEQUENCE + 1);
        }
        prop_assert!(keys.pasted.len() <= bytes.len());
        keys.give_up(&mut events);
        prop_assert_eq!((keys.held.len(), keys.pasted.len()), (0, 0));
        prop_assert!(events.len() <= bytes.len());
    }

    #[test]
    fn who_waits_a_little_is_heard_whatever_came_before(bytes in noise(), text in "[a-zæøå €🙂A-Z0-9]{1,20}") {
        let (mut keys, mut events) = (Keys::default(), VecDeque::new());
        keys.feed(&bytes, &mut events);
        keys.give_up(&mut events);
        events.clear();
        keys.feed(text.as_bytes(), &mut events);
        prop_assert_eq!(Vec::from(events), text.chars().map(|c| Event::Key(typed(c))).collect::<Vec<_>>());
    }

    #[test]
    fn pasted_text_comes_out_as_it_was(text in any::<String>()) {
        prop_assume!(!text.contains("\x1b[201~"));
        let events = told_in_the_end(format!("\x1b[200~{text}\x1b[201~").as_bytes());
        prop_assert_eq!(events, [Event::Paste(text)]);
    }
}
