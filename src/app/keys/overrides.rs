//! A user's own keys: `keys.ron`.
//!
//! ```ron
//! {
//!     "next-item": [">", "right"],  // replaces the keys that the action had
//!     "park": [],                   // takes them away
//! }
//! ```
//!
//! The file comes from a person, so nothing in it is ever more than a remark: what cannot be understood is left out
//! and the rest holds. A file that does not parse changes nothing. RON keeps the last of two entries with one name in
//! silence; here both are read, the last holds, and it is said. A key that the user gives to an action is taken from
//! any other action that has it by default.

use super::{Bound, Chord, Clash, Keymap};
use crate::language::near::{Finder, Place};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use std::fmt;
use std::hash::Hash;

/// The longest `keys.ron` that is read, in bytes; the whole table with comments is a tenth of this.
const LONGEST: usize = 64 * 1024;

/// Something in `keys.ron` that the user should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyRemark {
    /// The line and the column in the file, where they are known.
    pub at: Option<Place>,
    /// What is the matter.
    pub trouble: KeyTrouble,
}

/// What can be the matter with `keys.ron`. Names and keys are the user's text: clean them before they are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyTrouble {
    /// The file does not parse; why, in RON's words. No key was changed.
    Unreadable(String),
    /// The file is far too long. No key was changed.
    TooLong,
    /// No action has this name.
    UnknownName(String),
    /// The name stands in the file more than once; the last holds.
    Repeated(String),
    /// This is no key.
    BadKey {
        /// The action it was meant for.
        name: String,
        /// What stands there.
        key: String,
    },
    /// The user gave one key to two actions that can be meant at the same time; the first in the table has it.
    Clash(Clash),
    /// The action lost its last key to another one; the palette still has it.
    Bare {
        /// The action without keys.
        name: &'static str,
        /// The one that has its key now.
        taken_by: &'static str,
    },
}

impl KeyRemark {
    /// Whether nothing in the file could be used.
    #[must_use]
    pub const fn is_fatal(&self) -> bool {
        matches!(self.trouble, KeyTrouble::Unreadable(_) | KeyTrouble::TooLong)
    }

    pub(super) fn bad_key(at: Option<Place>, name: &str, key: &str) -> Self {
        Self { at, trouble: KeyTrouble::BadKey { name: name.to_owned(), key: key.to_owned() } }
    }
}

impl<S: Copy + Eq + Hash + 'static, A: Copy + Eq + Hash> Keymap<S, A> {
    /// Lays a user's `keys.ron` over the keys, and says what in it could not be followed.
    pub fn apply(&mut self, text: &str) -> Vec<KeyRemark> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if text.len() > LONGEST {
            return vec![KeyRemark { at: None, trouble: KeyTrouble::TooLong }];
        }
        let Entries(entries) = match ron::from_str(text) {
            Ok(entries) => entries,
            Err(error) => {
                let at = Some((error.span.start.line, error.span.start.col));
                return vec![KeyRemark { at, trouble: KeyTrouble::Unreadable(error.code.to_string()) }];
            }
        };
        let mut remarks = vec![];
        let mut named: Vec<(String, Option<Place>)> = vec![];
        let mut finder = Finder::new(text);
        for (name, keys) in entries {
            let at = finder.quoted(&name);
            if named.iter().any(|(earlier, _)| *earlier == name) {
                remarks.push(KeyRemark { at, trouble: KeyTrouble::Repeated(name.clone()) });
            }
            let mut chords = vec![];
            for key in keys {
                match Chord::parse(&key) {
                    Ok(chord) if !chords.contains(&chord) => chords.push(chord),
                    Ok(_) => {}
                    Err(_) => {
                        let own = { finder }.quoted(&key);
                        remarks.push(KeyRemark::bad_key(own.or(at), &name, &key));
                    }
                }
            }
            let mut known = false;
            for row in self.rows.iter_mut().filter(|row| row.name == name) {
                known = true;
                row.keys.clone_from(&chords);
            }
            if known {
                named.push((name, at));
            } else {
                remarks.push(KeyRemark { at, trouble: KeyTrouble::UnknownName(name) });
            }
        }
        self.settle(&named, &mut remarks);
        self.index();
        remarks
    }

    /// Where the user's keys meet others: they win over defaults, and among themselves it is said.
    fn settle(&mut self, named: &[(String, Option<Place>)], remarks: &mut Vec<KeyRemark>) {
        let place_of = |name: &str| named.iter().rev().find(|(entry, _)| entry == name).map(|(_, at)| *at);
        for clash in self.clashes() {
            let (taker, loser) = match (place_of(clash.first), place_of(clash.second)) {
                (Some(_), Some(at)) => {
                    remarks.push(KeyRemark { at, trouble: KeyTrouble::Clash(clash) });
                    continue;
                }
                (Some(_), None) => (clash.first, clash.second),
                (None, Some(_)) => (clash.second, clash.first),
                (None, None) => continue,
            };
            let mut bare = false;
            for Bound { keys, .. } in self.rows.iter_mut().filter(|row| row.name == loser) {
                let had = keys.len();
                keys.retain(|key| *key != clash.key);
                bare |= had > 0 && keys.is_empty();
            }
            if bare {
                let at = place_of(taker).flatten();
                remarks.push(KeyRemark { at, trouble: KeyTrouble::Bare { name: loser, taken_by: taker } });
            }
        }
    }
}

/// The entries of the file in order, repeated names and all.
struct Entries(Vec<(String, Vec<String>)>);

impl<'de> Deserialize<'de> for Entries {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Map;
        impl<'de> Visitor<'de> for Map {
            type Value = Entries;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map of action names to keys")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Entries, M::Error> {
                let mut entries = vec![];
                while let Some((name, Keys(keys))) = map.next_entry()? {
                    entries.push((name, keys));
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(Map)
    }
}

/// A list of keys, or one key without the brackets.
struct Keys(Vec<String>);

impl<'de> Deserialize<'de> for Keys {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneOrMany;
        impl<'de> Visitor<'de> for OneOrMany {
            type Value = Keys;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of keys")
            }

            fn visit_str<E>(self, key: &str) -> Result<Keys, E> {
                Ok(Keys(vec![key.to_owned()]))
            }

            fn visit_seq<Q: SeqAccess<'de>>(self, mut seq: Q) -> Result<Keys, Q::Error> {
                let mut keys = vec![];
                while let Some(key) = seq.next_element()? {
                    keys.push(key);
                }
                Ok(Keys(keys))
            }
        }
        deserializer.deserialize_any(OneOrMany)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{Scope, key, keymap};
    use super::*;

    fn troubles(remarks: &[KeyRemark]) -> Vec<(Option<usize>, &KeyTrouble)> {
        remarks.iter().map(|remark| (remark.at.map(|(line, _)| line), &remark.trouble)).collect()
    }

    #[test]
    fn a_users_keys_replace_the_defaults() {
        let mut map = keymap();
        let text = "{\n  // mine\n  \"next-item\": [\"n\", \"ctrl-n\"],\n  \"undo\": \"ctrl-z\",\n  \"close\": [],\n}";
        assert_eq!(map.apply(text), []);
        assert_eq!(map.lookup(&[Scope::Global], key(">")), None);
        assert_eq!(map.lookup(&[Scope::Global], key("ctrl-n")), Some(1));
        assert_eq!(map.hint(2), Some(key("ctrl-z")));
        assert_eq!(map.hint(5), None);
    }

    #[test]
    fn what_cannot_be_followed_is_said_with_its_line_and_the_rest_holds() {
        let mut map = keymap();
        let remarks = map.apply("{\n\"nxet-item\": [\"n\"],\n\"undo\": [\"hyper-u\", \"U\"],\n\"undo\": [\"Z\"],\n}");
        let bad = KeyTrouble::BadKey { name: "undo".into(), key: "hyper-u".into() };
        assert_eq!(
            troubles(&remarks),
            [
                (Some(2), &KeyTrouble::UnknownName("nxet-item".into())),
                (Some(3), &bad),
                (Some(4), &KeyTrouble::Repeated("undo".into())),
            ]
        );
        assert_eq!(map.hint(2), Some(key("Z")));
    }

    #[test]
    fn a_users_key_is_taken_from_the_default_that_had_it() {
        let mut map = keymap();
        let remarks = map.apply("{ \"add-item\": [\"u\"] }");
        assert_eq!(troubles(&remarks), [(Some(1), &KeyTrouble::Bare { name: "undo", taken_by: "add-item" })]);
        assert_eq!(map.clashes(), []);
        assert_eq!(map.lookup(&[Scope::Agenda, Scope::Global], key("u")), Some(3));
    }

    #[test]
    fn one_key_for_two_of_the_users_own_is_a_clash() {
        let mut map = keymap();
        let remarks = map.apply("{\n\"add-item\": [\"x\"],\n\"undo\": [\"x\"],\n}");
        let clash = Clash { key: key("x"), first: "undo", second: "add-item" };
        assert_eq!(troubles(&remarks), [(Some(2), &KeyTrouble::Clash(clash))]);
    }

    #[test]
    fn a_file_that_does_not_parse_changes_nothing() {
        for text in ["{\n\"undo\": [\"x\"\n", "", "[1, 2]", "{ \"undo\": 7 }", "{ \"undo\": [[[[\"x\"]]]] }"] {
            let mut map = keymap();
            let remarks = map.apply(text);
            assert!(matches!(remarks[..], [KeyRemark { trouble: KeyTrouble::Unreadable(_), .. }]), "{text}");
            assert_eq!(map.hint(2), Some(key("u")));
        }
        let mut map = keymap();
        let remarks = map.apply(&" ".repeat(LONGEST + 1));
        assert_eq!(troubles(&remarks), [(None, &KeyTrouble::TooLong)]);
    }
}
