//! Which key does what, where: the keymap over the table of actions, and a user's own keys over that.
//!
//! The map knows nothing of what actions are. A row of the table says an action's name, its scope and its default
//! keys; a question names the scopes that listen now, the innermost first. A scope is whatever the program has: the
//! whole, a pane, an overlay. Which scopes can listen at the same time is the program's to say (`meets`), and two
//! different actions on one key there are a clash.

pub mod chord;
mod overrides;
mod written;

pub use chord::{Chord, NotAKey};
pub use overrides::{KeyRemark, KeyTrouble};

use std::collections::HashMap;
use std::hash::Hash;

/// What the table of actions says about the keys of one action.
#[derive(Debug, Clone, Copy)]
pub struct KeyRow<S: 'static, A> {
    /// The name in `keys.ron`.
    pub name: &'static str,
    /// Where its keys work.
    pub scopes: &'static [S],
    /// What they do.
    pub action: A,
    /// The keys it has unless the user says otherwise, as in `keys.ron`.
    pub keys: &'static [&'static str],
}

/// Two actions on one key, where both could be meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clash {
    /// The key.
    pub key: Chord,
    /// The action that the table names first.
    pub first: &'static str,
    /// The other one.
    pub second: &'static str,
}

#[derive(Debug, Clone)]
struct Bound<S: 'static, A> {
    name: &'static str,
    scopes: &'static [S],
    action: A,
    keys: Vec<Chord>,
}

/// The keys of all actions.
#[derive(Debug, Clone)]
pub struct Keymap<S: 'static, A> {
    rows: Vec<Bound<S, A>>,
    /// The same, the other way round; where rows clash, the first has the key.
    by_key: HashMap<(S, Chord), A>,
    meets: fn(S, S) -> bool,
}

impl<S: Copy + Eq + Hash + 'static, A: Copy + Eq + Hash> Keymap<S, A> {
    /// The keys as the table has them, and the default keys in it that are no keys (a test sees that there are none).
    #[must_use]
    pub fn new(table: impl IntoIterator<Item = KeyRow<S, A>>, meets: fn(S, S) -> bool) -> (Self, Vec<KeyRemark>) {
        let mut remarks = vec![];
        let mut rows = vec![];
        for KeyRow { name, scopes, action, keys } in table {
            let keys = keys.iter().filter_map(|key| {
                let chord = Chord::parse(key).ok();
                if chord.is_none() {
                    remarks.push(KeyRemark::bad_key(None, name, key));
                }
                chord
            });
            rows.push(Bound { name, scopes, action, keys: keys.collect() });
        }
        let mut map = Self { rows, by_key: HashMap::new(), meets };
        map.index();
        (map, remarks)
    }

    /// What a key does while these scopes listen, the innermost first.
    #[must_use]
    pub fn lookup(&self, listening: &[S], key: Chord) -> Option<A> {
        listening.iter().find_map(|&scope| self.by_key.get(&(scope, key)).copied())
    }

    /// The keys of an action, the one for hints first.
    pub fn keys_of(&self, action: A) -> impl Iterator<Item = Chord> {
        let rows = self.rows.iter().filter(move |row| row.action == action);
        rows.flat_map(|row| row.keys.iter().copied())
    }

    /// The key that hints show for an action.
    #[must_use]
    pub fn hint(&self, action: A) -> Option<Chord> {
        self.keys_of(action).next()
    }

    /// The keys on which two actions could be meant.
    #[must_use]
    pub fn clashes(&self) -> Vec<Clash> {
        let mut clashes = vec![];
        for (at, first) in self.rows.iter().enumerate() {
            for second in self.rows.iter().skip(at + 1) {
                let meet = |&a: &S| second.scopes.iter().any(|&b| (self.meets)(a, b));
                if first.action == second.action || !first.scopes.iter().any(meet) {
                    continue;
                }
                let both = first.keys.iter().filter(|key| second.keys.contains(key));
                clashes.extend(both.map(|&key| Clash { key, first: first.name, second: second.name }));
            }
        }
        clashes
    }

    fn index(&mut self) {
        self.by_key.clear();
        for row in &self.rows {
            for (&scope, &key) in row.scopes.iter().flat_map(|scope| row.keys.iter().map(move |key| (scope, key))) {
                self.by_key.entry((scope, key)).or_insert(row.action);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
    pub(super) enum Scope {
        Global,
        Agenda,
        Lists,
        Help,
        Palette,
    }

    fn meets(a: Scope, b: Scope) -> bool {
        let overlay = |scope| matches!(scope, Scope::Help | Scope::Palette);
        a == b || !overlay(a) && !overlay(b) && (a == Scope::Global || b == Scope::Global)
    }

    pub(super) fn keymap() -> Keymap<Scope, u8> {
        let row = |name, scopes, action, keys| KeyRow { name, scopes, action, keys };
        let table = [
            row("next-item", &[Scope::Global], 1, &[">", "right"]),
            row("undo", &[Scope::Global], 2, &["u"]),
            row("add-item", &[Scope::Agenda], 3, &["a"]),
            row("add-measure", &[Scope::Lists], 4, &["a"]),
            row("close", &[Scope::Help, Scope::Palette], 5, &["u", "?"]),
        ];
        let (map, remarks) = Keymap::new(table, meets);
        assert_eq!(remarks, []);
        map
    }

    pub(super) fn key(text: &str) -> Chord {
        Chord::parse(text).unwrap()
    }

    #[test]
    fn the_innermost_scope_answers_first() {
        let map = keymap();
        assert_eq!(map.lookup(&[Scope::Agenda, Scope::Global], key("a")), Some(3));
        assert_eq!(map.lookup(&[Scope::Lists, Scope::Global], key("a")), Some(4));
        assert_eq!(map.lookup(&[Scope::Agenda, Scope::Global], key("→")), Some(1));
        assert_eq!(map.lookup(&[Scope::Help], key("u")), Some(5));
        assert_eq!(map.lookup(&[Scope::Palette], key("u")), Some(5));
        assert_eq!(map.lookup(&[Scope::Help], key(">")), None);
    }

    #[test]
    fn hints_show_the_first_key() {
        assert_eq!(keymap().hint(1), Some(key(">")));
        assert_eq!(keymap().hint(9), None);
    }

    #[test]
    fn only_scopes_that_listen_together_clash() {
        assert_eq!(keymap().clashes(), []);
        let row = |name, scopes, action, keys| KeyRow { name, scopes, action, keys };
        let table = [row("undo", &[Scope::Global], 1, &["u", "x"]), row("under", &[Scope::Agenda], 2, &["x", "u"])];
        let (map, _) = Keymap::new(table, meets);
        let clash = |text| Clash { key: key(text), first: "undo", second: "under" };
        assert_eq!(map.clashes(), [clash("u"), clash("x")]);
    }

    #[test]
    fn a_default_key_that_is_none_is_remarked() {
        let (_, remarks) =
            Keymap::new([KeyRow { name: "odd", scopes: &[0], action: 0, keys: &["hyper-q"] }], |_, _| true);
        assert_eq!(remarks, [KeyRemark::bad_key(None, "odd", "hyper-q")]);
    }
}
