//! Dates, times of day and lengths of time as people type them, alike in every language: `12.04.2019`, `12.4`,
//! `12. april`, `2019-04-12`, `ons`, `i morgen`, `+2u`; `10.30`, `1030`; `75`, `1:15`, `1 t 15`.
//!
//! The day comes before the month, except in `2019-04-12`. What leaves the year out is the next such date, today
//! included; a weekday is the next one, today not included. Two figures are a year of this century.

use super::words;
use crate::language::Texts;
use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};

/// Longer than any date or time; what is longer is not looked at.
const LONGEST: usize = 40;

/// Years that a forum can have to do with; others are slips of the finger.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// The longest time that can be planned: a day.
const MOST_MINUTES: u32 = 24 * 60;

/// Why a date was not understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// Nothing was written.
    Empty,
    /// It is not a date.
    NotADate,
    /// There is no such day: 31 April, or 29 February of an ordinary year.
    NoSuchDay,
    /// The weekday that was written is not that of the date.
    OtherWeekday(Weekday),
    /// It is too far away to be meant.
    TooFar,
}

impl DateError {
    /// What to do about it, for the person who typed it.
    #[must_use]
    pub fn in_words(self, texts: &Texts) -> String {
        match self {
            Self::Empty => texts.msg_date_empty(),
            Self::NotADate => texts.msg_date_not_understood(),
            Self::NoSuchDay => texts.msg_date_no_such_day(),
            Self::OtherWeekday(day) => texts.msg_date_other_weekday(super::weekday(texts, day)),
            Self::TooFar => texts.msg_date_too_far(),
        }
    }
}

/// Why a time of day or a length of time was not understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeError {
    /// Nothing was written.
    Empty,
    /// It is not a time of day.
    NotATime,
    /// It is not a number of minutes.
    NotMinutes,
    /// It is longer than a day.
    TooLong,
}

impl TimeError {
    /// What to do about it, for the person who typed it.
    #[must_use]
    pub fn in_words(self, texts: &Texts) -> String {
        match self {
            Self::Empty => texts.msg_time_empty(),
            Self::NotATime => texts.msg_time_not_understood(),
            Self::NotMinutes => texts.msg_minutes_not_understood(),
            Self::TooLong => texts.msg_minutes_too_long(),
        }
    }
}

/// The date that was typed, seen from `today`: `12.04.2019`, `12.4`, `12. april`, `ons`, `i morgen`, `+2u`.
///
/// # Errors
/// Where it is not a date, or no day that can be meant.
pub fn parse_date(text: &str, today: NaiveDate) -> Result<NaiveDate, DateError> {
    let text = plain(text).ok_or(DateError::NotADate)?;
    if text.is_empty() {
        return Err(DateError::Empty);
    }
    let date = if let Some(days) = words::days_from_now(&text) {
        today.checked_add_days(Days::new(days))
    } else if let Some(span) = text.strip_prefix('+') {
        today.checked_add_days(Days::new(days_of_span(span).ok_or(DateError::NotADate)?))
    } else {
        Some(by_parts(&text, today)?)
    };
    date.filter(|date| YEARS.contains(&date.year())).ok_or(DateError::TooFar)
}

/// In lower case, with one kind of space; nothing where it is too long.
fn plain(text: &str) -> Option<String> {
    (text.chars().count() <= LONGEST)
        .then(|| text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase().replace('−', "-"))
}

/// `14`, `2u`, `2 uker`.
fn days_of_span(span: &str) -> Option<u64> {
    let span = span.trim();
    let end = span.find(|c: char| !c.is_ascii_digit()).unwrap_or(span.len());
    let (number, unit) = span.split_at(end);
    number.parse::<u64>().ok()?.checked_mul(words::span(unit.trim())?)
}

/// A date of figures and names with marks between them.
fn by_parts(text: &str, today: NaiveDate) -> Result<NaiveDate, DateError> {
    let mark = |c: char| matches!(c, '.' | '/' | '-' | ',' | ' ');
    if text.starts_with(mark) || text.chars().any(|c| !mark(c) && !c.is_alphanumeric()) {
        return Err(DateError::NotADate);
    }
    let parts: Vec<&str> = text.split(mark).filter(|part| !part.is_empty()).collect();
    match parts.as_slice() {
        [day] => words::weekday(day).and_then(|day| next_weekday(day, today)).ok_or(DateError::NotADate),
        ["ultimo", rest @ ..] | ["slutten", "av", rest @ ..] | ["end", "of", rest @ ..] => ultimo(rest, today),
        [first, rest @ ..] => match words::weekday(first) {
            None => day_month_year(&parts, today),
            Some(weekday) => {
                let date = day_month_year(rest, today)?;
                let right = date.weekday();
                if right == weekday { Ok(date) } else { Err(DateError::OtherWeekday(right)) }
            }
        },
        [] => Err(DateError::NotADate),
    }
}

fn next_weekday(day: Weekday, today: NaiveDate) -> Option<NaiveDate> {
    let days = match day.days_since(today.weekday()) {
        0 => 7,
        days => days,
    };
    today.checked_add_days(Days::new(days.into()))
}

/// The last day of a month: `juni`, `juni 2019`.
fn ultimo(parts: &[&str], today: NaiveDate) -> Result<NaiveDate, DateError> {
    let (name, year) = match parts {
        [name] => (name, None),
        [name, year] => (name, Some(year_of(year)?)),
        _ => return Err(DateError::NotADate),
    };
    let month = words::month(name).ok_or(DateError::NotADate)?;
    let last = |year: i32| {
        let first = NaiveDate::from_ymd_opt(year, month, 1)?;
        NaiveDate::from_ymd_opt(year, month, first.num_days_in_month().into())
    };
    match year {
        Some(year) => last(year),
        None => last(today.year()).filter(|date| *date >= today).or_else(|| last(today.year().checked_add(1)?)),
    }
    .ok_or(DateError::NoSuchDay)
}

fn day_month_year(parts: &[&str], today: NaiveDate) -> Result<NaiveDate, DateError> {
    match *parts {
        [year, month, day] if year.len() == 4 => {
            in_year(figures(day)?, figures(month)?, figures(year)?.try_into().map_err(|_| DateError::NotADate)?)
        }
        [day, month, year] => {
            let (day, month) = day_and_month(day, month)?;
            in_year(day, month, year_of(year)?)
        }
        [day, month] => {
            let (day, month) = day_and_month(day, month)?;
            // 29 February can be eight years away
            (0..=8)
                .filter_map(|years| NaiveDate::from_ymd_opt(today.year().checked_add(years)?, month, day))
                .find(|date| *date >= today)
                .ok_or(DateError::NoSuchDay)
        }
        _ => Err(DateError::NotADate),
    }
}

fn in_year(day: u32, month: u32, year: i32) -> Result<NaiveDate, DateError> {
    NaiveDate::from_ymd_opt(year, month, day).ok_or(DateError::NoSuchDay)
}

/// `12` and `4`, `12` and `april`, `april` and `12th`.
fn day_and_month(first: &str, second: &str) -> Result<(u32, u32), DateError> {
    if let Some(month) = words::month(first) {
        return Ok((day_of(second)?, month));
    }
    let month = words::month(second).map_or_else(|| figures(second), Ok)?;
    Ok((day_of(first)?, month))
}

fn day_of(part: &str) -> Result<u32, DateError> {
    let bare = ["st", "nd", "rd", "th"].iter().find_map(|ending| part.strip_suffix(ending)).unwrap_or(part);
    figures(bare)
}

fn year_of(part: &str) -> Result<i32, DateError> {
    let year = i32::try_from(figures(part)?).map_err(|_| DateError::NotADate)?;
    match part.len() {
        2 => Ok(2000 + year),
        4 => Ok(year),
        _ => Err(DateError::NotADate),
    }
}

/// At most four figures.
fn figures(part: &str) -> Result<u32, DateError> {
    let all = (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    part.parse().ok().filter(|_| all).ok_or(DateError::NotADate)
}

/// The time of day that was typed: `10.30`, `10:30`, `1030`, `930`, `10`, `kl. 10`.
///
/// # Errors
/// Where it is not a time of day.
pub fn parse_time(text: &str) -> Result<NaiveTime, TimeError> {
    let text = plain(text).ok_or(TimeError::NotATime)?;
    let text = ["kl.", "kl"].iter().find_map(|word| text.strip_prefix(word)).unwrap_or(&text).trim();
    if text.is_empty() {
        return Err(TimeError::Empty);
    }
    let (hours, minutes) = match text.split_once(['.', ':']) {
        Some((hours, minutes)) if minutes.len() == 2 => (hours, minutes),
        Some(_) => return Err(TimeError::NotATime),
        None if text.is_ascii() && (3..=4).contains(&text.len()) => text.split_at(text.len() - 2),
        None => (text, "00"),
    };
    let number = |part: &str| figures(part).ok().filter(|_| part.len() <= 2);
    number(hours)
        .zip(number(minutes))
        .and_then(|(hours, minutes)| NaiveTime::from_hms_opt(hours, minutes, 0))
        .ok_or(TimeError::NotATime)
}

/// The number of minutes that was typed: `75`, `75 min`, `1:15`, `1 t 15`, `1t`, `1,5 t`; at most a day.
///
/// # Errors
/// Where it is not a length of time, or longer than a day.
pub fn parse_minutes(text: &str) -> Result<u32, TimeError> {
    let text = plain(text).ok_or(TimeError::NotMinutes)?;
    if text.is_empty() {
        return Err(TimeError::Empty);
    }
    let minutes = minutes_in(&text).ok_or(TimeError::NotMinutes)?;
    if minutes > MOST_MINUTES { Err(TimeError::TooLong) } else { Ok(minutes) }
}

fn minutes_in(text: &str) -> Option<u32> {
    let number = |part: &str| figures(part).ok();
    let under_an_hour = |part: &str| number(part).filter(|minutes| *minutes < 60);
    if let Some((hours, minutes)) = text.split_once(':') {
        return Some(number(hours)? * 60 + under_an_hour(minutes).filter(|_| minutes.len() == 2)?);
    }
    let end = text.find(|c: char| !c.is_ascii_digit() && c != ',' && c != '.').unwrap_or(text.len());
    let (amount, rest) = text.split_at(end);
    let unit_end = rest.find(|c: char| c.is_ascii_digit()).unwrap_or(rest.len());
    let (unit, rest) = rest.split_at(unit_end);
    let minute_word = |unit: &str| {
        matches!(unit.trim().trim_end_matches('.'), "" | "m" | "min" | "minutt" | "minutter" | "minute" | "minutes")
    };
    match unit.trim().trim_end_matches('.') {
        "t" | "h" | "time" | "timer" | "timar" | "hour" | "hours" if rest.is_empty() => hours(amount),
        "t" | "h" | "time" | "timer" | "timar" | "hour" | "hours" => {
            let end = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
            let (minutes, unit) = rest.split_at(end);
            Some(number(amount)? * 60 + under_an_hour(minutes).filter(|_| minute_word(unit))?)
        }
        unit if minute_word(unit) && rest.is_empty() => number(amount),
        _ => None,
    }
}

/// Hours with at most one decimal, as minutes.
fn hours(amount: &str) -> Option<u32> {
    let (whole, tenths) = amount.split_once([',', '.']).unwrap_or((amount, "0"));
    let tenths = figures(tenths).ok().filter(|_| tenths.len() == 1)?;
    Some(figures(whole).ok()? * 60 + tenths * 6)
}

#[cfg(test)]
mod tests;
