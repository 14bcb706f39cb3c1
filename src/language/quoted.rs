//! A long text as RON quotes it, at the cost of a copy.
//!
//! What is pasted is in the journal before it is on the screen. RON asks of each character whether it can be printed, which
//! for a page is more work than all the rest of a paste; of most characters that is known without asking. What is
//! written is the same, byte for byte.

use ron::value::RawValue;
use serde::{Serialize, Serializer};

/// Of a shorter text the check that comes at the end would cost more than is saved.
const LONG: usize = 256;

/// Writes a text as `serialize_str` of RON does; for `#[serde(serialize_with)]`.
///
/// # Errors
/// When it cannot be written where it is to go.
pub fn serialize<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    if text.len() >= LONG
        && let Ok(quoted) = RawValue::from_ron(&quoted(text))
    {
        return quoted.serialize(serializer);
    }
    serializer.serialize_str(text)
}

/// The text with its quotes.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16 + 2);
    out.push('"');
    // byte by byte where it can be: the most of a text is this simple
    let is_plain = |byte: u8| matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\'' | b'\\');
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| !is_plain(byte)) {
        let (plain, from) = rest.split_at(at);
        out.push_str(plain);
        let mut chars = from.chars();
        match chars.next() {
            Some(letter @ ('\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{24f}')) => out.push(letter),
            other => out.extend(other.into_iter().flat_map(char::escape_debug)),
        }
        rest = chars.as_str();
    }
    out.push_str(rest);
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[derive(Serialize)]
    struct Quickly<'a>(#[serde(serialize_with = "serialize")] &'a str);

    #[derive(Serialize)]
    struct Slowly<'a>(&'a str);

    fn is_the_same(text: &str) {
        assert_eq!(ron::to_string(&Quickly(text)).unwrap(), ron::to_string(&Slowly(text)).unwrap(), "{text:?}");
    }

    #[test]
    fn every_character_is_written_as_ron_writes_it() {
        let all: Vec<char> = ('\0'..=char::MAX).collect();
        for some in all.chunks(4096) {
            is_the_same(&some.iter().collect::<String>());
        }
        for c in '\0'..='\u{3000}' {
            is_the_same(&format!("{c}{}{c}", "a".repeat(LONG)));
        }
    }

    proptest! {
        #[test]
        fn every_text_is_written_as_ron_writes_it(text in "(?s).{0,400}", times in 1..9_usize) {
            is_the_same(&text.repeat(times));
        }
    }
}
