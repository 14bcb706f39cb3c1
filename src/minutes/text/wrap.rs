//! Lines of a width, broken at spaces but never inside a sum of money.

use unicode_width::UnicodeWidthStr;

/// What stands before a sum, in small or capital letters, and stays with it.
const CURRENCIES: [&str; 2] = ["kr", "nok"];

/// One line as lines of at most `width` columns; a longer word is let stand. At least one line.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut line, mut used) = (String::new(), 0);
    for word in words(text) {
        let wide = word.width();
        if used > 0 && used + 1 + wide > width {
            lines.push(std::mem::take(&mut line));
            used = 0;
        }
        if used > 0 {
            line.push(' ');
            used += 1;
        }
        line.push_str(word);
        used += wide;
    }
    lines.push(line);
    lines
}

/// The parts of a line that are never broken: words, and sums as `kr 1 200 000`, whichever space they have.
pub fn words(text: &str) -> Vec<&str> {
    let mut words: Vec<&str> = Vec::new();
    let mut start = 0;
    for (at, _) in text.match_indices(' ') {
        if at < start {
            continue;
        }
        let (before, after) = (&text[start..at], &text[at + 1..]);
        if !before.is_empty() && is_one_sum(before, after) {
            continue;
        }
        words.extend(Some(before).filter(|word| !word.is_empty()));
        start = at + 1;
    }
    words.extend(Some(&text[start..]).filter(|word| !word.is_empty()));
    words
}

/// Whether a space between these two stands inside a sum: before a group of three digits, or after the currency.
fn is_one_sum(before: &str, after: &str) -> bool {
    let digits = after.bytes().take_while(u8::is_ascii_digit).count();
    let group = digits == 3 && before.ends_with(|c: char| c.is_ascii_digit());
    let last = before.rsplit([' ', '\u{a0}', '(', '«']).next().unwrap_or(before);
    group || (digits > 0 && CURRENCIES.iter().any(|currency| last.eq_ignore_ascii_case(currency)))
}
