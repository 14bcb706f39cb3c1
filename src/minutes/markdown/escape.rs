//! Escaping: a text for Markdown such that a reader of the rendered page sees exactly its characters.
//!
//! Only what could be markup where it stands is escaped, so that the source stays readable too.

/// Where a text stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// On a line that markup has begun, such as a heading: one line.
    Line,
    /// In a cell of a table: one line.
    Cell,
    /// By itself: its lines begin lines, and line ends are kept.
    Block,
}

/// The text as Markdown that shows it.
pub fn escape(text: &str, place: Place) -> String {
    if place != Place::Block {
        return line(text.replace(['\n', '\r'], " ").trim(), false);
    }
    // a backslash before a line end keeps it
    text.lines().map(|text| line(text.trim(), true)).collect::<Vec<_>>().join("\\\n")
}

/// One line; `begins` says whether it begins a line of the page.
fn line(text: &str, begins: bool) -> String {
    let mut written = String::with_capacity(text.len() + text.len() / 8);
    let block_mark = if begins { begins_block(text) } else { None };
    let mut before = None;
    let mut rest = text.char_indices().peekable();
    while let Some((at, c)) = rest.next() {
        let next = rest.peek().map(|(_, next)| *next);
        let markup = match c {
            // emphasis, code, links, HTML, struck out, mathematics, columns
            '\\' | '*' | '_' | '`' | '[' | ']' | '<' | '~' | '$' | '|' => true,
            // `&copy;`, `&#169;`
            '&' => next.is_some_and(|next| next == '#' || next.is_ascii_alphanumeric()),
            // headings; at the end of one they would vanish
            '#' => before.is_none_or(char::is_whitespace),
            _ => block_mark == Some(at),
        };
        if markup {
            written.push('\\');
        }
        written.push(c);
        before = Some(c);
    }
    written
}

/// Where to break what would begin a list, a quotation, an underlining or a table's rule.
fn begins_block(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    if ['-', '+', '>', '=', ':'].contains(&first) {
        return Some(0);
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let after = text[digits..].strip_prefix(['.', ')'])?;
    let alone = after.chars().next().is_none_or(char::is_whitespace);
    (digits > 0 && alone).then_some(digits)
}
