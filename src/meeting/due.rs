//! When something is due: a day, a month ("oktober"), or the last days of a month ("ultimo juni").

use crate::language::{
    Texts,
    dates::{self, DateError},
};
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// When something is due, as exactly as the forum has said it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Due {
    /// On or before a day.
    On(NaiveDate),
    /// Some time in a month: year, month.
    Month(i32, u32),
    /// In the last days of a month: year, month.
    Ultimo(i32, u32),
}

impl Due {
    /// The last day on which it is not late.
    #[must_use]
    pub fn last_day(self) -> NaiveDate {
        match self {
            Self::On(day) => day,
            Self::Month(year, month) | Self::Ultimo(year, month) => last_of_month(year, month),
        }
    }

    /// How it is written in a language: `12.04.2019`, `oktober 2019`, `ultimo juni 2019`.
    #[must_use]
    pub fn text(self, texts: &Texts) -> String {
        match self {
            Self::On(day) => dates::date(texts.language(), day),
            Self::Month(year, month) => format!("{} {year}", dates::month(texts, month)),
            Self::Ultimo(year, month) => format!("{} {year}", dates::ultimo(texts, month)),
        }
    }

    /// Reads `12.04.2019`, `12. april`, `ultimo juni`, `juni`, `oktober 2019`; what lacks a year is the next such
    /// time from `from` on.
    ///
    /// # Errors
    /// The text is neither a date nor a month.
    pub fn parse(text: &str, from: NaiveDate) -> Result<Self, DateError> {
        let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
        let (ultimo, rest) = match words.split_first() {
            Some((first, rest)) if first == "ultimo" => (true, rest),
            _ if words.len() >= 2 && words[0] == "end" && words[1] == "of" => (true, &words[2..]),
            _ if words.len() >= 2 && words[0] == "slutten" && words[1] == "av" => (true, &words[2..]),
            _ => (false, words.as_slice()),
        };
        let month = rest.first().and_then(|word| dates::month_named(word));
        let year = match rest.get(1) {
            None => Some(None),
            Some(word) => word.parse::<i32>().ok().filter(|year| (1900..=2200).contains(year)).map(Some),
        };
        match (month, year) {
            (Some(month), Some(year)) if rest.len() <= 2 => {
                let year = year.unwrap_or(from.year() + i32::from(month < from.month()));
                Ok(if ultimo { Self::Ultimo(year, month) } else { Self::Month(year, month) })
            }
            _ => dates::parse_date(text, from).map(Self::On),
        }
    }
}

fn last_of_month(year: i32, month: u32) -> NaiveDate {
    let (year, month) = if month >= 12 { (year.saturating_add(1), 1) } else { (year, month.max(1) + 1) };
    NaiveDate::from_ymd_opt(year, month, 1).and_then(|first| first.pred_opt()).unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn a_due_date_may_be_a_day_a_month_or_ultimo() {
        let from = day(2019, 3, 20);
        let read = |text: &str| Due::parse(text, from).ok();
        assert_eq!(read("12.04.2019"), Some(Due::On(day(2019, 4, 12))));
        assert_eq!(read("12.4"), Some(Due::On(day(2019, 4, 12))));
        assert_eq!(read("ultimo juni"), Some(Due::Ultimo(2019, 6)));
        assert_eq!(read("Oktober"), Some(Due::Month(2019, 10)));
        assert_eq!(read("januar"), Some(Due::Month(2020, 1)), "the next one");
        assert_eq!(read("okt 2021"), Some(Due::Month(2021, 10)));
        assert_eq!(read("snart"), None);
        assert_eq!(Due::Ultimo(2019, 2).last_day(), day(2019, 2, 28));
        assert_eq!(Due::Month(2019, 12).last_day(), day(2019, 12, 31));
    }
}
