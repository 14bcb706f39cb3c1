//! A small reader of RON's outer form: enough to say on which line a field stands, and to find its strings.
//!
//! It never recurses and never fails; on a text that is not RON it just finds nothing. RON's own parser has the last word
//! on what is valid.

/// A piece of a RON text, with its byte offsets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Where it starts.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// The kinds of pieces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `(`, `[` or `{`.
    Open(u8),
    /// `)`, `]` or `}`.
    Close,
    /// `,`
    Comma,
    /// `:`
    Colon,
    /// A name or a number.
    Word,
    /// A string with escapes.
    Text,
    /// A raw string, a character, anything else.
    Other,
}

/// All pieces of a text; spaces and comments are left out.
pub fn tokens(text: &str) -> impl Iterator<Item = Token> + '_ {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        at = skip_blank(bytes, at);
        let first = *bytes.get(at)?;
        let (kind, end) = match first {
            b'(' | b'[' | b'{' => (Kind::Open(first), at + 1),
            b')' | b']' | b'}' => (Kind::Close, at + 1),
            b',' => (Kind::Comma, at + 1),
            b':' => (Kind::Colon, at + 1),
            b'"' => (Kind::Text, end_of_quoted(bytes, at + 1, b'"')),
            b'\'' => (Kind::Other, end_of_quoted(bytes, at + 1, b'\'')),
            b'r' | b'b' => match end_of_raw(bytes, at) {
                Some(end) => (Kind::Other, end),
                None => (Kind::Word, end_of_word(bytes, at)),
            },
            _ if is_word(first) => (Kind::Word, end_of_word(bytes, at)),
            _ => (Kind::Other, at + 1),
        };
        let token = Token { kind, start: at, end };
        at = end;
        Some(token)
    })
}

fn is_word(b: u8) -> bool {
    b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'+' | b'-' | b'#') || b >= 0x80
}

fn end_of_word(bytes: &[u8], from: usize) -> usize {
    bytes[from..].iter().position(|b| !is_word(*b)).map_or(bytes.len(), |n| from + n.max(1))
}

fn end_of_quoted(bytes: &[u8], mut at: usize, quote: u8) -> usize {
    while let Some(&b) = bytes.get(at) {
        at += 1;
        if b == b'\\' {
            at += 1;
        } else if b == quote {
            break;
        }
    }
    at.min(bytes.len())
}

/// The end of `r"…"`, `r##"…"##`, `br"…"` or `b"…"`; `None` if it is a word that only begins like that.
fn end_of_raw(bytes: &[u8], at: usize) -> Option<usize> {
    let mut i = at;
    if bytes.get(i) == Some(&b'b') {
        i += 1;
        match bytes.get(i) {
            Some(b'"') => return Some(end_of_quoted(bytes, i + 1, b'"')),
            Some(b'\'') => return Some(end_of_quoted(bytes, i + 1, b'\'')),
            _ => {}
        }
    }
    if bytes.get(i) != Some(&b'r') {
        return None;
    }
    i += 1;
    let hashes = bytes[i..].iter().take_while(|b| **b == b'#').count();
    i += hashes;
    if bytes.get(i) != Some(&b'"') {
        return None;
    }
    let mut close = vec![b'"'];
    close.resize(hashes + 1, b'#');
    let rest = &bytes[i + 1..];
    Some(rest.windows(close.len()).position(|w| w == close).map_or(bytes.len(), |n| i + 1 + n + close.len()))
}

fn skip_blank(bytes: &[u8], mut at: usize) -> usize {
    loop {
        match bytes.get(at..) {
            Some([b, ..]) if b.is_ascii_whitespace() => at += 1,
            Some([b'/', b'/', rest @ ..]) => {
                at += 2 + rest.iter().position(|b| *b == b'\n').unwrap_or(rest.len());
            }
            Some([b'/', b'*', ..]) => at = end_of_block_comment(bytes, at),
            _ => return at,
        }
    }
}

fn end_of_block_comment(bytes: &[u8], mut at: usize) -> usize {
    let mut depth = 0;
    while at < bytes.len() {
        match &bytes[at..] {
            [b'/', b'*', ..] => {
                depth += 1;
                at += 2;
            }
            [b'*', b'/', ..] => {
                depth -= 1;
                at += 2;
                if depth == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    bytes.len()
}

/// One step on the way from the root of a document to a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A field or a key.
    Key(String),
    /// A place in a list, from 0.
    Index(usize),
    /// Into `Some(…)`, which need not be written.
    Some,
    /// Into a struct or a variant with one unnamed field.
    Newtype,
}

/// The byte offset of what a path leads to; for a path that ends in a field, of its name.
pub fn locate(text: &str, path: &[Step]) -> Option<usize> {
    let tokens: Vec<Token> = tokens(text).collect();
    let word = |t: &Token| text.get(t.start..t.end).unwrap_or("");
    let mut at = 0; // the token where the value at hand begins
    let mut found = None;
    for step in path {
        // a value may begin with its name: `Vote(…)`; attributes `#![…]` do not occur in our files
        let name = tokens.get(at).filter(|t| t.kind == Kind::Word).map(word);
        let open = if name.is_some() { at + 1 } else { at };
        if matches!(step, Step::Some) && name != Some("Some") {
            continue;
        }
        if !matches!(tokens.get(open)?.kind, Kind::Open(_)) {
            return None;
        }
        at = match step {
            Step::Some | Step::Newtype => open + 1,
            Step::Index(n) => *children(&tokens, open).get(*n)?,
            Step::Key(key) => {
                let child = children(&tokens, open).into_iter().find(|child| {
                    let named = tokens.get(*child).is_some_and(|t| word(t).trim_matches('"') == key);
                    named && tokens.get(child + 1).is_some_and(|t| t.kind == Kind::Colon)
                })?;
                found = tokens.get(child).map(|t| t.start);
                child + 2
            }
        };
    }
    match path.last() {
        Some(Step::Key(_)) => found,
        _ => tokens.get(at).map(|t| t.start),
    }
}

/// Where the children of a group begin, as indices of tokens.
fn children(tokens: &[Token], open: usize) -> Vec<usize> {
    let mut out = Vec::new();
    let mut depth = 0_usize;
    let mut begins = true;
    for (i, token) in tokens.iter().enumerate().skip(open + 1) {
        if token.kind == Kind::Close {
            if depth == 0 {
                break;
            }
            depth -= 1;
            continue;
        }
        if depth == 0 && begins {
            out.push(i);
            begins = false;
        }
        match token.kind {
            Kind::Open(_) => depth += 1,
            Kind::Comma if depth == 0 => begins = true,
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, path: &[Step]) -> Option<&'static str> {
        locate(text, path).map(|o| &text[o..]).map(|s| Box::leak(s.to_string().into_boxed_str()) as &str)
    }

    fn key(k: &str) -> Step {
        Step::Key(k.into())
    }

    #[test]
    fn finds_a_field_behind_strings_comments_and_other_groups_of_the_same_name() {
        let text = "(a: \"x: 1, (\", // x: 2\n b: [(x: 1), /* x: */ Vote(y: r#\"x:\"\"#, x: 7)], x: 3)";
        assert_eq!(at(text, &[key("x")]), Some("x: 3)"));
        assert_eq!(at(text, &[key("b"), Step::Index(1), key("x")]), Some("x: 7)], x: 3)"));
        assert_eq!(at(text, &[key("nothing")]), None);
    }

    #[test]
    fn finds_a_field_through_some_written_or_not_and_through_newtypes() {
        assert_eq!(at("(a: (b: 1))", &[key("a"), Step::Some, key("b")]), Some("b: 1))"));
        assert_eq!(at("(a: Some((b: 1)))", &[key("a"), Step::Some, key("b")]), Some("b: 1)))"));
        assert_eq!(at("(a: Text((b: 1)))", &[key("a"), Step::Newtype, key("b")]), Some("b: 1)))"));
    }

    #[test]
    fn is_calm_about_what_is_not_ron() {
        for text in ["", "(", "((((", "\"", "'", "r#\"", "/*", "b", "\\", "(a: 'x", "\u{feff}\"\\"] {
            assert_eq!(locate(text, &[key("a"), Step::Index(3), key("b")]), None);
        }
    }
}
