//! One Rust file as the rules see it: tokens that know their line, whether they are test code and how many inline
//! modules they stand in.
//!
//! This is a lexer and not a parser: comments, strings and characters are recognised so that nothing inside them is
//! taken for code, and `use` trees are unfolded. Macros are seen as they are written, not as they expand.

use std::collections::BTreeSet;

/// A piece of code. Strings are all `""` and characters `''`: their content is nobody's business here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub text: String,
    pub line: usize,
    pub test: bool,
    /// How many modules written inside this file stand around it.
    pub nested: usize,
}

/// A path such as `crate::meeting::Event`, from a `use` or from the middle of the code.
#[derive(Debug, PartialEq, Eq)]
pub struct Mention {
    pub path: Vec<String>,
    pub line: usize,
    pub test: bool,
    nested: usize,
}

pub struct Source {
    pub path: String,
    pub text: String,
    /// `["meeting", "agenda"]` for `src/meeting/agenda.rs`; empty for the crate root.
    pub module: Vec<String>,
    pub tokens: Vec<Token>,
    /// Lines on which an ordinary comment stands: not a doc comment, and not an empty one.
    pub comments: BTreeSet<usize>,
}

impl Source {
    pub fn new(path: &str, text: &str) -> Self {
        let (mut tokens, comments) = lex(text);
        mark_tests(&mut tokens);
        mark_modules(&mut tokens);
        let inside = path.strip_prefix("src/").unwrap_or(path);
        let stem = inside.strip_suffix(".rs").unwrap_or(inside);
        let module = stem.split('/').filter(|part| !["mod", "lib", "main"].contains(part)).map(String::from).collect();
        Self { path: path.into(), text: text.into(), module, tokens, comments }
    }

    /// The modules in files of their own that this file declares for tests only.
    pub fn test_modules(&self) -> Vec<Vec<String>> {
        let declared =
            self.tokens.windows(3).filter(|three| three[0].test && three[0].text == "mod" && three[2].text == ";");
        declared.map(|three| self.module.iter().cloned().chain([three[1].text.clone()]).collect()).collect()
    }

    /// All of it is test code, since its module is declared so elsewhere.
    pub fn mark_all_as_test(&mut self) {
        self.tokens.iter_mut().for_each(|token| token.test = true);
    }

    pub fn mentions(&self) -> Vec<Mention> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.tokens.len() {
            if self.tokens[at].text == "use" {
                at = self.use_tree(at + 1, &[], &mut found);
            } else if self.begins_a_path(at) {
                let mut path = vec![self.tokens[at].text.clone()];
                let start = at;
                while self.is(at + 1, "::") && self.word(at + 2) {
                    at += 2;
                    path.push(self.tokens[at].text.clone());
                }
                found.push(self.mention(path, start));
                at += 1;
            } else {
                at += 1;
            }
        }
        found
    }

    /// What stands right below the crate's root in this path, if the path leads there: `meeting` in
    /// `crate::meeting::Event`, or in `super::super::meeting::Event` two modules down.
    pub fn top<'a>(&self, mention: &'a Mention) -> Option<&'a str> {
        let supers = mention.path.iter().take_while(|part| *part == "super").count();
        let below = match mention.path[0].as_str() {
            "crate" | "klubbe" => &mention.path[1..],
            "super" if supers >= self.module.len() + mention.nested => &mention.path[supers..],
            _ => return None,
        };
        Some(below.first().map_or("*", String::as_str))
    }

    fn use_tree(&self, mut at: usize, before: &[String], found: &mut Vec<Mention>) -> usize {
        let mut path = before.to_vec();
        let start = at;
        loop {
            if self.is(at, "::") {
                at += 1;
            } else if self.is(at, "{") {
                at += 1;
                while at < self.tokens.len() && !self.is(at, "}") {
                    at = self.use_tree(at, &path, found);
                    at += usize::from(self.is(at, ","));
                }
                return at + 1;
            } else if self.is(at, "as") {
                at += 2;
            } else if self.is(at, "*") || self.word(at) {
                path.push(self.tokens[at].text.clone());
                at += 1;
            } else {
                path.retain(|part| part != "self" || path_is_only_self(before));
                if !path.is_empty() && start < self.tokens.len() {
                    found.push(self.mention(path, start));
                }
                // always forward, whatever stands there
                return at.max(start + usize::from(at == start && !self.is(at, "}") && !self.is(at, ",")));
            }
        }
    }

    fn begins_a_path(&self, at: usize) -> bool {
        let follows = at > 0 && self.is(at - 1, "::");
        let rooted = follows && (at < 2 || !(self.word(at - 2) || self.is(at - 2, ">")));
        self.word(at) && (!follows || rooted)
    }

    fn mention(&self, path: Vec<String>, at: usize) -> Mention {
        let Token { line, test, nested, .. } = self.tokens[at];
        Mention { path, line, test, nested }
    }

    fn is(&self, at: usize, text: &str) -> bool {
        self.tokens.get(at).is_some_and(|token| token.text == text)
    }

    fn word(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.text.starts_with(|c: char| c == '_' || c.is_alphabetic()))
    }
}

fn path_is_only_self(before: &[String]) -> bool {
    before.is_empty()
}

fn lex(text: &str) -> (Vec<Token>, BTreeSet<usize>) {
    let chars: Vec<char> = text.chars().collect();
    let (mut tokens, mut comments) = (Vec::new(), BTreeSet::new());
    let (mut at, mut line) = (0, 1);
    while at < chars.len() {
        let rest = &chars[at..];
        let (length, token) = match rest {
            ['/', '/', ..] => {
                let end = rest.iter().position(|c| *c == '\n').unwrap_or(rest.len());
                let said: String = rest[..end].iter().collect();
                let doc = said.starts_with("//!") || (said.starts_with("///") && !said.starts_with("////"));
                if !doc && !said.trim_matches(['/', ' ']).is_empty() {
                    comments.insert(line);
                }
                (end, None)
            }
            ['/', '*', ..] => (block_comment(rest), None),
            ['\'', ..] => quote(rest),
            [c, ..] if string_start(rest).is_some() && !c.is_whitespace() => (string(rest), Some("\"\"".into())),
            ['r', '#', c, ..] if c.is_alphabetic() => (2, None),
            [c, ..] if *c == '_' || c.is_alphanumeric() => {
                let end = rest.iter().position(|c| *c != '_' && !c.is_alphanumeric()).unwrap_or(rest.len());
                (end, Some(rest[..end].iter().collect()))
            }
            [':', ':', ..] => (2, Some("::".into())),
            [c, ..] => (1, (!c.is_whitespace()).then(|| c.to_string())),
            [] => break,
        };
        if let Some(text) = token {
            tokens.push(Token { text, line, test: false, nested: 0 });
        }
        line += rest[..length].iter().filter(|c| **c == '\n').count();
        at += length;
    }
    (tokens, comments)
}

/// The length of a comment with comments inside.
fn block_comment(rest: &[char]) -> usize {
    let (mut at, mut depth) = (0, 0);
    while at < rest.len() {
        match &rest[at..] {
            ['/', '*', ..] => (at, depth) = (at + 2, depth + 1),
            ['*', '/', ..] => (at, depth) = (at + 2, depth - 1),
            _ => at += 1,
        }
        if depth == 0 {
            return at;
        }
    }
    at
}

/// A character, or a lifetime.
fn quote(rest: &[char]) -> (usize, Option<String>) {
    match rest {
        [_, '\\', _, after @ ..] => {
            (3 + after.iter().position(|c| *c == '\'').map_or(after.len(), |end| end + 1), Some("''".into()))
        }
        [_, _, '\'', ..] => (3, Some("''".into())),
        _ => (1, Some("'".into())),
    }
}

/// Where the opening quote of a string is, and the number of `#` around a raw one.
fn string_start(rest: &[char]) -> Option<(usize, Option<usize>)> {
    let mut at = rest.iter().take(2).position(|c| !['b', 'c'].contains(c)).unwrap_or(0);
    let raw = rest.get(at) == Some(&'r');
    at += usize::from(raw);
    let hashes = if raw { rest[at..].iter().take_while(|c| **c == '#').count() } else { 0 };
    (rest.get(at + hashes) == Some(&'"')).then_some((at + hashes, raw.then_some(hashes)))
}

fn string(rest: &[char]) -> usize {
    let Some((open, raw)) = string_start(rest) else { return 1 };
    let mut at = open + 1;
    while at < rest.len() {
        match (rest[at], raw) {
            ('\\', None) => at += 1,
            ('"', None) => return at + 1,
            ('"', Some(hashes)) if rest[at + 1..].iter().take(hashes).filter(|c| **c == '#').count() == hashes => {
                return at + 1 + hashes;
            }
            _ => {}
        }
        at += 1;
    }
    rest.len()
}

/// Marks what stands under `#[test]` or `#[cfg(test)]`.
fn mark_tests(tokens: &mut [Token]) {
    let mut at = 0;
    while at < tokens.len() {
        let Some(end) = attribute(tokens, at) else {
            at += 1;
            continue;
        };
        let words: Vec<&str> = tokens[at..end].iter().map(|token| token.text.as_str()).collect();
        let only = !words.contains(&"not") && !words.contains(&"any");
        let test = words[2] == "test" || (words[2] == "cfg" && words.contains(&"test") && only);
        let item = if test { item_end(tokens, end) } else { end };
        if test {
            tokens[at..item].iter_mut().for_each(|token| token.test = true);
        }
        at = item;
    }
}

/// One past the `]` of an attribute that begins here.
fn attribute(tokens: &[Token], at: usize) -> Option<usize> {
    let open = at + 1;
    if tokens.get(at)?.text != "#" || tokens.get(open)?.text != "[" {
        return None;
    }
    closing(tokens, open)
}

/// One past the bracket that closes the one here.
fn closing(tokens: &[Token], open: usize) -> Option<usize> {
    let mut depth = 0usize;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        match token.text.as_str() {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 {
            return Some(at + 1);
        }
    }
    None
}

/// One past the item that begins here, its other attributes included.
fn item_end(tokens: &[Token], mut at: usize) -> usize {
    while let Some(end) = attribute(tokens, at) {
        at = end;
    }
    while at < tokens.len() {
        match tokens[at].text.as_str() {
            ";" => return at + 1,
            "{" => return closing(tokens, at).unwrap_or(tokens.len()),
            "(" | "[" => at = closing(tokens, at).unwrap_or(tokens.len()),
            _ => at += 1,
        }
    }
    tokens.len()
}

fn mark_modules(tokens: &mut [Token]) {
    for at in 0..tokens.len().saturating_sub(2) {
        if tokens[at].text == "mod" && tokens[at + 2].text == "{" {
            let end = closing(tokens, at + 2).unwrap_or(tokens.len());
            tokens[at + 2..end].iter_mut().for_each(|token| token.nested += 1);
        }
    }
}

/// What the lexer must not be fooled by.
#[test]
fn only_code_is_code() {
    let text = r##"
        //! std::fs in a doc
        // std::env in a comment
        /* std::net /* std::net */ std::net */
        const A: &str = "std::fs"; const B: &str = r#"a "quoted" std::fs"#; const C: char = '"'; const D: char = '\'';
        fn f<'a>(x: &'a str) { r#type::g(); b"std::fs"; }
        use std::{io::{self, Write as W}, collections::*};
    "##;
    let source = Source::new("src/meeting/x.rs", text);
    let mentions: Vec<String> = source.mentions().iter().map(|mention| mention.path.join("::")).collect();
    assert!(!mentions.iter().any(|path| path.contains("fs") || path.contains("env") || path.contains("net")));
    for seen in ["type::g", "std::io", "std::io::Write", "std::collections::*"] {
        assert!(mentions.contains(&seen.to_string()), "{seen} in {mentions:?}");
    }
    assert_eq!(source.comments.into_iter().collect::<Vec<_>>(), [3]);
}

#[test]
fn test_code_is_known() {
    let code = "fn a() {}\n#[cfg(test)]\nmod tests {\n fn b() {}\n}\n#[cfg(not(test))]\nfn c() {}\n#[test]\nfn d(x: [u8; 2]) {}\n\
                #[cfg(test)]\nmod far;\nfn e() {}";
    let source = Source::new("src/forum/mod.rs", code);
    let test = |name: &str| source.tokens.iter().find(|token| token.text == name).is_some_and(|token| token.test);
    assert_eq!(["a", "b", "c", "d", "e"].map(test), [false, true, false, true, false]);
    assert_eq!(source.test_modules(), [["forum", "far"].map(String::from).to_vec()]);
}

#[test]
fn paths_lead_to_the_root_through_super() {
    let source = Source::new(
        "src/forum/wheel.rs",
        "use super::super::store::A; use super::b; mod t { use super::super::c::D; }",
    );
    let tops: Vec<_> = source.mentions().iter().map(|mention| source.top(mention).map(String::from)).collect();
    assert!(tops.contains(&Some("store".into())) && !tops.contains(&Some("c".into())), "{tops:?}");
}
