//! Dates and times of day within the program's own sentences, for `<time>`. What is found is what `language::dates`
//! writes in the page's language, and nothing that is merely near it.

use crate::language::{Language, Texts, dates};
use chrono::{NaiveDate, NaiveTime};
use std::ops::Range;

/// Where dates and times stand in a text, and how a machine reads each. A time right after its date is one with it.
pub(super) fn find(texts: &Texts, text: &str) -> Vec<(Range<usize>, String)> {
    // most texts have no figure at all
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let mut found: Vec<(Range<usize>, String)> = Vec::new();
    let mut at = 0;
    // whether the last word said that a time of day comes
    let mut clock = texts.language() == Language::En;
    while let Some(digit) = text[at..].find(|c: char| c.is_ascii_digit()) {
        let start = at + digit;
        let before = &text[at..start];
        clock = texts.language() == Language::En
            || before.ends_with("kl. ")
            || clock && !found.is_empty() && ["–", ", ", " og "].contains(&before);
        let figures = text[start..].bytes().take_while(u8::is_ascii_digit).count();
        at = start + figures;
        let begins = !text[..start].ends_with(|c: char| c.is_alphanumeric() || ".:/".contains(c));
        if !begins {
            clock = false;
        } else if let Some((range, day)) = date(texts, text, start) {
            at = range.end;
            found.push((range, day.to_string()));
        } else if let Some((end, time)) = time_of_day(texts.language(), &text[start..]).filter(|_| clock) {
            at = start + end;
            let time = time.format("%H:%M").to_string();
            // from one time to another are two
            let alone = !text[at..].starts_with('–');
            match found.last_mut() {
                Some((day, moment)) if alone && is_day(moment) && joins(&text[day.end..start]) => {
                    day.end = at;
                    *moment = format!("{moment}T{time}");
                }
                _ => found.push((start..at, time)),
            }
        }
    }
    found
}

fn is_day(moment: &str) -> bool {
    moment.len() == 10
}

/// What stands between a date and its time.
fn joins(between: &str) -> bool {
    [" kl. ", ", "].contains(&between)
}

/// A date in figures, or in words with the weekday before it.
fn date(texts: &Texts, text: &str, start: usize) -> Option<(Range<usize>, NaiveDate)> {
    let rest = &text[start..];
    let mark = if texts.language() == Language::En { '/' } else { '.' };
    if let Some(written) = rest.get(..10) {
        let mut parts = written.split(mark).map(|part| part.parse::<u32>().ok());
        if let (Some(Some(day)), Some(Some(month)), Some(Some(year)), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        {
            let day = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
            let whole = ends(&rest[10..]) && dates::date(texts.language(), day) == written;
            return whole.then_some((start..start + 10, day));
        }
    }
    in_words(texts, text, start)
}

fn in_words(texts: &Texts, text: &str, start: usize) -> Option<(Range<usize>, NaiveDate)> {
    let mut words = text[start..].splitn(3, ' ');
    let (day, month, year) = (words.next()?, words.next()?, words.next()?);
    let day: u32 = day.strip_suffix('.').unwrap_or(day).parse().ok()?;
    let month = (1..=12).find(|number| dates::month(texts, *number) == month)?;
    let year = year.get(..4).filter(|year| year.bytes().all(|byte| byte.is_ascii_digit()))?;
    let date = NaiveDate::from_ymd_opt(year.parse().ok()?, month, day)?;
    // whether it stands there just as it is written here, the weekday too, whose first letter may be a capital
    let written = dates::long_date(texts, date);
    let (weekday, figures) = written.split_once(' ')?;
    let end = start + figures.len();
    (text.get(start..end)? == figures && ends(&text[end..])).then_some(())?;
    let named = text[..start].strip_suffix(' ').and_then(|before| {
        let begin = before.len().checked_sub(weekday.len())?;
        (before.get(begin..)?.to_lowercase() == weekday.to_lowercase()).then_some(begin)
    });
    Some((named.unwrap_or(start)..end, date))
}

/// `10.00`, in English `10:00`.
fn time_of_day(language: Language, rest: &str) -> Option<(usize, NaiveTime)> {
    let written = rest.get(..5)?;
    let mark = written.chars().nth(2)?;
    let (hour, minute) = written.split_once(mark)?;
    let time = NaiveTime::from_hms_opt(hour.parse().ok()?, minute.parse().ok()?, 0)?;
    (dates::time(language, time) == written && ends(&rest[5..])).then_some((5, time))
}

/// Whether the figures are over.
fn ends(rest: &str) -> bool {
    let mut rest = rest.chars();
    match rest.next() {
        Some('.' | ':' | '/') => rest.next().is_none_or(|next| !next.is_ascii_digit()),
        Some(c) => !c.is_alphanumeric(),
        None => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(language: Language, text: &str) -> Vec<String> {
        let texts = language.texts();
        find(&texts, text).into_iter().map(|(range, moment)| format!("{}={moment}", &text[range])).collect()
    }

    #[test]
    fn what_the_program_writes_is_found() {
        let nb = |text| found(Language::Nb, text);
        assert_eq!(nb("onsdag 20. mars 2019"), ["onsdag 20. mars 2019=2019-03-20"]);
        assert_eq!(nb("Onsdag 16. oktober 2019"), ["Onsdag 16. oktober 2019=2019-10-16"]);
        assert_eq!(nb("kl. 10.00–14.00"), ["10.00=10:00", "14.00=14:00"]);
        assert_eq!(nb("Rettet 21.03.2019 kl. 09.15 av Odd"), ["21.03.2019 kl. 09.15=2019-03-21T09:15"]);
        assert_eq!(nb("20.03.2019 kl. 10.00–14.05"), ["20.03.2019=2019-03-20", "10.00=10:00", "14.05=14:05"]);
        assert_eq!(
            nb("Til drøfting · kl. 10.10–11.00, 11.05–11.07 og 11.15–11.45, 80 min").join(" "),
            "10.10=10:10 11.00=11:00 11.05=11:05 11.07=11:07 11.15=11:15 11.45=11:45"
        );
        assert_eq!(nb("utført 06.03.2019."), ["06.03.2019=2019-03-06"]);
        let en = |text| found(Language::En, text);
        assert_eq!(en("Wednesday 20 March 2019"), ["Wednesday 20 March 2019=2019-03-20"]);
        assert_eq!(en("Corrected 21/03/2019, 09:15 by Odd"), ["21/03/2019, 09:15=2019-03-21T09:15"]);
        assert_eq!(en("10:00–14:00"), ["10:00=10:00", "14:00=14:00"]);
        assert_eq!(found(Language::Nn, "Laurdag 6. juli 2019"), ["Laurdag 6. juli 2019=2019-07-06"]);
    }

    #[test]
    fn what_is_merely_near_is_left() {
        for text in [
            "Sak 8/19",
            "kr 1 200 000,50",
            "12.40 i penger",
            "31.02.2019",
            "kl. 25.00",
            "1.20.03.2019",
            "20.03.20199",
            "20.03.2019.1",
            "søndag",
            "20. mars",
            "kl. 10.000",
            "v1.10.00",
        ] {
            assert!(found(Language::Nb, text).is_empty(), "{text}: {:?}", found(Language::Nb, text));
        }
        assert_eq!(found(Language::Nb, "mandag 20. mars 2019"), ["20. mars 2019=2019-03-20"], "it was no Monday");
    }
}
