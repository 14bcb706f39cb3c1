//! What is kept of a meeting between meetings: enough to know it by, to preview it, and to gather what is to be followed
//! up. Thousands of them fit in memory: no more than [`MOST_LINES`] of each kind, none longer than [`LONGEST`].

use crate::{
    language::clean::clean,
    meeting::{CaseNumber, Due, Item, ItemProgress, Meeting, Outcome, Status},
};
use chrono::{NaiveDate, NaiveTime};

/// Lines of each kind that are kept of one meeting.
pub const MOST_LINES: usize = 60;

/// Characters that are kept of one text.
pub const LONGEST: usize = 240;

/// A meeting in brief.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brief {
    /// Code of the forum.
    pub forum: String,
    /// The forum's whole name.
    pub name: String,
    /// Its short name.
    pub short: String,
    /// Its running number in the calendar year.
    pub number: u32,
    /// The day.
    pub date: NaiveDate,
    /// When it begins.
    pub start: NaiveTime,
    /// When it ends.
    pub end: NaiveTime,
    /// Where it is held.
    pub place: String,
    /// How far it has come.
    pub status: Status,
    /// When the next one is, as this one said.
    pub next_meeting: Option<Due>,
    /// Planned minutes in all.
    pub minutes: u64,
    /// The first items of its agenda.
    pub items: Vec<BriefItem>,
    /// The first of its decisions.
    pub decisions: Vec<BriefDecision>,
    /// The first of its follow-ups.
    pub follow_ups: Vec<BriefFollowUp>,
    /// How many items, decisions and follow-ups it has.
    pub counts: [usize; 3],
}

/// An item of the agenda in brief.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BriefItem {
    /// Its case number, if it has one.
    pub case: Option<CaseNumber>,
    /// Its title.
    pub title: String,
    /// Planned minutes.
    pub planned: u32,
    /// How far it has come.
    pub progress: ItemProgress,
    /// Whether the forum is at it.
    pub current: bool,
    /// Whether it is a pause.
    pub is_break: bool,
}

/// A decision in brief.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BriefDecision {
    /// Its case.
    pub case: Option<CaseNumber>,
    /// Its wording.
    pub wording: String,
    /// How it was decided.
    pub outcome: Outcome,
}

/// A follow-up in brief.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BriefFollowUp {
    /// What is to be done.
    pub text: String,
    /// Who is to do it.
    pub responsible: String,
    /// By when.
    pub due: Option<Due>,
    /// When it was done.
    pub done: Option<NaiveDate>,
    /// The case that it comes from, of this meeting or of an earlier one.
    pub case: Option<CaseNumber>,
}

impl Brief {
    /// A meeting in brief.
    #[must_use]
    pub fn of(meeting: &Meeting) -> Self {
        let item = |item: &Item| BriefItem {
            case: meeting.case_of(item),
            title: short(&item.title),
            planned: item.planned,
            progress: item.progress,
            current: meeting.current == Some(item.id),
            is_break: item.is_break(),
        };
        let case = |id| meeting.item(id).and_then(|item| meeting.case_of(item));
        let decisions = meeting.decisions.iter().take(MOST_LINES).map(|decision| BriefDecision {
            case: case(decision.item),
            wording: short(decision.current_wording()),
            outcome: decision.outcome,
        });
        let follow_ups = meeting.follow_ups.iter().take(MOST_LINES).map(|follow_up| BriefFollowUp {
            text: short(&follow_up.text),
            responsible: short(&follow_up.responsible),
            due: follow_up.due,
            done: follow_up.done,
            case: follow_up.carried_from.or_else(|| follow_up.item.and_then(case)),
        });
        let planned = meeting.agenda.iter().filter(|item| item.progress != ItemProgress::Deferred);
        Self {
            forum: short(&meeting.forum),
            name: short(&meeting.charter.name),
            short: short(&meeting.charter.short),
            number: meeting.number,
            date: meeting.date,
            start: meeting.start,
            end: meeting.end,
            place: short(&meeting.place),
            status: meeting.status,
            next_meeting: meeting.next_meeting,
            minutes: planned.map(|item| u64::from(item.planned)).sum(),
            items: meeting.agenda.iter().take(MOST_LINES).map(item).collect(),
            decisions: decisions.collect(),
            follow_ups: follow_ups.collect(),
            counts: [meeting.agenda.len(), meeting.decisions.len(), meeting.follow_ups.len()],
        }
    }
}

/// A text on one line, clean and no longer than is kept.
fn short(text: &str) -> String {
    let mut kept: String = text.chars().take(LONGEST + 1).collect();
    if kept.chars().count() > LONGEST {
        kept.pop();
        kept.push('…');
    }
    clean(&kept.split_whitespace().collect::<Vec<_>>().join(" ")).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::read_meeting;

    #[test]
    fn a_meeting_in_brief_says_what_it_is_known_by() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        let march = read_meeting(&root.join("sessions/2019/2019-03-20-dekom-trondelag.ron")).unwrap();
        let brief = Brief::of(&march);
        assert_eq!((brief.number, brief.status, brief.minutes), (2, Status::Running, 240));
        assert_eq!(brief.counts, [9, march.decisions.len(), march.follow_ups.len()]);
        assert_eq!(brief.items.iter().filter(|item| item.current).count(), 1);
        assert_eq!(brief.follow_ups[0].case.map(|case| case.to_string()).as_deref(), Some("6/19"), "carried forward");
    }

    #[test]
    fn what_is_kept_has_an_end() {
        let long = "å".repeat(100_000);
        let kept = short(&long);
        assert_eq!(kept.chars().count(), LONGEST + 1);
        assert!(kept.ends_with('…'));
        assert_eq!(short("to\n linjer\t her"), "to linjer her");
    }
}
