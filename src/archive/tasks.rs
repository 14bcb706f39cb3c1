//! What is to be followed up across meetings. An open follow-up is carried from meeting to meeting (R5); it is told
//! once, as the newest meeting that has it says it.

use super::brief::{Brief, BriefFollowUp};
use crate::{language::sort, meeting::CaseNumber};
use std::collections::HashSet;

/// An open follow-up and the meeting that tells of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Task<'a> {
    /// The meeting's place among those asked about.
    pub meeting: usize,
    /// The follow-up.
    pub follow_up: &'a BriefFollowUp,
}

/// What makes two follow-ups of one forum the same: case and text.
type Same<'a> = (&'a str, Option<CaseNumber>, &'a str);

/// Every open follow-up of these meetings, those that are due first before the others; those without a date last.
/// What a newer meeting of the forum has as well is its to tell, also that it is done.
#[must_use]
pub fn open_tasks<'a>(meetings: impl IntoIterator<Item = (usize, &'a Brief)>) -> Vec<Task<'a>> {
    let mut meetings: Vec<(usize, &Brief)> = meetings.into_iter().collect();
    sort::by_key(&mut meetings, |(_, brief)| std::cmp::Reverse(brief.date));
    let mut told: HashSet<Same<'a>> = HashSet::new();
    let mut tasks = Vec::new();
    for (meeting, brief) in meetings {
        let same = |follow_up: &'a BriefFollowUp| (brief.forum.as_str(), follow_up.case, follow_up.text.as_str());
        let fresh = brief.follow_ups.iter().filter(|follow_up| !told.contains(&same(follow_up)));
        let open = fresh.filter(|follow_up| follow_up.done.is_none() && !follow_up.text.is_empty());
        tasks.extend(open.map(|follow_up| Task { meeting, follow_up }));
        told.extend(brief.follow_ups.iter().map(same));
    }
    sort::by_key(&mut tasks, |task| {
        let last = task.follow_up.due.map(crate::meeting::Due::last_day);
        (last.is_none(), last)
    });
    tasks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{archive::read_meeting, meeting::Due};

    fn briefs() -> [Brief; 2] {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("sessions/2019");
        ["2019-02-05-dekom-trondelag.ron", "2019-03-20-dekom-trondelag.ron"]
            .map(|name| Brief::of(&read_meeting(&root.join(name)).unwrap()))
    }

    #[test]
    fn r5_what_was_carried_forward_is_told_once_and_by_the_newest() {
        let [february, mut march] = briefs();
        assert_eq!(open_tasks([(0, &february)]).len(), 1);
        assert_eq!(open_tasks([(0, &february), (1, &march)]).len(), 0, "March says that it is done");
        march.follow_ups[0].done = None;
        let tasks = open_tasks([(0, &february), (1, &march)]);
        assert_eq!(tasks.iter().map(|task| task.meeting).collect::<Vec<_>>(), [1]);
        march.forum = "another".to_owned();
        assert_eq!(open_tasks([(0, &february), (1, &march)]).len(), 2, "of another forum");
    }

    #[test]
    fn what_is_due_first_comes_first_and_what_has_no_date_last() {
        let [mut february, _] = briefs();
        let line = |text: &str, due| BriefFollowUp {
            text: text.into(),
            responsible: String::new(),
            due,
            done: None,
            case: None,
        };
        february.follow_ups = vec![
            line("never", None),
            line("june", Some(Due::Ultimo(2019, 6))),
            line("april", Some(Due::On("2019-04-12".parse().unwrap()))),
            line("", Some(Due::Month(2019, 1))),
        ];
        let texts: Vec<&str> = open_tasks([(0, &february)]).iter().map(|task| task.follow_up.text.as_str()).collect();
        assert_eq!(texts, ["april", "june", "never"]);
    }
}
