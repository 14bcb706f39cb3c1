//! Words for days and months that are understood, in all three languages at once: nobody types a date in another way
//! because the screen is in English. What the program itself says stands in `locales/`.

use chrono::Weekday;

/// Where a weekday's name begins, and the names that are longer.
const WEEKDAYS: [(Weekday, &[&str]); 7] = [
    (Weekday::Mon, &["mandag", "måndag", "monday"]),
    (Weekday::Tue, &["tirsdag", "tysdag", "tuesday"]),
    (Weekday::Wed, &["onsdag", "wednesday"]),
    (Weekday::Thu, &["torsdag", "thursday"]),
    (Weekday::Fri, &["fredag", "friday"]),
    (Weekday::Sat, &["lørdag", "laurdag", "saturday"]),
    (Weekday::Sun, &["søndag", "sundag", "sunday"]),
];

const MONTHS: [&[&str]; 12] = [
    &["januar", "january"],
    &["februar", "february"],
    &["mars", "march"],
    &["april"],
    &["mai", "may"],
    &["juni", "june"],
    &["juli", "july"],
    &["august"],
    &["september"],
    &["oktober", "october"],
    &["november"],
    &["desember", "december"],
];

/// Words for a day counted from today.
const DAYS_FROM_NOW: [(&str, u64); 15] = [
    ("i dag", 0),
    ("idag", 0),
    ("today", 0),
    ("i morgen", 1),
    ("imorgen", 1),
    ("i morgon", 1),
    ("imorgon", 1),
    ("i morra", 1),
    ("tomorrow", 1),
    ("i overmorgen", 2),
    ("overmorgen", 2),
    ("i overmorgon", 2),
    ("overmorgon", 2),
    ("om en uke", 7),
    ("om ei veke", 7),
];

/// Units after `+2`, in days.
const SPANS: [(&str, u64); 17] = [
    ("", 1),
    ("d", 1),
    ("dag", 1),
    ("dager", 1),
    ("dagar", 1),
    ("day", 1),
    ("days", 1),
    ("u", 7),
    ("v", 7),
    ("w", 7),
    ("uke", 7),
    ("uker", 7),
    ("veke", 7),
    ("veker", 7),
    ("vekar", 7),
    ("week", 7),
    ("weeks", 7),
];

/// The weekday of a word in lower case, whole or from three letters on: `ons`, `onsdag`, `Wed`.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    WEEKDAYS.iter().find(|(_, names)| begins_one(word, names)).map(|(day, _)| *day)
}

/// The number of a month's name in lower case, whole or from three letters on: `mar`, `mars`.
#[must_use]
pub fn month(word: &str) -> Option<u32> {
    let number = MONTHS.iter().position(|names| begins_one(word, names))? + 1;
    u32::try_from(number).ok()
}

/// How many days from today a word says, in lower case.
pub(super) fn days_from_now(words: &str) -> Option<u64> {
    DAYS_FROM_NOW.iter().find(|(known, _)| *known == words).map(|(_, days)| *days)
}

/// How many days a unit is, in lower case.
pub(super) fn span(unit: &str) -> Option<u64> {
    SPANS.iter().find(|(known, _)| *known == unit).map(|(_, days)| *days)
}

fn begins_one(word: &str, names: &[&str]) -> bool {
    word.chars().count() >= 3 && names.iter().any(|name| name.starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Language, dates};

    #[test]
    fn the_names_that_the_program_says_are_understood() {
        for texts in Language::ALL.map(Language::texts) {
            for number in 1..=12 {
                assert_eq!(month(&dates::month(&texts, number).to_lowercase()), Some(number));
            }
            for (day, _) in WEEKDAYS {
                assert_eq!(weekday(&dates::weekday(&texts, day).to_lowercase()), Some(day));
            }
        }
    }

    #[test]
    fn three_letters_are_enough_and_never_mean_two_things() {
        for (day, names) in WEEKDAYS {
            for name in names {
                let three: String = name.chars().take(3).collect();
                assert_eq!(weekday(&three), Some(day), "{three}");
                assert_eq!(month(&three), None, "{three}");
            }
        }
        for (number, names) in (1..).zip(MONTHS) {
            for name in names {
                let three: String = name.chars().take(3).collect();
                assert_eq!(month(&three), Some(number), "{three}");
            }
        }
        assert_eq!(month("ma"), None, "March or May");
    }
}
