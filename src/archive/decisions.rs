//! Decisions of earlier meetings, for a decision that rests on one of them (R14).

use super::Shelf;
use crate::meeting::{Meeting, Reference};

/// The decisions that stand, of the forum's meetings before this one; the newest meeting first, each in its own order.
#[must_use]
pub fn earlier_decisions(shelf: &Shelf, meeting: &Meeting) -> Vec<Reference> {
    let earlier = shelf.meetings.iter().map(|(_, earlier)| earlier);
    let earlier = earlier.filter(|earlier| earlier.id != meeting.id && earlier.forum == meeting.forum);
    let mut earlier: Vec<&Meeting> = earlier.filter(|earlier| earlier.date < meeting.date).collect();
    earlier.sort_by_key(|earlier| std::cmp::Reverse(earlier.date));
    earlier.into_iter().flat_map(references).collect()
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
