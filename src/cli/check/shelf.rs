//! What only shows when several meetings are read: case numbers that two of a year share (R3).

use super::{Finding, places::Places};
use crate::{
    language::Texts,
    meeting::{CaseNumber, Id, Meeting},
    store::Problem,
};
use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};

/// The case numbers of the meetings that were read.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    cases: HashMap<(String, i32, u32), (Id, PathBuf)>,
    shared: Vec<(Problem, CaseNumber, PathBuf)>,
}

impl Shelf {
    /// A meeting was read.
    pub(super) fn put(&mut self, path: &Path, places: &Places<'_>, meeting: &Meeting) {
        for item in &meeting.agenda {
            let Some(case) = item.number.and_then(|_| meeting.case_of(item)) else { continue };
            let key = (meeting.forum.clone(), case.year, case.number);
            match self.cases.get(&key) {
                // within one meeting its own rules say it, and a copy of a meeting has its numbers
                Some((id, _)) if *id == meeting.id => {}
                Some((_, other)) => {
                    let Finding { problem, .. } = places.remark(&item.id.to_string(), String::new());
                    self.shared.push((problem, case, other.clone()));
                }
                None => drop(self.cases.insert(key, (meeting.id, path.to_path_buf()))),
            }
        }
    }

    /// What they share.
    pub(super) fn findings(self, texts: &Texts) -> Vec<Finding> {
        let finding = |(problem, case, other): (Problem, CaseNumber, PathBuf)| {
            let what = texts.msg_check_case_elsewhere(case.to_string(), crate::cli::failure::shown(&other));
            Finding::remark(Problem { what, ..problem })
        };
        self.shared.into_iter().map(finding).collect()
    }
}
