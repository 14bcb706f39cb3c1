//! Dates and times as the language writes them: `20.03.2019`, `onsdag 20. mars 2019` and `10.00` in bokmål and nynorsk;
//! `20/03/2019`, `Wednesday 20 March 2019` and `10:00`, the British way, in English.
//!
//! What has words in it takes the [`Texts`], the rest only the language. chrono does the calendar; its own locales are
//! wrong for nynorsk and are not used. What people type is read by [`parse_date`], [`parse_time`], [`parse_minutes`].

mod read;
mod words;

use super::{Language, Texts};
use chrono::{Datelike, NaiveDate, NaiveTime, TimeDelta, Timelike, Weekday};

pub use read::{DateError, TimeError, parse_date, parse_minutes, parse_time};
pub use words::month as month_named;

/// A date in figures: `20.03.2019`, in English `20/03/2019`.
#[must_use]
pub fn date(language: Language, date: NaiveDate) -> String {
    let (day, month, year) = (date.day(), date.month(), date.year());
    match language {
        Language::Nb | Language::Nn => format!("{day:02}.{month:02}.{year:04}"),
        Language::En => format!("{day:02}/{month:02}/{year:04}"),
    }
}

/// A date whose year is plain: `20.03.`, in English `20/03`.
#[must_use]
pub fn short_date(language: Language, date: NaiveDate) -> String {
    let (day, month) = (date.day(), date.month());
    match language {
        Language::Nb | Language::Nn => format!("{day:02}.{month:02}."),
        Language::En => format!("{day:02}/{month:02}"),
    }
}

/// A date in words: `onsdag 20. mars 2019`.
#[must_use]
pub fn long_date(texts: &Texts, date: NaiveDate) -> String {
    // the year as text: it has no groups
    texts.msg_date_long(weekday(texts, date.weekday()), date.day(), month(texts, date.month()), date.year().to_string())
}

/// A date in words whose year is plain: `20. mars`.
#[must_use]
pub fn day_and_month(texts: &Texts, date: NaiveDate) -> String {
    texts.msg_date_day_month(date.day(), month(texts, date.month()))
}

/// The last days of a month, as yearly wheels say it: `ultimo juni`, in English `end of June`.
#[must_use]
pub fn ultimo(texts: &Texts, number: u32) -> String {
    texts.msg_date_ultimo(month(texts, number))
}

/// A month's name by its number, 1 to 12; anything else has the name of its number.
#[must_use]
pub fn month(texts: &Texts, number: u32) -> String {
    match number {
        1 => texts.msg_month_january(),
        2 => texts.msg_month_february(),
        3 => texts.msg_month_march(),
        4 => texts.msg_month_april(),
        5 => texts.msg_month_may(),
        6 => texts.msg_month_june(),
        7 => texts.msg_month_july(),
        8 => texts.msg_month_august(),
        9 => texts.msg_month_september(),
        10 => texts.msg_month_october(),
        11 => texts.msg_month_november(),
        12 => texts.msg_month_december(),
        other => other.to_string(),
    }
}

/// A weekday's name: `onsdag`.
#[must_use]
pub fn weekday(texts: &Texts, day: Weekday) -> String {
    match day {
        Weekday::Mon => texts.msg_day_monday(),
        Weekday::Tue => texts.msg_day_tuesday(),
        Weekday::Wed => texts.msg_day_wednesday(),
        Weekday::Thu => texts.msg_day_thursday(),
        Weekday::Fri => texts.msg_day_friday(),
        Weekday::Sat => texts.msg_day_saturday(),
        Weekday::Sun => texts.msg_day_sunday(),
    }
}

/// What stands between hours and minutes.
const fn time_mark(language: Language) -> char {
    match language {
        Language::Nb | Language::Nn => '.',
        Language::En => ':',
    }
}

/// A time of day: `10.00`, in English `10:00`.
#[must_use]
pub fn time(language: Language, time: NaiveTime) -> String {
    format!("{:02}{}{:02}", time.hour(), time_mark(language), time.minute())
}

/// A time of day with its seconds: `12.31.07`.
#[must_use]
pub fn clock(language: Language, time: NaiveTime) -> String {
    let mark = time_mark(language);
    format!("{:02}{mark}{:02}{mark}{:02}", time.hour(), time.minute(), time.second())
}

/// From one time of day to another: `10.00–14.00`.
#[must_use]
pub fn range(language: Language, from: NaiveTime, to: NaiveTime) -> String {
    format!("{}–{}", time(language, from), time(language, to))
}

/// A day and its times: `20.03.2019 kl. 10.00–14.00`.
#[must_use]
pub fn date_and_times(texts: &Texts, day: NaiveDate, from: NaiveTime, to: NaiveTime) -> String {
    let language = texts.language();
    texts.msg_date_and_times(date(language, day), time(language, from), time(language, to))
}

/// How long something has run, to the second and alike in every language: `00:41:12`, `−00:00:30`.
#[must_use]
pub fn elapsed(span: TimeDelta) -> String {
    let seconds = span.num_seconds();
    let sign = if seconds < 0 { "−" } else { "" };
    let seconds = seconds.unsigned_abs();
    format!("{sign}{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// How long something has run, in whole minutes that have passed: `41 min`.
#[must_use]
pub fn elapsed_short(texts: &Texts, span: TimeDelta) -> String {
    texts.msg_minutes_short(span.num_minutes())
}

/// A planned time: `75 min`, from two hours on `2 t 15 min`.
#[must_use]
pub fn minutes(texts: &Texts, minutes: u32) -> String {
    match (minutes / 60, minutes % 60) {
        (0 | 1, _) => texts.msg_minutes_short(minutes),
        (hours, 0) => texts.msg_hours_short(hours),
        (hours, rest) => texts.msg_hours_and_minutes(hours, rest),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_follow_the_language() {
        let day = NaiveDate::from_ymd_opt(2019, 3, 20).unwrap();
        for (language, figures, short, long, day_month, june) in [
            (Language::Nb, "20.03.2019", "20.03.", "onsdag 20. mars 2019", "20. mars", "ultimo juni"),
            (Language::Nn, "20.03.2019", "20.03.", "onsdag 20. mars 2019", "20. mars", "ultimo juni"),
            (Language::En, "20/03/2019", "20/03", "Wednesday 20 March 2019", "20 March", "end of June"),
        ] {
            let texts = language.texts();
            assert_eq!(date(language, day), figures);
            assert_eq!(short_date(language, day), short);
            assert_eq!(long_date(&texts, day), long);
            assert_eq!(day_and_month(&texts, day), day_month);
            assert_eq!(ultimo(&texts, 6), june);
        }
        let saturday = NaiveDate::from_ymd_opt(2019, 7, 6).unwrap();
        assert_eq!(long_date(&Language::Nn.texts(), saturday), "laurdag 6. juli 2019");
        assert_eq!(long_date(&Language::Nb.texts(), saturday), "lørdag 6. juli 2019");
    }

    #[test]
    fn times_follow_the_language() {
        let (ten, two) = (NaiveTime::from_hms_opt(10, 0, 0).unwrap(), NaiveTime::from_hms_opt(14, 5, 7).unwrap());
        let day = NaiveDate::from_ymd_opt(2019, 3, 20).unwrap();
        assert_eq!(time(Language::Nb, ten), "10.00");
        assert_eq!(time(Language::En, ten), "10:00");
        assert_eq!(clock(Language::Nn, two), "14.05.07");
        assert_eq!(range(Language::Nb, ten, two), "10.00–14.05");
        assert_eq!(date_and_times(&Language::Nb.texts(), day, ten, two), "20.03.2019 kl. 10.00–14.05");
        assert_eq!(date_and_times(&Language::En.texts(), day, ten, two), "20/03/2019, 10:00–14:05");
    }

    #[test]
    fn spans_of_time_are_told_to_the_second_or_the_minute() {
        let texts = Language::Nb.texts();
        assert_eq!(elapsed(TimeDelta::seconds(2472)), "00:41:12");
        assert_eq!(elapsed(TimeDelta::seconds(-30)), "−00:00:30");
        assert_eq!(elapsed(TimeDelta::hours(100)), "100:00:00");
        assert_eq!(elapsed(TimeDelta::MIN).chars().next(), Some('−'));
        assert_eq!(elapsed_short(&texts, TimeDelta::seconds(2472)), "41 min");
        assert_eq!(minutes(&texts, 75), "75 min");
        assert_eq!(minutes(&texts, 120), "2 t");
        assert_eq!(minutes(&Language::En.texts(), 240 + 15), "4 h 15 min");
    }
}
