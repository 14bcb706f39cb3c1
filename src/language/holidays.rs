//! Norwegian days off, for a remark where something falls due on one: a due date on such a day is accepted.
//!
//! Public holidays are those of *lov om helligdager og helligdagsfred* (24.02.1995 nr. 12) § 2, and 1 and 17 May by
//! *lov om 1. og 17. mai som høgtidsdager* (26.04.1947 nr. 1). Christmas Eve and the like are not among them.

use super::{Texts, dates};
use chrono::{Datelike, Days, NaiveDate, Weekday};

/// Why nobody is at work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FreeDay {
    /// An ordinary Saturday.
    Saturday,
    /// An ordinary Sunday.
    Sunday,
    /// 1 January.
    NewYear,
    /// The Thursday before Easter.
    MaundyThursday,
    /// The Friday before Easter.
    GoodFriday,
    /// Easter Day.
    EasterSunday,
    /// The day after.
    EasterMonday,
    /// 1 May.
    LabourDay,
    /// 17 May.
    ConstitutionDay,
    /// The fortieth day of Easter.
    Ascension,
    /// The fiftieth day of Easter.
    WhitSunday,
    /// The day after.
    WhitMonday,
    /// 25 December.
    Christmas,
    /// 26 December.
    SecondChristmasDay,
}

impl FreeDay {
    /// Its name: `langfredag`, `Good Friday`.
    #[must_use]
    pub fn name(self, texts: &Texts) -> String {
        match self {
            Self::Saturday => texts.msg_day_saturday(),
            Self::Sunday => texts.msg_day_sunday(),
            Self::NewYear => texts.msg_holiday_new_year(),
            Self::MaundyThursday => texts.msg_holiday_maundy_thursday(),
            Self::GoodFriday => texts.msg_holiday_good_friday(),
            Self::EasterSunday => texts.msg_holiday_easter_sunday(),
            Self::EasterMonday => texts.msg_holiday_easter_monday(),
            Self::LabourDay => texts.msg_holiday_labour_day(),
            Self::ConstitutionDay => texts.msg_holiday_constitution_day(),
            Self::Ascension => texts.msg_holiday_ascension(),
            Self::WhitSunday => texts.msg_holiday_whit_sunday(),
            Self::WhitMonday => texts.msg_holiday_whit_monday(),
            Self::Christmas => texts.msg_holiday_christmas(),
            Self::SecondChristmasDay => texts.msg_holiday_second_christmas_day(),
        }
    }
}

/// What makes this a day off, if it is one. A holiday comes before the week-end that it falls on.
#[must_use]
pub fn free_day(date: NaiveDate) -> Option<FreeDay> {
    fixed(date).or_else(|| movable(date)).or_else(|| match date.weekday() {
        Weekday::Sat => Some(FreeDay::Saturday),
        Weekday::Sun => Some(FreeDay::Sunday),
        _ => None,
    })
}

/// A remark where the date is a day off: `19.04.2019 er en fridag (langfredag)`.
#[must_use]
pub fn remark(texts: &Texts, date: NaiveDate) -> Option<String> {
    free_day(date).map(|day| texts.msg_free_day_remark(dates::date(texts.language(), date), day.name(texts)))
}

fn fixed(date: NaiveDate) -> Option<FreeDay> {
    match (date.month(), date.day()) {
        (1, 1) => Some(FreeDay::NewYear),
        (5, 1) => Some(FreeDay::LabourDay),
        (5, 17) => Some(FreeDay::ConstitutionDay),
        (12, 25) => Some(FreeDay::Christmas),
        (12, 26) => Some(FreeDay::SecondChristmasDay),
        _ => None,
    }
}

fn movable(date: NaiveDate) -> Option<FreeDay> {
    let easter = easter(date.year())?;
    match (date - easter).num_days() {
        -3 => Some(FreeDay::MaundyThursday),
        -2 => Some(FreeDay::GoodFriday),
        0 => Some(FreeDay::EasterSunday),
        1 => Some(FreeDay::EasterMonday),
        39 => Some(FreeDay::Ascension),
        49 => Some(FreeDay::WhitSunday),
        50 => Some(FreeDay::WhitMonday),
        _ => None,
    }
}

/// Easter Day of a year in the Gregorian calendar, by Gauss's rule in the form of 1876 that knows no exceptions.
fn easter(year: i32) -> Option<NaiveDate> {
    let golden = year.rem_euclid(19);
    let (century, of_century) = (year.div_euclid(100), year.rem_euclid(100));
    let moon = (19 * golden + century - century / 4 - (8 * century + 13) / 25 + 15).rem_euclid(30);
    let epact = moon - (golden + 11 * moon) / 319;
    let weekday = (2 * (century % 4) + 2 * (of_century / 4) - of_century % 4 - epact + 32).rem_euclid(7);
    // days after 22 March
    let days = u64::try_from(epact + weekday).ok()?;
    NaiveDate::from_ymd_opt(year, 3, 22)?.checked_add_days(Days::new(days))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn easter_is_where_the_church_has_it() {
        for (year, month, date) in [
            (1818, 3, 22),
            (1943, 4, 25),
            (1954, 4, 18),
            (1981, 4, 19),
            (2000, 4, 23),
            (2008, 3, 23),
            (2011, 4, 24),
            (2018, 4, 1),
            (2019, 4, 21),
            (2020, 4, 12),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2038, 4, 25),
            (2049, 4, 18),
            (2076, 4, 19),
            (2285, 3, 22),
        ] {
            assert_eq!(easter(year), Some(day(year, month, date)), "{year}");
        }
        assert!((1583..4000).all(|year| easter(year).unwrap().weekday() == Weekday::Sun));
    }

    #[test]
    fn the_days_off_of_2019() {
        let from = day(2019, 1, 1);
        let holidays: Vec<_> = from
            .iter_days()
            .take(365)
            .filter_map(|date| free_day(date).map(|free| (date.format("%m-%d").to_string(), free)))
            .filter(|(_, free)| !matches!(free, FreeDay::Saturday | FreeDay::Sunday))
            .collect();
        let expected = [
            ("01-01", FreeDay::NewYear),
            ("04-18", FreeDay::MaundyThursday),
            ("04-19", FreeDay::GoodFriday),
            ("04-21", FreeDay::EasterSunday),
            ("04-22", FreeDay::EasterMonday),
            ("05-01", FreeDay::LabourDay),
            ("05-17", FreeDay::ConstitutionDay),
            ("05-30", FreeDay::Ascension),
            ("06-09", FreeDay::WhitSunday),
            ("06-10", FreeDay::WhitMonday),
            ("12-25", FreeDay::Christmas),
            ("12-26", FreeDay::SecondChristmasDay),
        ];
        assert_eq!(holidays, expected.map(|(date, free)| (date.to_owned(), free)));
        assert_eq!(free_day(day(2019, 3, 20)), None);
        assert_eq!(free_day(day(2019, 4, 20)), Some(FreeDay::Saturday));
        assert_eq!(free_day(day(2021, 5, 16)), Some(FreeDay::Sunday));
        assert_eq!(free_day(day(2027, 5, 17)), Some(FreeDay::ConstitutionDay), "Whit Monday as well");
    }

    #[test]
    fn a_due_date_on_a_day_off_has_a_remark() {
        let date = day(2019, 4, 19);
        assert_eq!(remark(&Language::Nb.texts(), date).unwrap(), "19.04.2019 er en fridag (langfredag)");
        assert_eq!(remark(&Language::Nn.texts(), date).unwrap(), "19.04.2019 er ein fridag (langfredag)");
        assert_eq!(remark(&Language::En.texts(), date).unwrap(), "19/04/2019 is a day off (Good Friday)");
        assert_eq!(remark(&Language::Nb.texts(), day(2019, 4, 12)), None);
    }
}
