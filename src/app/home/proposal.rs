//! Which days offer themselves for a forum's next meeting: the one that the last meeting set, then those of the yearly
//! wheel that no meeting is held on yet, and if the profile names none, a working day in two weeks.

use crate::{
    archive::Brief,
    forum::{Turn, WheelDate},
    language::holidays::free_day,
    language::sort,
    meeting::Due,
};
use chrono::{Datelike, Days, NaiveDate};

/// Years of the wheel that are looked through, this one and the next ones.
const YEARS: i32 = 3;

/// Days that are offered.
const MOST: usize = 8;

/// Days until a meeting that nobody has set.
const SOON: u64 = 14;

/// A day that offers itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The day.
    pub date: NaiveDate,
    /// Why this one.
    pub why: Why,
}

/// Why a day offers itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The last meeting set it.
    Set,
    /// The yearly wheel names it, by the place of the date in the profile.
    Wheel(usize),
    /// Nothing names one.
    Soon,
}

/// The days that offer themselves, the likeliest first. `held` are the days that the forum's meetings are held on.
#[must_use]
pub fn proposals(wheel: &[WheelDate], last: Option<&Brief>, held: &[NaiveDate], today: NaiveDate) -> Vec<Proposal> {
    let mut found = Vec::new();
    let free = |turn: Turn| turn.to >= today && !held.iter().any(|date| turn.holds(*date));
    if let Some(turn) = last.and_then(|last| last.next_meeting).and_then(turn_of).filter(|turn| free(*turn)) {
        found.push(Proposal { date: day_in(turn, today), why: Why::Set });
    }
    let mut turns: Vec<(Turn, usize)> = Vec::new();
    for (at, date) in wheel.iter().enumerate().filter(|(_, date)| date.meeting) {
        let years = today.year()..today.year().saturating_add(YEARS);
        turns
            .extend(years.filter_map(|year| date.when.in_year(year)).filter(|turn| free(*turn)).map(|turn| (turn, at)));
    }
    sort::by(&mut turns, Ord::cmp);
    for (turn, at) in turns {
        let date = day_in(turn, today);
        if found.len() < MOST && found.iter().all(|known: &Proposal| known.date != date) {
            found.push(Proposal { date, why: Why::Wheel(at) });
        }
    }
    if found.is_empty() {
        let soon = today.checked_add_days(Days::new(SOON)).unwrap_or(today);
        found.push(Proposal { date: working_day(soon), why: Why::Soon });
    }
    found
}

/// The days that a meeting said the next one is on.
fn turn_of(due: Due) -> Option<Turn> {
    use crate::forum::Yearly;
    match due {
        Due::On(day) => Some(Turn { from: day, to: day }),
        Due::Month(year, month) => Yearly::Month(month).in_year(year),
        Due::Ultimo(year, month) => Yearly::Ultimo(month).in_year(year),
    }
}

/// The day of a turn: the only one; of several a working day about the middle that has not passed.
fn day_in(turn: Turn, today: NaiveDate) -> NaiveDate {
    if turn.from == turn.to {
        return turn.from;
    }
    let half = u64::try_from((turn.to - turn.from).num_days() / 2).unwrap_or(0);
    let middle = turn.from.checked_add_days(Days::new(half)).unwrap_or(turn.from);
    let day = working_day(middle.max(today));
    if day > turn.to { turn.to } else { day }
}

/// The day, or the first one after it that is no day off.
fn working_day(day: NaiveDate) -> NaiveDate {
    day.iter_days().take(15).find(|day| free_day(*day).is_none()).unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::Archive;

    fn wheel() -> Vec<WheelDate> {
        Archive::new("/nowhere").forum("dekom-trondelag").unwrap().wheel
    }

    fn days(wheel: &[WheelDate], held: &[&str], today: &str) -> Vec<String> {
        let held: Vec<NaiveDate> = held.iter().map(|day| day.parse().unwrap()).collect();
        let found = proposals(wheel, None, &held, today.parse().unwrap());
        found.iter().map(|proposal| proposal.date.to_string()).collect()
    }

    #[test]
    fn the_wheel_proposes_the_next_day_that_no_meeting_is_held_on() {
        let of_wheel = days(&wheel(), &[], "2019-02-06");
        assert_eq!(of_wheel[..3], ["2019-03-20", "2019-10-16", "2020-02-05"]);
        assert_eq!(days(&wheel(), &["2019-03-20", "2019-10-02"], "2019-02-06")[0], "2020-02-05", "October is taken");
        assert_eq!(days(&wheel(), &[], "2019-10-30")[0], "2019-10-30", "the month goes on");
    }

    #[test]
    fn what_the_last_meeting_set_comes_first() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let february = crate::archive::read_meeting(&root.join("sessions/2019/2019-02-05-dekom-trondelag.ron"));
        let mut last = Brief::of(&february.unwrap());
        last.next_meeting = Some(Due::On("2019-03-27".parse().unwrap()));
        let found = proposals(&wheel(), Some(&last), &[last.date], "2019-02-06".parse().unwrap());
        assert_eq!((found[0].date.to_string().as_str(), found[0].why), ("2019-03-27", Why::Set));
        assert_eq!(found[1].why, Why::Wheel(4));
        last.next_meeting = Some(Due::Month(2019, 13));
        assert_eq!(proposals(&wheel(), Some(&last), &[], "2019-02-06".parse().unwrap())[0].why, Why::Wheel(4));
    }

    #[test]
    fn without_a_wheel_it_is_a_working_day_in_two_weeks() {
        assert_eq!(days(&[], &[], "2019-04-06"), ["2019-04-23"], "after Easter");
    }
}
