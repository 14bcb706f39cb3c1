//! What a meeting asks the forum's other meetings: the decisions that it can rest on (R14), the case numbers that are
//! taken (R3).

use super::Shelf;
use crate::{
    language::sort,
    meeting::{Meeting, Reference},
};
use chrono::Datelike;

/// The decisions that stand, of the forum's meetings before this one; the newest meeting first, each in its own order.
#[must_use]
pub fn earlier_decisions(shelf: &Shelf, meeting: &Meeting) -> Vec<Reference> {
    let earlier = shelf.meetings.iter().map(|(_, earlier)| earlier);
    let earlier = earlier.filter(|earlier| earlier.id != meeting.id && earlier.forum == meeting.forum);
    let mut earlier: Vec<&Meeting> = earlier.filter(|earlier| earlier.date < meeting.date).collect();
    sort::by_key(&mut earlier, |earlier| std::cmp::Reverse(earlier.date));
    earlier.into_iter().flat_map(references).collect()
}

/// R3: the highest case number that the forum's other meetings of a meeting's calendar year have taken.
#[must_use]
pub fn highest_case(shelf: &Shelf, meeting: &Meeting) -> u32 {
    let others = shelf.meetings.iter().map(|(_, other)| other).filter(|other| other.id != meeting.id);
    let same_year = others.filter(|other| other.forum == meeting.forum && other.date.year() == meeting.date.year());
    same_year.map(|other| other.highest_case).max().unwrap_or(0)
}

fn references(meeting: &Meeting) -> impl Iterator<Item = Reference> + '_ {
    meeting.decisions.iter().filter(|decision| decision.stands()).map(|decision| Reference {
        decision: decision.id,
        date: meeting.date,
        case: meeting.item(decision.item).and_then(|item| meeting.case_of(item)),
        wording: decision.current_wording().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::Archive;

    #[test]
    fn r3_the_years_other_meetings_say_which_numbers_are_taken() {
        let shelf = Archive::new(concat!(env!("CARGO_MANIFEST_DIR"), "/sessions")).of_forum("dekom-trondelag");
        let of = |date: &str| shelf.meetings.iter().map(|(_, m)| m).find(|m| m.date.to_string() == date).unwrap();
        assert_eq!(highest_case(&shelf, of("2019-02-05")), 14, "those of March");
        assert_eq!(highest_case(&shelf, of("2019-03-20")), 6, "those of February, not its own");
        let next_year = Meeting { date: "2020-02-04".parse().unwrap(), ..of("2019-02-05").clone() };
        assert_eq!(highest_case(&shelf, &next_year), 0);
    }

    #[test]
    fn r14_the_frames_set_in_february_can_be_used_in_march() {
        let archive = Archive::new(concat!(env!("CARGO_MANIFEST_DIR"), "/sessions"));
        let shelf = archive.of_forum("dekom-trondelag");
        let march = &shelf.meetings.last().unwrap().1;
        let found = earlier_decisions(&shelf, march);
        assert!(!found.is_empty());
        assert!(found.iter().all(|reference| reference.date < march.date && !reference.wording.is_empty()));
        let february = &shelf.meetings.first().unwrap().1;
        assert!(earlier_decisions(&shelf, february).is_empty(), "nothing comes before the first");
    }
}
