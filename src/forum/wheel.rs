//! When a date of the yearly wheel comes round: what is next from a day on.

use super::Yearly;
use chrono::{Datelike, Days, Months, NaiveDate};

/// Days that the last of a month are, before its last one.
const LAST_DAYS: u64 = 6;

/// One turn of a date of the wheel, from its first day to its last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Turn {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
}

impl Turn {
    /// Whether a day is in it.
    #[must_use]
    pub fn holds(self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }
}

impl Yearly {
    /// The turn that begins in a year; none where the profile names a day that no year has.
    #[must_use]
    pub fn in_year(self, year: i32) -> Option<Turn> {
        let whole = |month| Some((NaiveDate::from_ymd_opt(year, month, 1)?, last_of(year, month)?));
        let (from, to) = match self {
            Self::On(month, day) => (day_of(year, month, day)?, day_of(year, month, day)?),
            Self::Month(month) => whole(month)?,
            Self::Ultimo(month) => {
                let last = last_of(year, month)?;
                (last.checked_sub_days(Days::new(LAST_DAYS))?, last)
            }
            Self::Between(month, day, end_month, end_day) => {
                let turns = (end_month, end_day) < (month, day);
                (day_of(year, month, day)?, day_of(year.checked_add(i32::from(turns))?, end_month, end_day)?)
            }
        };
        Some(Turn { from, to })
    }

    /// The turn that a day is in, else the next one after it.
    #[must_use]
    pub fn next_from(self, today: NaiveDate) -> Option<Turn> {
        let year = today.year();
        (year.saturating_sub(1)..=year.saturating_add(1))
            .filter_map(|year| self.in_year(year))
            .find(|turn| turn.to >= today)
    }
}

/// The day of a year; where 29 February is none, the day before.
fn day_of(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
        .or_else(|| ((month, day) == (2, 29)).then(|| NaiveDate::from_ymd_opt(year, 2, 28)).flatten())
}

fn last_of(year: i32, month: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, 1)?.checked_add_months(Months::new(1))?.pred_opt()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next(yearly: Yearly, today: &str) -> Option<(String, String)> {
        let turn = yearly.next_from(today.parse().unwrap())?;
        Some((turn.from.to_string(), turn.to.to_string()))
    }

    #[test]
    fn what_comes_round_is_under_way_or_next() {
        for (yearly, today, from, to) in [
            (Yearly::On(3, 20), "2019-03-20", "2019-03-20", "2019-03-20"),
            (Yearly::On(3, 20), "2019-03-21", "2020-03-20", "2020-03-20"),
            (Yearly::On(2, 29), "2019-01-01", "2019-02-28", "2019-02-28"),
            (Yearly::Month(10), "2019-10-31", "2019-10-01", "2019-10-31"),
            (Yearly::Month(12), "2019-10-31", "2019-12-01", "2019-12-31"),
            (Yearly::Ultimo(6), "2019-07-01", "2020-06-24", "2020-06-30"),
            (Yearly::Between(10, 1, 3, 20), "2019-02-01", "2018-10-01", "2019-03-20"),
            (Yearly::Between(10, 1, 3, 20), "2019-03-21", "2019-10-01", "2020-03-20"),
            (Yearly::Between(2, 4, 2, 5), "2019-02-05", "2019-02-04", "2019-02-05"),
        ] {
            assert_eq!(next(yearly, today), Some((from.into(), to.into())), "{yearly:?} from {today}");
        }
    }

    #[test]
    fn a_day_that_no_year_has_never_comes() {
        for yearly in [Yearly::On(2, 30), Yearly::Month(13), Yearly::Ultimo(0), Yearly::Between(1, 1, 13, 1)] {
            assert_eq!(next(yearly, "2019-01-01"), None, "{yearly:?}");
        }
        assert_eq!(Yearly::Month(u32::MAX).next_from(NaiveDate::MAX), None);
    }
}
