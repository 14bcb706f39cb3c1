//! Amounts of money as the language writes them: `1 200 000` in bokmål and nynorsk, with no-break spaces so that a
//! sum is never broken over two lines, and `1,200,000` in English. Øre are shown only where there are any.
//!
//! What people type is read by [`parse_amount`], whatever the language.

mod read;

use super::{Language, Texts};
use crate::money::Money;
use std::fmt::Write;

pub use read::{AmountError, parse_amount};

/// The sign of an amount below nothing: U+2212, as wide as a digit.
const MINUS: char = '−';

/// What stands between groups of three digits.
const fn group_mark(language: Language) -> char {
    match language {
        Language::Nb | Language::Nn => '\u{a0}',
        Language::En => ',',
    }
}

/// What stands before øre.
const fn decimal_mark(language: Language) -> char {
    match language {
        Language::Nb | Language::Nn => ',',
        Language::En => '.',
    }
}

/// Whether a space between these two stands inside a sum that somebody typed with common spaces: `kr 1 200 000`. No line
/// is broken there.
#[must_use]
pub fn stays_together(before: &str, after: &str) -> bool {
    let digits = after.bytes().take(4).take_while(u8::is_ascii_digit).count();
    let currency = before.eq_ignore_ascii_case("kr") && digits > 0;
    currency || (before.ends_with(|c: char| c.is_ascii_digit()) && digits == 3 && before.len() < 24)
}

/// An amount: `1 200 000`, `1 200 000,50`, `−300 000`; in English `1,200,000.50`.
#[must_use]
pub fn sum(language: Language, amount: Money) -> String {
    let ore = amount.in_ore().unsigned_abs();
    let mut text = signed_groups(language, amount, ore / 100);
    if !ore.is_multiple_of(100) {
        // writing to a String cannot fail
        let _ = write!(text, "{}{:02}", decimal_mark(language), ore % 100);
    }
    text
}

/// An amount with its currency: `kr 1 200 000`, in English `NOK 1,200,000`.
#[must_use]
pub fn with_currency(texts: &Texts, amount: Money) -> String {
    texts.msg_currency(sum(texts.language(), amount))
}

/// An amount in thousands of kroner, for narrow columns: `1 200`, and exact where it is not whole: `225,5`.
#[must_use]
pub fn thousands(language: Language, amount: Money) -> String {
    let ore = amount.in_ore().unsigned_abs();
    let mut text = signed_groups(language, amount, ore / 100_000);
    let rest = format!("{:05}", ore % 100_000);
    let rest = rest.trim_end_matches('0');
    if !rest.is_empty() {
        text.push(decimal_mark(language));
        text.push_str(rest);
    }
    text
}

/// A whole number with its groups: `1 200`.
#[must_use]
pub fn number(language: Language, number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() * 2);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(group_mark(language));
        }
        text.push(digit);
    }
    text
}

fn signed_groups(language: Language, amount: Money, whole: u64) -> String {
    let mut text = number(language, whole);
    if amount < Money::ZERO {
        text.insert(0, MINUS);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn sums_follow_the_language() {
        for (amount, norwegian, english) in [
            (Money::ZERO, "0", "0"),
            (Money::kroner(999), "999", "999"),
            (Money::kroner(1_000), "1 000", "1,000"),
            (Money::kroner(1_200_000), "1 200 000", "1,200,000"),
            (Money::ore(120_000_050), "1 200 000,50", "1,200,000.50"),
            (Money::ore(-5), "−0,05", "−0.05"),
            (Money::kroner(-300_000), "−300 000", "−300,000"),
        ] {
            for language in [Language::Nb, Language::Nn] {
                assert_eq!(sum(language, amount).replace('\u{a0}', " "), norwegian);
                assert!(!sum(language, amount).contains(' '), "a sum is never broken over two lines");
            }
            assert_eq!(sum(Language::En, amount), english);
        }
    }

    #[test]
    fn a_currency_comes_before_its_sum() {
        let amount = Money::kroner(-1_200_000);
        assert_eq!(with_currency(&Language::Nb.texts(), amount), "kr\u{a0}−1\u{a0}200\u{a0}000");
        assert_eq!(with_currency(&Language::En.texts(), amount), "NOK\u{a0}−1,200,000");
    }

    #[test]
    fn thousands_never_round() {
        for (amount, text) in [
            (Money::kroner(4_600_000), "4\u{a0}600"),
            (Money::kroner(225_500), "225,5"),
            (Money::kroner(-300_000), "−300"),
            (Money::ore(1), "0,00001"),
            (Money::ZERO, "0"),
        ] {
            assert_eq!(thousands(Language::Nb, amount), text);
        }
        assert_eq!(thousands(Language::En, Money::kroner(1_225_500)), "1,225.5");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back(ore in any::<i64>(), language in prop::sample::select(&Language::ALL[..])) {
            let amount = Money::ore(ore);
            prop_assert_eq!(parse_amount(&sum(language, amount)), Ok(amount));
            prop_assert_eq!(parse_amount(&with_currency(&language.texts(), amount)), Ok(amount));
        }

        #[test]
        fn small_sums_are_read_back(ore in -200_000i64..200_000, language in prop::sample::select(&Language::ALL[..])) {
            prop_assert_eq!(parse_amount(&sum(language, Money::ore(ore))), Ok(Money::ore(ore)));
        }
    }
}
