//! Amounts as people type them and as spreadsheets hold them.
//!
//! One reading for all languages, so that a file means the same on every screen:
//! - A dot or comma before exactly three digits, after one to three, parts thousands: `1.200` and `1,200` are both
//!   1 200, and so are `1.200.000` and `1,200,000` 1 200 000. Otherwise a single one is the decimal mark: `1200,50`.
//! - With `mill` a single dot or comma is always the decimal mark: `1,2 mill`, `1.250 mill` (1 250 000).
//! - With `k` or `tusen`, `1.200 k` could be 1 200 or 1 200 000, and is asked about rather than guessed.
//! - Spaces part groups of three and nothing else. More than two decimals of a krone are refused, never rounded.
//! - A lone dash is nothing at all, as in the tables people send.

use crate::{language::Texts, money::Money};

/// Longer than any amount; what is longer is not looked at.
const LONGEST: usize = 60;

/// Words that say that an amount is money. Longer ones first where one begins with another.
const CURRENCY: [&str; 4] = ["kroner", "kr.", "kr", "nok"];

/// Words after the number, and how many zeros they stand for.
const UNITS: [(&str, u32); 17] = [
    ("", 0),
    ("k", 3),
    ("'", 3),
    ("’", 3),
    ("tusen", 3),
    ("tkr", 3),
    ("tnok", 3),
    ("thousand", 3),
    ("m", 6),
    ("mill", 6),
    ("mio", 6),
    ("mkr", 6),
    ("mnok", 6),
    ("million", 6),
    ("millioner", 6),
    ("millionar", 6),
    ("millions", 6),
];

/// Why an amount was not understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountError {
    /// Nothing was written.
    Empty,
    /// It is not an amount.
    NotAnAmount,
    /// Digits are not in groups of three, as in `12 00`.
    Groups,
    /// `1.200 k` could be two things.
    TwoReadings,
    /// There is a part of an øre.
    PartOfOre,
    /// It is more than can be held.
    TooLarge,
}

impl AmountError {
    /// What to do about it, for the person who typed it.
    #[must_use]
    pub fn in_words(self, texts: &Texts) -> String {
        match self {
            Self::Empty => texts.msg_amount_empty(),
            Self::NotAnAmount => texts.msg_amount_not_understood(),
            Self::Groups => texts.msg_amount_groups(),
            Self::TwoReadings => texts.msg_amount_two_readings(),
            Self::PartOfOre => texts.msg_amount_part_of_ore(),
            Self::TooLarge => texts.msg_amount_too_large(),
        }
    }
}

/// The amount that was typed: `1 200 000`, `1200000`, `1,2 mill`, `1200k`. `1.200` and `1,200` are both 1 200.
///
/// # Errors
/// Where it is not an amount, could be two, or cannot be held exactly.
pub fn parse_amount(text: &str) -> Result<Money, AmountError> {
    let text = plain(text)?;
    if text.is_empty() {
        return Err(AmountError::Empty);
    }
    if text == "-" {
        return Ok(Money::ZERO);
    }
    let (negative, rest) = sign_and_currency(&text);
    let rest = without_tail(rest);
    let end = rest.find(|c: char| !matches!(c, '0'..='9' | ' ' | '.' | ',')).unwrap_or(rest.len());
    let (number, unit) = rest.split_at(end);
    let zeros = zeros_of(unit).ok_or(AmountError::NotAnAmount)?;
    let (digits, decimals) = digits_and_decimals(number.trim_end(), zeros)?;
    let ore = in_ore(&digits, decimals, zeros)?;
    i64::try_from(if negative { -ore } else { ore }).map(Money::ore).map_err(|_| AmountError::TooLarge)
}

/// In lower case, with one kind of space, dash and apostrophe.
fn plain(text: &str) -> Result<String, AmountError> {
    if text.chars().count() > LONGEST {
        return Err(AmountError::NotAnAmount);
    }
    let same = |c: char| match c {
        '−' | '–' | '—' | '‐' | '‑' => '-',
        c if c.is_whitespace() => ' ',
        c => c,
    };
    Ok(text.chars().map(same).collect::<String>().trim().to_lowercase())
}

/// One sign and one word for kroner, in either order; a second of either is left, and is not an amount.
fn sign_and_currency(text: &str) -> (bool, &str) {
    let (before, text) = without_sign(text);
    let text = CURRENCY.iter().find_map(|word| text.strip_prefix(word)).unwrap_or(text).trim_start();
    if before { (true, text) } else { without_sign(text) }
}

fn without_sign(text: &str) -> (bool, &str) {
    text.strip_prefix('-').map_or((false, text), |rest| (true, rest.trim_start()))
}

/// Without what stands after an amount and adds nothing: `,-`, `kr`, a full stop.
fn without_tail(text: &str) -> &str {
    let text = CURRENCY.iter().find_map(|word| text.strip_suffix(word)).unwrap_or(text).trim_end();
    [",--", ",-", ".-"].iter().find_map(|tail| text.strip_suffix(tail)).unwrap_or(text).trim_end()
}

fn zeros_of(unit: &str) -> Option<u32> {
    let unit = unit.strip_suffix('.').unwrap_or(unit);
    UNITS.iter().find(|(word, _)| *word == unit).map(|(_, zeros)| *zeros)
}

/// The digits without their marks, and how many of them are decimals.
fn digits_and_decimals(number: &str, zeros: u32) -> Result<(String, u32), AmountError> {
    let marks = || number.chars().filter(|c| matches!(c, '.' | ','));
    let spaces = number.contains(' ');
    let decimal = match (marks().count(), marks().next_back()) {
        (0, _) => None,
        (1, Some(mark)) if !spaces && parts_thousands(number) => match zeros {
            0 => None,
            3 => return Err(AmountError::TwoReadings),
            _ => Some(mark),
        },
        // one alone, or another than those before it
        (count, Some(mark)) if count == 1 || marks().filter(|c| *c == mark).count() == 1 => Some(mark),
        (_, _) => None,
    };
    let (whole, decimals) = decimal.and_then(|mark| number.rsplit_once(mark)).unwrap_or((number, ""));
    let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if decimal.is_some() && (decimals.is_empty() || !all_digits(decimals)) {
        return Err(AmountError::NotAnAmount);
    }
    let whole = without_groups(whole)?;
    let count = u32::try_from(decimals.len()).map_err(|_| AmountError::PartOfOre)?;
    Ok((whole + decimals, count))
}

/// Whether the only mark in this number stands where one between thousands does.
fn parts_thousands(number: &str) -> bool {
    number
        .split_once(['.', ','])
        .is_some_and(|(before, after)| (1..=3).contains(&before.len()) && !before.starts_with('0') && after.len() == 3)
}

/// The digits of a number whose groups, if it has any, are of three and all parted alike.
fn without_groups(whole: &str) -> Result<String, AmountError> {
    if whole.is_empty() || !whole.starts_with(|c: char| c.is_ascii_digit()) {
        return Err(AmountError::NotAnAmount);
    }
    let Some(mark) = whole.chars().find(|c| !c.is_ascii_digit()) else {
        return Ok(whole.to_owned());
    };
    let mut groups = whole.split(mark);
    let first = groups.next().unwrap_or_default();
    let three = |group: &str| group.len() == 3 && group.bytes().all(|byte| byte.is_ascii_digit());
    if first.len() > 3 || first.starts_with('0') || !groups.all(three) {
        return Err(AmountError::Groups);
    }
    Ok(whole.chars().filter(char::is_ascii_digit).collect())
}

/// Exactly, or not at all.
fn in_ore(digits: &str, decimals: u32, zeros: u32) -> Result<i128, AmountError> {
    // without a unit, more than two decimals are a mistake even where they are zeros
    if decimals > zeros + 2 {
        return Err(AmountError::PartOfOre);
    }
    let number: i128 = digits.parse().map_err(|_| AmountError::TooLarge)?;
    number.checked_mul(10i128.pow(zeros + 2 - decimals)).ok_or(AmountError::TooLarge)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use proptest::prelude::*;

    #[test]
    fn amounts_as_people_write_them() {
        for (text, kroner) in [
            ("1 200 000", 1_200_000),
            ("1200000", 1_200_000),
            ("1.200.000", 1_200_000),
            ("1,200,000", 1_200_000),
            ("1,2 mill", 1_200_000),
            ("1,2 mill.", 1_200_000),
            ("1.2 mill", 1_200_000),
            ("1,2 mill. kr", 1_200_000),
            ("1,2 millioner kroner", 1_200_000),
            ("1,25 mill", 1_250_000),
            ("1,250 mill", 1_250_000),
            ("0,5 mill", 500_000),
            ("12 MNOK", 12_000_000),
            ("1200k", 1_200_000),
            ("1 200 k", 1_200_000),
            ("1 200 tusen", 1_200_000),
            ("1200'", 1_200_000),
            ("12,5 k", 12_500),
            ("kr 1 200 000,-", 1_200_000),
            ("Kr. 1.200.000,-", 1_200_000),
            ("NOK 1,200,000", 1_200_000),
            ("kr1200", 1_200),
            ("1\u{a0}200\u{202f}000\u{2009}000", 1_200_000_000),
            ("150 000 kr", 150_000),
            ("150 000 kr.", 150_000),
            ("1.200", 1_200),
            ("1,200", 1_200),
            ("20.000", 20_000),
            ("200.000", 200_000),
            ("1200.-", 1_200),
            ("1200,–", 1_200),
            ("0", 0),
            ("-", 0),
            ("–", 0),
            ("-300 000", -300_000),
            ("− 300 000", -300_000),
            ("kr −300 000", -300_000),
            ("−kr 300 000", -300_000),
            ("  75  ", 75),
            ("007", 7),
        ] {
            assert_eq!(parse_amount(text), Ok(Money::kroner(kroner)), "{text}");
        }
        for (text, ore) in [
            ("1200000,50", 120_000_050),
            ("1 200 000,5", 120_000_050),
            ("1.200.000,50", 120_000_050),
            ("1,200,000.50", 120_000_050),
            ("0,05", 5),
            ("0,00001 k", 1),
        ] {
            assert_eq!(parse_amount(text), Ok(Money::ore(ore)), "{text}");
        }
    }

    #[test]
    fn what_is_not_an_amount_is_refused() {
        for (text, error) in [
            ("", AmountError::Empty),
            (" \u{a0} ", AmountError::Empty),
            ("mye", AmountError::NotAnAmount),
            ("to millioner", AmountError::NotAnAmount),
            ("kr", AmountError::NotAnAmount),
            ("kr kr 5", AmountError::NotAnAmount),
            ("--5", AmountError::NotAnAmount),
            ("-kr -5", AmountError::NotAnAmount),
            ("5-", AmountError::NotAnAmount),
            ("+5", AmountError::NotAnAmount),
            ("1e6", AmountError::NotAnAmount),
            ("1200 5 mill x", AmountError::NotAnAmount),
            ("5 k mill", AmountError::NotAnAmount),
            (",5 mill", AmountError::NotAnAmount),
            ("5,", AmountError::NotAnAmount),
            ("1,2.", AmountError::NotAnAmount),
            ("12 00", AmountError::Groups),
            ("1 2", AmountError::Groups),
            ("1200 000", AmountError::Groups),
            ("0 200", AmountError::Groups),
            ("1  200", AmountError::Groups),
            ("1.20.000", AmountError::Groups),
            ("1 200.000 000", AmountError::NotAnAmount),
            ("1.200 k", AmountError::TwoReadings),
            ("1,200 tusen", AmountError::TwoReadings),
            ("1200,505", AmountError::PartOfOre),
            ("0,123456789 mill", AmountError::PartOfOre),
            ("99999999999999999999", AmountError::TooLarge),
            ("9 999 999 999 999 mill", AmountError::TooLarge),
            ("1\u{1b}[31m200", AmountError::NotAnAmount),
            ("١٢٠٠", AmountError::NotAnAmount),
        ] {
            assert_eq!(parse_amount(text), Err(error), "{text:?}");
        }
        assert_eq!(parse_amount(&"1".repeat(10_000)), Err(AmountError::NotAnAmount));
        let texts = Language::Nb.texts();
        assert!(AmountError::NotAnAmount.in_words(&texts).contains("1,2 mill"), "it says what to write");
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in ".{0,70}", near in "[0-9 .,'k\u{a0}mil-]{0,20}") {
            let _ = parse_amount(&text);
            let _ = parse_amount(&near);
        }
    }
}
