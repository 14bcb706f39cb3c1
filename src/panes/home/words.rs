//! What home says of meetings and days: how far one has come, how long it is until a day, when the wheel comes round.

use crate::{
    app::{
        Action,
        home::{Home, Known, Sheet},
    },
    archive::Brief,
    forum::{Turn, Yearly},
    language::{Texts, dates},
    meeting::{Due, Status},
    ui::{Glyphs, Role, paint::columns},
};
use chrono::{Datelike, NaiveDate};

/// The sign and the word of how far a meeting has come.
pub(super) fn status(texts: &Texts, glyphs: &Glyphs, sheet: &Sheet) -> (&'static str, String, Role) {
    match (&sheet.known, sheet.status()) {
        (Known::Broken(_), _) => (glyphs.missing, texts.msg_home_broken(), Role::Error),
        (_, None) => (" ", texts.msg_home_unread(), Role::Fainter),
        (_, Some(status)) => {
            let (sign, role) = match status {
                Status::Draft => (glyphs.draft, Role::Draft),
                Status::Called => (glyphs.next, Role::Text),
                Status::Running => (glyphs.running, Role::Running),
                Status::Ended => (glyphs.pending, Role::Faint),
                Status::Approved => (glyphs.done, Role::Done),
            };
            (sign, status.word(texts), role)
        }
    }
}

/// What is under way or next, in a sentence of no more than so many columns, if that can be: then the day is said in
/// figures, then with the number alone.
pub(super) fn next(home: &Home, glyphs: &Glyphs, room: u16) -> (&'static str, String, Role) {
    let texts = home.texts();
    let named = |brief: &Brief, say: &dyn Fn(String) -> String| {
        let number = texts.msg_screen_meeting(brief.number, brief.date.year());
        let long = say(format!("{} {number}, {}", brief.short, dates::long_date(texts, brief.date)));
        let figures = || say(format!("{} {number}, {}", brief.short, dates::date(texts.language(), brief.date)));
        let bare = || say(format!("{number}, {}", dates::date(texts.language(), brief.date)));
        let fits = |text: &String| columns(text) <= room;
        Some(long).filter(fits).or_else(|| Some(figures()).filter(fits)).unwrap_or_else(bare)
    };
    match home.next().and_then(Sheet::brief) {
        Some(brief) if brief.status == Status::Running => {
            (glyphs.running, named(brief, &|name| texts.msg_home_under_way(name)), Role::Running)
        }
        Some(brief) => {
            let when = until(texts, home.today(), brief.date);
            ("", named(brief, &|name| texts.msg_home_next(name, when.as_str())), Role::Text)
        }
        None if !home.listed() || home.reading() => ("", texts.msg_home_reading(), Role::Faint),
        // the list says it, and what to do
        None if home.sheets().is_empty() => ("", String::new(), Role::Text),
        None => ("", texts.msg_home_all_held(home.key_of(Action::HomeNew)), Role::Text),
    }
}

/// A number of days, as exactly as one says it: days, weeks, months, years.
fn span(texts: &Texts, days: i64) -> String {
    match days {
        ..=20 => texts.msg_home_days(days),
        21..=62 => texts.msg_home_weeks(days / 7),
        63..=729 => texts.msg_home_months(days / 30),
        _ => texts.msg_home_years(days / 365),
    }
}

/// How long it is until a day, or since.
pub(super) fn until(texts: &Texts, today: NaiveDate, day: NaiveDate) -> String {
    match (day - today).num_days() {
        0 => texts.msg_home_today(),
        1 => texts.msg_home_tomorrow(),
        days if days > 0 => texts.msg_home_in(span(texts, days)),
        days => texts.msg_home_late(span(texts, -days)),
    }
}

/// When a follow-up is due, and how long that is until.
pub(super) fn due(texts: &Texts, today: NaiveDate, due: Option<Due>) -> (String, String) {
    due.map_or_else(
        || (texts.msg_home_no_due(), String::new()),
        |due| (due.text(texts), until(texts, today, due.last_day())),
    )
}

/// When a date of the wheel comes round, and how long that is until.
pub(super) fn turn(texts: &Texts, today: NaiveDate, when: Yearly, turn: Turn) -> (String, String) {
    let language = texts.language();
    let year = turn.from.year();
    let text = match when {
        Yearly::On(..) => dates::date(language, turn.from),
        Yearly::Month(month) => format!("{} {year}", dates::month(texts, month)),
        Yearly::Ultimo(month) => format!("{} {year}", dates::ultimo(texts, month)),
        Yearly::Between(..) if turn.to.year() == year => {
            format!("{}–{}", dates::short_date(language, turn.from), dates::date(language, turn.to))
        }
        Yearly::Between(..) => format!("{}–{}", dates::date(language, turn.from), dates::date(language, turn.to)),
    };
    let until = if turn.from <= today && turn.to > today {
        texts.msg_home_now_until(dates::short_date(language, turn.to))
    } else {
        self::until(texts, today, if turn.from < today { turn.to } else { turn.from })
    };
    (text, until)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn from_its_first_day_on_a_turn_says_until_when_it_is() {
        let (texts, when) = (Language::Nb.texts(), Yearly::Between(10, 1, 10, 15));
        let until = |today: &str| {
            let today = today.parse().unwrap();
            turn(&texts, today, when, when.next_from(today).unwrap()).1
        };
        assert_eq!(until("2019-09-30"), texts.msg_home_tomorrow());
        for day in ["2019-10-01", "2019-10-14"] {
            assert_eq!(until(day), texts.msg_home_now_until("15.10."), "{day}");
        }
        assert_eq!(until("2019-10-15"), texts.msg_home_today());
    }
}
