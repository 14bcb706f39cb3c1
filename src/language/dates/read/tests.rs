//! What people type, and what becomes of it. Today is Wednesday 20 March 2019.

use super::*;
use crate::language::{Language, dates};
use proptest::prelude::*;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn today() -> NaiveDate {
    day(2019, 3, 20)
}

#[test]
fn dates_as_people_write_them() {
    let april = day(2019, 4, 12);
    for (text, date) in [
        ("12.04.2019", april),
        ("12.4.2019", april),
        ("12.4.19", april),
        ("12.4", april),
        ("12.4.", april),
        ("12/4", april),
        ("12/04/2019", april),
        ("12-04-2019", april),
        ("12 4 2019", april),
        ("2019-04-12", april),
        ("12. april", april),
        ("12 april 2019", april),
        ("12. apr. 2019", april),
        ("12 April 2019", april),
        ("12th April", april),
        ("April 12, 2019", april),
        ("fredag 12. april 2019", april),
        ("Fri 12 April 2019", april),
        ("  12.\u{a0}april ", april),
        ("20.3", today()),
        ("19.3", day(2020, 3, 19)),
        ("29.2", day(2020, 2, 29)),
        ("29.02.2020", day(2020, 2, 29)),
        ("i dag", today()),
        ("I morgen", day(2019, 3, 21)),
        ("i morgon", day(2019, 3, 21)),
        ("tomorrow", day(2019, 3, 21)),
        ("fredag", day(2019, 3, 22)),
        ("laurdag", day(2019, 3, 23)),
        ("man", day(2019, 3, 25)),
        ("onsdag", day(2019, 3, 27)),
        ("Wednesday", day(2019, 3, 27)),
        ("+14", day(2019, 4, 3)),
        ("+ 14 dager", day(2019, 4, 3)),
        ("+2u", day(2019, 4, 3)),
        ("+2w", day(2019, 4, 3)),
        ("+2 veker", day(2019, 4, 3)),
        ("ultimo juni", day(2019, 6, 30)),
        ("ultimo februar", day(2020, 2, 29)),
        ("slutten av mars", day(2019, 3, 31)),
        ("end of June 2020", day(2020, 6, 30)),
    ] {
        assert_eq!(parse_date(text, today()), Ok(date), "{text}");
    }
}

#[test]
fn what_is_not_a_date_is_refused() {
    for (text, error) in [
        ("", DateError::Empty),
        ("   ", DateError::Empty),
        ("snart", DateError::NotADate),
        ("12", DateError::NotADate),
        ("-12.4", DateError::NotADate),
        ("12.4.2019.1", DateError::NotADate),
        ("12.4.119", DateError::NotADate),
        ("12.4.+9", DateError::NotADate),
        ("+", DateError::NotADate),
        ("+2x", DateError::NotADate),
        ("ultimo", DateError::NotADate),
        ("ma", DateError::NotADate),
        ("12 ma", DateError::NotADate),
        ("12.4\u{1b}", DateError::NotADate),
        ("1٢.4", DateError::NotADate),
        ("31.04.2019", DateError::NoSuchDay),
        ("29.02.2019", DateError::NoSuchDay),
        ("30.2", DateError::NoSuchDay),
        ("12.13", DateError::NoSuchDay),
        ("0.4", DateError::NoSuchDay),
        ("torsdag 12. april 2019", DateError::OtherWeekday(Weekday::Fri)),
        ("12.04.1019", DateError::TooFar),
        ("+99999999", DateError::TooFar),
        ("+99999999999999999999", DateError::NotADate),
        ("+9999999999999999999u", DateError::NotADate),
    ] {
        assert_eq!(parse_date(text, today()), Err(error), "{text:?}");
    }
    let texts = Language::Nb.texts();
    assert!(DateError::NotADate.in_words(&texts).contains("12.04.2019"), "it says what to write");
    assert!(DateError::OtherWeekday(Weekday::Fri).in_words(&texts).contains("fredag"));
}

#[test]
fn times_of_day_as_people_write_them() {
    let at = |hours, minutes| Ok(NaiveTime::from_hms_opt(hours, minutes, 0).unwrap());
    for (text, time) in [
        ("10.30", at(10, 30)),
        ("10:30", at(10, 30)),
        ("1030", at(10, 30)),
        ("930", at(9, 30)),
        ("9.05", at(9, 5)),
        ("10", at(10, 0)),
        ("9", at(9, 0)),
        ("kl. 10.30", at(10, 30)),
        ("kl 10", at(10, 0)),
        ("0.00", at(0, 0)),
        ("", Err(TimeError::Empty)),
        ("kl.", Err(TimeError::Empty)),
        ("24.00", Err(TimeError::NotATime)),
        ("10.60", Err(TimeError::NotATime)),
        ("10.5", Err(TimeError::NotATime)),
        ("010.30", Err(TimeError::NotATime)),
        ("10.30.00", Err(TimeError::NotATime)),
        ("æ12", Err(TimeError::NotATime)),
        ("ti", Err(TimeError::NotATime)),
    ] {
        assert_eq!(parse_time(text), time, "{text}");
    }
}

#[test]
fn lengths_of_time_as_people_write_them() {
    for (text, minutes) in [
        ("75", Ok(75)),
        ("75 min", Ok(75)),
        ("75min.", Ok(75)),
        ("1 t 15", Ok(75)),
        ("1 t 15 min", Ok(75)),
        ("1t15", Ok(75)),
        ("1 h 15", Ok(75)),
        ("1:15", Ok(75)),
        ("1t", Ok(60)),
        ("2 timer", Ok(120)),
        ("1,5 t", Ok(90)),
        ("0", Ok(0)),
        ("", Err(TimeError::Empty)),
        ("1:5", Err(TimeError::NotMinutes)),
        ("1:75", Err(TimeError::NotMinutes)),
        ("1 t 75", Err(TimeError::NotMinutes)),
        ("1,5", Err(TimeError::NotMinutes)),
        ("-5", Err(TimeError::NotMinutes)),
        ("75 kr", Err(TimeError::NotMinutes)),
        ("lenge", Err(TimeError::NotMinutes)),
        ("9999", Err(TimeError::TooLong)),
        ("9999 t", Err(TimeError::TooLong)),
        ("99999", Err(TimeError::NotMinutes)),
    ] {
        assert_eq!(parse_minutes(text), minutes, "{text}");
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(days in 0u64..60_000, language in prop::sample::select(&Language::ALL[..])) {
        let date = day(1950, 1, 1).checked_add_days(Days::new(days)).unwrap();
        let texts = language.texts();
        prop_assert_eq!(parse_date(&dates::date(language, date), today()), Ok(date));
        prop_assert_eq!(parse_date(&dates::long_date(&texts, date), today()), Ok(date));
        let next = parse_date(&dates::short_date(language, date), today()).unwrap();
        prop_assert!(next >= today() && (next.month(), next.day()) == (date.month(), date.day()));
    }

    #[test]
    fn times_are_read_back(minutes in 0u32..1440, language in prop::sample::select(&Language::ALL[..])) {
        let time = NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).unwrap();
        prop_assert_eq!(parse_time(&dates::time(language, time)), Ok(time));
        prop_assert_eq!(parse_minutes(&dates::minutes(&language.texts(), minutes)), Ok(minutes));
    }

    #[test]
    fn no_text_is_too_strange(text in ".{0,50}", near in "[0-9 .:+/a-zæøå-]{0,16}") {
        for text in [text, near] {
            let _ = parse_date(&text, today());
            let _ = parse_date(&text, NaiveDate::MAX);
            let _ = parse_time(&text);
            let _ = parse_minutes(&text);
        }
    }
}
