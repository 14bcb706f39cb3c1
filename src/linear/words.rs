//! Words as people type them in a hurry: capitals, `ae` for `æ`, two spaces, a hyphen more or less make no difference.

/// A word as it is compared: small letters, one way to write each of `æ`, `ø` and `å`, one space between words.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.trim().chars().flat_map(char::to_lowercase) {
        match c {
            'æ' | 'ä' => folded.push_str("ae"),
            'ø' | 'ö' => folded.push('o'),
            'å' => folded.push('a'),
            // marks that stand on the letter before them
            '\u{300}'..='\u{36f}' => {}
            '-' | '–' | '—' | '_' => space(&mut folded),
            c if c.is_whitespace() => space(&mut folded),
            c => folded.push(c),
        }
    }
    folded.replace("oe", "o").replace("aa", "a").trim_end().to_owned()
}

fn space(folded: &mut String) {
    if !folded.ends_with(' ') {
        folded.push(' ');
    }
}

/// What comes after a word at the beginning of a line, or nothing where the line begins otherwise. `folded` is the word
/// as [`fold`] gives it.
#[must_use]
pub fn after_word<'t>(line: &'t str, folded: &str) -> Option<&'t str> {
    let line = line.trim_start();
    // as long as a word can be when each letter takes two signs, and a bit
    let longest = 2 * folded.chars().count() + 8;
    let ends = line.char_indices().map(|(at, _)| at).chain([line.len()]).take(longest);
    let parted = |end: &usize| line[..*end].ends_with(|c: char| c.is_whitespace() || ['-', '–', '—', '_'].contains(&c));
    let end = ends.filter(|end| !parted(end) && fold(&line[..*end]) == *folded).last()?;
    let rest = &line[end..];
    let goes_on = rest.starts_with(|c: char| c.is_alphanumeric());
    (!goes_on && !folded.is_empty()).then(|| rest.trim_start_matches([' ', '\u{a0}', '\t', '-', ':']))
}

/// The first word of a text, and what comes after it.
#[must_use]
pub fn first(text: &str) -> (&str, &str) {
    let text = text.trim_start();
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    (&text[..end], text[end..].trim_start())
}

/// What stands before and after the first colon: `TM1 B: ja`. A colon in a time of day (`10:30`) is none.
#[must_use]
pub fn around_colon(text: &str) -> Option<(&str, &str)> {
    let at = text.match_indices(':').map(|(at, _)| at).find(|at| {
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        !(digit(text[..*at].chars().next_back()) && digit(text[at + 1..].chars().next()))
    })?;
    Some((text[..at].trim(), text[at + 1..].trim()))
}

/// The last place where a word stands by itself: what is before it, and what is after it.
#[must_use]
pub fn around_last<'t>(text: &'t str, words: &str) -> Option<(&'t str, &'t str)> {
    let starts = text.char_indices().filter(|(at, c)| {
        let before = text[..*at].chars().next_back();
        c.is_alphabetic() && before.is_none_or(|before| !before.is_alphanumeric())
    });
    let starts: Vec<usize> = starts.map(|(at, _)| at).collect();
    let alternatives: Vec<String> = words.split(',').map(fold).filter(|word| !word.is_empty()).collect();
    starts.into_iter().rev().find_map(|at| {
        let after = alternatives.iter().find_map(|word| after_word(&text[at..], word))?;
        Some((text[..at].trim().trim_end_matches([',', ';']).trim_end(), after.trim()))
    })
}

/// Whether a text is one of some words, which stand with commas between.
#[must_use]
pub fn is_one_of(text: &str, words: &str) -> bool {
    let text = fold(text.trim_end_matches(['.', ',', ':', ';', '!']));
    !text.is_empty() && words.split(',').any(|word| fold(word) == text)
}

/// The place of the only one that is meant: one that is called so, else one that begins so, else one that has it in it.
///
/// # Errors
/// The places of those that could be meant.
pub fn only<'a>(wanted: &str, names: impl Iterator<Item = &'a str>) -> Result<usize, Vec<usize>> {
    let wanted = fold(wanted);
    if wanted.is_empty() {
        return Err(Vec::new());
    }
    let ways: [fn(&str, &str) -> bool; 3] =
        [|name, wanted| name == wanted, |name, wanted| name.starts_with(wanted), |name, wanted| name.contains(wanted)];
    let names: Vec<String> = names.map(fold).collect();
    for fits in ways {
        let found = names.iter().enumerate().filter(|(_, name)| fits(name, &wanted));
        let found: Vec<usize> = found.map(|(at, _)| at).collect();
        match found[..] {
            [] => {}
            [only] => return Ok(only),
            _ => return Err(found),
        }
    }
    Err(Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_word_is_the_same_however_it_is_typed() {
        for typed in ["spørsmål", "SPØRSMÅL", "spoersmaal", "sporsmal", "spo\u{308}rsma\u{30a}l", " Spørsmål "] {
            assert_eq!(fold(typed), "sporsmal", "{typed}");
        }
        assert_eq!(fold("Til  Stede"), "til stede");
        assert_eq!(fold("follow-up"), fold("follow up"));
        assert_eq!(fold("være"), fold("vaere"));
    }

    #[test]
    fn what_comes_after_a_word_is_as_it_was_typed() {
        assert_eq!(after_word("Spørsmål TM1 B: Ååå", &fold("spørsmål")), Some("TM1 B: Ååå"));
        assert_eq!(after_word("spoersmaal TM1", "sporsmal"), Some("TM1"));
        assert_eq!(after_word("til  stede alle", "til stede"), Some("alle"));
        assert_eq!(after_word("notat: to", "notat"), Some("to"));
        assert_eq!(after_word("notater", "notat"), None);
        assert_eq!(after_word("", "notat"), None);
    }

    #[test]
    fn a_line_is_taken_apart() {
        assert_eq!(around_colon("TM1 B: delvis: så"), Some(("TM1 B", "delvis: så")));
        assert_eq!(around_colon("kl. 10:30: pause"), Some(("kl. 10:30", "pause")));
        assert_eq!(around_colon("10:30"), None);
        assert_eq!(around_last("Mal ansvar A ansvar B", "ansvar"), Some(("Mal ansvar A", "B")));
        assert_eq!(around_last("Mal, frist oktober", "ansvar, frist"), Some(("Mal", "oktober")));
        assert_eq!(around_last("tidsfrist oktober", "frist"), None);
        assert_eq!(first(" TM1  1,2 mill"), ("TM1", "1,2 mill"));
        assert!(is_one_of("Alle.", "alle, alt") && !is_one_of("", "alle,"));
    }

    #[test]
    fn the_only_one_meant_is_found() {
        let names = ["Nord universitet", "NTNU", "Nordlys", "Nils"];
        assert_eq!(only("ntnu", names.into_iter()), Ok(1));
        assert_eq!(only("nord", names.into_iter()), Err(vec![0, 2]));
        assert_eq!(only("univ", names.into_iter()), Ok(0));
        assert_eq!(only("x", names.into_iter()), Err(Vec::new()));
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in ".*", word in ".{0,12}") {
            let folded = fold(&word);
            if let Some(rest) = after_word(&text, &folded) {
                prop_assert!(text.ends_with(rest));
            }
            let _ = (first(&text), around_colon(&text), around_last(&text, &word), is_one_of(&text, &word));
            let _ = only(&word, [text.as_str()].into_iter());
        }
    }
}
