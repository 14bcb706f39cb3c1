//! What follows from the meeting and is asked for at every frame: figures, progress, cells, numbers. It is made once
//! at each change, so that drawing only looks things up.

use crate::meeting::{CaseNumber, Figures, Id, Meeting, Phase, Progress, Quorum, State};
use std::collections::HashMap;

/// What follows from the meeting.
#[derive(Clone, Debug, Default)]
pub struct Derived {
    /// What the money comes to.
    pub figures: Figures,
    /// How far the answers have come at planning and at evaluation.
    pub progress: [Progress; 2],
    /// Whether the forum may decide.
    pub quorum: Option<Quorum>,
    /// How many lists came late.
    pub late_lists: usize,
    /// How many networks have sent no list.
    pub lists_to_come: usize,
    /// How many cases are not finished.
    pub cases_left: usize,
    /// The case number that takes the most room.
    pub widest_case: Option<CaseNumber>,
    /// The item that comes next.
    pub next_item: Option<Id>,
    /// Whether there is an item to go back to.
    pub has_previous: bool,
    cases: HashMap<Id, CaseNumber>,
    cells: HashMap<(Id, Phase), Vec<State>>,
}

impl Derived {
    /// What follows from a meeting.
    #[must_use]
    pub fn of(meeting: &Meeting) -> Self {
        let columns = &meeting.charter.questions;
        let mut cells: HashMap<(Id, Phase), Vec<State>> = HashMap::new();
        for answer in &meeting.answers {
            let Some(column) = columns.iter().position(|question| question.code == answer.question) else { continue };
            let row =
                cells.entry((answer.measure, answer.phase)).or_insert_with(|| vec![State::Missing; columns.len()]);
            row[column] = answer.state;
        }
        let open = |item: &&crate::meeting::Item| {
            !item.is_break() && item.progress == crate::meeting::ItemProgress::Open && Some(item.id) != meeting.current
        };
        let cases = meeting.cases();
        let received = meeting.lists.iter().filter(|list| list.received.is_some());
        Self {
            figures: meeting.figures(),
            progress: [meeting.progress(Phase::Planning), meeting.progress(Phase::Evaluation)],
            quorum: Some(meeting.quorum()),
            late_lists: meeting.lists.iter().filter(|list| list.late).count(),
            lists_to_come: meeting.charter.networks.len().saturating_sub(received.count()),
            cases_left: meeting.agenda.iter().filter(open).count(),
            widest_case: cases.values().max_by_key(|case| case.number).copied(),
            next_item: meeting.next_item(),
            has_previous: meeting.item_before().is_some(),
            cases,
            cells,
        }
    }

    /// The case number of an item.
    #[must_use]
    pub fn case(&self, item: Id) -> Option<CaseNumber> {
        self.cases.get(&item).copied()
    }

    /// The state of an answer, by the question's column.
    #[must_use]
    pub fn cell(&self, measure: Id, phase: Phase, column: usize) -> State {
        self.cells.get(&(measure, phase)).and_then(|row| row.get(column)).copied().unwrap_or_default()
    }
}
